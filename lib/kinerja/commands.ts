import { defineCommand } from "../command";
import { missing, type Outcome, ok } from "../outcome";
import { TetapkanFaktor } from "./schema";

/** Says how much harder a kecamatan is to work in, for a year and why; the newest word holds. */
export const tetapkanFaktor = defineCommand({
	name: "kinerja.faktor",
	permission: "kinerja:write",
	input: TetapkanFaktor,
	async run(tx, actor, { kecamatan, tahun, persen, alasan }): Promise<Outcome<{ tahun: number }>> {
		const kabupatenCode = actor.scope.tenant;
		if ((await tx.kecamatan.count({ where: { kabupatenCode, code: kecamatan } })) === 0)
			return missing();
		await tx.$executeRaw`
			insert into faktor_kecamatan (kabupaten_code, kecamatan_code, tahun, persen, alasan, akun_id)
			values (${kabupatenCode}::smallint, ${kecamatan}::int, ${tahun}::smallint, ${persen}::smallint, ${alasan}, ${actor.accountId}::uuid)
			on conflict (kabupaten_code, kecamatan_code, tahun) do update set persen = excluded.persen, alasan = excluded.alasan, akun_id = excluded.akun_id, at = kini()`;
		return ok({ tahun });
	},
	audit: ({ kecamatan, tahun, persen, alasan }) => ({
		entity: "wilayah",
		key: String(kecamatan),
		diff: { tahun, persen, alasan },
	}),
});
