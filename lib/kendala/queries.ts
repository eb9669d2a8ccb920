import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { newId } from "../db/ids";
import type { KategoriPribadi } from "./rules";

/** A confidential word; its author and the Dinsos of the own kabupaten read it, the database refuses everybody else. */
export type Kendala = {
	id: string;
	oleh: string;
	milikSendiri: boolean;
	kategori: KategoriPribadi;
	isi: string;
	at: Date;
	tanggapan: string;
	tanggapanAt: Date | null;
	selesai: boolean;
	version: number;
};

const KINDS = ["kabupaten", "kecamatan", "pendamping"];

/** What one said oneself; for Dinsos what was said to it, the open ones first. */
export async function listKendala(actor: Actor): Promise<Kendala[]> {
	if (!KINDS.includes(actor.scope.kind)) return [];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Kendala[]>`
			select k.id, a.nama as oleh, k.akun_id = ${actor.accountId}::uuid as "milikSendiri", k.kategori, k.isi, k.created_at as at, k.tanggapan, k.tanggapan_at as "tanggapanAt", k.selesai_at is not null as selesai, k.version
			from sdm_kendala k join akun a on a.id = k.akun_id where k.kabupaten_code = ${actor.scope.tenant}::smallint
			order by k.selesai_at is not null, k.created_at desc, k.id limit 200`,
	);
}

/** A new id for what is about to be said. */
export async function bahanKendala(_actor: Actor): Promise<{ idBaru: string }> {
	return { idBaru: newId() };
}
