import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inPublic, inScope, readInScope } from "../db";
import type { JenisDokumen } from "./rules";

/** What whoever holds a document may know of it; `utuh`: its bytes, counted again, are those that were issued. */
export type Bukti = {
	jenis: JenisDokumen;
	nomor: string;
	judul: string;
	wilayah: string;
	dibuat: Date;
	sha256: string;
	besar: number;
	utuh: boolean;
	/** When the newest issue of the same subject replaced it; null while it holds. */
	diganti: Date | null;
};

/** The proof of a document by the id in its code; null when nothing was ever issued under it. Needs no account. */
export async function findBukti(id: string): Promise<Bukti | null> {
	const [row] = await inPublic(
		(tx) => tx.$queryRaw<Bukti[]>`
			select jenis, nomor, judul, wilayah, dibuat, sha256, besar, utuh, diganti from bukti_dokumen(${id}::uuid)`,
	);
	return row ?? null;
}

export type Berkas = { nama: string; mime: string; isi: Uint8Array<ArrayBuffer> };

/** The bytes of a document as they were issued; null when it does not exist for this person. The log knows who took it. */
export async function findDokumen(
	actor: Actor,
	{ wilayah, id }: { wilayah: string; id: string },
): Promise<Berkas | null> {
	return inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<{ nama: string; mime: string; isi: Uint8Array }[]>`
			select nama_berkas as nama, mime, isi from dokumen where wilayah_code = ${wilayah} and id = ${id}::uuid`;
		if (!row) return null;
		await writeAudit(tx, actor.scope, { action: "dokumen.unduh", entity: "dokumen", key: id });
		return { ...row, isi: new Uint8Array(row.isi) };
	});
}

export type DokumenBaris = {
	wilayah: string;
	id: string;
	nomor: string;
	judul: string;
	besar: number;
	oleh: string;
	at: Date;
};

/** What was issued of a meeting, the newest first: the first one holds, the others were replaced by it. */
export async function listDokumenRapat(
	actor: Actor,
	{ wilayah, id }: { wilayah: string; id: string },
): Promise<DokumenBaris[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<DokumenBaris[]>`
			select d.wilayah_code as wilayah, d.id, d.nomor, d.judul, octet_length(d.isi) as besar, coalesce(a.nama, '') as oleh, d.created_at as at
			from dokumen d left join akun a on a.id = d.akun_id
			where d.wilayah_code = ${wilayah} and d.rapat_id = ${id}::uuid and d.jenis = 'BERITA_ACARA' order by d.created_at desc, d.id desc`,
	);
}

/** Where a document of which one holds the id can be had, and what has replaced it since. */
export type Unduhan = { wilayah: string; pengganti: { id: string; judul: string } | null };

/** The same for a reader who is signed in; null when the document does not exist for them. */
export async function findUnduhan(actor: Actor, id: string): Promise<Unduhan | null> {
	const [row] = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ wilayah: string; baruId: string | null; baruJudul: string | null }[]>`
			select d.wilayah_code as wilayah, n.id as "baruId", n.judul as "baruJudul"
			from dokumen d left join lateral (
				select b.id, b.judul from dokumen b
				where b.wilayah_code = d.wilayah_code and b.rapat_id = d.rapat_id and b.jenis = d.jenis and (b.created_at, b.id) > (d.created_at, d.id)
				order by b.created_at desc, b.id desc limit 1) n on true
			where d.id = ${id}::uuid`,
	);
	if (!row) return null;
	const { wilayah, baruId, baruJudul } = row;
	return { wilayah, pengganti: baruId ? { id: baruId, judul: baruJudul ?? "" } : null };
}
