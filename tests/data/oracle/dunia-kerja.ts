import { addAnggota } from "@/lib/anggota/commands";
import { moveGraduasi, proposeGraduasi } from "@/lib/graduasi/commands";
import { cancelKegiatan, recordKegiatan } from "@/lib/kegiatan/commands";
import { cancelKunjungan, recordKunjungan } from "@/lib/kunjungan/commands";
import { cancelSesi, recordSesi } from "@/lib/p2k2/commands";
import { apdOf, type Langkah, lakukan } from "./langkah";
import {
	ANGGOTA,
	AWAL,
	anggotaId,
	KEGIATAN,
	KELOMPOK,
	KPM,
	KUNJUNGAN,
	kabOf,
	kejadianId,
	kelompokId,
	kpmId,
	SESI,
} from "./rencana";
import { GRADUASI, type Graduasi } from "./rencana-lanjut";

const oleh = (sdm: number) => `pendamping.${sdm}`;
const BATAL = { version: 1, alasan: "Salah catat" };

function sesi(): Langkah[] {
	return SESI.flatMap(({ n, kelompok, sdm, pada, sesi: nomor, absen, batal }) => {
		const id = kejadianId(n);
		const input = {
			...{ id, kelompokId: kelompokId(kelompok), heldOn: pada, materi: `INTI.1.${nomor}` },
			...{ jamMulai: "09:00", jamSelesai: "10:30", tempat: "Balai desa", pemateri: "" },
			rangkuman: "Berjalan baik",
			absen: Object.fromEntries(Object.entries(absen).map(([kpm, h]) => [kpmId(+kpm), h])),
		};
		const done: Langkah = {
			pada,
			lakukan: (d) => lakukan(recordSesi, d.oleh(oleh(sdm)), pada, input),
		};
		if (!batal) return [done];
		const undo = { id, ...BATAL };
		return [
			done,
			{ pada: batal, lakukan: (d) => lakukan(cancelSesi, d.oleh(oleh(sdm)), batal, undo) },
		];
	});
}

function kunjungan(): Langkah[] {
	return KUNJUNGAN.flatMap(({ n, kpm, sdm, pada, batal }) => {
		const id = kejadianId(n);
		const input = { id, kpmId: kpmId(kpm), visitedOn: pada, tujuan: "PEMANTAUAN", hasil: "Baik" };
		const done: Langkah = {
			pada,
			lakukan: (d) => lakukan(recordKunjungan, d.oleh(oleh(sdm)), pada, input),
		};
		if (!batal) return [done];
		const undo = { id, ...BATAL };
		return [
			done,
			{ pada: batal, lakukan: (d) => lakukan(cancelKunjungan, d.oleh(oleh(sdm)), batal, undo) },
		];
	});
}

function kegiatan(): Langkah[] {
	return KEGIATAN.flatMap(({ n, sdm, pada, rhk, batal }) => {
		const id = kejadianId(n);
		const isi = { jenis: "Rapat koordinasi", uraian: "", tempat: "", peserta: "12", tautan: "" };
		const input = { id, heldOn: pada, rhk, ...isi };
		const done: Langkah = {
			pada,
			lakukan: (d) => lakukan(recordKegiatan, d.oleh(oleh(sdm)), pada, input),
		};
		if (!batal) return [done];
		const undo = { id, ...BATAL };
		return [
			done,
			{ pada: batal, lakukan: (d) => lakukan(cancelKegiatan, d.oleh(oleh(sdm)), batal, undo) },
		];
	});
}

const SUPERVISOR: Record<number, string> = {
	320101: "supervisor.7",
	320102: "supervisor.8",
	327101: "supervisor.10",
	150501: "supervisor.9",
};

function putusan({ n, status, usulan, berlaku }: Graduasi, kec: number): Langkah[] {
	const id = kejadianId(n);
	const supervisor = SUPERVISOR[kec] ?? "";
	const step = (kunci: string, pada: string, rest: Record<string, unknown>): Langkah => ({
		pada,
		lakukan: (d) => lakukan(moveGraduasi, d.oleh(kunci), pada, { id, version: 1, ...rest }),
	});
	const catatan = "Sudah dikunjungi dan ditanya langsung";
	if (status === "VERIFIKASI") return [step(supervisor, usulan, { ke: status, catatan })];
	if (status === "DITOLAK") return [step(supervisor, "2026-10-05", { ke: status, catatan })];
	if (status !== "DITETAPKAN" || !berlaku) return [];
	const dinsos = `dinsos_kab_head.${kabOf(kec)}`;
	return [step(dinsos, berlaku, { ke: status, catatan, effectiveOn: berlaku })];
}

function graduasi(): Langkah[] {
	return GRADUASI.flatMap((kasus) => {
		const { n, kpm, sdm, jenis, usulan } = kasus;
		const kelompok = KPM.find((one) => one.n === kpm)?.kelompok;
		const kec = KELOMPOK.find((one) => one.n === kelompok)?.kec ?? 0;
		const input = {
			...{ id: kejadianId(n), kpmId: kpmId(kpm), jenis, sukarela: "ya" },
			alasan: ["USAHA_BERKEMBANG"],
			bukti: "Warung keluarga sudah berjalan dua tahun",
		};
		return [
			{ pada: usulan, lakukan: (d) => lakukan(proposeGraduasi, d.oleh(oleh(sdm)), usulan, input) },
			...putusan(kasus, kec),
		] satisfies Langkah[];
	});
}

function anggota(): Langkah[] {
	return ANGGOTA.map(({ n, kpm, nama, lahir }) => {
		const family = KPM.find((one) => one.n === kpm);
		const kec = KELOMPOK.find((one) => one.n === family?.kelompok)?.kec ?? family?.kec ?? 0;
		const pada = family && family.masuk > AWAL ? family.masuk : AWAL;
		const input = { id: anggotaId(n), kpmId: kpmId(kpm), nama, lahir, jenisKelamin: "P" };
		const isi = { hubungan: "ISTRI", komponen: ["SD"], nik: "" };
		return {
			pada,
			lakukan: (d) => lakukan(addAnggota, d.oleh(apdOf(kec)), pada, { ...input, ...isi }),
		};
	});
}

/** Everything that is recorded in the field. */
export function lanjutan(): Langkah[] {
	return [...anggota(), ...sesi(), ...kunjungan(), ...kegiatan(), ...graduasi()];
}
