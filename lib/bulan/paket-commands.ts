import { createHash } from "node:crypto";
import { z } from "zod";
import type { Actor } from "../auth/actor";
import { renderPdf } from "../cetak/pdf";
import { defineCommand, execute } from "../command";
import { inScope } from "../db";
import { newId } from "../db/ids";
import { xlsxChunks } from "../ekspor/xlsx";
import { env } from "../env";
import { defineJob } from "../job";
import { holdMonthAlone } from "../laporan/baris-queries";
import { sidikOf } from "../laporan/sidik";
import { conflict, type Outcome, ok } from "../outcome";
import { type Bulan, columnOf } from "../time";
import { type Format, judulPaket, MIME, nomorPaket, PAKET_BULANAN, type Paket } from "./paket";
import { berkasPaket, dokumenPaket } from "./paket-isi";
import { findPenutup, issuedFormats, kecamatanOf, readPaket } from "./paket-queries";

const TERBUKA = "Bulan ini terbuka lagi: paketnya dibuat ketika ditutup.";

/** A file of a pack, ready to be kept. */
const TerbitPaket = z.object({
	paket: z.custom<Paket>(),
	format: z.enum(Object.keys(MIME) as [Format, ...Format[]]),
	isi: z.instanceof(Uint8Array),
});

/** Keeps a file of a pack as issued; there already, it stays as it was. */
const terbitkanPaket = defineCommand({
	name: "paket.terbit",
	permission: "bulan:close",
	input: TerbitPaket,
	async run(tx, actor, { paket, format, isi }): Promise<Outcome<{ id: string | null }>> {
		const kabupaten = actor.scope.tenant;
		const { bulan, nomor, code } = paket;
		await holdMonthAlone(tx, kabupaten, bulan);
		if (!(await findPenutup(tx, kabupaten, bulan))) return conflict(TERBUKA);
		if ((await issuedFormats(tx, kabupaten, nomor)).includes(format)) return ok({ id: null });
		const id = newId();
		await tx.dokumen.createMany({
			data: {
				wilayahCode: String(kabupaten),
				id,
				jenis: "PAKET_BULANAN",
				nomor,
				judul: judulPaket(paket),
				bulan: columnOf(bulan),
				kecamatanCode: Number(code),
				namaBerkas: `${nomor.replaceAll("/", "-")}.${format}`,
				mime: MIME[format],
				isi: new Uint8Array(isi),
				sha256: new Uint8Array(createHash("sha256").update(isi).digest()),
				akunId: actor.accountId,
				createdAt: actor.scope.now(),
			},
		});
		return ok({ id });
	},
	audit: ({ paket, format }, { id }) => ({
		entity: "dokumen",
		key: id ?? paket.nomor,
		diff: { nomor: paket.nomor, format },
	}),
});

async function bytesOf(paket: Paket, format: Format): Promise<Uint8Array> {
	if (format === "pdf") return renderPdf(dokumenPaket(paket));
	return Buffer.concat(await Array.fromAsync(xlsxChunks(berkasPaket(paket))));
}

/** The pack of a kecamatan with the kinds of file that are not issued yet; null while the month is open. */
function bahanPaket(actor: Actor, kecamatan: number, bulan: Bulan) {
	const kabupaten = actor.scope.tenant;
	return inScope(actor.scope, async (tx) => {
		const penutup = await findPenutup(tx, kabupaten, bulan);
		const isi = penutup && (await readPaket(tx, actor, { kecamatan, bulan }));
		if (!isi) return null;
		const alamat = env().KOP_ALAMAT[String(kabupaten)] ?? [];
		const nomor = nomorPaket(isi, sidikOf(isi));
		const paket: Paket = { ...isi, ...penutup, alamat, nomor };
		const there = await issuedFormats(tx, kabupaten, paket.nomor);
		const kurang = (Object.keys(MIME) as Format[]).filter((format) => !there.includes(format));
		return { paket, kurang };
	});
}

/** Makes the packs of a closed month, a kecamatan after the other; what has been issued already is left as it is. */
export const paketBulanan = defineJob(PAKET_BULANAN, "bulan:close", async (actor, { bulan }) => {
	const all = await inScope(actor.scope, (tx) => kecamatanOf(tx, actor.scope.tenant));
	for (const kecamatan of all) {
		const bahan = await bahanPaket(actor, kecamatan, bulan);
		if (!bahan) return conflict(TERBUKA);
		for (const format of bahan.kurang) {
			const isi = await bytesOf(bahan.paket, format);
			const outcome = await execute(terbitkanPaket, actor, { ...bahan, format, isi });
			if (!outcome.ok) return outcome;
		}
	}
	return ok();
});
