import { inScope } from "@/lib/db";
import { addHari, type Bulan, firstDay, type Tanggal } from "@/lib/time";
import { acakOf } from "./acak";
import { writeAudits } from "./catat";
import type { Kalender } from "./kalender";
import type { Daerah } from "./orang";
import { actorOfAccount, moveClock } from "./pelaku";
import { type Rapat, rapatOf, type TindakLanjut } from "./rapat";
import { insertRows } from "./tabel";
import type { AkunUmum } from "./tulis-orang";

const KEWILAYAHAN = { code: 3201, tempat: "Aula Kecamatan Ciseeng" };

/** A kabupaten's meeting of a month: at the office, or every third month out in the area. */
function meetingOf({ kalender, uraian, nama }: Daerah, bulan: Bulan, place: number): Rapat | null {
	const area = uraian.code === KEWILAYAHAN.code && place % 3 === 2;
	return rapatOf({
		kalender,
		bulan,
		hari: 14,
		wilayah: String(uraian.code),
		judul: area ? "Evaluasi kewilayahan PKH" : `Evaluasi bulanan PKH ${nama}`,
		jenis: area ? "EVALUASI_KEWILAYAHAN" : "EVALUASI_BULANAN",
		tempat: area ? KEWILAYAHAN.tempat : "Kantor Dinas Sosial",
		kecamatan: area ? uraian.kecamatan.map(({ code }) => code) : [],
		pelaksana: [String(uraian.code)],
	});
}

/** Meetings above the kabupaten: a quarterly one of the province, a half-yearly one of the nation. */
function umbrella(all: readonly Daerah[], kalender: Kalender, bulan: Bulan, place: number) {
	const codes = all.map(({ uraian }) => String(uraian.code));
	const base = { kalender, bulan, tempat: "Daring", kecamatan: [] };
	const province = {
		...base,
		hari: 20,
		wilayah: "32",
		judul: "Rakor PKH Jawa Barat",
		jenis: "RAKOR",
		pelaksana: codes.filter((code) => code.startsWith("32")),
	};
	const nation = {
		...base,
		hari: 22,
		wilayah: "0",
		judul: "Rakornas peningkatan kualitas SDM PKH",
		jenis: "RAKOR",
		pelaksana: codes,
	};
	return {
		"dinsos.jabar": place % 3 === 1 ? rapatOf(province) : null,
		kemensos: place % 6 === 2 ? rapatOf(nation) : null,
	};
}

async function write(akun: string, kalender: Kalender, meetings: readonly Rapat[]) {
	const [first] = meetings;
	if (!first) return;
	const { scope } = await actorOfAccount(akun, kalender.at(first.held, 15));
	await inScope(scope, async (tx) => {
		for (const { held, rapat, masalah, keputusan, tindak } of meetings) {
			await moveClock(tx, kalender.at(held, 15));
			await insertRows(tx, "rapat", [rapat]);
			await insertRows(tx, "rapat_masalah", masalah);
			await insertRows(tx, "rapat_keputusan", keputusan);
			await insertRows(tx, "tindak_lanjut", tindak);
			const line = { action: "rapat.catat", entity: "rapat", key: String(rapat.id) };
			await writeAudits(tx, scope.at(kalender.at(held, 15)), [line]);
		}
	});
}

/** Follow-ups are ticked off by those who had to do them, in the order of time. */
async function finish({ kalender, kantor, uraian }: Daerah, tindak: readonly TindakLanjut[]) {
	const done = tindak
		.flatMap(({ id, done: when }) => (when ? [{ id: String(id), ...when }] : []))
		.sort((a, b) => (a.on < b.on ? -1 : 1));
	const [first] = done;
	if (!first) return;
	const { scope } = await actorOfAccount(kantor.DINSOS_KAB_HEAD, kalender.at(first.on, 15));
	await inScope(scope, async (tx) => {
		for (const { id, on, bukti } of done) {
			await tx.$executeRaw`
				update tindak_lanjut set done_on = ${on}::date, bukti = ${bukti}
				where wilayah_code = ${String(uraian.code)} and id = ${id}::uuid`;
			const line = { action: "tindak-lanjut.selesai", entity: "tindak_lanjut", key: id };
			await writeAudits(tx, scope.at(kalender.at(on, 15)), [line]);
		}
	});
}

/** All meetings of the time, at every level, and what came of them. */
export async function writeRapat(all: readonly Daerah[], kalender: Kalender, umum: AkunUmum) {
	const above = kalender.bulan.map((bulan, place) => umbrella(all, kalender, bulan, place));
	const asked: TindakLanjut[] = [];
	for (const level of ["dinsos.jabar", "kemensos"] as const) {
		const meetings = above.flatMap((month) => month[level] ?? []);
		await write(umum[level], kalender, meetings);
		asked.push(...meetings.flatMap(({ tindak }) => tindak));
	}
	for (const daerah of all) {
		const meetings = kalender.bulan.flatMap((b, place) => meetingOf(daerah, b, place) ?? []);
		await write(daerah.kantor.DINSOS_KAB_HEAD, kalender, meetings);
		const own = asked.filter(({ wilayah_code }) => wilayah_code === String(daerah.uraian.code));
		await finish(daerah, [...meetings.flatMap(({ tindak }) => tindak), ...own]);
	}
}

type Target = {
	tahun: number;
	jenis: "PERSEN" | "JUMLAH";
	nilai: number;
	alasan: string;
	on: Tanggal;
};

async function setTargets(
	akun: string,
	wilayah: string,
	kalender: Kalender,
	targets: readonly Target[],
) {
	for (const { on, ...target } of targets) {
		const clock = kalender.at(on, 9);
		const { scope } = await actorOfAccount(akun, clock);
		const id = `${target.jenis} ${on}`;
		const row = {
			...target,
			wilayah_code: wilayah,
			id: acakOf(`${wilayah} ${target.tahun} ${id}`).id(clock),
			akun_id: akun,
		};
		await inScope(scope, async (tx) => {
			await insertRows(tx, "target", [row]);
			const { tahun, jenis, nilai, alasan } = target;
			const diff = { tahun, jenis, nilai, alasan };
			await writeAudits(tx, scope, [
				{ action: "target.tetapkan", entity: "target", key: wilayah, diff },
			]);
		});
	}
}

const OVERRIDE = 1505;

/** The nation's targets for both years, and one kabupaten that set its own, twice. */
export async function writeTarget(all: readonly Daerah[], kalender: Kalender, umum: AkunUmum) {
	const { tahun, awal, today } = kalender;
	const early = addHari(firstDay(`${tahun}-01`), 4);
	const now = early < today ? early : addHari(today, -1);
	const years = [
		{ tahun: tahun - 1, on: awal },
		{ tahun, on: now },
	];
	const nation = years.flatMap(({ tahun: year, on }): Target[] => [
		{
			tahun: year,
			on,
			jenis: "PERSEN",
			nilai: 10,
			alasan: `Target graduasi nasional ${year}: 10 persen KPM.`,
		},
		{
			tahun: year,
			on,
			jenis: "JUMLAH",
			nilai: 10,
			alasan: `Target ${year}: paling sedikit 10 KPM per pendamping.`,
		},
	]);
	await setTargets(umum.kemensos, "0", kalender, nation);
	const own = all.find(({ uraian }) => uraian.code === OVERRIDE);
	if (!own) return;
	const later = addHari(now, 150);
	const changes: Target[] = [
		{
			tahun,
			on: now,
			jenis: "PERSEN",
			nilai: 7,
			alasan: "Banyak KPM baru hasil validasi tahun lalu.",
		},
		{
			tahun,
			on: later,
			jenis: "PERSEN",
			nilai: 8,
			alasan: "Dinaikkan setelah evaluasi tengah tahun.",
		},
	];
	const due = changes.filter(({ on }) => on < today);
	await setTargets(own.kantor.DINSOS_KAB_HEAD, String(OVERRIDE), kalender, due);
}
