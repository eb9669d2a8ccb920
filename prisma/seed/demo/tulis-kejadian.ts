import { writeAudit } from "@/lib/audit";
import { inScope } from "@/lib/db";
import type { Bulan } from "@/lib/time";
import { type Acak, acakOf } from "./acak";
import { type Beban, pemegangPada } from "./beban";
import type { Kalender } from "./kalender";
import { kejadianOf } from "./kejadian";
import { actorOfAccount } from "./pelaku";
import { insertRows } from "./tabel";

const EVENING = 19;

export type Sebulan = { beban: Beban; bulan: Bulan; kalender: Kalender };

/** One generator for a person's month, so that no month depends on another. */
export const acakBulan = (matter: string, id: string, bulan: Bulan): Acak =>
	acakOf(`${id} ${bulan} ${matter}`);

/** A pendamping enters the meetings, visits and activities of a month. */
export async function writeKejadian({ beban, bulan, kalender }: Sebulan): Promise<void> {
	const pendamping = pemegangPada(beban, bulan);
	if (!pendamping) return;
	const acak = acakBulan("kejadian", pendamping.id, bulan);
	const { roster, sesi, kunjungan, kegiatan } = kejadianOf(acak, {
		beban,
		pendamping,
		bulan,
		kalender,
	});
	const jumlah = { sesi: sesi.length, kunjungan: kunjungan.length, kegiatan: kegiatan.length };
	if (!(jumlah.sesi || jumlah.kunjungan || jumlah.kegiatan)) return;
	const { scope } = await actorOfAccount(
		pendamping.akunId,
		kalender.at(kalender.akhir(bulan), EVENING),
	);
	await inScope(scope, async (tx) => {
		await insertRows(tx, "roster", roster);
		await insertRows(tx, "sesi_p2k2", sesi);
		await insertRows(tx, "kunjungan", kunjungan);
		await insertRows(tx, "kegiatan", kegiatan);
		await writeAudit(tx, scope, {
			action: "kegiatan.catat",
			entity: "kegiatan",
			diff: { bulan, ...jumlah },
		});
	});
}
