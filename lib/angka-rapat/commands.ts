import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, type Outcome, ok } from "../outcome";
import { openRapat, type RapatKey, type Stored, todayOf } from "../rapat/commands";
import { type Bulan, bulanOfTanggal, firstDay } from "../time";
import { bacaAngka } from "./bahan-queries";
import { bekukan } from "./rules";
import { FreezeAngka } from "./schema";

type Rapat = Pick<Stored, "wilayahCode" | "id" | "kecamatan">;

/** Keeps the figures of a month for a meeting, one row an area, in place of those that were frozen before; how many areas. */
export async function freezeRapat(tx: Tx, rapat: Rapat, bulan: Bulan, now: Date): Promise<number> {
	const { wilayahCode, id } = rapat;
	const wanted = new Set([wilayahCode, ...rapat.kecamatan.map(String)]);
	const places = (await bacaAngka(tx, wilayahCode, bulan)).filter(
		({ code }) => rapat.kecamatan.length === 0 || wanted.has(code),
	);
	const rows = places.map((place) => ({ area: place.code, angka: bekukan(place, bulan) }));
	await tx.rapatAngka.deleteMany({ where: { wilayahCode, rapatId: id } });
	await tx.$executeRaw`
		insert into rapat_angka (wilayah_code, rapat_id, area_code, bulan, angka)
		select ${wilayahCode}, ${id}::uuid, area, ${firstDay(bulan)}::date, angka from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) x(area text, angka jsonb)`;
	await tx.rapat.updateMany({ where: { wilayahCode, id }, data: { bekuAt: now } });
	return rows.length;
}

const TUTUP = "Rapat ini sudah selesai atau dibatalkan; angkanya tidak berubah lagi.";

/** Freezes the figures that a meeting talks about, as they stand now; before it begins they may be frozen anew. */
export const freezeAngka = defineCommand({
	name: "rapat.bekukan",
	permission: "rapat:write",
	input: FreezeAngka,
	async run(tx, actor, { wilayah, id, bulan }): Promise<Outcome<RapatKey & { area: number }>> {
		const { rapat, refusal } = await openRapat(tx, actor, { wilayah, id }, TUTUP);
		if (refusal) return refusal;
		if (rapat.status === "BERLANGSUNG" && rapat.bekuAt)
			return conflict("Rapat sudah berlangsung; angkanya sudah dibekukan.");
		if (bulan > bulanOfTanggal(todayOf(actor))) return invalid({ bulan: "Bulan ini belum mulai." });
		return ok({ wilayah, id, area: await freezeRapat(tx, rapat, bulan, actor.scope.now()) });
	},
	audit: ({ id, bulan }, { area }) => ({ entity: "rapat", key: id, diff: { bulan, area } }),
});
