import type { Actor } from "../auth/actor";
import { getDasbor } from "../dasbor/queries";
import { type Reader, readInScope } from "../db";
import { readIndikator } from "../indikator/baca";
import { INDIKATOR } from "../indikator/catalogue";
import { seesFieldWork } from "../kegiatan/daftar";
import { LaporanBeku } from "../laporan/beku";
import type { StatusLaporan } from "../laporan/rules";
import { type Bulan, firstDay } from "../time";
import { type BarisPaket, type Format, type IsiPaket, MIME } from "./paket";

export type PaketTerbit = {
	id: string;
	/** The kabupaten that issued it. */
	wilayah: string;
	kecamatan: string;
	nomor: string;
	mime: string;
	besar: number;
	terbitAt: Date;
};

/** The newest files: ten issues of two each for thirty kecamatan. */
const PAKET_MAKS = 600;

/** The packs of a month that this person may have: of the kabupaten, or of the own kecamatan. The newest of a kecamatan first. */
export function listPaket(actor: Actor, bulan: Bulan): Promise<PaketTerbit[]> {
	if (!seesFieldWork(actor.scope.kind) && actor.scope.kind !== "kecamatan")
		return Promise.resolve([]);
	const own = String(actor.scope.tenant);
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<PaketTerbit[]>`
			select * from (
				select d.id, d.wilayah_code as wilayah, w.name as kecamatan, d.nomor, d.mime, octet_length(d.isi) as besar, d.created_at as "terbitAt"
				from dokumen d join wilayah w on w.code = d.kecamatan_code::text
				where d.wilayah_code = ${own} and d.jenis = 'PAKET_BULANAN' and d.bulan = ${firstDay(bulan)}::date order by d.created_at desc, d.nomor, d.mime limit ${PAKET_MAKS}) baru
			order by kecamatan, "terbitAt" desc, nomor, mime`,
	);
}

export type Penutup = { ditutupAt: Date; zona: string; oleh: string };

/** When the month was closed, and by whom; null while it is open. */
export async function findPenutup(
	tx: Reader,
	kabupaten: number,
	bulan: Bulan,
): Promise<Penutup | null> {
	const [row] = await tx.$queryRaw<Penutup[]>`
		select b.ditutup_at as "ditutupAt", k.zona, coalesce(a.nama, '') as oleh
		from bulan_kabupaten b join kabupaten k on k.code = b.kabupaten_code left join akun a on a.id = b.ditutup_oleh
		where b.kabupaten_code = ${kabupaten}::smallint and b.bulan = ${firstDay(bulan)}::date and b.ditutup_at is not null`;
	return row ?? null;
}

/** Kinds of file in which a pack of this number has been issued. */
export async function issuedFormats(
	tx: Reader,
	kabupaten: number,
	nomor: string,
): Promise<Format[]> {
	const rows = await tx.$queryRaw<{ mime: string }[]>`
		select mime from dokumen where wilayah_code = ${String(kabupaten)} and jenis = 'PAKET_BULANAN' and nomor = ${nomor}`;
	const known = new Set(rows.map(({ mime }) => mime));
	return (Object.keys(MIME) as Format[]).filter((format) => known.has(MIME[format]));
}

/** The kecamatan of a kabupaten. */
export async function kecamatanOf(tx: Reader, kabupaten: number): Promise<number[]> {
	const rows = await tx.$queryRaw<{ code: number }[]>`
		select code from kecamatan where kabupaten_code = ${kabupaten}::smallint order by code`;
	return rows.map(({ code }) => code);
}

type Dikirim = { nama: string; status: StatusLaporan; beku: unknown };

/** What was frozen of each report; only a report that was received has figures in a pack. */
function bekuOf({ nama, status, beku }: Dikirim): BarisPaket {
	const angka = status === "TERKUNCI" ? LaporanBeku.parse(beku).angka : null;
	return { nama, status, angka };
}

/** What a month of a kecamatan was: the roll-ups of its dashboard and the frozen figures of its reports. */
export async function readPaket(
	tx: Reader,
	actor: Actor,
	{ kecamatan, bulan }: { kecamatan: number; bulan: Bulan },
): Promise<IsiPaket | null> {
	const dasbor = await getDasbor(actor, String(kecamatan), bulan);
	if (!dasbor) return null;
	const rows = await tx.$queryRaw<Dikirim[]>`
		select coalesce(s.nama, '') as nama, l.status, l.beku from laporan l left join sdm s on s.id = l.pendamping_id
		where l.kabupaten_code = ${actor.scope.tenant}::smallint and l.bulan = ${firstDay(bulan)}::date and l.kecamatan_code = ${kecamatan}::int
		order by s.nama, l.pendamping_id`;
	const { kini, param, jejak, nama } = dasbor;
	const nameOf = (digits: number) =>
		jejak.find(({ code }) => code !== "0" && code.length === digits)?.nama ?? "";
	return {
		kabupaten: nameOf(4),
		provinsi: nameOf(2),
		code: String(kecamatan),
		kecamatan: nama,
		bulan,
		indikator: INDIKATOR.map((indikator) => {
			const { ratio, value } = readIndikator(indikator, kini, param, bulan);
			const { code: kode, labelPanjang: label, unit } = indikator;
			return { kode, label, unit, ...ratio, value };
		}),
		baris: rows.map(bekuOf),
	};
}
