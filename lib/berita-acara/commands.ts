import { createHash } from "node:crypto";
import type { Actor } from "../auth/actor";
import { renderPdf } from "../cetak/pdf";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { namaAman } from "../dokumen/rules";
import { env } from "../env";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { ISI_LAIN, ownRapat, type RapatKey } from "../rapat/commands";
import type { StatusRapat } from "../rapat/rules";
import { readBahan } from "./queries";
import { alasanBelumTerbit, terbitanText } from "./rules";
import { IssueBeritaAcara, PenandaTangan } from "./schema";
import { dokumenBeritaAcara } from "./susun";

/** A meeting that still runs is over once its minutes are issued. */
async function akhiri(tx: Tx, actor: Actor, { wilayah, id }: RapatKey): Promise<void> {
	await tx.rapat.updateMany({
		where: { wilayahCode: wilayah, id, status: "BERLANGSUNG" },
		data: { status: "SELESAI", selesaiAt: actor.scope.now() },
	});
}

/** The bytes of the minutes as they are issued. */
async function susunBerkas(
	tx: Tx,
	actor: Actor,
	input: IssueBeritaAcara,
	terbitan: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
	const { rapatWilayah, rapatId, id } = input;
	const bahan = await readBahan(tx, actor, { wilayah: rapatWilayah, id: rapatId });
	if (!bahan) return null;
	const { KOP_ALAMAT, NEXTAUTH_URL } = env();
	const terbit = {
		...input,
		terbitan,
		alamatKop: KOP_ALAMAT[rapatWilayah] ?? [],
		alamatBukti: new URL(`/bukti/${id}`, NEXTAUTH_URL).href,
		terbitAt: actor.scope.now(),
	};
	return renderPdf(dokumenBeritaAcara(bahan, terbit));
}

/** `ulang`: it had been issued before, and was only sent again. */
type Terbitan = RapatKey & { terbitan: number; ulang: boolean };

/**
 * Issues the minutes of a meeting of one's own level: a document that nobody changes any more. After a correction they
 * are issued again under an id of their own; the earlier one stays as it was.
 */
export const issueBeritaAcara = defineCommand({
	name: "rapat.berita_acara",
	permission: "rapat:write",
	input: IssueBeritaAcara,
	async run(tx, actor, input): Promise<Outcome<Terbitan>> {
		const { id, rapatWilayah, rapatId, nomor, alasan } = input;
		const key = { wilayah: rapatWilayah, id: rapatId };
		const rapat = await ownRapat(tx, actor, key);
		if (!rapat) return missing();
		const sebelumnya = await tx.dokumen.findMany({
			where: { wilayahCode: rapatWilayah, rapatId, jenis: "BERITA_ACARA" },
			select: { id: true, nomor: true },
		});
		const stored = sebelumnya.find((one) => one.id === id);
		const terbitan = sebelumnya.length + 1;
		if (stored)
			return stored.nomor === nomor
				? ok({ ...key, terbitan: sebelumnya.length, ulang: true })
				: conflict(ISI_LAIN);
		const refusal = alasanBelumTerbit(rapat.status as StatusRapat);
		if (refusal) return conflict(refusal);
		if (terbitan > 1 && alasan.length < 5)
			return invalid({ alasan: "Sudah ada yang terbit: tulis apa yang diperbaiki." });
		await akhiri(tx, actor, key);
		const isi = await susunBerkas(tx, actor, input, terbitan);
		if (!isi) return missing();
		await tx.dokumen.createMany({
			data: {
				wilayahCode: rapatWilayah,
				id,
				jenis: "BERITA_ACARA",
				nomor,
				judul: [`Berita acara ${rapat.judul}`, terbitanText(terbitan)].filter(Boolean).join(", "),
				rapatId,
				namaBerkas: `${namaAman(`Berita acara ${rapat.judul} ${input.tanggal}`)}.pdf`,
				mime: "application/pdf",
				isi,
				sha256: createHash("sha256").update(isi).digest(),
				penandaTangan: PenandaTangan.parse(input),
				akunId: actor.accountId,
				createdAt: actor.scope.now(),
			},
		});
		return ok({ ...key, terbitan, ulang: false });
	},
	audit: (input, { terbitan, ulang }) => ({
		...(ulang && { action: "rapat.berita_acara-ulang" }),
		entity: "rapat",
		key: input.rapatId,
		diff: { dokumen: input.id, nomor: input.nomor, terbitan, alasan: input.alasan },
	}),
});
