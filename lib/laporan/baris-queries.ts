import type { Actor } from "../auth/actor";
import type { Reader, Tx } from "../db";
import { Prisma } from "../db/generated/client";
import { type InJson, readTogether } from "../db/together";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { addBulan, type Bulan, firstDay } from "../time";
import type { Koreksi, LaporanAngka } from "./angka";
import { LaporanBeku } from "./beku";
import { type Naskah, readKendala } from "./naskah";
import { type BarisRiwayat, type Riwayat, riwayatFrom, riwayatSql } from "./riwayat-queries";
import { refusalOfBulan, type StatusLaporan } from "./rules";
import { sidikOf } from "./sidik";

/** The natural key of a report. */
export type Kunci = { kabupaten: number; pendampingId: string; bulan: Bulan };

/** A report as it is stored, with what its month says of it. */
export type Baris = {
	kecamatan: number;
	status: StatusLaporan;
	batas: Date;
	firstSubmittedAt: Date | null;
	pernahKembali: boolean;
	kendala: string;
	rencana: string;
	koreksi: Koreksi[];
	revisi: number;
	version: number;
	sebab: string;
	ditutupAt: Date | null;
	zona: string;
};

const instant = (text: string | null) => (text === null ? null : new Date(text));

const barisSql = (kunci: Kunci) => Prisma.sql`
	select l.kecamatan_code as kecamatan, l.status, l.batas, l.first_submitted_at as "firstSubmittedAt", l.pernah_kembali as "pernahKembali",
		l.kendala, l.rencana, l.koreksi, l.revisi::int, l.version, l.sebab, b.ditutup_at as "ditutupAt", k.zona
	from laporan l join bulan_kabupaten b using (kabupaten_code, bulan) join kabupaten k on k.code = l.kabupaten_code
	where l.kabupaten_code = ${kunci.kabupaten}::smallint and l.pendamping_id = ${kunci.pendampingId}::uuid and l.bulan = ${firstDay(kunci.bulan)}::date`;

const barisFrom = ([row]: readonly InJson<Baris>[]): Baris | null =>
	row
		? {
				...row,
				batas: new Date(row.batas),
				firstSubmittedAt: instant(row.firstSubmittedAt),
				ditutupAt: instant(row.ditutupAt),
			}
		: null;

/** One report; null when there is none in this scope. */
export async function findBaris(tx: Reader, kunci: Kunci): Promise<Baris | null> {
	const { baris } = await readTogether<{ baris: InJson<Baris> }>(tx, { baris: barisSql(kunci) });
	return barisFrom(baris);
}

/** Proof of a sending: what came in, when, and the fingerprint of its content. */
export type TandaTerima = { bulan: Bulan; revisi: number; at: Date; sidik: string };

export type Revisi = TandaTerima & { beku: LaporanBeku; kendala: string; rencana: string };

type BarisRevisi = { revisi: number; at: string; beku: unknown; kendala: string; rencana: string };
const REVISI_MAX = 20;

const revisiSql = (kunci: Kunci, limit: number) => Prisma.sql`
	select revisi::int, at, beku, kendala, rencana from laporan_revisi
	where kabupaten_code = ${kunci.kabupaten}::smallint and pendamping_id = ${kunci.pendampingId}::uuid and bulan = ${firstDay(kunci.bulan)}::date
	order by revisi desc limit ${limit}::int`;

function revisiFrom(kunci: Kunci, rows: readonly BarisRevisi[]): Revisi[] {
	return rows.map(({ beku, ...row }) => {
		const at = new Date(row.at);
		return {
			...row,
			at,
			bulan: kunci.bulan,
			beku: LaporanBeku.parse(beku),
			sidik: sidikOf({ ...kunci, ...row, at: at.toISOString(), beku }),
		};
	});
}

/** What was sent, the newest first. */
export async function listRevisi(tx: Reader, kunci: Kunci, limit = REVISI_MAX): Promise<Revisi[]> {
	const parts = { revisi: revisiSql(kunci, limit) };
	const { revisi } = await readTogether<{ revisi: BarisRevisi }>(tx, parts);
	return revisiFrom(kunci, revisi);
}

/** The figures that were last sent for a month: one row, or none. */
const angkaSql = (kunci: Kunci) => Prisma.sql`
	select beku->'angka' as angka from laporan_revisi
	where kabupaten_code = ${kunci.kabupaten}::smallint and pendamping_id = ${kunci.pendampingId}::uuid and bulan = ${firstDay(kunci.bulan)}::date
	order by revisi desc limit 1`;

/** A report as it is stored, what was sent of it and of the month before, and what was done to it. */
export type Tersimpan = {
	baris: Baris;
	revisi: Revisi[];
	previous: LaporanAngka | null;
	riwayat: Riwayat[];
};

/** All that is stored of one report, in one statement; null when there is none in this scope. */
export async function findTersimpan(tx: Reader, kunci: Kunci): Promise<Tersimpan | null> {
	const rows = await readTogether<{
		baris: InJson<Baris>;
		revisi: BarisRevisi;
		lalu: { angka: LaporanAngka };
		riwayat: BarisRiwayat;
	}>(tx, {
		baris: barisSql(kunci),
		revisi: revisiSql(kunci, REVISI_MAX),
		lalu: angkaSql({ ...kunci, bulan: addBulan(kunci.bulan, -1) }),
		riwayat: riwayatSql(kunci),
	});
	const baris = barisFrom(rows.baris);
	if (!baris) return null;
	return {
		baris,
		revisi: revisiFrom(kunci, rows.revisi),
		previous: rows.lalu[0]?.angka ?? null,
		riwayat: riwayatFrom(rows.riwayat),
	};
}

const monthNumber = (bulan: Bulan) => Number(bulan.replace("-", ""));

/** Keeps the month from being closed while a report of it is moved. */
export async function holdMonth(tx: Tx, kabupaten: number, bulan: Bulan): Promise<void> {
	await tx.$executeRaw`select pg_advisory_xact_lock_shared(${kabupaten}::int, ${monthNumber(bulan)}::int)`;
}

/** Waits until nobody moves a report of the month, and keeps it so. */
export async function holdMonthAlone(tx: Tx, kabupaten: number, bulan: Bulan): Promise<void> {
	await tx.$executeRaw`select pg_advisory_xact_lock(${kabupaten}::int, ${monthNumber(bulan)}::int)`;
}

/** Two people, or two tabs of one, wrote at once. */
export const BEDA =
	"Laporan ini sudah diubah dari tab atau perangkat lain. Bandingkan kedua tulisan, lalu pilih yang benar.";
const kunciOf = (actor: Actor, bulan: Bulan): Kunci | null =>
	actor.sdmId ? { kabupaten: actor.scope.tenant, pendampingId: actor.sdmId, bulan } : null;

/** The writer's own report of an open month, or why there is none to write in. */
export async function ownLaporan(
	tx: Tx,
	actor: Actor,
	bulan: Bulan,
): Promise<Outcome<Baris & { kunci: Kunci }>> {
	const kunci = kunciOf(actor, bulan);
	const baris = kunci && (await findBaris(tx, kunci));
	const refusal = refusalOfBulan({
		bulan,
		now: actor.scope.now(),
		zona: baris?.zona ?? actor.zona,
		ditutupAt: baris?.ditutupAt ?? null,
	});
	if (refusal) return conflict(refusal);
	return baris ? ok({ ...baris, kunci }) : missing();
}

/** The typed part as it is stored. */
export const naskahOf = (baris: { kendala: string; rencana: string }): Naskah => ({
	kendala: readKendala(baris.kendala),
	rencana: baris.rencana,
});
