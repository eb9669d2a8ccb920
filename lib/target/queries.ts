import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import type { ParamTahun } from "../param/rules";

export type BarisTarget = { wilayah_code: string; jenis: "PERSEN" | "JUMLAH"; nilai: number };
/** The targets in force, by region and kind. */
export type Targets = Map<string, number>;

const slot = (wilayah: string, jenis: BarisTarget["jenis"]) => `${wilayah}:${jenis}`;

/** A region and everything above it, nearest first. */
function lineage(code: string): string[] {
	return [6, 4, 2]
		.filter((n) => n <= code.length)
		.map((n) => code.slice(0, n))
		.concat("0");
}

/** The newest row of each kind, of these regions and of everything above them. */
export function targetsSql(tahun: number, codes: readonly string[]): Prisma.Sql {
	const regions = [...new Set(codes.filter((code) => /^\d{1,6}$/.test(code)).flatMap(lineage))];
	return Prisma.sql`
		select distinct on (wilayah_code, jenis) wilayah_code, jenis, nilai from target
		where tahun = ${tahun}::smallint and wilayah_code = any(${regions}) order by wilayah_code, jenis, at desc, id desc`;
}

export const targetsFrom = (rows: readonly BarisTarget[]): Targets =>
	new Map(rows.map((row) => [slot(row.wilayah_code, row.jenis), row.nilai]));

/** The targets in force of these regions and of everything above them in one year: the newest row of each kind holds. */
export const targetsFor = async (
	tx: Reader,
	tahun: number,
	codes: readonly string[],
): Promise<Targets> => targetsFrom(await tx.$queryRaw<BarisTarget[]>(targetsSql(tahun, codes)));

/** Every target in force in a year that this scope may read: own, above and below. They are few. */
export const allTargetsSql = (tahun: number): Prisma.Sql => Prisma.sql`
	select distinct on (wilayah_code, jenis) wilayah_code, jenis, nilai from target
	where tahun = ${tahun}::smallint order by wilayah_code, jenis, at desc, id desc`;

export const allTargets = async (tx: Reader, tahun: number): Promise<Targets> =>
	targetsFrom(await tx.$queryRaw<BarisTarget[]>(allTargetsSql(tahun)));

/** The targets of one kind as two columns, for a statement that compares rows with them. */
export function columnsOf(targets: Targets, jenis: BarisTarget["jenis"]) {
	const own = [...targets].filter(([key]) => key.endsWith(`:${jenis}`));
	return { kode: own.map(([key]) => key.split(":")[0] ?? ""), nilai: own.map(([, v]) => v) };
}

/** The parameters of a year as they hold in one region: the nearest target from there upwards. */
export function withTarget(param: ParamTahun, targets: Targets, code: string): ParamTahun {
	const nearest = (jenis: BarisTarget["jenis"]) =>
		lineage(code)
			.map((region) => targets.get(slot(region, jenis)))
			.find((value) => value !== undefined);
	return {
		...param,
		targetPersen: nearest("PERSEN") ?? param.targetPersen,
		targetJumlah: nearest("JUMLAH") ?? param.targetJumlah,
	};
}
