import { inScope, type Tx } from "@/lib/db";
import type { Bulan } from "@/lib/time";
import { acakBulan } from "./acak";
import { type Beban, pemegangPada } from "./beban";
import { writeAudits } from "./catat";
import type { Kalender } from "./kalender";
import type { Kasus } from "./kasus";
import { kejadianOf } from "./kejadian";
import type { Pendamping } from "./orang";
import { actorOfAccount, forBulk, moveClock } from "./pelaku";
import { insertRows } from "./tabel";
import { usulanRow } from "./usulan";

const EVENING = 19;

/** What somebody did in some months in which the caseload was theirs throughout. */
type Masa = { beban: Beban; kasus: readonly Kasus[]; bulan: readonly Bulan[]; kalender: Kalender };

/** The month's proposals, on the day on which they are made. */
async function propose(tx: Tx, cases: readonly Kasus[], kalender: Kalender) {
	const [first] = cases;
	if (!first) return;
	await moveClock(tx, kalender.at(first.usulan, 15));
	await insertRows(tx, "graduasi", cases.map(usulanRow));
}

async function record(tx: Tx, pendamping: Pendamping, { beban, kasus, bulan, kalender }: Masa) {
	const months = bulan.map((b) =>
		kejadianOf(acakBulan("kejadian", pendamping.id, b), { beban, pendamping, bulan: b, kalender }),
	);
	await insertRows(
		tx,
		"roster",
		months.flatMap((month) => month.roster),
	);
	await insertRows(
		tx,
		"sesi_p2k2",
		months.flatMap((month) => month.sesi),
	);
	await insertRows(
		tx,
		"kunjungan",
		months.flatMap((month) => month.kunjungan),
	);
	await insertRows(
		tx,
		"kegiatan",
		months.flatMap((month) => month.kegiatan),
	);
	for (const b of bulan)
		await propose(
			tx,
			kasus.filter((one) => one.bulan === b),
			kalender,
		);
	return bulan.map((b, place) => ({
		bulan: b,
		sesi: months[place]?.sesi.length ?? 0,
		kunjungan: months[place]?.kunjungan.length ?? 0,
		kegiatan: months[place]?.kegiatan.length ?? 0,
	}));
}

/** A pendamping enters the meetings, visits, activities and proposals of these months. */
export async function writeKejadian({ beban, kasus, bulan, kalender }: Masa): Promise<void> {
	const holders = [...new Set(bulan.map((b) => pemegangPada(beban, b)))];
	for (const pendamping of holders) {
		const own = bulan.filter((b) => pemegangPada(beban, b) === pendamping);
		const last = own.at(-1);
		if (!pendamping || !last) continue;
		const evening = kalender.at(kalender.akhir(last), EVENING);
		const { scope } = await actorOfAccount(pendamping.akunId, evening);
		const cases = kasus.filter((one) => one.pendamping === pendamping);
		await inScope(scope, async (tx) => {
			await forBulk(tx);
			const counts = await record(tx, pendamping, { beban, kasus: cases, bulan: own, kalender });
			const months = counts.map((diff) => ({ action: "kegiatan.catat", entity: "kegiatan", diff }));
			const proposed = cases
				.filter((one) => own.includes(one.bulan))
				.map(({ id, jenis }) => ({
					action: "graduasi.usul",
					entity: "graduasi",
					key: id,
					diff: { jenis },
				}));
			await writeAudits(tx, scope, [...months, ...proposed]);
		});
	}
}
