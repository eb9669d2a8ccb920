import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { addAnggota } from "@/lib/anggota/commands";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { bukaBulan, tutupBulan } from "@/lib/bulan/commands";
import type { Command } from "@/lib/command";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { moveGraduasi, proposeGraduasi } from "@/lib/graduasi/commands";
import { cancelKegiatan, correctKegiatan, recordKegiatan } from "@/lib/kegiatan/commands";
import { closeKelompok, handOverKelompok } from "@/lib/kelompok/commands";
import { joinKelompok } from "@/lib/kelompok/isi-commands";
import { cancelKunjungan, correctKunjungan, recordKunjungan } from "@/lib/kunjungan/commands";
import { findBaris } from "@/lib/laporan/baris-queries";
import { batalKoreksi, koreksiAngka, simpanNaskah } from "@/lib/laporan/commands";
import { kirimLaporan, tarikLaporan } from "@/lib/laporan/kirim-commands";
import { batalTinjauan, kembalikanLaporan } from "@/lib/laporan/putusan-commands";
import {
	batalBatch,
	setujuiLaporan,
	terimaLaporan,
	verifikasiLaporan,
} from "@/lib/laporan/tinjau-commands";
import { cancelSesi, correctSesi, recordSesi } from "@/lib/p2k2/commands";
import { raiseMasalah } from "@/lib/rapat/catatan-commands";
import { holdRapat } from "@/lib/rapat/commands";
import type { Bulan } from "@/lib/time";
import { finishTindakLanjut } from "@/lib/tindak-lanjut/commands";
import { assignTindakLanjut } from "@/lib/tindak-lanjut/tugas-commands";
import { ambil, biayaPerintah, lewat } from "./biaya-hitung";
import { BIAYA_BUTIR, BIAYA_PERINTAH, SATU_CATATAN } from "./biaya-tabel";
import {
	buatDunia,
	buatGrup,
	catatKunjungan,
	catatSesi,
	type Dunia,
	type Grup,
} from "./laporan-dunia";
import { sesiTyped } from "./p2k2-bahan";

const OKT: Bulan = "2026-10";
/** How a command is named where it is defined. */
const NAMA = /(?:\bname: |[a-z]\w*Command\(\s*)"([a-z0-9_]+\.[a-z0-9_-]+)"/g;
/** How many of each thing there are in the small kabupaten and in the large one. */
type Ukuran = { keluarga: number; kelompok: number; sesi: number; laporan: number };
const SATU: Ukuran = { keluarga: 1, kelompok: 1, sesi: 1, laporan: 1 };
const BANYAK: Ukuran = { keluarga: 12, kelompok: 4, sesi: 3, laporan: 2 };

afterAll(closeDatabase);

async function beri<I, O>(command: Command<I, O>, who: Actor, day: string, input: object) {
	const outcome = await execute(command, actorAt(who, new Date(`${day}T03:00:00Z`)), input);
	if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome.problem)}`);
	return outcome.value;
}

/** Groups with their families, sessions and visits of October for each of the two who report in one kecamatan. */
async function isi(d: Dunia, { keluarga, kelompok, sesi }: Ukuran): Promise<Grup[]> {
	const own: Grup[] = [];
	for (const who of [d.a, d.b])
		for (let n = 0; n < kelompok; n++) {
			const grup = await buatGrup(d, who, d.kecX, keluarga);
			if (who === d.a) own.push(grup);
			for (let s = 0; s < sesi; s++)
				await catatSesi(d, who, grup, `2026-10-${10 + s}`, "H".repeat(keluarga));
			for (const kpm of grup.kpm) await catatKunjungan(d, who, grup, kpm, "2026-10-12");
		}
	return own;
}

const BATAL = { alasan: "Salah catat" };

async function catatan(d: Dunia, grup: Grup) {
	const hari = "2026-10-20";
	const absen = Object.fromEntries(grup.kpm.map((kpm) => [kpm, "A"]));
	const sesi = sesiTyped(grup, { absen, materi: "INTI.2.1" });
	await beri(recordSesi, d.a, hari, sesi);
	await beri(correctSesi, d.a, hari, { ...sesi, absen: {}, version: 1 });
	await beri(cancelSesi, d.a, hari, { id: sesi.id, version: 2, ...BATAL });
	const visit = { id: randomUUID(), visitedOn: "2026-10-14", tujuan: "PEMANTAUAN", hasil: "Baik" };
	await beri(recordKunjungan, d.a, hari, { ...visit, kpmId: grup.kpm[0] });
	await beri(correctKunjungan, d.a, hari, { ...visit, version: 1, hasil: "Sehat" });
	await beri(cancelKunjungan, d.a, hari, { id: visit.id, version: 2, ...BATAL });
	const rapat = { jenis: "Rapat koordinasi", uraian: "", tempat: "", peserta: "12", tautan: "" };
	const kegiatan = { id: randomUUID(), heldOn: "2026-10-14", rhk: 8, ...rapat };
	await beri(recordKegiatan, d.a, hari, kegiatan);
	await beri(correctKegiatan, d.a, hari, { ...kegiatan, version: 1, peserta: "13" });
	await beri(cancelKegiatan, d.a, hari, { id: kegiatan.id, version: 2, ...BATAL });
	const kasus = {
		id: randomUUID(),
		kpmId: grup.kpm[0],
		jenis: "MAMPU",
		alasan: ["USAHA_BERKEMBANG"],
	};
	await beri(proposeGraduasi, d.a, hari, { ...kasus, bukti: "Warung keluarga berjalan dua tahun" });
	const langkah = { id: kasus.id, version: 1, catatan: "Sudah dikunjungi dan ditanya langsung" };
	await beri(moveGraduasi, d.supervisorX, hari, { ...langkah, ke: "DITOLAK" });
}

async function daftar(d: Dunia, { keluarga }: Ukuran, grup: Grup) {
	const hari = "2026-10-21";
	const kosong = await buatGrup(d, d.a, d.kecX, 1);
	const baru = await buatGrup(d, d.a, d.kecX, keluarga);
	await beri(joinKelompok, d.apd, hari, { id: kosong.id, kpm: baru.kpm });
	await beri(closeKelompok, d.apd, hari, { id: baru.id, selesai: "2026-10-20" });
	const serah = { id: kosong.id, dari: d.a.sdmId, pendampingId: d.b.sdmId };
	await beri(handOverKelompok, d.apd, hari, serah);
	const komponen = ["SD", "SMP", "DISABILITAS"].slice(0, Math.min(3, keluarga));
	const orang = { id: randomUUID(), kpmId: grup.kpm[0], nama: "Anggota Baru", lahir: "2015-05-05" };
	const rest = { jenisKelamin: "P", hubungan: "ANAK", nik: "", komponen };
	await beri(addAnggota, d.apd, hari, { ...orang, ...rest });
}

async function rapat(d: Dunia, { kelompok }: Ukuran) {
	const hari = "2026-10-22";
	const wilayah = String(d.k);
	const kecamatan = [d.kecX, d.kecY].slice(0, Math.min(2, kelompok));
	const isian = { judul: "Evaluasi bulanan", jenis: "EVALUASI_BULANAN", heldOn: "2026-10-20" };
	const id = randomUUID();
	await beri(holdRapat, d.kabid, hari, { id, wilayah, kecamatan, ...isian });
	const rujuk = { rapatWilayah: wilayah, rapatId: id };
	for (let n = 0; n < kelompok; n++) {
		const masalah = { id: randomUUID(), kategori: "PELAPORAN", uraian: "Terlambat" };
		await beri(raiseMasalah, d.kabid, hari, { ...rujuk, ...masalah });
		const tugas = { id: randomUUID(), wilayah, uraian: "Susun rencana", penanggungJawab: "APD" };
		await beri(assignTindakLanjut, d.kabid, hari, { ...rujuk, ...tugas, dueOn: "2026-10-30" });
		const done = { id: tugas.id, wilayah, doneOn: "2026-10-22", bukti: "Dokumen" };
		await beri(finishTindakLanjut, d.kabid, hari, done);
	}
}

async function versiOf(d: Dunia, who: Actor): Promise<number> {
	const kunci = { kabupaten: d.k, pendampingId: who.sdmId ?? "", bulan: OKT };
	return (await inScope(d.kabid.scope, (tx) => findBaris(tx, kunci)))?.version ?? 0;
}

async function laporan(d: Dunia, { laporan: banyak }: Ukuran) {
	const hari = "2026-11-02";
	const penulis = [d.a, d.b].slice(0, banyak);
	const satu = async (who: Actor) => ({ bulan: OKT, version: await versiOf(d, who) });
	const disebut = async (who: Actor) => ({ ...(await satu(who)), pendampingId: who.sdmId });
	const semua = async () => ({
		...{ batchId: randomUUID(), bulan: OKT, hanyaBersih: false },
		items: await Promise.all(penulis.map(disebut)),
	});
	await beri(simpanNaskah, d.a, hari, { ...(await satu(d.a)), rencana: "Rapat" });
	const koreksi = { bulan: OKT, path: "kunjungan.jumlah" };
	const alasan = { value: "5", reason: "Dua kunjungan belum tercatat" };
	await beri(koreksiAngka, d.a, hari, { ...koreksi, ...alasan });
	await beri(batalKoreksi, d.a, hari, koreksi);
	for (const who of penulis) await beri(kirimLaporan, who, hari, await satu(who));
	await beri(tarikLaporan, d.a, hari, await satu(d.a));
	await beri(kirimLaporan, d.a, hari, await satu(d.a));
	const putusan = { id: randomUUID(), umum: "Lengkapi rencana" };
	await beri(kembalikanLaporan, d.supervisorX, hari, { ...(await disebut(d.a)), ...putusan });
	await beri(kirimLaporan, d.a, hari, await satu(d.a));
	const batch = await semua();
	await beri(verifikasiLaporan, d.supervisorX, hari, batch);
	await beri(batalBatch, d.supervisorX, hari, { batchId: batch.batchId, bulan: OKT, ...BATAL });
	await beri(verifikasiLaporan, d.supervisorX, hari, await semua());
	const mundur = { ...(await disebut(d.a)), id: randomUUID(), ...BATAL };
	await beri(batalTinjauan, d.supervisorX, hari, mundur);
	await beri(verifikasiLaporan, d.supervisorX, hari, {
		...(await semua()),
		items: [await disebut(d.a)],
	});
	await beri(setujuiLaporan, d.korkab, hari, await semua());
	await beri(terimaLaporan, d.kabid, hari, await semua());
	await beri(tutupBulan, d.kabid, hari, { bulan: OKT });
	await beri(bukaBulan, d.kabid, hari, { bulan: OKT, alasan: "Satu laporan menyusul" });
}

async function biayaDi(k: number, ukuran: Ukuran): Promise<Record<string, number>> {
	const d = await buatDunia(k, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	const [grup] = await isi(d, ukuran);
	if (!grup) throw new Error("there is no group");
	ambil();
	await catatan(d, grup);
	await daftar(d, ukuran, grup);
	await rapat(d, ukuran);
	await laporan(d, ukuran);
	return biayaPerintah(ambil());
}

describe("what a command says to the database", () => {
	it("is the same for one family, group, session and report as for several", async () => {
		const small = await biayaDi(3201, SATU);
		const large = await biayaDi(3202, BANYAK);
		expect(large).toEqual(small);
		expect(Object.keys(small).toSorted()).toEqual(Object.keys(BIAYA_BUTIR).toSorted());
		expect(lewat(small, BIAYA_BUTIR)).toEqual([]);
	});

	it("has a line in the tables for every command: a new one joins", () => {
		const files = readdirSync("lib", { recursive: true, encoding: "utf8" });
		const named = files
			.filter((path) => /(^|[/-])commands\.ts$/.test(path))
			.map((path) => readFileSync(`lib/${path}`, "utf8"))
			.filter((text) => text.includes("defineCommand"))
			.flatMap((text) => [...text.matchAll(NAMA)].map(([, name = ""]) => name));
		const known = [...Object.keys({ ...BIAYA_PERINTAH, ...BIAYA_BUTIR }), ...SATU_CATATAN];
		expect([...new Set(named)].toSorted()).toEqual([...new Set(known)].toSorted());
	});
});
