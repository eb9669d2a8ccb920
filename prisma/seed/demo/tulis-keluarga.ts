import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { blindIndex, encrypt } from "@/lib/crypto";
import { inScope } from "@/lib/db";
import { addHari, type Tanggal } from "@/lib/time";
import { type Acak, acakOf } from "./acak";
import type { Anggota } from "./anggota";
import { type Beban, type Kelompok, type Keluarga, kohorOf } from "./beban";
import type { Nomor } from "./nomor";
import { forBulk } from "./pelaku";
import { type Baris, insertRows } from "./tabel";

export type Konteks = { apd: Actor; kabupaten: number; nama: string; nomor: Nomor; today: Tanggal };

/** Who enters them, for whom, and on which day they are looked at. */
export type Isian = { keluarga: readonly Keluarga[]; pendampingId: string };

const USAHA = [
	"",
	"",
	"",
	"",
	"Warung kelontong",
	"Gorengan",
	"Jahit rumahan",
	"Ternak ayam",
	"Kue basah",
];

function kpmRow(
	{ kabupaten, nomor, today }: Konteks,
	pendampingId: string,
	one: Keluarga,
	acak: Acak,
): Baris<"kpm"> {
	const kk = nomor.kk(one.tempat.kecamatan, one.terdaftar);
	const [pengurus] = one.anggota;
	return {
		kabupaten_code: kabupaten,
		id: one.id,
		kecamatan_code: one.tempat.kecamatan,
		desa_code: one.tempat.desa,
		pendamping_id: pendampingId,
		kelompok_id: one.kelompok.id,
		pengurus_id: pengurus?.id ?? null,
		nama_pengurus: pengurus?.nama ?? "",
		no_kk: encrypt(kk, `kpm:no_kk:${one.id}`),
		no_kk_hmac: blindIndex(kk),
		alamat: one.alamat,
		rt: one.rt,
		rw: one.rw,
		no_peserta: "",
		kohor_tahun: kohorOf(one),
		desil: acak.pick([1, 1, 2, 2, 3, 4]),
		desil_on: addHari(today, -acak.int(40, 300)),
		usaha: acak.pick(USAHA),
		bansos_lain: acak.some(["SEMBAKO", "PBI_JKN"], 0.85),
		enrolled_on: one.masuk,
		status: "AKTIF",
	};
}

/** One in a hundred has no NIK yet; one in two hundred has somebody else's, typed in twice. */
function nikOf(
	{ nomor }: Konteks,
	one: Keluarga,
	anggota: Anggota,
	before: string | null,
	acak: Acak,
): string | null {
	if (acak.chance(0.01)) return null;
	if (before && acak.chance(0.0012)) return before;
	const lahir = acak.chance(0.015) ? addHari(anggota.lahir, acak.int(1, 28)) : anggota.lahir;
	return nomor.nik(one.tempat.kecamatan, lahir, anggota.kelamin);
}

function anggotaRow(
	konteks: Konteks,
	one: Keluarga,
	orang: Anggota,
	nik: string | null,
	acak: Acak,
): Baris<"anggota"> {
	const padan = nik === null ? "BELUM_DICEK" : acak.pick(PADAN);
	return {
		kabupaten_code: konteks.kabupaten,
		id: orang.id,
		kpm_id: one.id,
		kecamatan_code: one.tempat.kecamatan,
		nama: orang.nama,
		nama_ibu: orang.ibu,
		tempat_lahir: konteks.nama,
		lahir: orang.lahir,
		jenis_kelamin: orang.kelamin,
		hubungan: orang.hubungan,
		status_kawin: orang.kawin,
		pendidikan: orang.pendidikan,
		pekerjaan: orang.pekerjaan,
		disabilitas: orang.disabilitas,
		nik: nik && encrypt(nik, `anggota:nik:${orang.id}`),
		nik_hmac: nik && blindIndex(nik),
		padan,
		padan_on: padan === "BELUM_DICEK" ? null : addHari(konteks.today, -acak.int(20, 200)),
	};
}

const PADAN = [...Array<string>(16).fill("PADAN"), "TIDAK_PADAN", "BELUM_DICEK", "BELUM_DICEK"];

function komponenRows(
	konteks: Konteks,
	one: Keluarga,
	orang: Anggota,
	acak: Acak,
): Baris<"komponen">[] {
	return orang.komponen.map((kode) => ({
		kabupaten_code: konteks.kabupaten,
		id: acak.id(new Date(`${one.masuk}T03:00:00Z`)),
		kpm_id: one.id,
		kecamatan_code: one.tempat.kecamatan,
		anggota_id: orang.id,
		kode,
		mulai: orang.lahir > one.masuk ? orang.lahir : one.masuk,
		selesai: null,
	}));
}

function rowsOf(konteks: Konteks, { keluarga, pendampingId }: Isian) {
	const kpm: Baris<"kpm">[] = [];
	const anggota: Baris<"anggota">[] = [];
	const komponen: Baris<"komponen">[] = [];
	let before: string | null = null;
	for (const one of keluarga) {
		const acak = acakOf(one.id);
		kpm.push(kpmRow(konteks, pendampingId, one, acak));
		for (const orang of one.anggota) {
			const nik = nikOf(konteks, one, orang, before, acak);
			anggota.push(anggotaRow(konteks, one, orang, nik, acak));
			komponen.push(...komponenRows(konteks, one, orang, acak));
			before = nik ?? before;
		}
	}
	return { kpm, anggota, komponen };
}

/** The groups of a caseload, entered by the APD. */
export async function writeKelompok(
	{ apd, kabupaten }: Konteks,
	beban: Beban,
	pendampingId: string,
) {
	const row = (one: Kelompok): Baris<"kelompok"> => ({
		kabupaten_code: kabupaten,
		id: one.id,
		kecamatan_code: one.tempat.kecamatan,
		desa_code: one.tempat.desa,
		pendamping_id: pendampingId,
		nama: one.nama,
		tempat: one.lokasi,
		hari: one.hari,
		mulai: one.mulai,
	});
	await inScope(apd.scope, async (tx) => {
		await insertRows(tx, "kelompok", beban.kelompok.map(row));
		const diff = { jumlah: beban.kelompok.length };
		await writeAudit(tx, apd.scope, { action: "kelompok.buat", entity: "kelompok", diff });
	});
}

/** So few at once that even a busy computer does it well within a transaction's time. */
const BATCH = 150;

/** Families with members and components, entered by the APD. */
export async function writeKeluarga(konteks: Konteks, { keluarga, pendampingId }: Isian) {
	for (let from = 0; from < keluarga.length; from += BATCH)
		await writeBatch(konteks, { keluarga: keluarga.slice(from, from + BATCH), pendampingId });
}

async function writeBatch(konteks: Konteks, isian: Isian) {
	const { apd } = konteks;
	const { kpm, anggota, komponen } = rowsOf(konteks, isian);
	await inScope(apd.scope, async (tx) => {
		await forBulk(tx);
		await insertRows(tx, "kpm", kpm);
		await insertRows(tx, "anggota", anggota);
		await insertRows(tx, "komponen", komponen);
		const diff = { jumlah: kpm.length, anggota: anggota.length };
		await writeAudit(tx, apd.scope, { action: "kpm.buat", entity: "kpm", diff });
	});
}
