import { defineCommand } from "../command";
import { decrypt } from "../crypto";
import type { Tx } from "../db";
import { invalid, missing, ok } from "../outcome";
import { KOLOM_NOMOR } from "./rules";
import { BukaNomor } from "./schema";

type Cipher = { bytes: Uint8Array | null; place: string } | null;

async function cipherOf(tx: Tx, tenant: number, input: BukaNomor): Promise<Cipher> {
	const { kpmId, anggotaId, kolom } = input;
	if (kolom === "NIK") {
		if (!anggotaId) return null;
		const row = await tx.anggota.findFirst({
			where: { kabupatenCode: tenant, id: anggotaId, kpmId },
			select: { nik: true },
		});
		return row && { bytes: row.nik, place: `anggota:nik:${anggotaId}` };
	}
	const row = await tx.kpm.findFirst({
		where: { kabupatenCode: tenant, id: kpmId },
		select: { noKk: true, rekening: true },
	});
	if (!row) return null;
	return kolom === "NO_KK"
		? { bytes: row.noKk, place: `kpm:no_kk:${kpmId}` }
		: { bytes: row.rekening, place: `kpm:rekening:${kpmId}` };
}

/** Shows one number in full to somebody who says why; the audit log keeps who and why, not the number. */
export const unmaskNomor = defineCommand<BukaNomor, { nomor: string }>({
	name: "kpm.buka_nomor",
	permission: "nik:unmask",
	input: BukaNomor,
	async run(tx, actor, input) {
		const cipher = await cipherOf(tx, actor.scope.tenant, input);
		if (!cipher) return missing();
		if (!cipher.bytes) return invalid({ kolom: `${KOLOM_NOMOR[input.kolom]} belum dicatat.` });
		return ok({ nomor: decrypt(cipher.bytes, cipher.place) });
	},
	audit: ({ kpmId, anggotaId, kolom, alasan }) => ({
		entity: anggotaId ? "anggota" : "kpm",
		key: anggotaId ?? kpmId,
		diff: { kolom, alasan },
	}),
});
