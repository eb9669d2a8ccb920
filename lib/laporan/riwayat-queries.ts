import { Prisma } from "../db/generated/client";
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

export type BarisRiwayat = Omit<Riwayat, "umum" | "bagian" | "at"> & {
	at: string;
	catatan: { umum?: string; bagian?: Record<string, string> };
};

/** What reviewers and the author did, the newest first; sendings are in the revisions. */
export const riwayatSql = (kunci: Kunci) => Prisma.sql`
	select t.id, t.tindakan, t.at, t.revisi::int, t.catatan, coalesce(a.nama, '') as oleh, coalesce(r.label, '') as peran
	from laporan_tinjauan t left join akun a on a.id = t.akun_id left join label_peran r on r.peran = a.peran
	where t.kabupaten_code = ${kunci.kabupaten}::smallint and t.pendamping_id = ${kunci.pendampingId}::uuid and t.bulan = ${firstDay(kunci.bulan)}::date
	order by t.at desc, t.id desc limit 50`;

export const riwayatFrom = (rows: readonly BarisRiwayat[]): Riwayat[] =>
	rows.map(({ catatan, at, ...row }) => ({
		...row,
		at: new Date(at),
		umum: catatan.umum ?? "",
		bagian: catatan.bagian ?? {},
	}));
