import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { newId } from "../db/ids";
import { seesFieldWork } from "../kegiatan/daftar";
import type { Bulan } from "../time";
import { applyKoreksi, type Drift, type Koreksi, type LaporanAngka, staleKoreksi } from "./angka";
import {
	type Baris,
	findBaris,
	findTersimpan,
	type Kunci,
	naskahOf,
	type Revisi,
	type TandaTerima,
} from "./baris-queries";
import { type DaftarLaporan, driftSince, type Identitas } from "./beku";
import { composeMany } from "./compose-queries";
import { bekuFrom, readAngka, readDaftar } from "./daftar-queries";
import type { Naskah } from "./naskah";
import type { Pemeriksaan } from "./periksa";
import { judgeAll } from "./periksa-queries";
import type { Riwayat } from "./riwayat-queries";
import {
	isEditable,
	lockReason,
	pihakLaporanOf,
	refusalOfBulan,
	type StatusLaporan,
	type Tindakan,
	tindakanFor,
} from "./rules";
import { sidikOf } from "./sidik";

/** Everything the page of one report shows. */
export type HalamanLaporan = {
	bulan: Bulan;
	pendampingId: string;
	identitas: Identitas;
	zona: string;
	now: Date;
	isAuthor: boolean;
	status: StatusLaporan;
	batas: Date;
	firstSubmittedAt: Date | null;
	version: number;
	/** Why the writer cannot change it now; null when they can. */
	terkunci: string | null;
	naskah: Naskah;
	koreksi: Koreksi[];
	/** Corrections of a record that has changed since. */
	usang: Koreksi[];
	/** As recorded, and as reported with the corrections. */
	tercatat: LaporanAngka;
	angka: LaporanAngka;
	/** Fingerprint of the figures shown: what is confirmed is what is sent. */
	sidikAngka: string;
	daftar: DaftarLaporan;
	/** What changed since it was sent; null where that cannot be compared. */
	drift: Drift[] | null;
	previous: LaporanAngka | null;
	terkirim: TandaTerima[];
	riwayat: Riwayat[];
	aturan: Pemeriksaan[];
	tindakan: Tindakan[];
	/** A fresh key for each form of a decision, so that a resend is known. */
	kunci: Record<"maju" | "kembali" | "batal" | "kecuali", string>;
};

type Isi = Pick<HalamanLaporan, "identitas" | "tercatat" | "angka" | "daftar" | "drift" | "usang">;

/** A draft: figures live, read beside their lists on two connections, since each takes the database 5 ms. */
async function liveIsi({ scope }: Actor, kunci: Kunci, baris: Baris): Promise<Isi | null> {
	const susunan = { ...kunci, pendampingIds: [kunci.pendampingId] };
	const [now, lists] = await Promise.all([
		readInScope(scope, (tx) => readAngka(tx, susunan)),
		readInScope(scope, (tx) => readDaftar(tx, susunan)),
	]);
	const bahan = bekuFrom(susunan, now, lists).get(kunci.pendampingId);
	if (!bahan) return null;
	const { identitas, daftar, angka: tercatat } = bahan;
	const angka = applyKoreksi(tercatat, baris.koreksi);
	return {
		identitas,
		daftar,
		tercatat,
		angka,
		drift: [],
		usang: staleKoreksi(tercatat, baris.koreksi),
	};
}

/** A sent report: figures as frozen, compared with the records where all of them are in sight. */
async function frozenIsi(tx: Reader, actor: Actor, kunci: Kunci, { beku }: Revisi): Promise<Isi> {
	const { identitas, daftar, tercatat, angka } = beku;
	const { scope } = actor;
	const whole =
		scope.kind !== "kecamatan" || beku.kecamatan.every((code) => scope.kecamatan.includes(code));
	const live = whole
		? await composeMany(tx, { ...kunci, pendampingIds: [kunci.pendampingId] })
		: null;
	const now = live?.get(kunci.pendampingId)?.angka;
	return {
		identitas,
		daftar,
		tercatat,
		angka,
		drift: now ? driftSince(beku, now) : null,
		usang: [],
	};
}

function termsOf(actor: Actor, kunci: Kunci, baris: Baris) {
	const isAuthor = kunci.pendampingId === actor.sdmId && actor.role === "PENDAMPING";
	const now = actor.scope.now();
	const { zona, ditutupAt, status, sebab } = baris;
	const closed = refusalOfBulan({ bulan: kunci.bulan, now, zona, ditutupAt });
	const tindakan = closed ? [] : tindakanFor(status, pihakLaporanOf(actor.role), isAuthor);
	return { isAuthor, now, tindakan, terkunci: closed ?? lockReason(status, sebab) };
}

type Dinilai = { isi: Isi | null; aturan: Pemeriksaan[] };

/** A sent report with what the rules say of it; its author is not asked to judge it. */
function sentIsi(actor: Actor, kunci: Kunci, sent: Revisi, isAuthor: boolean): Promise<Dinilai> {
	const { scope } = actor;
	const saringan = { ...kunci, pendampingIds: [kunci.pendampingId] };
	return readInScope(scope, async (tx) => {
		const isi = await frozenIsi(tx, actor, kunci, sent);
		const [judged] = isAuthor ? [] : await judgeAll(tx, scope, saringan);
		return { isi, aturan: judged?.aturan ?? [] };
	});
}

/** One report with its figures, text, history and what may be done; null when there is none in this scope. */
export async function getLaporan(
	actor: Actor,
	bulan: Bulan,
	pendampingId: string,
): Promise<HalamanLaporan | null> {
	if (!seesFieldWork(actor.scope.kind)) return null;
	const kunci = { kabupaten: actor.scope.tenant, pendampingId, bulan };
	const stored = await readInScope(actor.scope, (tx) => findTersimpan(tx, kunci));
	if (!stored) return null;
	const { baris, revisi, previous, riwayat } = stored;
	const terms = termsOf(actor, kunci, baris);
	const [last] = revisi;
	const isSent = !isEditable(baris.status) && baris.status !== "DIKECUALIKAN";
	const { isi, aturan }: Dinilai =
		last && isSent
			? await sentIsi(actor, kunci, last, terms.isAuthor)
			: { isi: await liveIsi(actor, kunci, baris), aturan: [] };
	if (!isi) return null;
	const { zona, status, batas, firstSubmittedAt, version, koreksi } = baris;
	return {
		...{ bulan, pendampingId, zona, status, batas, firstSubmittedAt, version, koreksi },
		...isi,
		...terms,
		naskah: naskahOf(baris),
		sidikAngka: sidikOf(isi.angka),
		previous,
		riwayat,
		terkirim: revisi.map(({ beku: _beku, kendala: _kendala, rencana: _rencana, ...rest }) => rest),
		aturan,
		kunci: { maju: newId(), kembali: newId(), batal: newId(), kecuali: newId() },
	};
}

/** What of one's own text is saved now, to show beside what was typed elsewhere; null without a report. */
export function getNaskah(
	actor: Actor,
	bulan: Bulan,
): Promise<{ naskah: Naskah; version: number; terkunci: string | null } | null> {
	const { sdmId } = actor;
	if (!sdmId || !seesFieldWork(actor.scope.kind)) return Promise.resolve(null);
	return readInScope(actor.scope, async (tx) => {
		const kunci = { kabupaten: actor.scope.tenant, pendampingId: sdmId, bulan };
		const baris = await findBaris(tx, kunci);
		if (!baris) return null;
		const { terkunci } = termsOf(actor, kunci, baris);
		return { naskah: naskahOf(baris), version: baris.version, terkunci };
	});
}
