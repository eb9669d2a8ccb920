"use server";
import { refresh } from "next/cache";
import { formAction } from "../action";
import { currentActor } from "../auth/session";
import type { FormState } from "../outcome";
import { parseBulan } from "../time";
import { batalKoreksi, koreksiAngka, simpanNaskah } from "./commands";
import { readBagian, readItems, readNaskah } from "./fields";
import { type HasilKirim, kirimLaporan, tarikLaporan } from "./kirim-commands";
import type { Naskah } from "./naskah";
import {
	batalKecuali,
	batalTinjauan,
	kecualikanLaporan,
	kembalikanLaporan,
} from "./putusan-commands";
import { getNaskah } from "./queries";

import { batalBatch, setujuiLaporan, terimaLaporan, verifikasiLaporan } from "./tinjau-commands";

/** Keeps what was typed; also called while typing. */
export const simpanNaskahAction = formAction(simpanNaskah, { read: readNaskah });

/** Keeps what was typed and goes on to the summary before sending. */
export const simpanLaluKirimAction = formAction(simpanNaskah, {
	read: readNaskah,
	to: ({ bulan }) => `/laporan/${bulan}/kirim`,
});

export type NaskahTersimpan = { naskah: Naskah; version: number; terkunci: string | null };

/** What is saved now of one's own text; null when there is none or nobody is signed in. */
export async function bacaNaskahAction(text: string): Promise<NaskahTersimpan | null> {
	const bulan = parseBulan(String(text));
	const actor = await currentActor();
	return actor && bulan ? getNaskah(actor, bulan) : null;
}

const kirim = formAction(kirimLaporan, { to: ({ bulan }) => `/laporan/${bulan}?terkirim=1` });

/** Sends the report; a refusal shows the page as it is now. */
export async function kirimLaporanAction(
	previous: FormState<HasilKirim>,
	data: FormData,
): Promise<FormState<HasilKirim>> {
	const state = await kirim(previous, data);
	if (state && !state.outcome.ok && state.outcome.problem.kind === "conflict") refresh();
	return state;
}

export const tarikLaporanAction = formAction(tarikLaporan, {
	to: ({ bulan }) => `/laporan/${bulan}?ditarik=1`,
});

export const koreksiAngkaAction = formAction(koreksiAngka, {
	to: ({ bulan }) => `/laporan/${bulan}?dikoreksi=1`,
});

export const batalKoreksiAction = formAction(batalKoreksi, {
	to: ({ bulan }) => `/laporan/${bulan}?dikoreksi=1`,
});

const queueOf = (tahap: string) => (value: { bulan: string; batchId: string }) =>
	`/laporan/verifikasi?bulan=${value.bulan}&tahap=${tahap}&selesai=${value.batchId}`;

export const verifikasiLaporanAction = formAction(verifikasiLaporan, {
	read: readItems,
	to: queueOf("verifikasi"),
});
export const setujuiLaporanAction = formAction(setujuiLaporan, {
	read: readItems,
	to: queueOf("persetujuan"),
});
export const terimaLaporanAction = formAction(terimaLaporan, {
	read: readItems,
	to: queueOf("penerimaan"),
});

export const batalBatchAction = formAction(batalBatch, {
	to: ({ bulan }) => `/laporan/verifikasi?bulan=${bulan}`,
});

const reportOf = ({ bulan, pendampingId }: { bulan: string; pendampingId: string }) =>
	`/laporan/${bulan}?pendamping=${pendampingId}&diputuskan=1`;

export const kembalikanLaporanAction = formAction(kembalikanLaporan, {
	read: readBagian,
	to: reportOf,
});
export const batalTinjauanAction = formAction(batalTinjauan, { to: reportOf });
export const kecualikanLaporanAction = formAction(kecualikanLaporan, { to: reportOf });
export const batalKecualiAction = formAction(batalKecuali, { to: reportOf });
