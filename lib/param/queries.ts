import type { Tx } from "../db";
import { type ParamTahun, paramOf } from "./rules";

type Row = { jenis_kpi: number; hari_batas: number; lain: Partial<ParamTahun> };

/** The parameters of a year: its own row, else the newest older one, else the documented defaults. */
export async function paramTahun(tx: Tx, tahun: number): Promise<ParamTahun> {
	const [row] = await tx.$queryRaw<Row[]>`
		select jenis_kpi, hari_batas, lain from param_tahun where tahun <= ${tahun}::smallint order by tahun desc limit 1`;
	if (!row) return paramOf(tahun, null);
	return paramOf(tahun, { ...row.lain, jenisKpi: row.jenis_kpi, hariBatas: row.hari_batas });
}
