import { createHash } from "node:crypto";
import type { Actor } from "../auth/actor";
import { renderPdf } from "../cetak/pdf";
import { dokumenSertifikat, type Sertifikat } from "../cetak/sertifikat";
import { defineCommand, execute } from "../command";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { lockRecord } from "../db/lock";
import { env } from "../env";
import { formatKode } from "../format";
import { defineJob, enqueue } from "../job";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { tahunOf, tanggalOf, tanggalOfColumn } from "../time";
import { ownPelatihan } from "./commands";
import type { KunciPelatihan } from "./queries";
import {
	JENIS_PELATIHAN,
	type JenisPelatihan,
	SERTIFIKAT_SEKALI,
	TOPIK_PELATIHAN,
	type TopikPelatihan,
} from "./rules";
import { TerbitkanSertifikat } from "./schema";

/** The work of making those that are left. */
const SERTIFIKAT = { name: "sertifikat", input: TerbitkanSertifikat };

type Lulus = {
	id: string;
	nama: string;
	nip: string | null;
	unit: string;
	jp: number;
	akun: string | null;
	/** Without a person on file: function and office stand where others have their kabupaten. */
	tamu: boolean;
};

function berikutnya(tx: Tx, { wilayah, id }: KunciPelatihan): Promise<Lulus[]> {
	return tx.$queryRaw<Lulus[]>`
		select o.id, s.nama, s.nip, w.name as unit, o.jp::int, a.id as akun, false as tamu from pelatihan_peserta o
			join sdm s on s.id = o.sdm_id join wilayah w on w.code = o.kabupaten_code::text left join akun a on a.sdm_id = o.sdm_id
		where o.wilayah_code = ${wilayah} and o.pelatihan_id = ${id}::uuid and o.lulus and o.dokumen_id is null and o.batal_at is null
		union all select id, nama, null, concat_ws(', ', jabatan, instansi), jp::int, null, true from pelatihan_tamu
		where wilayah_code = ${wilayah} and pelatihan_id = ${id}::uuid and lulus and dokumen_id is null and batal_at is null
		order by nama, id limit ${SERTIFIKAT_SEKALI}`;
}

type Stored = NonNullable<Awaited<ReturnType<typeof ownPelatihan>>>;

function isiOf(actor: Actor, stored: Stored, one: Lulus, nomor: string, id: string): Sertifikat {
	return {
		...{ nomor, nama: one.nama, nip: one.nip, unit: one.unit, jp: one.jp },
		pelatihan: stored.judul,
		jenis: JENIS_PELATIHAN[stored.jenis as JenisPelatihan],
		topik: stored.topik.map((key) => TOPIK_PELATIHAN[key as TopikPelatihan] ?? key),
		mulai: tanggalOfColumn(stored.mulai),
		selesai: tanggalOfColumn(stored.selesai),
		penyelenggara: stored.penyelenggara,
		tempat: stored.tempat,
		terbit: tanggalOf(actor.scope.now(), actor.zona),
		alamatBukti: `${env().NEXTAUTH_URL}/bukti/${id}`,
	};
}

async function terbitkan(tx: Tx, actor: Actor, stored: Stored, one: Lulus, urut: number) {
	const id = newId();
	const tahun = tahunOf(tanggalOfColumn(stored.selesai));
	const kode = `PLT-${stored.id.slice(-6).toUpperCase()}`;
	const nomor = `${String(urut).padStart(3, "0")}/${kode}/${formatKode(stored.wilayahCode)}/${tahun}`;
	const isi = await renderPdf(dokumenSertifikat(isiOf(actor, stored, one, nomor, id)));
	await tx.dokumen.createMany({
		data: {
			...{ wilayahCode: stored.wilayahCode, id, jenis: "SERTIFIKAT", nomor, isi },
			judul: `Sertifikat ${stored.judul}`.slice(0, 200),
			pemilik: one.akun,
			namaBerkas: `sertifikat-${kode.toLowerCase()}-${urut}.pdf`,
			mime: "application/pdf",
			sha256: new Uint8Array(createHash("sha256").update(isi).digest()),
			akunId: actor.accountId,
			createdAt: actor.scope.now(),
		},
	});
	const line = {
		where: { wilayahCode: stored.wilayahCode, pelatihanId: stored.id, id: one.id },
		data: { dokumenId: id },
	};
	if (one.tamu) await tx.pelatihanTamu.updateMany(line);
	else await tx.pelatihanPeserta.updateMany(line);
}

export type SertifikatTerbit = KunciPelatihan & { jumlah: number };

/**
 * Issues the certificates of those who passed: a stretch at once, the rest by a job. Each is issued once and never changes.
 * One press at a time, so that two at once give nobody two and no number twice.
 */
export const terbitkanSertifikat = defineCommand({
	name: "pelatihan.sertifikat",
	permission: "pelatihan:write",
	input: TerbitkanSertifikat,
	async run(tx, actor, key): Promise<Outcome<SertifikatTerbit>> {
		await lockRecord(tx, key.id);
		const stored = await ownPelatihan(tx, actor, key);
		if (!stored) return missing();
		if (stored.status !== "SELESAI") return conflict("Tutup dahulu pelatihannya.");
		const next = await berikutnya(tx, key);
		if (next.length === 0)
			return conflict("Tidak ada peserta lulus yang belum memegang sertifikat.");
		const of = { wilayahCode: key.wilayah, pelatihanId: key.id };
		const issued = { where: { ...of, NOT: { dokumenId: null } } };
		const before =
			(await tx.pelatihanPeserta.count(issued)) + (await tx.pelatihanTamu.count(issued));
		for (const [i, one] of next.entries()) await terbitkan(tx, actor, stored, one, before + i + 1);
		if (next.length === SERTIFIKAT_SEKALI)
			await enqueue(tx, actor, SERTIFIKAT, { input: key, key: `${key.wilayah}/${key.id}` });
		return ok({ ...key, jumlah: next.length });
	},
	audit: ({ id }, { jumlah }) => ({ entity: "pelatihan", key: id, diff: { jumlah } }),
});

/** Makes the certificates that are left, a stretch after the other, each in a transaction of its own. */
export const sertifikatSisa = defineJob(SERTIFIKAT, "pelatihan:write", async (actor, key) => {
	for (;;) {
		const outcome = await execute(terbitkanSertifikat, actor, key);
		if (outcome.ok && outcome.value.jumlah === SERTIFIKAT_SEKALI) continue;
		return outcome.ok || outcome.problem.kind === "conflict" ? ok() : outcome;
	}
});
