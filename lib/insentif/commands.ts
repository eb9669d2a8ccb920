import { createHash } from "node:crypto";
import type { Actor } from "../auth/actor";
import { dokumenDaftarBayar } from "../cetak/daftar-bayar";
import { renderPdf } from "../cetak/pdf";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { env } from "../env";
import { formatBulan } from "../format";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { type Bulan, bulanOf, columnOf, tanggalOf, tanggalOfColumn } from "../time";
import { type LembarBayar, readLembar } from "./queries";
import { bolehTerbit, jumlahDaftar, SUMBER_INSENTIF } from "./rules";
import { CatatBayar, InsentifBaru, PerbaikiInsentif, TerbitkanDaftar } from "./schema";

const kolomOf = ({ skTanggal, pagu, ...rest }: Omit<PerbaikiInsentif, "id" | "version">) => ({
	...rest,
	skTanggal: columnOf(skTanggal),
	pagu: pagu === null ? null : BigInt(pagu),
});

/** Sets up a programme by its decree. */
export const tetapkanInsentif = defineCommand({
	name: "insentif.tetapkan",
	permission: "insentif:write",
	input: InsentifBaru,
	async run(tx, actor, { id, jenis, sumber, tahun, ...isi }): Promise<Outcome<{ id: string }>> {
		const key = { kabupatenCode: actor.scope.tenant, id };
		const stored = await tx.insentif.findUnique({ where: { kabupatenCode_id: key } });
		if (stored)
			return stored.nama === isi.nama && stored.nominal === isi.nominal
				? ok({ id })
				: conflict("Nomor formulir ini sudah dipakai untuk program lain.");
		const by = { akunId: actor.accountId, createdAt: actor.scope.now() };
		await tx.insentif.createMany({
			data: { ...key, jenis, sumber, tahun, ...kolomOf(isi), ...by },
		});
		return ok({ id });
	},
	audit: ({ id, nama, tahun, nominal, skNo }) => ({
		entity: "insentif",
		key: id,
		diff: { nama, tahun, nominal, sk: skNo },
	}),
});

/** Corrects a programme; lists that were issued stay as they are. */
export const perbaikiInsentif = defineCommand({
	name: "insentif.perbaiki",
	permission: "insentif:write",
	input: PerbaikiInsentif,
	async run(tx, actor, { id, version, ...isi }): Promise<Outcome<{ id: string }>> {
		const where = { kabupatenCode: actor.scope.tenant, id };
		if ((await tx.insentif.count({ where })) === 0) return missing();
		const { count } = await tx.insentif.updateMany({
			where: { ...where, version },
			data: { ...kolomOf(isi), version: version + 1 },
		});
		return count
			? ok({ id })
			: conflict("Program ini sudah diubah orang lain. Muat ulang lalu periksa lagi.");
	},
	audit: ({ id, nama, nominal, skNo }) => ({
		entity: "insentif",
		key: id,
		diff: { nama, nominal, sk: skNo },
	}),
});

type Jumlah = { orang: number; rupiah: number };

/** Writes the list as a document that cannot change; gives its id. */
async function dokumenOf(tx: Tx, actor: Actor, lembar: LembarBayar, jumlah: Jumlah) {
	const { program, bulan, baris } = lembar;
	const id = newId();
	const isi = await renderPdf(
		dokumenDaftarBayar({
			...{ ...program, id, bulan, baris, ...jumlah },
			alamat: env().KOP_ALAMAT[String(program.kabupaten)] ?? [],
			sumber: SUMBER_INSENTIF[program.sumber],
			terbit: tanggalOf(actor.scope.now(), actor.zona),
			terbitAt: actor.scope.now(),
			alamatBukti: `${env().NEXTAUTH_URL}/bukti/${id}`,
		}),
	);
	await tx.dokumen.createMany({
		data: {
			...{ wilayahCode: String(actor.scope.tenant), id, jenis: "DAFTAR_BAYAR", isi },
			judul: `Daftar bayar ${program.nama} ${formatBulan(bulan)}`.slice(0, 200),
			nomor: program.skNo,
			bulan: columnOf(bulan),
			namaBerkas: `daftar-bayar-${bulan}-${program.id.slice(-6)}.pdf`,
			mime: "application/pdf",
			sha256: new Uint8Array(createHash("sha256").update(isi).digest()),
			akunId: actor.accountId,
			createdAt: actor.scope.now(),
		},
	});
	return id;
}

type Terbit = { id: string; bulan: Bulan } & Jumlah;

/** Issues the list of a month: computed once more by the rule, frozen line by line, and kept as a document. */
export const terbitkanDaftar = defineCommand({
	name: "insentif.terbit",
	permission: "insentif:write",
	input: TerbitkanDaftar,
	async run(tx, actor, { id, bulan }): Promise<Outcome<Terbit>> {
		const tenant = actor.scope.tenant;
		const lembar = await readLembar(tx, tenant, id, bulan);
		if (!lembar) return missing();
		if (lembar.daftar) return conflict("Daftar bulan ini sudah terbit dan tidak dapat diubah.");
		if (!bolehTerbit(lembar.program, bulan, bulanOf(actor.scope.now(), actor.zona)))
			return invalid({}, "Bulan ini belum tiba, atau bukan bulan program ini.");
		const jumlah = jumlahDaftar(lembar.baris);
		const dokumenId = await dokumenOf(tx, actor, lembar, jumlah);
		const key = { kabupatenCode: tenant, insentifId: id, bulan: columnOf(bulan) };
		await tx.insentifDaftar.createMany({
			data: {
				...{ ...key, dokumenId, akunId: actor.accountId, terbitAt: actor.scope.now() },
				jumlahOrang: jumlah.orang,
				jumlahRupiah: BigInt(jumlah.rupiah),
			},
		});
		await tx.insentifBayar.createMany({
			data: lembar.baris.map(({ sdmId, nama, kecamatan, nominal, alasan }) => ({
				...{ ...key, sdmId, nama, kecamatanCode: kecamatan, nominal, alasan },
			})),
		});
		return ok({ id, bulan, ...jumlah });
	},
	audit: ({ id, bulan }, { orang, rupiah }) => ({
		entity: "insentif",
		key: id,
		diff: { bulan, orang, rupiah },
	}),
});

/** Notes that a list was paid, by which proof. */
export const catatBayar = defineCommand({
	name: "insentif.bayar",
	permission: "insentif:write",
	input: CatatBayar,
	async run(
		tx,
		actor,
		{ id, bulan, version, dibayarOn, bukti },
	): Promise<Outcome<{ id: string; bulan: Bulan }>> {
		const of = { kabupatenCode: actor.scope.tenant, insentifId: id, bulan: columnOf(bulan) };
		const [stored] = await tx.insentifDaftar.findMany({ where: of });
		if (!stored) return missing();
		if (stored.dibayarOn) {
			const same = tanggalOfColumn(stored.dibayarOn) === dibayarOn && stored.bukti === bukti;
			return same ? ok({ id, bulan }) : conflict("Pembayaran bulan ini sudah dicatat.");
		}
		if (dibayarOn > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({ dibayarOn: "Tanggal ini belum tiba." });
		const { count } = await tx.insentifDaftar.updateMany({
			where: { ...of, version },
			data: { dibayarOn: columnOf(dibayarOn), bukti, version: version + 1 },
		});
		return count ? ok({ id, bulan }) : conflict("Daftar ini sudah diubah orang lain.");
	},
	audit: ({ id, bulan, dibayarOn, bukti }) => ({
		entity: "insentif",
		key: id,
		diff: { bulan, tanggal: dibayarOn, bukti },
	}),
});
