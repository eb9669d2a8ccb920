import { catatAspirasi, jawabAspirasi } from "@/lib/aspirasi/commands";
import { catatBayar, terbitkanDaftar, tetapkanInsentif } from "@/lib/insentif/commands";
import { rencanakanPelatihan, selesaikanPelatihan } from "@/lib/pelatihan/commands";
import { catatHadir, catatNilai, daftarkanPeserta } from "@/lib/pelatihan/peserta-commands";
import { type KunciPelatihan, listPeserta } from "@/lib/pelatihan/queries";
import { SERTIFIKAT_SEKALI } from "@/lib/pelatihan/rules";
import { terbitkanSertifikat } from "@/lib/pelatihan/sertifikat-commands";
import { tulisPraktik } from "@/lib/praktik/commands";
import { addHari } from "@/lib/time";
import { acakOf } from "./acak";
import type { Kalender } from "./kalender";
import type { Daerah } from "./orang";
import { actorOfAccount, type Lakukan, lakukanSebagai } from "./pelaku";

/** The kabupaten whose tali asih is told of; the others have none. */
const KABUPATEN = 1505;
/** Here only the people of one kecamatan were trained. */
const SEKECAMATAN = 3201;
const DAYS_AGO = 60;

const JUDUL_PELATIHAN = "Komunikasi dan pendekatan kepada keluarga";

/** A training of two days for some of those on duty, or for all, closed, with its certificates. */
async function training(daerah: Daerah, lakukan: Lakukan, siapa: Record<string, unknown>) {
	const { kalender, kantor, uraian } = daerah;
	const acak = acakOf(`${uraian.code} pelatihan`);
	const mulai = addHari(kalender.today, -DAYS_AGO);
	const selesai = addHari(mulai, 1);
	const wilayah = String(uraian.code);
	const key: KunciPelatihan = await lakukan(rencanakanPelatihan, addHari(mulai, -14), {
		...{ id: acak.id(kalender.at(addHari(mulai, -14), 10)), wilayah, mulai, selesai, jpHari: 10 },
		...{ judul: JUDUL_PELATIHAN, jenis: "SOFT_SKILL", mode: "HIBRIDA" },
		penyelenggara: `Dinas Sosial ${daerah.nama}`,
		tempat: "Aula Dinas Sosial",
		topik: ["KOMUNIKASI", "KOORDINASI", "PENDEKATAN"],
		...{ hadirMin: 80, nilaiLulus: 60 },
	});
	await lakukan(daftarkanPeserta, addHari(mulai, -7), { ...key, ...siapa });
	const actor = await actorOfAccount(kantor.DINSOS_KAB_HEAD, kalender.at(selesai, 15));
	const { baris } = await listPeserta(actor, key, null);
	for (const [urut, hari] of [mulai, selesai].entries()) {
		const hadir = baris.map(
			({ id }) => [id, acak.pick(["L", "L", "L", "L", "L", "L", "D", "D", "D", "I"])] as const,
		);
		await lakukan(catatHadir, hari, { ...key, urut: urut + 1, hadir: Object.fromEntries(hadir) });
	}
	const marks = (least: number) =>
		Object.fromEntries(baris.map(({ id }) => [id, acak.int(least, 98)]));
	await lakukan(catatNilai, selesai, { ...key, pre: marks(40), post: marks(62) });
	await lakukan(selesaikanPelatihan, selesai, { ...key, version: 1 });
	for (let left = SERTIFIKAT_SEKALI; left === SERTIFIKAT_SEKALI; ) {
		const { jumlah } = await lakukan(terbitkanSertifikat, addHari(selesai, 3), key);
		left = jumlah;
	}
}

/** The tali asih of this year: the lists of its full months, all but the newest paid. */
async function taliAsih({ kalender, uraian }: Daerah, lakukan: Lakukan) {
	const { tahun, kini } = kalender;
	const months = kalender.bulan.filter((bulan) => bulan.startsWith(`${tahun}-`) && bulan < kini);
	const id = acakOf(`${uraian.code} tali asih`).id(kalender.at(kalender.awal, 9));
	await lakukan(tetapkanInsentif, addHari(kalender.today, -2), {
		...{ id, nama: "Tali asih pendamping PKH", jenis: "TALI_ASIH", sumber: "APBD", tahun },
		...{ nominal: 500_000, skNo: `100/KPTS/${tahun}`, skTanggal: `${tahun}-01-05` },
		...{ peran: ["PENDAMPING"], pagu: 324_000_000 },
	});
	const today = addHari(kalender.today, -1);
	for (const bulan of months) await lakukan(terbitkanDaftar, today, { id, bulan });
	for (const bulan of months.slice(0, -1)) {
		const bukti = `SP2D ${bulan.replace("-", "")}`;
		await lakukan(catatBayar, today, { id, bulan, version: 1, dibayarOn: today, bukti });
	}
}

/** What was asked for in an audience, and a note of what worked. */
async function rak({ kalender, uraian }: Daerah, lakukan: Lakukan) {
	const acak = acakOf(`${uraian.code} rak`);
	const wilayah = String(uraian.code);
	const asked = addHari(kalender.today, -300);
	const id = acak.id(kalender.at(asked, 9));
	await lakukan(catatAspirasi, asked, {
		...{ id, wilayah, tanggal: asked, dari: "Pendamping PKH", kepada: "Bupati" },
		isi: "Tali asih dinaikkan dan dibayar dua belas bulan.",
	});
	const jawabOn = addHari(asked, 60);
	const jawaban = "Rp500.000 sebulan selama dua belas bulan, dianggarkan dalam APBD.";
	await lakukan(jawabAspirasi, jawabOn, { id, wilayah, version: 1, jawabOn, jawaban });
	const day = addHari(kalender.today, -40);
	await lakukan(tulisPraktik, day, {
		...{ id: acak.id(kalender.at(day, 9)), wilayah, jenis: "PRAKTIK", topik: "P2K2" },
		judul: "P2K2 di kebun pada musim panen",
		isi: "Pertemuan dipindah ke kebun sesudah jam panen. Kehadiran kelompok naik dan jadwal tidak bergeser lagi.",
		penulis: "Tim PKH kabupaten",
	});
}

/** Those of a kabupaten who work in its first kecamatan, as the form names them. */
const sekecamatan = ({ uraian, pendamping }: Daerah) => ({
	orang: pendamping
		.filter(({ kecamatan, selesai }) => kecamatan === uraian.kecamatan[0]?.code && !selesai)
		.map(({ id }) => `${uraian.code}:${id}`),
});

/** What concerns the people themselves, entered through the commands that the office uses. */
export async function writeSdm(all: readonly Daerah[], kalender: Kalender): Promise<void> {
	if (addHari(kalender.today, -DAYS_AGO) < kalender.awal) return;
	const kantorOf = (code: number) => {
		const daerah = all.find(({ uraian }) => uraian.code === code);
		const kabid = daerah?.kantor.DINSOS_KAB_HEAD;
		return daerah && kabid ? { daerah, lakukan: lakukanSebagai(kabid, kalender) } : null;
	};
	const kecil = kantorOf(SEKECAMATAN);
	if (kecil) await training(kecil.daerah, kecil.lakukan, sekecamatan(kecil.daerah));
	const lengkap = kantorOf(KABUPATEN);
	if (!lengkap) return;
	const { daerah, lakukan } = lengkap;
	await training(daerah, lakukan, { kabupaten: String(KABUPATEN), semua: true });
	await taliAsih(daerah, lakukan);
	await rak(daerah, lakukan);
}
