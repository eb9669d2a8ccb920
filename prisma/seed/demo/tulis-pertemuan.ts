import { composeAgenda } from "@/lib/agenda/susun-commands";
import { freezeAngka } from "@/lib/angka-rapat/commands";
import { attachBacaan } from "@/lib/bacaan-rapat/commands";
import { issueBeritaAcara } from "@/lib/berita-acara/commands";
import { inScope } from "@/lib/db";
import { tickHadir, walkIn } from "@/lib/hadir/commands";
import { applyJadwal, setJadwal } from "@/lib/jadwal-rapat/commands";
import { decideMasalah, raiseMasalah, writeNotulen } from "@/lib/rapat/catatan-commands";
import { endRapat, startRapat } from "@/lib/rapat/jalan-commands";
import { planRapat } from "@/lib/rapat/rencana-commands";
import { bulanRapat } from "@/lib/rapat/rules";
import { addBulan, addHari, firstDay, type Tanggal } from "@/lib/time";
import { assignTindakLanjut } from "@/lib/tindak-lanjut/tugas-commands";
import { answerUndangan, inviteRoles, inviteTamu } from "@/lib/undangan/commands";
import { acakOf } from "./acak";
import type { Daerah, Orang } from "./orang";
import { actorOfAccount, type Lakukan, lakukanSebagai } from "./pelaku";
import { bacaanId } from "./tulis-pengumuman";

/** The kabupaten whose meetings are told from invitation to minutes. */
const KABUPATEN = 3201;
/** The one that is over was so many days ago, the next one is so many days ahead. */
const LALU = 6;
const NANTI = 4;
const BERSAMA = 2;
const PERAN = ["DINSOS_KAB_STAFF", "KORKAB", "APD", "SUPERVISOR", "PENDAMPING"];
const DATANG = 0.85;
const MENJAWAB = 0.7;

type Rapat = {
	daerah: Daerah;
	lakukan: Lakukan;
	key: { wilayah: string; id: string };
	hari: Tanggal;
	kecamatan: readonly number[];
};

/** Who works in these kecamatan on that day. */
const petugasDi = ({ daerah, hari, kecamatan }: Rapat): Orang[] =>
	daerah.pendamping.filter(
		(one) => kecamatan.includes(one.kecamatan) && one.mulai <= hari && !one.selesai,
	);

/** Plans a meeting, asks everybody, lays the agenda and its figures; the day on which each was done. */
async function siapkan(rapat: Rapat, judul: string, pada: Tanggal) {
	const { daerah, lakukan, key, hari, kecamatan } = rapat;
	const { id: rapatId, wilayah } = key;
	await lakukan(planRapat, pada, {
		...{ ...key, judul, jenis: "EVALUASI_KEWILAYAHAN", mode: "HIBRIDA", heldOn: hari },
		...{ jamMulai: "09:00", jamSelesai: "12:00", kecamatan },
		...{ tempat: "Aula Kecamatan Ciseeng", tautan: "https://rapat.contoh.go.id/pkh-bogor" },
		...{ pimpinan: "Kabid Linjamsos", pembuka: "Camat Ciseeng" },
	});
	await lakukan(inviteRoles, pada, { wilayah, rapatId, peran: PERAN }, 11);
	await lakukan(inviteTamu, pada, {
		...{ wilayah, rapatId, id: acakOf(`${key.id} tamu`).id(daerah.kalender.at(pada, 11)) },
		...{ nama: "Camat Ciseeng", peran: "Camat", instansi: "Kecamatan Ciseeng" },
	});
	const bulan = bulanRapat(hari, daerah.kalender.today);
	const sebelum = hari < daerah.kalender.today ? addHari(hari, -1) : pada;
	await lakukan(composeAgenda, sebelum, { wilayah, rapatId, bulan }, 14);
	await lakukan(freezeAngka, sebelum, { ...key, bulan }, 15);
}

const TIDAK = "Ada pemutakhiran data di desa pada jam yang sama.";

/** Some have answered: most come to the hall, a few on line, one cannot. */
async function jawab(rapat: Rapat, pada: Tanggal) {
	const { daerah, key } = rapat;
	const { wilayah, id: rapatId } = key;
	const acak = acakOf(`${rapatId} jawaban`);
	const others = petugasDi(rapat).filter(({ login }) => login !== "pendamping.ciseeng");
	for (const [place, { akunId }] of acak.some(others, MENJAWAB).entries()) {
		const jawaban = place === 1 ? "TIDAK" : acak.pick(["HADIR", "HADIR", "HADIR", "DARING"]);
		const alasan = jawaban === "TIDAK" ? TIDAK : "";
		const sebagai = lakukanSebagai(akunId, daerah.kalender);
		await sebagai(answerUndangan, pada, { wilayah, rapatId, jawaban, alasan }, 19);
	}
}

/** The attendance list as it was kept at the door. */
async function hadir({ daerah, lakukan, key, hari }: Rapat) {
	const acak = acakOf(`${key.id} hadir`);
	const actor = await actorOfAccount(daerah.kantor.DINSOS_KAB_HEAD, daerah.kalender.at(hari, 9));
	const asked = await inScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ id: string }[]>`
			select id from rapat_undangan where wilayah_code = ${key.wilayah} and rapat_id = ${key.id}::uuid and jawaban <> 'TIDAK' order by nama, id`,
	);
	for (const { id } of acak.some(asked, DATANG)) {
		const mode = acak.chance(0.2) ? "DARING" : "LURING";
		await lakukan(tickHadir, hari, { ...key, undangan: id, mode }, 9);
	}
	await lakukan(walkIn, hari, {
		...{ ...key, tamu: acak.id(daerah.kalender.at(hari, 9)), nama: "Kepala Desa Cibentang" },
		...{ peran: "Kepala desa", instansi: "Desa Cibentang" },
	});
}

const CATATAN = [
	{
		kategori: "P2K2",
		masalah: "Beberapa kelompok belum bertemu karena balai desa dipakai kegiatan lain.",
		keputusan: "Jadwal P2K2 disepakati dengan pemerintah desa setiap awal bulan.",
		tindak: "Menyusun jadwal P2K2 bersama kepala desa dan mengirimkannya ke korkab.",
		oleh: "Supervisor kecamatan",
		hari: 10,
	},
	{
		kategori: "PEMUTAKHIRAN_DATA",
		masalah: "Perubahan anggota keluarga terlambat dicatat, sehingga komponennya tidak sesuai.",
		keputusan: "Perubahan dicatat pada hari kunjungan, paling lambat tiga hari sesudahnya.",
		tindak: "Memeriksa perubahan komponen bulan ini dan melaporkan yang belum dicatat.",
		oleh: "APD",
		hari: 21,
	},
] as const;

/** What was said, decided and laid on somebody, and the minutes. */
async function catat({ daerah, lakukan, key, hari }: Rapat) {
	const { kalender } = daerah;
	const acak = acakOf(`${key.id} catatan`);
	const rapat = { rapatWilayah: key.wilayah, rapatId: key.id };
	for (const { kategori, masalah, keputusan, tindak, oleh, hari: lama } of CATATAN) {
		const [masalahId, keputusanId, id] = [10, 10, 11].map((jam) => acak.id(kalender.at(hari, jam)));
		await lakukan(raiseMasalah, hari, { ...rapat, id: masalahId, kategori, uraian: masalah });
		const putus = { ...rapat, id: keputusanId, masalahId, uraian: keputusan };
		await lakukan(decideMasalah, hari, putus);
		await lakukan(assignTindakLanjut, hari, {
			...{ ...rapat, id, keputusanId, wilayah: key.wilayah, uraian: tindak },
			...{ penanggungJawab: oleh, dueOn: addHari(hari, lama) },
		});
	}
	const teks =
		"Rapat dibuka oleh Camat Ciseeng.\nAngka bulan lalu dibahas per kecamatan, dilanjutkan dengan kelompok yang belum bertemu dan perubahan data keluarga.\nKeputusan dan tindak lanjut disepakati bersama; pelaksanaannya diperiksa pada rapat berikutnya.";
	await lakukan(writeNotulen, hari, { ...rapat, version: 1, teks }, 11);
}

/** A meeting in the area that is over, with its minutes signed. */
async function yangLalu(daerah: Daerah, lakukan: Lakukan) {
	const { uraian, kalender } = daerah;
	const hari = addHari(kalender.today, -LALU);
	const kecamatan = uraian.kecamatan.slice(0, BERSAMA).map(({ code }) => code);
	const key = {
		wilayah: String(uraian.code),
		id: acakOf(`${uraian.code} rapat lalu`).id(kalender.at(addHari(hari, -8), 9)),
	};
	const rapat = { daerah, lakukan, key, hari, kecamatan };
	await siapkan(rapat, "Evaluasi kewilayahan Ciseeng dan Parung", addHari(hari, -8));
	await jawab(rapat, addHari(hari, -3));
	await lakukan(startRapat, hari, key, 9);
	await hadir(rapat);
	await catat(rapat);
	await lakukan(endRapat, hari, key, 12);
	const [kabid, korkab] = await Promise.all(
		[daerah.kantor.DINSOS_KAB_HEAD, daerah.kantor.KORKAB].map((akun) =>
			actorOfAccount(akun, kalender.at(hari, 14)),
		),
	);
	await lakukan(
		issueBeritaAcara,
		hari,
		{
			...{
				id: acakOf(`${key.id} berita acara`).id(kalender.at(hari, 14)),
				nomor: "400.9/112-Linjamsos",
			},
			...{ rapatWilayah: key.wilayah, rapatId: key.id, tempat: "Ciseeng", tanggal: hari },
			...{ pimpinan: kabid?.name, jabatanPimpinan: "Kepala Bidang Linjamsos" },
			...{ notulis: korkab?.name, mengetahui: "", jabatanMengetahui: "", nipMengetahui: "" },
			alasan: "",
		},
		14,
	);
}

/** The next one: asked to, with its agenda, figures and something to read before. */
async function yangNanti(daerah: Daerah, lakukan: Lakukan) {
	const { uraian, kalender } = daerah;
	const pada = addHari(kalender.today, -2);
	const kecamatan = uraian.kecamatan.slice(0, BERSAMA * 2).map(({ code }) => code);
	const wilayah = String(uraian.code);
	const id = acakOf(`${uraian.code} rapat nanti`).id(kalender.at(pada, 9));
	const rapat = {
		daerah,
		lakukan,
		key: { wilayah, id },
		hari: addHari(kalender.today, NANTI),
		kecamatan,
	};
	await siapkan(rapat, "Evaluasi kewilayahan Bogor bagian utara", pada);
	await lakukan(
		attachBacaan,
		pada,
		{ wilayah, rapatId: id, pengumuman: `32.01:${bacaanId(daerah)}` },
		16,
	);
	await jawab(rapat, addHari(kalender.today, -1));
}

/** The monthly meeting of the office stands in the plan by itself. */
async function jadwal({ uraian, kalender, nama }: Daerah, lakukan: Lakukan) {
	const wilayah = String(uraian.code);
	const pada = addHari(kalender.today, -3);
	await lakukan(setJadwal, pada, {
		...{ id: acakOf(`${uraian.code} jadwal`).id(kalender.at(pada, 9)), wilayah },
		...{ judul: `Evaluasi bulanan PKH ${nama}`, jenis: "EVALUASI_BULANAN", mode: "LURING" },
		...{ irama: "BULANAN", tanggalKe: 14, jamMulai: "09:00", tempat: "Kantor Dinas Sosial" },
		...{ tautan: "", kecamatan: [], mulai: firstDay(addBulan(kalender.kini, 1)) },
	});
	await lakukan(applyJadwal, pada, { wilayah });
}

/** The meetings of one kabupaten as they are lived: one over and signed, one ahead, and the plan of the year. */
export async function writePertemuan(daerah: Daerah): Promise<void> {
	const { uraian, kantor, kalender } = daerah;
	if (uraian.code !== KABUPATEN || addHari(kalender.today, -LALU * 3) < kalender.awal) return;
	const lakukan = lakukanSebagai(kantor.DINSOS_KAB_HEAD, kalender);
	await yangLalu(daerah, lakukan);
	await yangNanti(daerah, lakukan);
	await jadwal(daerah, lakukan);
}
