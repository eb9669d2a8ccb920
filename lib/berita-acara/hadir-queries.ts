import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope, readInScope } from "../db";
import type { Tanggal } from "../time";
import type { BarisHadir } from "./hadir";

const SEKALI = 2_000;
/** More than the whole workforce: beyond it something is wrong with the list. */
const MAKS = 100_000;
const AWAL = "00000000-0000-0000-0000-000000000000";

type Kunci = { wilayah: string; id: string };
type Ekspor = { judul: string; heldOn: Tanggal; batches: AsyncGenerator<BarisHadir[]> };

/** Attendance in pieces of a few thousand, each in a transaction of its own. */
async function* hadirOf(actor: Actor, { wilayah, id }: Kunci): AsyncGenerator<BarisHadir[]> {
	for (let after = AWAL, taken = 0; taken < MAKS; ) {
		const rows = await readInScope(
			actor.scope,
			(tx) => tx.$queryRaw<Omit<BarisHadir, "zona">[]>`
				select h.id, h.nama, coalesce(l.label, h.peran) as peran, h.instansi, coalesce(w.name, '') as tempat, h.area_code as kode, h.mode, h.cara, h.masuk_at as "masukAt"
				from rapat_hadir h left join label_peran l on l.peran = h.peran left join wilayah w on w.code = h.area_code
				where h.wilayah_code = ${wilayah} and h.rapat_id = ${id}::uuid and h.batal_at is null and h.id > ${after}::uuid
				order by h.id limit ${SEKALI}`,
		);
		if (rows.length > 0) yield rows.map((row) => ({ ...row, zona: actor.zona }));
		const last = rows.at(-1);
		if (!last || rows.length < SEKALI) return;
		after = last.id;
		taken += rows.length;
	}
}

/** Everybody who came to a meeting of one's own level; null for others. That it left the house is in the audit log. */
export async function exportHadir(actor: Actor, key: Kunci): Promise<Ekspor | null> {
	if (!actor.scope.sendiri.includes(key.wilayah)) return null;
	const rapat = await inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<{ judul: string; heldOn: Tanggal }[]>`
			select judul, held_on::text as "heldOn" from rapat where wilayah_code = ${key.wilayah} and id = ${key.id}::uuid`;
		if (!row) return null;
		const entry = { action: "rapat.ekspor_hadir", entity: "rapat", key: key.id };
		await writeAudit(tx, actor.scope, entry);
		return row;
	});
	return rapat && { ...rapat, batches: hadirOf(actor, key) };
}
