import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { decryptBytes } from "../crypto";
import { inScope, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import type { Tanggal } from "../time";
import {
	ANTRE_MAKS,
	JENIS_BERKAS,
	type JenisBerkas,
	placeOfBerkas,
	type StatusSertifikat,
} from "./rules";

/** A certificate that somebody handed in. */
export type Sertifikat = {
	id: string;
	sdmId: string;
	nama: string;
	penyelenggara: string;
	nomor: string;
	mulai: Tanggal;
	selesai: Tanggal;
	tahun: number;
	jp: number;
	status: StatusSertifikat;
	alasan: string;
	version: number;
	/** Null for whoever does not see the file. */
	berkas: JenisBerkas | null;
	besar: number | null;
};

const KINDS = ["kabupaten", "kecamatan", "pendamping"];
const BARIS = Prisma.sql`c.id, c.sdm_id as "sdmId", c.nama, c.penyelenggara, c.nomor, c.mulai::text, c.selesai::text, c.tahun::int, c.jp::int, c.status, c.alasan, c.version, b.jenis as berkas, octet_length(b.isi) as besar
	from sdm_sertifikat c left join sdm_sertifikat_berkas b on b.kabupaten_code = c.kabupaten_code and b.sdm_id = c.sdm_id and b.id = c.berkas_id`;
const BARIS_MAKS = 200;

/** The certificates that somebody handed in, the newest first; to others than the owner and Dinsos only the accepted ones. */
export async function listSertifikat(actor: Actor, sdmId: string): Promise<Sertifikat[]> {
	if (!KINDS.includes(actor.scope.kind)) return [];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Sertifikat[]>`
			select ${BARIS} where c.kabupaten_code = ${actor.scope.tenant}::smallint and c.sdm_id = ${sdmId}::uuid
			order by c.selesai desc, c.id desc limit ${BARIS_MAKS}`,
	);
}

/** One of one's own certificates; null when it does not exist for this person. */
export async function findSertifikat(actor: Actor, id: string): Promise<Sertifikat | null> {
	if (!actor.sdmId) return null;
	const [row] = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Sertifikat[]>`
			select ${BARIS} where c.kabupaten_code = ${actor.scope.tenant}::smallint and c.id = ${id}::uuid and c.sdm_id = ${actor.sdmId}::uuid`,
	);
	return row ?? null;
}

export type SertifikatAntre = Sertifikat & { petugas: string; diajukanAt: Date };

/** What waits for Dinsos, the longest first. */
export async function listSertifikatAntre(actor: Actor): Promise<SertifikatAntre[]> {
	if (actor.scope.kind !== "kabupaten") return [];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<SertifikatAntre[]>`
			select s.nama as petugas, c.diajukan_at as "diajukanAt", ${BARIS} join sdm s on s.id = c.sdm_id
			where c.kabupaten_code = ${actor.scope.tenant}::smallint and c.status = 'DIAJUKAN' order by c.diajukan_at, c.id limit ${ANTRE_MAKS}`,
	);
}

export type BerkasSertifikat = { nama: string; mime: string; isi: Uint8Array<ArrayBuffer> };

/** The file of a certificate, for its owner and Dinsos; null for everybody else. The log knows who took it. */
export async function findBerkasSertifikat(
	actor: Actor,
	id: string,
): Promise<BerkasSertifikat | null> {
	if (!KINDS.includes(actor.scope.kind)) return null;
	const row = await inScope(actor.scope, async (tx) => {
		const [found] = await tx.$queryRaw<{ id: string; jenis: JenisBerkas; isi: Uint8Array }[]>`
			select b.id, b.jenis, b.isi from sdm_sertifikat c join sdm_sertifikat_berkas b on b.kabupaten_code = c.kabupaten_code and b.sdm_id = c.sdm_id and b.id = c.berkas_id
			where c.kabupaten_code = ${actor.scope.tenant}::smallint and c.id = ${id}::uuid`;
		if (found)
			await writeAudit(tx, actor.scope, {
				...{ action: "sertifikat.unduh", entity: "sertifikat", key: id },
			});
		return found;
	});
	if (!row) return null;
	const { mime, akhiran } = JENIS_BERKAS[row.jenis];
	const isi = new Uint8Array(decryptBytes(row.isi, placeOfBerkas(row.id)));
	return { nama: `sertifikat-${id.slice(-6)}.${akhiran}`, mime, isi };
}
