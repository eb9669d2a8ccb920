import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { coversRegion } from "../dasbor/tempat";
import { inScope, type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { readTogether } from "../db/together";
import { type BarisParam, paramFrom, paramSql } from "../param/queries";
import type { Scope } from "../scope";
import { allTargetsSql, type BarisTarget, targetsFrom, withTarget } from "../target/queries";
import { bulanOf, tahunOf } from "../time";
import {
	type BarisPeringkat,
	type Himpunan,
	nilaiOf,
	type RingkasanPeringkat,
	type TargetDari,
} from "./baris";
import { jejakSql, type Letak, namaFrom, namaSql, pilihanSql, regionOf } from "./letak-queries";
import { readPendamping } from "./pendamping-queries";
import { readRingkasan } from "./ringkasan-queries";
import { type Cursor, encodeCursor } from "./rules";
import type { TanyaPeringkat } from "./schema";
import { type TingkatPeringkat, tingkatPilihan } from "./tingkat";
import { readWilayahPeringkat } from "./wilayah-queries";

const BARIS_PER_HALAMAN = 50;
const BARIS_PER_PETIK = 1_000;

export type Peringkat = Himpunan & {
	nama: string;
	/** From the nation down to the region; empty for several provinces or kecamatan at once. */
	jejak: { code: string; nama: string }[];
	/** Regions to look into next. */
	wilayahPilihan: { code: string; nama: string }[];
	pilihan: TingkatPeringkat[];
	/** Years that have parameters, newest first. */
	tahunPilihan: number[];
	rows: BarisPeringkat[];
	ringkasan: RingkasanPeringkat;
	/** The targets of the region as a whole. */
	targetPersen: number;
	targetJumlah: number;
	/** Rows before the first one of this page. */
	urut: number;
	sebelum: string | null;
	sesudah: string | null;
};

const KUNCI_PENDAMPING = /^\d{4}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KUNCI_WILAYAH = /^\d{2,6}$/;
const NILAI_MAKS = 2_000_000_000;

/** A cursor that somebody wrote by hand, or of another level, is none. */
function usable(kursor: Cursor | null, tingkat: TingkatPeringkat): Cursor | null {
	if (!kursor) return null;
	const shape = tingkat === "pendamping" ? KUNCI_PENDAMPING : KUNCI_WILAYAH;
	const known = kursor.nilai === null || Math.abs(kursor.nilai) <= NILAI_MAKS;
	return known && shape.test(kursor.kunci) ? kursor : null;
}

type Dasar = Pick<
	Peringkat,
	"nama" | "jejak" | "wilayahPilihan" | "tahunPilihan" | "pilihan" | "ringkasan"
> & {
	himpunan: Himpunan;
	targetDari: TargetDari;
};

/** What stands around the rows: where they lie, the year's parameters and targets, the other years. */
const bacaKepala = (tx: Reader, scope: Scope, wilayah: string | null, tahun: number) =>
	readTogether<{
		nama: Letak;
		jejak: Letak;
		anak: Letak;
		param: BarisParam;
		target: BarisTarget;
		tahun: { tahun: number };
	}>(tx, {
		nama: namaSql(scope, wilayah),
		jejak: jejakSql(scope, wilayah),
		anak: pilihanSql(scope, wilayah),
		param: paramSql(tahun),
		target: allTargetsSql(tahun),
		tahun: Prisma.sql`select tahun::int as tahun from param_tahun`,
	});

async function dasarOf(tx: Reader, actor: Actor, tanya: TanyaPeringkat): Promise<Dasar | null> {
	const { wilayah, ukuran, q } = tanya;
	const pilihan = tingkatPilihan(actor.scope, wilayah);
	const [first] = pilihan;
	if (!first || (wilayah !== null && !coversRegion(actor.scope, wilayah))) return null;
	const tingkat = tanya.tingkat && pilihan.includes(tanya.tingkat) ? tanya.tingkat : first;
	const tahun = tanya.tahun ?? tahunOf(bulanOf(actor.scope.now(), actor.zona));
	const kepala = await bacaKepala(tx, actor.scope, wilayah, tahun);
	const nama = namaFrom(kepala.nama);
	if (nama === null) return null;
	const param = paramFrom(tahun, kepala.param);
	const targets = targetsFrom(kepala.target);
	const himpunan = { tingkat, tahun, ukuran, wilayah, q, jenisKpi: param.jenisKpi };
	const nation = withTarget(param, targets, "0");
	const base = ukuran === "tarif" ? nation.targetPersen : nation.targetJumlah;
	return {
		himpunan,
		nama,
		jejak: kepala.jejak,
		wilayahPilihan: kepala.anak,
		tahunPilihan: [...new Set([tahun, ...kepala.tahun.map((row) => row.tahun)])].sort(
			(a, b) => b - a,
		),
		pilihan,
		targetDari: (code) => withTarget(param, targets, code),
		ringkasan: await readRingkasan(tx, himpunan, actor.scope.kind, targets, base),
	};
}

type Halaman = { kursor: Cursor | null; arah: "sesudah" | "sebelum"; limit: number };

function readRows(tx: Reader, actor: Actor, { himpunan, targetDari }: Dasar, page: Halaman) {
	return himpunan.tingkat === "pendamping"
		? readPendamping(tx, himpunan, actor.scope.kind, page, targetDari)
		: readWilayahPeringkat(tx, himpunan, actor.scope.kind, page, targetDari);
}

function kursorOf(row: BarisPeringkat | undefined, himpunan: Himpunan, urut: number) {
	return row ? { nilai: nilaiOf(row, himpunan.ukuran), kunci: row.kunci, urut } : null;
}

/** One page out of one row more than a page, with the ways to both sides. */
function pageOf(found: BarisPeringkat[], himpunan: Himpunan, { kursor, arah }: Halaman) {
	const more = found.length > BARIS_PER_HALAMAN;
	const back = arah === "sebelum";
	const rows = back ? found.slice(-BARIS_PER_HALAMAN) : found.slice(0, BARIS_PER_HALAMAN);
	const from = kursor?.urut ?? 0;
	const urut = back ? (more ? Math.max(from - rows.length, 0) : 0) : from;
	const before = kursorOf(rows[0], himpunan, urut);
	const after = kursorOf(rows.at(-1), himpunan, urut + rows.length);
	const hasBefore = back ? more : kursor !== null;
	const hasAfter = back ? rows.length > 0 : more;
	return {
		rows,
		urut,
		sebelum: hasBefore && before ? encodeCursor(before) : null,
		sesudah: hasAfter && after ? encodeCursor(after) : null,
	};
}

/**
 * A page of the graduation ranking of a year. Null when the region is unknown, out of scope, or has nothing to rank for
 * this person. Places are those in the whole ranking, also of what a search found.
 */
export async function getPeringkat(actor: Actor, tanya: TanyaPeringkat): Promise<Peringkat | null> {
	return readInScope(actor.scope, async (tx) => {
		const dasar = await dasarOf(tx, actor, tanya);
		if (!dasar) return null;
		const { himpunan, targetDari, ...kepala } = dasar;
		const kursor = usable(tanya.kursor, himpunan.tingkat);
		const page = { kursor, arah: tanya.arah, limit: BARIS_PER_HALAMAN + 1 };
		const found = await readRows(tx, actor, dasar, page);
		const { targetPersen, targetJumlah } = targetDari(
			regionOf(actor.scope, himpunan.wilayah) ?? "0",
		);
		return {
			...himpunan,
			...kepala,
			...pageOf(found, himpunan, page),
			targetPersen,
			targetJumlah,
		};
	});
}

export type EksporPeringkat = {
	himpunan: Himpunan;
	nama: string;
	batches: AsyncGenerator<BarisPeringkat[]>;
};

/**
 * A whole ranking, a thousand rows at a time. That it left the house is in the audit log before its first row does; each
 * batch is its own short transaction, so that a slow line holds no connection.
 */
export async function exportPeringkat(
	actor: Actor,
	tanya: TanyaPeringkat,
): Promise<EksporPeringkat | null> {
	const dasar = await inScope(actor.scope, async (tx) => {
		const found = await dasarOf(tx, actor, tanya);
		if (!found) return null;
		const { tingkat, tahun, ukuran, wilayah, q } = found.himpunan;
		const jumlah = found.ringkasan.bertempat + found.ringkasan.tanpa;
		await writeAudit(tx, actor.scope, {
			action: "peringkat.ekspor",
			entity: "peringkat",
			key: wilayah ?? "semua",
			diff: { tingkat, tahun, ukuran, cari: q, jumlah },
		});
		return found;
	});
	if (!dasar) return null;
	async function* batches(from: Dasar) {
		let kursor: Cursor | null = null;
		for (;;) {
			const page: Halaman = { kursor, arah: "sesudah", limit: BARIS_PER_PETIK };
			const rows = await readInScope(actor.scope, (tx) => readRows(tx, actor, from, page));
			if (rows.length > 0) yield rows;
			if (rows.length < BARIS_PER_PETIK) return;
			kursor = kursorOf(rows.at(-1), from.himpunan, 0);
		}
	}
	return { himpunan: dasar.himpunan, nama: dasar.nama, batches: batches(dasar) };
}
