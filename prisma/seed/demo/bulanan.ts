import { inJob } from "@/lib/db";
import { type Bulan, bulanOfTanggal, firstDay, type Tanggal } from "@/lib/time";
import { acakOf } from "./acak";
import { type Beban, bebanOf, pemegangPada } from "./beban";
import type { Kalender } from "./kalender";
import { type Kasus, kasusOf } from "./kasus";
import { nomorOf } from "./nomor";
import type { Daerah, Pendamping } from "./orang";
import { actorOfAccount, forEachOf } from "./pelaku";
import { writeLangkah, writeNonaktif, writeUsulan } from "./tulis-kasus";
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
export async function writeAwal(isi: Isi): Promise<void> {
	const { kalender } = isi.daerah;
	const konteks = await konteksOf(isi, kalender.awal);
	await forEachOf(isi.beban, async (beban) => {
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

/** Families that come in during a month are entered for whoever has their group then. */
async function writeMasuk(isi: Isi, bulan: Bulan) {
	const { kalender } = isi.daerah;
	const konteks = await konteksOf(isi, kalender.akhir(bulan));
	for (const beban of isi.beban) {
		const keluarga = beban.keluarga.filter(
			({ masuk }) => masuk >= kalender.awal && bulanOfTanggal(masuk) === bulan,
		);
		const pendampingId = (pemegangPada(beban, bulan) ?? beban.pemegang[0])?.id;
		if (pendampingId) await writeKeluarga(konteks, { keluarga, pendampingId });
	}
}

/** A kabupaten's month: who comes in, what is done and recorded, who leaves. */
export async function writeBulan(isi: Isi, bulan: Bulan): Promise<void> {
	const { daerah, beban, kasus } = isi;
	const { kalender } = daerah;
	if (kalender.akhir(bulan) < firstDay(bulan)) return;
	await writeMasuk(isi, bulan);
	await forEachOf(beban, async (one) => {
		const own = kasus.filter((k) => k.bulan === bulan && one.pemegang.includes(k.pendamping));
		await writeUsulan(daerah, own);
		await writeKejadian({ beban: one, bulan, kalender });
	});
	await writeLangkah(daerah, kasus, bulan);
	await writeNonaktif(daerah, beban, bulan);
}
