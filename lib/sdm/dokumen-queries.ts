import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope } from "../db";

export type Berkas = { nama: string; mime: string; isi: Uint8Array };

/** A certificate or payment list as it was issued; null when it does not exist for this person. That it was taken is in the audit log. */
export async function findBerkas(actor: Actor, id: string): Promise<Berkas | null> {
	return inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<Berkas[]>`
			select nama_berkas as nama, mime, isi from dokumen where id = ${id}::uuid and jenis in ('SERTIFIKAT', 'DAFTAR_BAYAR')`;
		if (!row) return null;
		await writeAudit(tx, actor.scope, { action: "sdm.unduh", entity: "dokumen", key: id });
		return row;
	});
}
