import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import type { RapatKey } from "../rapat/commands";

const CALON_MAKS = 50;

export type Bacaan = {
	wilayah: string;
	id: string;
	jenis: "PENGUMUMAN" | "REGULASI" | "BAHAN";
	nomor: string;
	judul: string;
	/** This person has read it. */
	sudah: boolean;
	/** How many of the invited have read it and how many were asked; null where only its publisher may know. */
	dibaca: number | null;
	diundang: number;
};

/** The reading list of a meeting. */
export async function listBacaan(actor: Actor, { wilayah, id }: RapatKey): Promise<Bacaan[]> {
	const own = [...actor.scope.sendiri];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Bacaan[]>`
			select p.wilayah_code as wilayah, p.id, p.jenis, p.nomor, p.judul,
				exists (select from pengumuman_baca r where r.wilayah_code = p.wilayah_code and r.pengumuman_id = p.id and r.edisi = p.edisi and r.akun_id = ${actor.accountId}::uuid) as sudah,
				case when p.wilayah_code = any(${own}::text[]) then (select count(*)::int from rapat_undangan u join pengumuman_baca r on r.akun_id = u.akun_id and r.wilayah_code = p.wilayah_code and r.pengumuman_id = p.id and r.edisi = p.edisi
					where u.wilayah_code = b.wilayah_code and u.rapat_id = b.rapat_id) end as dibaca,
				(select count(u.akun_id)::int from rapat_undangan u where u.wilayah_code = b.wilayah_code and u.rapat_id = b.rapat_id) as diundang
			from rapat_bacaan b join pengumuman p on p.wilayah_code = b.pengumuman_wilayah and p.id = b.pengumuman_id
			where b.wilayah_code = ${wilayah} and b.rapat_id = ${id}::uuid order by p.jenis, p.judul, p.id`,
	);
}

export type CalonBacaan = { wilayah: string; id: string; judul: string; nomor: string };

/** What was published and could be put on a reading list, the newest first. */
export async function listCalonBacaan(actor: Actor): Promise<CalonBacaan[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<CalonBacaan[]>`
			select wilayah_code as wilayah, id, judul, nomor from pengumuman
			where ditarik_at is null and coalesce(berlaku_sampai, 'infinity') >= kini()::date order by terbit_at desc, id desc limit ${CALON_MAKS}`,
	);
}
