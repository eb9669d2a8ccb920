import { defineCommand } from "../command";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { terbuka } from "./peserta-commands";
import type { KunciPelatihan } from "./queries";
import { DaftarkanTamu, KembalikanTamu } from "./schema";

type Isi = { nama: string; jabatan: string; instansi: string };
const isSama = (a: Isi, b: Isi) =>
	a.nama === b.nama && a.jabatan === b.jabatan && a.instansi === b.instansi;

/** Enrols somebody without a person on file, by name; sent twice, it is one line. */
export const daftarkanTamu = defineCommand({
	name: "pelatihan.tamu",
	permission: "pelatihan:write",
	input: DaftarkanTamu,
	async run(tx, actor, { wilayah, id, tamu, ...isi }): Promise<Outcome<KunciPelatihan>> {
		const open = await terbuka(tx, actor, { wilayah, id });
		if (!open.ok) return open;
		const key = { wilayahCode: wilayah, pelatihanId: id, id: tamu };
		const stored = await tx.pelatihanTamu.findFirst({ where: key });
		if (stored)
			return isSama(stored, isi)
				? ok({ wilayah, id })
				: conflict("Nomor formulir ini sudah dipakai untuk peserta lain.");
		await tx.pelatihanTamu.createMany({
			data: { ...key, ...isi, createdAt: actor.scope.now() },
		});
		return ok({ wilayah, id });
	},
	audit: ({ id, tamu }) => ({ entity: "pelatihan", key: id, diff: { baris: tamu } }),
});

/** Puts somebody without a person on file back on the list, with what was noted of them. */
export const kembalikanTamu = defineCommand({
	name: "pelatihan.tamu_kembali",
	permission: "pelatihan:write",
	input: KembalikanTamu,
	async run(tx, actor, { wilayah, id, tamu }): Promise<Outcome<KunciPelatihan>> {
		const open = await terbuka(tx, actor, { wilayah, id });
		if (!open.ok) return open;
		const { count } = await tx.pelatihanTamu.updateMany({
			where: { wilayahCode: wilayah, pelatihanId: id, id: tamu },
			data: { batalAt: null },
		});
		return count ? ok({ wilayah, id }) : missing();
	},
	audit: ({ id, tamu }) => ({ entity: "pelatihan", key: id, diff: { baris: tamu } }),
});
