import type { Actor } from "../auth/actor";
import { Prisma } from "../db/generated/client";
import type { Tanggal } from "../time";
import type { MilikTindak, TindakFilter } from "./schema";
import { langkahPeran } from "./tenggat";

/** Neither done nor cancelled, of a follow-up `t`. */
export const terbukaSql = Prisma.sql`t.done_on is null and t.batal_at is null`;

/** A kecamatan is a part of a kabupaten's follow-ups; wider regions are those that begin with their digits. */
function regionSql(wilayah: string | null): Prisma.Sql {
	if (wilayah === null || wilayah === "0") return Prisma.sql`true`;
	if (wilayah.length === 6)
		return Prisma.sql`t.wilayah_code = ${wilayah.slice(0, 4)} and t.kecamatan_code = ${Number(wilayah)}::int`;
	return Prisma.sql`left(t.wilayah_code, ${wilayah.length}::int) = ${wilayah}`;
}

function statusSql(status: TindakFilter["status"] | null, today: Tanggal): Prisma.Sql {
	switch (status) {
		case null:
			return Prisma.sql`true`;
		case "terbuka":
			return terbukaSql;
		case "terlambat":
			return Prisma.sql`${terbukaSql} and t.due_on < ${today}::date`;
		case "selesai":
			return Prisma.sql`t.done_on is not null and t.batal_at is null`;
		case "batal":
			return Prisma.sql`t.batal_at is not null`;
	}
}

const DIGITS = { nasional: 1, provinsi: 2, kabupaten: 4 } as const;

/** What was escalated as far as this role, of the levels of which it hears at all. */
function dinaikkanSql({ role }: Actor): Prisma.Sql {
	const parts = (["nasional", "provinsi", "kabupaten"] as const).flatMap((tingkat) => {
		const langkah = langkahPeran(role, tingkat);
		return langkah === null
			? []
			: [
					Prisma.sql`(length(t.wilayah_code) = ${DIGITS[tingkat]}::int and t.eskalasi >= ${langkah}::int)`,
				];
	});
	return parts.length ? Prisma.sql`(${Prisma.join(parts, " or ")})` : Prisma.sql`false`;
}

/** Whose follow-ups: one's own, those of one's office or kecamatan, those that one's meetings asked for. */
function milikSql(actor: Actor, milik: MilikTindak | null): Prisma.Sql {
	const { scope, accountId } = actor;
	const own = [...scope.sendiri];
	switch (milik) {
		case "saya":
			return Prisma.sql`t.penanggung_akun = ${accountId}::uuid`;
		case "kantor":
			return scope.kind === "kecamatan" || scope.kind === "pendamping"
				? Prisma.sql`t.kecamatan_code = any(${[...scope.kecamatan]}::int[])`
				: Prisma.sql`t.wilayah_code = any(${own}::text[])`;
		case "diminta":
			return Prisma.sql`t.rapat_wilayah_code = any(${own}::text[])`;
		case "dinaikkan":
			return dinaikkanSql(actor);
		default:
			return Prisma.sql`true`;
	}
}

type Saring = Pick<TindakFilter, "milik" | "wilayah"> & { status: TindakFilter["status"] | null };

/** The follow-ups `t` behind a filter. */
export function saringSql(
	actor: Actor,
	{ milik, wilayah, status }: Saring,
	today: Tanggal,
): Prisma.Sql {
	return Prisma.sql`${milikSql(actor, milik)} and ${regionSql(wilayah)} and ${statusSql(status, today)}`;
}
