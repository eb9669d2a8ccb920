import { type Actor, can } from "../auth/actor";
import { readInScope } from "../db";
import { newId } from "../db/ids";
import { type Tanggal, tanggalOf } from "../time";

export type Aspirasi = {
	wilayah: string;
	id: string;
	nama: string;
	rapatId: string | null;
	tanggal: Tanggal;
	dari: string;
	kepada: string;
	isi: string;
	jawaban: string;
	jawabOn: Tanggal | null;
	version: number;
};
export type BahanAspirasi = {
	idBaru: string;
	today: Tanggal;
	milik: { code: string; nama: string }[];
	/** Audiences on file at one's own level, the newest first. */
	audiensi: { wilayah: string; id: string; judul: string; hari: Tanggal }[];
};

const MAKS = 300;

/** What was asked for at one's own level, above and below; what is unanswered first, then the newest. */
export async function listAspirasi(actor: Actor): Promise<Aspirasi[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Aspirasi[]>`
			select a.wilayah_code as wilayah, a.id, w.name as nama, a.rapat_id as "rapatId", a.tanggal::text, a.dari, a.kepada, a.isi, a.jawaban, a.jawab_on::text as "jawabOn", a.version
			from aspirasi a join wilayah w on w.code = a.wilayah_code order by a.jawab_on is not null, a.tanggal desc, a.id desc limit ${MAKS}`,
	);
}

/** What the form of an aspiration needs. */
export async function bahanAspirasi(actor: Actor): Promise<BahanAspirasi> {
	const own = can(actor, "aspirasi:write") ? [...actor.scope.sendiri] : [];
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, async (tx) => {
		const milik = await tx.$queryRaw<BahanAspirasi["milik"]>`
			select code, name as nama from wilayah where code = any(${own}::text[]) order by code`;
		const audiensi = await tx.$queryRaw<BahanAspirasi["audiensi"]>`
			select wilayah_code as wilayah, id, judul, held_on::text as hari from rapat
			where wilayah_code = any(${own}::text[]) and jenis = 'AUDIENSI' order by held_on desc, id limit 30`;
		return { idBaru: newId(), today, milik, audiensi };
	});
}
