import { inJob } from "@/lib/db";
import { type Bulan, bulanOfTanggal, firstDay, type Tanggal } from "@/lib/time";
import { acakOf } from "./acak";
import { type Beban, bebanOf, pemegangPada } from "./beban";
import type { Kalender } from "./kalender";
import { type Kasus, kasusOf } from "./kasus";
import { nomorOf } from "./nomor";
import type { Daerah, Pendamping } from "./orang";
import { actorOfAccount, forEachOf } from "./pelaku";
import { writeLangkah, writeNonaktif } from "./tulis-kasus";
import { writeKejadian } from "./tulis-kejadian";
import { type Konteks, writeKelompok, writeKeluarga } from "./tulis-keluarga";
import { endAssignments, handOver, writePeople } from "./tulis-orang";

/** A kabupaten with its caseloads and cases, all decided, nothing written. */
export type Isi = { daerah: Daerah; beban: Beban[]; kasus: Kasus[]; nomor: Konteks["nomor"] };

/** Those who hold one caseload one after the other. */
function chains({ pendamping }: Daerah): Pendamping[][] {
	return pendamping
		.filter(({ pendahulu }) => pendahulu === null)
		.map((one) => [one, ...pendamping.filter(({ pendahulu }) => pendahulu === one.id)]);
}

/** Decides everything of a kabupaten. */
export function isiOf(daerah: Daerah): Isi {
	const { uraian, kalender } = daerah;
	const beban = chains(daerah).map((chain) => bebanOf(uraian, kalender, chain));
	const kasus = beban.flatMap((one) => kasusOf(kalender, one));
	return { daerah, beban, kasus, nomor: nomorOf(acakOf(`${uraian.code} nomor`)) };
}

async function konteksOf({ daerah, nomor }: Isi, hari: Tanggal): Promise<Konteks> {
	const { kalender, kantor, uraian, nama } = daerah;
	const apd = await actorOfAccount(kantor.APD, kalender.at(hari, 9));
	return { apd, kabupaten: uraian.code, nama, nomor, today: kalender.today };
}

/** The stock of families on the first day: groups, then families. */
export async function writeAwal(all: readonly Isi[], kalender: Kalender): Promise<void> {
	const tasks = all.flatMap((isi) => isi.beban.map((beban) => ({ isi, beban })));
	await forEachOf(tasks, async ({ isi, beban }) => {
		const konteks = await konteksOf(isi, kalender.awal);
		const [first] = beban.pemegang;
		if (!first) return;
		await writeKelompok(konteks, beban, first.id);
		const keluarga = beban.keluarga.filter(({ masuk }) => masuk < kalender.awal);
		await writeKeluarga(konteks, { keluarga, pendampingId: first.id });
	});
}

/** The month begins: who left, the drafts and groups of the month, who came. */
export async function openBulan(
	all: readonly Isi[],
	kalender: Kalender,
	bulan: Bulan,
	hash: string,
) {
	const start = firstDay(bulan);
	for (const { daerah } of all) await endAssignments(daerah, start);
	await inJob((tx) => tx.$queryRaw`select buka_bulan_kini()::int`, {
		clock: kalender.at(start, 0, 5),
	});
	if (start === kalender.awal) return;
	for (const { daerah } of all) {
		await writePeople(daerah, start, hash);
		await handOver(daerah, start);
	}
}

/** The months in parts within which no caseload changes hands. */
export function masaOf(all: readonly Isi[], kalender: Kalender): Bulan[][] {
	const changes = new Set(
		all.flatMap(({ daerah }) => daerah.pendamping.map(({ mulai }) => bulanOfTanggal(mulai))),
	);
	const parts: Bulan[][] = [];
	for (const bulan of kalender.bulan) {
		const part = parts.at(-1);
		if (part && !changes.has(bulan)) part.push(bulan);
		else parts.push([bulan]);
	}
	return parts;
}

/** Families that come in during these months are entered for whoever has their group then. */
async function writeMasuk(isi: Isi, beban: Beban, bulan: readonly Bulan[]) {
	const { kalender } = isi.daerah;
	const last = bulan.at(-1);
	const pendamping = last && (pemegangPada(beban, last) ?? beban.pemegang[0]);
	if (!last || !pendamping) return;
	const konteks = await konteksOf(isi, kalender.akhir(last));
	const keluarga = beban.keluarga.filter(
		({ masuk }) => masuk >= kalender.awal && bulan.includes(bulanOfTanggal(masuk)),
	);
	await writeKeluarga(konteks, { keluarga, pendampingId: pendamping.id });
}

/** What happens in these months in all kabupaten: who comes in, what is done and recorded, who leaves. */
export async function writeMasa(all: readonly Isi[], kalender: Kalender, months: readonly Bulan[]) {
	const bulan = months.filter((b) => kalender.akhir(b) >= firstDay(b));
	const tasks = all.flatMap((isi) => isi.beban.map((beban) => ({ isi, beban })));
	await forEachOf(tasks, async ({ isi, beban }) => {
		await writeMasuk(isi, beban, bulan);
		const kasus = isi.kasus.filter(({ pendamping }) => beban.pemegang.includes(pendamping));
		await writeKejadian({ beban, kasus, bulan, kalender });
	});
	await forEachOf(all, async ({ daerah, beban, kasus }) => {
		for (const b of bulan) {
			await writeLangkah(daerah, kasus, b);
			await writeNonaktif(daerah, beban, b);
		}
	});
}
