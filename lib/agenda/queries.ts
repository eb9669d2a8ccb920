import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import type { RapatKey } from "../rapat/commands";
import type { Bahan, Sumber } from "./rules";

export type Pokok = {
	id: string;
	urut: number;
	judul: string;
	sumber: Sumber;
	area: string | null;
	uraian: string;
	bahan: Bahan[];
	menit: number;
	dibahas: boolean;
	dilewati: boolean;
	version: number;
};

/** The agenda of a meeting in its order, with the rows that its points were made of. */
export async function listAgenda(actor: Actor, { wilayah, id }: RapatKey): Promise<Pokok[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Pokok[]>`
			select a.id, a.urut::int as urut, a.judul, a.sumber, w.name as area, a.uraian, a.bahan, a.menit::int as menit, a.dibahas_at is not null as dibahas, a.dilewati, a.version
			from rapat_agenda a left join wilayah w on w.code = a.area_code
			where a.wilayah_code = ${wilayah} and a.rapat_id = ${id}::uuid order by a.urut, a.id`,
	);
}
