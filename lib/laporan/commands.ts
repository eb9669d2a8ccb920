import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, type Outcome, ok } from "../outcome";
import { type Bulan, firstDay } from "../time";
import { fieldOf, type Koreksi, readAngka } from "./angka";
import { BEDA, findBaris, type Kunci, naskahOf, ownLaporan } from "./baris-queries";
import { composeLaporan } from "./compose-queries";
import { isSameNaskah, writeKendala } from "./naskah";
import { lockReason } from "./rules";
import { BatalKoreksi, KoreksiAngka, SimpanNaskah } from "./schema";

/** Keeps what was typed. The same words again answer the same; other words on an older version are refused. */
export const simpanNaskah = defineCommand({
	name: "laporan.simpan",
	permission: "laporan:write",
	input: SimpanNaskah,
	async run(tx, actor, input): Promise<Outcome<{ bulan: Bulan; version: number }>> {
		const { bulan } = input;
		const found = await ownLaporan(tx, actor, bulan);
		if (!found.ok) return found;
		const { kunci, ...baris } = found.value;
		if (isSameNaskah(naskahOf(baris), input)) return ok({ bulan, version: baris.version });
		const locked = lockReason(baris.status, baris.sebab);
		if (locked) return conflict(locked);
		const changed = await tx.$executeRaw`
			update laporan set kendala = ${writeKendala(input.kendala)}, rencana = ${input.rencana}, version = version + 1
			where kabupaten_code = ${kunci.kabupaten}::smallint and pendamping_id = ${kunci.pendampingId}::uuid and bulan = ${firstDay(bulan)}::date
				and version = ${input.version} and status in ('DRAF', 'DIKEMBALIKAN')`;
		if (changed === 1) return ok({ bulan, version: input.version + 1 });
		const now = await findBaris(tx, kunci); // another tab was faster by a moment
		return now && isSameNaskah(naskahOf(now), input)
			? ok({ bulan, version: now.version })
			: conflict(BEDA);
	},
	audit: ({ bulan, kendala }, { version }, actor) => ({
		entity: "laporan",
		key: `${actor.sdmId}/${bulan}`,
		diff: { version, kendala: kendala.length },
	}),
});

/** Writes the corrections of a draft anew, one writer at a time. */
async function rewriteKoreksi(
	tx: Tx,
	actor: Actor,
	bulan: Bulan,
	change: (before: Koreksi[], kunci: Kunci) => Promise<Outcome<Koreksi[]>>,
): Promise<Outcome<{ bulan: Bulan }>> {
	const found = await ownLaporan(tx, actor, bulan);
	if (!found.ok) return found;
	const { kunci, status, sebab } = found.value;
	const locked = lockReason(status, sebab);
	if (locked) return conflict(locked);
	const [row] = await tx.$queryRaw<{ koreksi: Koreksi[] }[]>`
		select koreksi from laporan where kabupaten_code = ${kunci.kabupaten}::smallint and pendamping_id = ${kunci.pendampingId}::uuid and bulan = ${firstDay(bulan)}::date
			and status in ('DRAF', 'DIKEMBALIKAN') for update`;
	if (!row) return conflict(BEDA);
	const changed = await change(row.koreksi, kunci);
	if (!changed.ok) return changed;
	await tx.$executeRaw`
		update laporan set koreksi = ${JSON.stringify(changed.value)}::jsonb
		where kabupaten_code = ${kunci.kabupaten}::smallint and pendamping_id = ${kunci.pendampingId}::uuid and bulan = ${firstDay(bulan)}::date`;
	return ok({ bulan });
}

/** Corrects one figure with a reason; what is recorded stays beside it. */
export const koreksiAngka = defineCommand({
	name: "laporan.koreksi",
	permission: "laporan:write",
	input: KoreksiAngka,
	run: (tx, actor, { bulan, path, value, reason }) =>
		rewriteKoreksi(tx, actor, bulan, async (before, kunci) => {
			const field = fieldOf(path);
			if (!field) return invalid({ value: "Angka ini tidak ada di laporan." });
			const { angka } = await composeLaporan(tx, kunci);
			const original = readAngka(angka, field.path);
			if (value === original) {
				return invalid({ value: "Angka ini sama dengan yang tercatat; tidak perlu dikoreksi." });
			}
			const others = before.filter((koreksi) => koreksi.path !== path);
			return ok([...others, { path: field.path, value, reason, original }]);
		}),
	audit: ({ bulan, path, value, reason }, _value, actor) => ({
		entity: "laporan",
		key: `${actor.sdmId}/${bulan}`,
		diff: { path, value, reason },
	}),
});

/** Lets the recorded figure stand again. */
export const batalKoreksi = defineCommand({
	name: "laporan.batal-koreksi",
	permission: "laporan:write",
	input: BatalKoreksi,
	run: (tx, actor, { bulan, path }) =>
		rewriteKoreksi(tx, actor, bulan, async (before) =>
			ok(before.filter((koreksi) => koreksi.path !== path)),
		),
	audit: ({ bulan, path }, _value, actor) => ({
		entity: "laporan",
		key: `${actor.sdmId}/${bulan}`,
		diff: { path },
	}),
});
