import { defineCommand } from "../command";
import { invalid, missing, ok } from "../outcome";
import { ROSTER_MAX } from "../p2k2/rules";
import { ensureRoster } from "./roster-commands";
import { MasukKelompok } from "./schema";

type Joined = { id: string; pindah: number; rosterId: string | null };
type Group = { kecamatan: number; pendamping: string; selesai: string | null; isi: number };

/** Takes families of the same kecamatan into a group; its pendamping becomes theirs, and a new roster holds from today. */
export const joinKelompok = defineCommand<MasukKelompok, Joined>({
	name: "kelompok.masuk",
	permission: "kelompok:write",
	input: MasukKelompok,
	async run(tx, actor, input) {
		const tenant = actor.scope.tenant;
		const kpm = [...new Set(input.kpm)];
		const [group] = await tx.$queryRaw<Group[]>`
			select g.kecamatan_code as kecamatan, g.pendamping_id as pendamping, g.selesai::text,
				(select count(*)::int from kpm k where k.kabupaten_code = g.kabupaten_code and k.kelompok_id = g.id
					and k.exited_on is null and k.id <> all(${kpm}::uuid[])) as isi
			from kelompok g where g.kabupaten_code = ${tenant}::smallint and g.id = ${input.id}::uuid`;
		if (!group) return missing();
		if (group.selesai) return invalid({ kpm: "Kelompok ini sudah ditutup." });
		if (group.isi + kpm.length > ROSTER_MAX) {
			const left = Math.max(0, ROSTER_MAX - group.isi);
			return invalid({ kpm: `Kelompok ini hanya dapat menerima ${left} keluarga lagi.` });
		}
		const where = {
			kabupatenCode: tenant,
			id: { in: kpm },
			kecamatanCode: group.kecamatan,
			exitedOn: null,
		};
		if ((await tx.kpm.count({ where })) !== kpm.length)
			return invalid({
				kpm: "Ada keluarga yang tidak dikenal, sudah keluar, atau di kecamatan lain.",
			});
		const { count: pindah } = await tx.kpm.updateMany({
			where: { ...where, OR: [{ kelompokId: null }, { kelompokId: { not: input.id } }] },
			data: { kelompokId: input.id, pendampingId: group.pendamping, version: { increment: 1 } },
		});
		const roster = await ensureRoster(tx, actor, input.id);
		return ok({ id: input.id, pindah, rosterId: roster.ok ? roster.value.id : null });
	},
	audit: ({ id, kpm }, { pindah }) => ({ entity: "kelompok", key: id, diff: { kpm, pindah } }),
});
