import type { Tx } from "../db";
import { firstDay } from "../time";
import type { Kunci } from "./baris-queries";
import type { Tindakan } from "./rules";

/** One thing that was done to a report, by whom, with what words. */
export type Riwayat = {
	id: string;
	tindakan: Tindakan;
	at: Date;
	oleh: string;
	peran: string;
	revisi: number;
	umum: string;
	/** Notes by section. */
	bagian: Record<string, string>;
};

type Row = Omit<Riwayat, "umum" | "bagian"> & {
	catatan: { umum?: string; bagian?: Record<string, string> };
};

/** What reviewers and the author did, the newest first; sendings are in the revisions. */
export async function listRiwayat(tx: Tx, kunci: Kunci): Promise<Riwayat[]> {
	const rows = await tx.$queryRaw<Row[]>`
		select t.id, t.tindakan, t.at, t.revisi::int, t.catatan, coalesce(a.nama, '') as oleh, coalesce(r.label, '') as peran
		from laporan_tinjauan t left join akun a on a.id = t.akun_id left join label_peran r on r.peran = a.peran
		where t.kabupaten_code = ${kunci.kabupaten}::smallint and t.pendamping_id = ${kunci.pendampingId}::uuid and t.bulan = ${firstDay(kunci.bulan)}::date
		order by t.at desc, t.id desc limit 50`;
	return rows.map(({ catatan, ...row }) => ({
		...row,
		umum: catatan.umum ?? "",
		bagian: catatan.bagian ?? {},
	}));
}
