import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { tutupBulan } from "@/lib/bulan/commands";
import { PAKET_BULANAN } from "@/lib/bulan/paket";
import { type Command, execute } from "@/lib/command";
import { inScope, type Tx } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { dropWaiting } from "@/lib/db/queue";
import { type BahanBeku, bekukan } from "@/lib/laporan/beku";
import { composeBeku } from "@/lib/laporan/daftar-queries";
import { writeKendala } from "@/lib/laporan/naskah";
import { kecualikanLaporan, kembalikanLaporan } from "@/lib/laporan/putusan-commands";
import { addBulan, addHari, type Bulan, firstDay } from "@/lib/time";
import { acakBulan } from "./acak";
import type { Kalender } from "./kalender";
import { jalanLaporan } from "./laporan";
import type { Daerah } from "./orang";
import { actorOfAccount, forEachOf, moveClock, withoutWaiting } from "./pelaku";
import { CATATAN_KEMBALI, KENDALA, RENCANA } from "./teks";
import { type Berkas, reviewBulan, supervisorOf } from "./tulis-tinjauan";

const must = async <I, O>(command: Command<I, O>, actor: Actor, input: unknown) => {
	const outcome = await execute(command, actor, input);
	if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
	return outcome.value;
};

/** The figures of a month's reports, composed once for all: what was recorded of that month. */
async function composeBulan(daerah: Daerah, bulan: Bulan, berkas: readonly Berkas[]) {
	const { kalender, kantor, uraian } = daerah;
	const pendampingIds = berkas.map(({ pendamping }) => pendamping.id);
	const clock = kalender.at(addHari(firstDay(bulan), 40), 6);
	const { scope } = await actorOfAccount(kantor.APD, clock);
	return inScope(scope, (tx) => composeBeku(tx, { kabupaten: uraian.code, bulan, pendampingIds }));
}

/** Sends one report as the command does: frozen figures, text, revision, audit. */
async function send(tx: Tx, actor: Actor, one: Berkas, bahan: BahanBeku) {
	const { pendamping, bulan } = one;
	const acak = acakBulan("naskah", pendamping.id, bulan);
	const kendala = writeKendala(acak.sample(KENDALA, acak.int(0, 2)));
	const rencana = acak.sample(RENCANA, acak.int(1, 2)).join("\n");
	const beku = JSON.stringify(bekukan(bulan, bahan, [], one.version));
	await tx.$executeRaw`
		update laporan set status = 'DIAJUKAN', kendala = ${kendala}, rencana = ${rencana}, beku = ${beku}::jsonb, revisi = revisi + 1, version = version + 1
		where kabupaten_code = ${pendamping.kabupaten}::smallint and pendamping_id = ${pendamping.id}::uuid and bulan = ${firstDay(bulan)}::date`;
	await tx.$executeRaw`
		insert into laporan_revisi (kabupaten_code, pendamping_id, bulan, revisi, kecamatan_code, beku, kendala, rencana, koreksi, akun_id)
		select kabupaten_code, pendamping_id, bulan, revisi, kecamatan_code, beku, kendala, rencana, koreksi, ${actor.accountId}::uuid from laporan
		where kabupaten_code = ${pendamping.kabupaten}::smallint and pendamping_id = ${pendamping.id}::uuid and bulan = ${firstDay(bulan)}::date`;
	one.version++;
	one.revisi++;
	const key = `${pendamping.id}/${bulan}`;
	await writeAudit(tx, actor.scope, {
		action: "laporan.kirim",
		entity: "laporan",
		key,
		diff: { revisi: one.revisi },
	});
}

type Bahan = ReadonlyMap<Bulan, ReadonlyMap<string, BahanBeku>>;

/** Each pendamping sends the own reports, each at its own time. */
async function sendAll(
	berkas: readonly Berkas[],
	bahan: Bahan,
	when: (one: Berkas) => Date | null,
) {
	const due = berkas.filter((one) => when(one) !== null);
	const people = [...new Set(due.map(({ pendamping }) => pendamping))];
	await forEachOf(people, async (pendamping) => {
		const own = due.filter((one) => one.pendamping === pendamping);
		const [first] = own;
		const at = first && when(first);
		if (!at) return;
		const actor = await actorOfAccount(pendamping.akunId, at);
		await inScope(actor.scope, async (tx) => {
			await withoutWaiting(tx);
			for (const one of own) {
				const clock = when(one);
				const found = bahan.get(one.bulan)?.get(pendamping.id);
				if (!clock || !found) continue;
				await moveClock(tx, clock);
				await send(tx, actor, one, found);
			}
		});
	});
}

async function except({ kantor }: Daerah, one: Berkas) {
	if (!one.kecuali) return;
	const korkab = await actorOfAccount(kantor.KORKAB, one.kecuali.at);
	const { bulan, pendamping, version } = one;
	const input = {
		id: newId(),
		bulan,
		pendampingId: pendamping.id,
		version,
		alasan: one.kecuali.sebab,
	};
	await must(kecualikanLaporan, korkab, input);
	one.version++;
}

async function giveBack(daerah: Daerah, one: Berkas) {
	if (!one.kembali) return;
	const akun = supervisorOf(daerah, one)?.akunId ?? daerah.kantor.KORKAB;
	const { bulan, pendamping, version } = one;
	const acak = acakBulan("kembali", pendamping.id, bulan);
	const input = {
		id: newId(),
		bulan,
		pendampingId: pendamping.id,
		version,
		...acak.pick(CATATAN_KEMBALI),
	};
	await must(kembalikanLaporan, await actorOfAccount(akun, one.kembali), input);
	one.version++;
}

const CLOSING_MONTHS = 3;
const CLOSING_DAY = 5;

const closingDay = (bulan: Bulan) =>
	addHari(firstDay(addBulan(bulan, CLOSING_MONTHS)), CLOSING_DAY - 1);

/** Dinsos closes a month in the third one after it. */
async function closeBulan({ kalender, kantor }: Daerah, bulan: Bulan) {
	const on = closingDay(bulan);
	if (on >= kalender.today) return;
	await must(tutupBulan, await actorOfAccount(kantor.DINSOS_KAB_HEAD, kalender.at(on, 15)), {
		bulan,
	});
}

/** Of the months that were closed only the newest gets its packs: a year of them would keep the computer busy for minutes. */
export async function keepNewestPaket({ bulan, today }: Kalender): Promise<void> {
	const newest = bulan.findLast((one) => closingDay(one) < today);
	await dropWaiting(
		PAKET_BULANAN.name,
		(input) => PAKET_BULANAN.input.parse(input).bulan !== newest,
	);
}

/** The reports of a kabupaten for these months: sent, returned, sent again, decided on, locked. */
export async function writeLaporan(daerah: Daerah, bulan: readonly Bulan[]): Promise<void> {
	const berkas = jalanLaporan(daerah)
		.filter((one) => bulan.includes(one.bulan))
		.map((one) => ({ ...one, version: 1, revisi: 0 }));
	const of = (b: Bulan) => berkas.filter((one) => one.bulan === b);
	const bahan = new Map<Bulan, Awaited<ReturnType<typeof composeBulan>>>();
	await forEachOf(bulan, async (b) => {
		bahan.set(
			b,
			await composeBulan(
				daerah,
				b,
				of(b).filter(({ kirim }) => kirim !== null),
			),
		);
	});
	for (const one of berkas) await except(daerah, one);
	await sendAll(berkas, bahan, ({ kirim }) => kirim);
	for (const one of berkas) await giveBack(daerah, one);
	await sendAll(berkas, bahan, ({ kirimLagi }) => kirimLagi);
	await forEachOf(bulan, (b) => reviewBulan(daerah, b, of(b)));
	for (const b of bulan) await closeBulan(daerah, b);
}
