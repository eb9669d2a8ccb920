import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import { type ParamTahun, paramOf } from "./rules";

export type BarisParam = { jenis_kpi: number; hari_batas: number; lain: Partial<ParamTahun> };

/** The year's own row, else the newest older one. */
export const paramSql = (tahun: number): Prisma.Sql =>
	Prisma.sql`select jenis_kpi, hari_batas, lain from param_tahun where tahun <= ${tahun}::smallint order by tahun desc limit 1`;

/** What such a row says of a year; without one the documented defaults. */
export function paramFrom(tahun: number, [row]: readonly BarisParam[]): ParamTahun {
	if (!row) return paramOf(tahun, null);
	return paramOf(tahun, { ...row.lain, jenisKpi: row.jenis_kpi, hariBatas: row.hari_batas });
}

/** The parameters of a year: its own row, else the newest older one, else the documented defaults. */
export const paramTahun = async (tx: Reader, tahun: number): Promise<ParamTahun> =>
	paramFrom(tahun, await tx.$queryRaw<BarisParam[]>(paramSql(tahun)));
