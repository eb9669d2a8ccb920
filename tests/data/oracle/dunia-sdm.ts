import { type Actor, actorAt } from "@/lib/auth/actor";
import { encryptBytes } from "@/lib/crypto";
import { inScope, type Tx } from "@/lib/db";
import { placeOfBerkas } from "@/lib/sertifikat/rules";
import { type Langkah, pagi } from "./langkah";
import { kabOf, kejadianId, PETUGAS, sdmId } from "./rencana";
import {
	ASPIRASI,
	BULAN_BAYAR,
	CUTI,
	DIJAWAB,
	FAKTOR,
	INSENTIF,
	jpOf,
	KENDALA,
	kabDari,
	LEMBAR,
	MANDIRI,
	mandiriId,
	PELATIHAN,
	PENGADUAN,
	PENGHARGAAN,
	PESERTA,
	PRAKTIK,
	pelatihanId,
	SERTIFIKAT,
	TAMU,
} from "./rencana-sdm";

const PADA = "2026-10-01";
const KEPALA: Record<string, string> = {
	"0": "kemensos_admin.0",
	"32": "dinsos_prov.32",
	"15": "dinsos_prov.15",
};
const kepala = (wilayah: string) => KEPALA[wilayah] ?? `dinsos_kab_head.${wilayah}`;

/** Rows that somebody writes, past the commands. */
const tulis = (
	kunci: string,
	work: (tx: Tx, actor: Actor, akunOf: (kunci: string) => string) => Promise<unknown>,
): Langkah => ({
	pada: PADA,
	lakukan: ({ oleh }) => {
		const actor = actorAt(oleh(kunci), pagi(PADA));
		return inScope(actor.scope, (tx) => work(tx, actor, (one) => oleh(one).accountId));
	},
});

const pelatihan = (): Langkah[] =>
	PELATIHAN.map(({ n, wilayah, jp }) =>
		tulis(kepala(wilayah), async (tx) => {
			await tx.$executeRaw`
				insert into pelatihan (wilayah_code, id, judul, jenis, mode, mulai, selesai, penyelenggara, status)
				values (${wilayah}, ${pelatihanId(n)}::uuid, ${`Pelatihan ${n}`}, 'PEMANTAPAN', 'LURING', '2026-05-04', '2026-05-04', 'Dinsos', 'SELESAI')`;
			await tx.$executeRaw`
				insert into pelatihan_sesi (wilayah_code, pelatihan_id, urut, hari, judul, jp) values (${wilayah}, ${pelatihanId(n)}::uuid, 1, '2026-05-04', 'Sesi', ${jp}::smallint)`;
			for (const one of PESERTA.filter(({ pelatihan: of }) => of === n))
				await tx.$executeRaw`
					insert into pelatihan_peserta (wilayah_code, pelatihan_id, id, kabupaten_code, sdm_id, hadir, lulus, jp, tahun)
					values (${wilayah}, ${pelatihanId(n)}::uuid, ${kejadianId(720 + one.n)}::uuid, ${kabDari(one.sdm)}::smallint, ${sdmId(one.sdm)}::uuid, 'L', true, ${jpOf(n)}::smallint, 2026)`;
			for (const one of TAMU.filter(({ pelatihan: of }) => of === n))
				await tx.$executeRaw`
					insert into pelatihan_tamu (wilayah_code, pelatihan_id, id, nama, jabatan, instansi, hadir, lulus, jp, batal_at)
					values (${wilayah}, ${pelatihanId(n)}::uuid, ${kejadianId(940 + one.n)}::uuid, ${`Tamu ${one.n}`}, 'Korkab', 'Dinas Sosial', 'D', true, ${jpOf(n)}::smallint, case when ${one.keluar} then kini() end)`;
		}),
	);

const dokumen = (): Langkah[] => [
	tulis(kepala(SERTIFIKAT.wilayah), async (tx, actor, akunOf) => {
		const owner = akunOf(`pendamping.${SERTIFIKAT.sdm}`);
		await tx.$executeRaw`
			insert into dokumen (wilayah_code, id, jenis, judul, pemilik, nama_berkas, mime, isi, sha256, akun_id)
			select ${SERTIFIKAT.wilayah}, ${SERTIFIKAT.id}::uuid, 'SERTIFIKAT', 'Sertifikat', ${owner}::uuid, 's.pdf', 'application/pdf', b, sha256(b), ${actor.accountId}::uuid from (select '%PDF-1'::bytea b) x`;
		await tx.$executeRaw`
			insert into dokumen (wilayah_code, id, jenis, judul, nama_berkas, mime, isi, sha256, akun_id)
			select ${LEMBAR.wilayah}, ${LEMBAR.id}::uuid, 'DAFTAR_BAYAR', 'Daftar bayar', 'd.pdf', 'application/pdf', b, sha256(b), ${actor.accountId}::uuid from (select '%PDF-2'::bytea b) x`;
	}),
];

const insentif = (): Langkah[] =>
	INSENTIF.map(({ id, kab, dibayar }) =>
		tulis(kepala(String(kab)), async (tx, actor) => {
			const by = actor.accountId;
			await tx.$executeRaw`
				insert into insentif (kabupaten_code, id, nama, jenis, sumber, tahun, nominal, sk_no, sk_tanggal, akun_id)
				values (${kab}::smallint, ${id}::uuid, 'Tali asih', 'TALI_ASIH', 'APBD', 2026, 500000, 'SK 1', '2026-01-05', ${by}::uuid)`;
			await tx.$executeRaw`
				insert into insentif_daftar (kabupaten_code, insentif_id, bulan, jumlah_orang, jumlah_rupiah, akun_id)
				values (${kab}::smallint, ${id}::uuid, ${`${BULAN_BAYAR}-01`}::date, ${dibayar.length}::int, ${dibayar.length * 500_000}::bigint, ${by}::uuid)`;
			for (const sdm of dibayar)
				await tx.$executeRaw`
					insert into insentif_bayar (kabupaten_code, insentif_id, bulan, sdm_id, nama, nominal)
					select ${kab}::smallint, ${id}::uuid, ${`${BULAN_BAYAR}-01`}::date, s.id, s.nama, 500000 from sdm s where s.id = ${sdmId(sdm)}::uuid`;
		}),
	);

const catatan = (): Langkah[] => [
	...CUTI.map(({ n, sdm, mulai, selesai }) =>
		tulis(
			kepala(String(kabDari(sdm))),
			(tx, actor) => tx.$executeRaw`
		insert into sdm_cuti (kabupaten_code, id, sdm_id, jenis, mulai, selesai, akun_id)
		values (${kabDari(sdm)}::smallint, ${kejadianId(740 + n)}::uuid, ${sdmId(sdm)}::uuid, 'TAHUNAN', ${mulai}::date, ${selesai}::date, ${actor.accountId}::uuid)`,
		),
	),
	...PENGHARGAAN.map(({ n, sdm }) =>
		tulis(
			kepala(String(kabDari(sdm))),
			(tx, actor) => tx.$executeRaw`
		insert into sdm_penghargaan (kabupaten_code, id, sdm_id, judul, pemberi, tanggal, akun_id)
		values (${kabDari(sdm)}::smallint, ${kejadianId(750 + n)}::uuid, ${sdmId(sdm)}::uuid, 'Penghargaan', 'Kemensos', '2026-08-17', ${actor.accountId}::uuid)`,
		),
	),
	...KENDALA.map((kunci, i) =>
		tulis(
			kunci,
			(tx, actor) => tx.$executeRaw`
		insert into sdm_kendala (kabupaten_code, id, akun_id, kategori, isi)
		values (${actor.scope.tenant}::smallint, ${kejadianId(760 + i)}::uuid, ${actor.accountId}::uuid, 'LAINNYA', ${`Kendala ${kunci}`})`,
		),
	),
	...DIJAWAB.map((kunci) =>
		tulis(
			kepala("3201"),
			(tx) => tx.$executeRaw`
		update sdm_kendala set tanggapan = 'Kami bantu.', tanggapan_at = '2026-11-09T03:00:00Z' where kabupaten_code = 3201 and id = ${kejadianId(760 + KENDALA.indexOf(kunci))}::uuid`,
		),
	),
	tulis(
		kepala(String(FAKTOR.kab)),
		(tx, actor) => tx.$executeRaw`
		insert into faktor_kecamatan (kabupaten_code, kecamatan_code, tahun, persen, alasan, akun_id)
		values (${FAKTOR.kab}::smallint, ${FAKTOR.kec}::int, 2026, ${FAKTOR.persen}::smallint, 'tanpa sinyal', ${actor.accountId}::uuid)`,
	),
];

const akunDari = (sdm: number) => {
	const peran = PETUGAS.find(({ n }) => n === sdm)?.peran.toLowerCase();
	return `${peran}.${sdm}`;
};
const mandiri = (): Langkah[] =>
	MANDIRI.flatMap(({ n, sdm, jp, status }) => {
		const kab = kabDari(sdm);
		const file = kejadianId(930 + n);
		const isi = encryptBytes(Buffer.from(`%PDF-berkas-${n}`), placeOfBerkas(file));
		const alasan = status === "DITOLAK" ? "Nomor tidak terbaca" : "";
		return [
			tulis(akunDari(sdm), async (tx) => {
				await tx.$executeRaw`
					insert into sdm_sertifikat_berkas (kabupaten_code, sdm_id, id, jenis, isi, sha256)
					values (${kab}::smallint, ${sdmId(sdm)}::uuid, ${file}::uuid, 'PDF', ${isi}, sha256(''))`;
				await tx.$executeRaw`
					insert into sdm_sertifikat (kabupaten_code, id, sdm_id, nama, penyelenggara, nomor, mulai, selesai, tahun, jp, berkas_id)
					values (${kab}::smallint, ${mandiriId(n)}::uuid, ${sdmId(sdm)}::uuid, ${`Sertifikat ${n}`}, 'BPSDM', '1/2026', '2026-06-01', '2026-06-05', 2026, ${jp}::smallint, ${file}::uuid)`;
			}),
			...(status === "DIAJUKAN"
				? []
				: [
						tulis(
							kepala(String(kab)),
							(tx, actor) => tx.$executeRaw`
							update sdm_sertifikat set status = ${status}, alasan = ${alasan}, putusan_akun = ${actor.accountId}::uuid, putusan_at = kini()
							where kabupaten_code = ${kab}::smallint and id = ${mandiriId(n)}::uuid`,
						),
					]),
		];
	});

const rak = (): Langkah[] => [
	...PRAKTIK.map(({ n, wilayah, oleh, status }) =>
		tulis(
			oleh,
			(tx, actor) => tx.$executeRaw`
		insert into praktik (wilayah_code, id, jenis, topik, judul, isi, penulis, status, terbit_at, akun_id)
		values (${wilayah}, ${kejadianId(770 + n)}::uuid, 'PRAKTIK', 'P2K2', ${`Praktik ${n}`}, 'isi yang cukup panjang', 'Petugas', ${status}, case when ${status} = 'TERBIT' then kini() end, ${actor.accountId}::uuid)`,
		),
	),
	...ASPIRASI.map((wilayah, i) =>
		tulis(
			kepala(wilayah),
			(tx, actor) => tx.$executeRaw`
		insert into aspirasi (wilayah_code, id, tanggal, dari, kepada, isi, akun_id)
		values (${wilayah}, ${kejadianId(780 + i)}::uuid, '2026-09-01', 'Pendamping', 'Bupati', ${`Aspirasi ${wilayah}`}, ${actor.accountId}::uuid)`,
		),
	),
	...PENGADUAN.map(({ n, kec, kategori }) =>
		tulis(
			`apd.${kabOf(kec)}`,
			(tx) => tx.$executeRaw`
		insert into pengaduan (kabupaten_code, id, kecamatan_code, kategori, kanal, isi, diterima_on)
		values (${kabOf(kec)}::smallint, ${kejadianId(790 + n)}::uuid, ${kec}::int, ${kategori}, 'WA', 'isi', '2026-09-01')`,
		),
	),
];

/** What concerns the people themselves. */
export const orang = (): Langkah[] => [
	...pelatihan(),
	...dokumen(),
	...insentif(),
	...catatan(),
	...rak(),
	...mandiri(),
];
