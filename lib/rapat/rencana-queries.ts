import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { type Tanggal, tanggalOf } from "../time";
import type { JenisRapat, ModeRapat, StatusRapat } from "./rules";

const RENCANA_MAKS = 20;

/** A meeting to come or taking place, with who has answered. */
export type RencanaBaris = {
	wilayah: string;
	id: string;
	nama: string;
	judul: string;
	jenis: JenisRapat;
	mode: ModeRapat;
	status: StatusRapat;
	heldOn: Tanggal;
	jamMulai: string;
	jamSelesai: string;
	tempat: string;
	agenda: number;
};

/**
 * Meetings that are planned or running, at one's own level, above and below. Those of one's own level stand first, what
 * runs before what comes and that by its day. Of other levels only what is still to come: what became of the rest is theirs to say.
 */
export async function listRencana(actor: Actor): Promise<RencanaBaris[]> {
	const own = [...actor.scope.sendiri];
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<RencanaBaris[]>`
			select r.wilayah_code as wilayah, r.id, w.name as nama, r.judul, r.jenis, r.mode, r.status, r.held_on::text as "heldOn", r.jam_mulai as "jamMulai", r.jam_selesai as "jamSelesai", r.tempat,
				(select count(*)::int from rapat_agenda a where a.wilayah_code = r.wilayah_code and a.rapat_id = r.id and not a.dilewati) as agenda
			from rapat r join wilayah w on w.code = r.wilayah_code
			where r.status in ('RENCANA', 'BERLANGSUNG')
				and (r.wilayah_code = any(${own}::text[]) or r.status = 'BERLANGSUNG' or r.held_on >= ${today}::date)
			order by r.wilayah_code = any(${own}::text[]) desc, r.status = 'BERLANGSUNG' desc, r.held_on, r.jam_mulai, r.id limit ${RENCANA_MAKS}`,
	);
}
