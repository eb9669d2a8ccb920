import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, type Outcome, ok } from "../outcome";
import { readIsiParam } from "./isi-queries";
import { SaveParam } from "./schema";
import { bedaOf, lainOf, sidikOf } from "./ubah";

type Saved = { tahun: number; beda: Record<string, unknown> };

async function save(tx: Tx, input: SaveParam): Promise<Outcome<Saved>> {
	const { tahun, param, wajibTotp, sidik } = input;
	await tx.$queryRaw`select tahun from param_tahun where tahun = ${tahun}::smallint for update`;
	const before = await readIsiParam(tx, tahun);
	const beda = bedaOf(before, { param, wajibTotp });
	if (before.sendiri && Object.keys(beda).length === 0) return ok({ tahun, beda });
	if (sidikOf(before) !== sidik) {
		const saved = Object.entries(before.param).map(([name, value]) => [
			name,
			`Tersimpan sekarang: ${value}`,
		]);
		const changed = Object.fromEntries(saved.filter(([name]) => name && name in beda));
		return conflict("Parameter sudah diubah orang lain. Periksa lagi sebelum menyimpan.", changed);
	}
	const row = {
		jenisKpi: param.jenisKpi,
		hariBatas: param.hariBatas,
		lain: lainOf(tahun, param),
		wajibTotp,
	};
	if (before.sendiri) await tx.paramTahun.updateMany({ where: { tahun }, data: row });
	else await tx.paramTahun.createMany({ data: { tahun, ...row } });
	return ok({ tahun, beda });
}

/** Writes the parameters of a year. What counts as graduation re-rates the ranking in the same statement. */
export const saveParam = defineCommand({
	name: "param.tetapkan",
	permission: "param:write",
	input: SaveParam,
	run: (tx, _actor, input) => save(tx, input),
	audit: (input, { beda }) => ({
		entity: "param_tahun",
		key: String(input.tahun),
		diff: { ...beda, alasan: input.alasan },
	}),
});
