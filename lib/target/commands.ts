import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { SetTarget } from "./schema";

type Set = { id: string; tahun: number; before: number | null; repeated: boolean };

async function newest(tx: Tx, { wilayah, tahun, jenis }: SetTarget): Promise<number | null> {
	const [row] = await tx.$queryRaw<{ nilai: number }[]>`
		select nilai from target where wilayah_code = ${wilayah} and tahun = ${tahun}::smallint and jenis = ${jenis} order by at desc, id desc limit 1`;
	return row?.nilai ?? null;
}

async function set(tx: Tx, actor: Actor, input: SetTarget): Promise<Outcome<Set>> {
	const { id, wilayah, tahun, jenis, nilai, alasan } = input;
	if (!actor.scope.sendiri.includes(wilayah)) return missing();
	const key = { wilayahCode: wilayah, id };
	const stored = await tx.target.findUnique({ where: { wilayahCode_id: key } });
	if (stored) {
		const same =
			stored.tahun === tahun &&
			stored.jenis === jenis &&
			stored.nilai === nilai &&
			stored.alasan === alasan;
		return same
			? ok({ id, tahun, before: nilai, repeated: true })
			: conflict("Target ini sudah tersimpan dengan isi lain. Muat ulang halaman.");
	}
	const before = await newest(tx, input);
	await tx.target.createMany({
		data: { ...key, tahun, jenis, nilai, alasan, akunId: actor.accountId, at: actor.scope.now() },
	});
	return ok({ id, tahun, before, repeated: false });
}

/** Sets a target of one's own level for a year; what held before stays as its history. */
export const setTarget = defineCommand({
	name: "target.tetapkan",
	permission: "target:write",
	input: SetTarget,
	run: set,
	audit: (input, { before, repeated }) => ({
		entity: "target",
		key: input.id,
		diff: {
			wilayah: input.wilayah,
			tahun: input.tahun,
			jenis: input.jenis,
			dari: before,
			ke: input.nilai,
			alasan: input.alasan,
			ulang: repeated,
		},
	}),
});
