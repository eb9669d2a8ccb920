import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import type {
	AgendaCatatan,
	Catatan,
	CatatanKeputusan,
	CatatanMasalah,
	CatatanTindak,
	NaskahTergeser,
	OrangRapat,
} from "./catatan";
import type { RapatKey } from "./commands";
import type { StatusRapat } from "./rules";

/**
 * A mark of everything noted in a meeting: versions only grow and nothing is deleted, so two equal marks mean the same
 * notes. Four short index ranges; null when the meeting does not exist for this person.
 */
async function sidikOf(tx: Reader, { wilayah, id }: RapatKey): Promise<string | null> {
	const [row] = await tx.$queryRaw<{ sidik: string }[]>`
		select concat_ws('.', r.status, r.version,
			(select concat_ws('-', count(*), sum(version)) from rapat_masalah m where m.wilayah_code = r.wilayah_code and m.rapat_id = r.id),
			(select concat_ws('-', count(*), sum(version)) from rapat_keputusan k where k.wilayah_code = r.wilayah_code and k.rapat_id = r.id),
			(select concat_ws('-', count(*), sum(version)) from tindak_lanjut t where t.rapat_wilayah_code = r.wilayah_code and t.rapat_id = r.id)) as sidik
		from rapat r where r.wilayah_code = ${wilayah} and r.id = ${id}::uuid`;
	return row?.sidik ?? null;
}

async function readCatatan(tx: Reader, { wilayah, id }: RapatKey): Promise<Catatan> {
	const [rapat] = await tx.$queryRaw<{ status: StatusRapat; teks: string; version: number }[]>`
		select status, notulen as teks, version from rapat where wilayah_code = ${wilayah} and id = ${id}::uuid`;
	const { status = "RENCANA", ...notulen } = rapat ?? { teks: "", version: 1 };
	const masalah = await tx.$queryRaw<CatatanMasalah[]>`
		select id, kategori, uraian, agenda_id as "agendaId", area_code as "areaCode", version
		from rapat_masalah where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid order by id`;
	const keputusan = await tx.$queryRaw<CatatanKeputusan[]>`
		select id, masalah_id as "masalahId", uraian, version
		from rapat_keputusan where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid order by id`;
	const tindak = await tx.$queryRaw<CatatanTindak[]>`
		select id, keputusan_id as "keputusanId", wilayah_code as wilayah, kecamatan_code as kecamatan, uraian, penanggung_jawab as "penanggungJawab",
			penanggung_akun as "penanggungAkun", due_on::text as "dueOn", version
		from tindak_lanjut where rapat_wilayah_code = ${wilayah} and rapat_id = ${id}::uuid and batal_at is null order by id`;
	const tergeser = await tx.$queryRaw<NaskahTergeser[]>`
		select n.id, n.rujuk_id as "rujukId", n.teks, coalesce(a.nama, 'rekan Anda') as oleh, n.at
		from rapat_naskah n left join akun a on a.id = n.akun_id
		where n.wilayah_code = ${wilayah} and n.rapat_id = ${id}::uuid and n.teks <> '' order by n.at`;
	return { status, notulen, masalah, keputusan, tindak, tergeser };
}

/** What is noted in a meeting of one's own level, with its mark; without the notes when the mark is the one that is known already. */
export async function findCatatan(
	actor: Actor,
	rapat: RapatKey,
	sejak?: string,
): Promise<{ sidik: string; isi: Catatan | null } | null> {
	if (!actor.scope.sendiri.includes(rapat.wilayah)) return null;
	return readInScope(actor.scope, async (tx) => {
		const sidik = await sidikOf(tx, rapat);
		if (sidik === null) return null;
		return { sidik, isi: sidik === sejak ? null : await readCatatan(tx, rapat) };
	});
}

const ORANG_MAKS = 200;

/** People with an account who were asked to a meeting, of whom something can be asked by name. */
export async function listOrangRapat(
	actor: Actor,
	{ wilayah, id }: RapatKey,
): Promise<OrangRapat[]> {
	if (!actor.scope.sendiri.includes(wilayah)) return [];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<OrangRapat[]>`
			select akun_id as akun, nama from rapat_undangan
			where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid and akun_id is not null order by nama limit ${ORANG_MAKS}`,
	);
}

/** The points of the agenda that a note can belong to, in their order. */
export async function listAgendaCatatan(
	actor: Actor,
	{ wilayah, id }: RapatKey,
): Promise<AgendaCatatan[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<AgendaCatatan[]>`
			select id, judul, area_code as "areaCode" from rapat_agenda
			where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid and not dilewati order by urut, id`,
	);
}
