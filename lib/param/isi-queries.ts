import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { bulanOf, tahunOf } from "../time";
import { paramTahun } from "./queries";
import type { IsiParam } from "./ubah";

/** What holds in a year; `sendiri` when the year has a row of its own. */
export async function readIsiParam(
	tx: Reader,
	tahun: number,
): Promise<IsiParam & { sendiri: boolean }> {
	const [row] = await tx.$queryRaw<{ tahun: number; wajib_totp: boolean }[]>`
		select tahun::int as tahun, wajib_totp from param_tahun where tahun <= ${tahun}::smallint order by tahun desc limit 1`;
	return {
		param: await paramTahun(tx, tahun),
		wajibTotp: row?.wajib_totp ?? false,
		sendiri: row?.tahun === tahun,
	};
}

export type HalamanParam = IsiParam & { tahun: number; sendiri: boolean; tahunPilihan: number[] };

/** The parameters of a year for their page; of the present year when none is asked. */
export async function getParam(actor: Actor, tahunDiminta: number | null): Promise<HalamanParam> {
	const kini = tahunOf(bulanOf(actor.scope.now(), actor.zona));
	const tahun = tahunDiminta ?? kini;
	return readInScope(actor.scope, async (tx) => {
		const years = await tx.$queryRaw<{ tahun: number }[]>`
			select tahun::int as tahun from param_tahun order by tahun desc`;
		const all = new Set([kini + 1, kini, tahun, ...years.map((row) => row.tahun)]);
		return {
			tahun,
			...(await readIsiParam(tx, tahun)),
			tahunPilihan: [...all].sort((a, b) => b - a),
		};
	});
}
