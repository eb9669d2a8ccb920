import { defineCommand } from "../command";
import { conflict, invalid, type Outcome, ok } from "../outcome";
import { OPEN_MINUTES } from "./rules";
import { BukaAkses } from "./schema";

/** Opens one kabupaten's families to a province or the ministry for an hour; the reason stays on record. */
export const bukaAkses = defineCommand({
	name: "akses.buka",
	permission: "kpm:open",
	input: BukaAkses,
	async run(tx, actor, { id, kabupaten, alasan }): Promise<Outcome> {
		const code = Number(kabupaten);
		const isMine = actor.scope.kind === "nasional" || actor.scope.kabupaten.includes(code);
		const known = await tx.kabupaten.count({ where: { code } });
		if (!isMine || !known) return invalid({ kabupaten: "Kabupaten itu di luar wilayah Anda." });
		const before = await tx.aksesKeluarga.findUnique({
			where: { kabupatenCode_id: { kabupatenCode: code, id } },
			select: { alasan: true },
		});
		if (before)
			return before.alasan === alasan ? ok() : conflict("Sudah dibuka dengan alasan lain.");
		await tx.$executeRaw`
			insert into akses_keluarga (kabupaten_code, id, akun_id, alasan, mulai, berakhir)
			values (${code}::smallint, ${id}::uuid, ${actor.accountId}::uuid, ${alasan}, now(), now() + make_interval(mins => ${OPEN_MINUTES}))`;
		return ok();
	},
	audit: ({ id, kabupaten, alasan }) => ({
		entity: "akses_keluarga",
		key: id,
		diff: { kabupaten, alasan },
	}),
});
