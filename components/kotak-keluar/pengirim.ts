import {
	type Entri,
	jedaUlang,
	type KeadaanAntrean,
	KOSONG,
	nasibOf,
	tergantikan,
} from "@/lib/kotak-keluar/rules";
import type { Gudang } from "./gudang";

/** An answer of the server, with what it said. */
export type Jawaban = { status: number; isi: unknown };

type Alat = {
	gudang: Gudang;
	/** Sends one entry; throws when the server was not reached. */
	kirim: (entri: Entri) => Promise<Jawaban>;
	/** Runs work while no other tab of this account sends. */
	giliran?: (work: () => Promise<void>) => Promise<void>;
	/** Whether the device knows that there is no network: then nothing is tried, and a later text can take the place of an earlier one. */
	putus?: () => boolean;
	/** Why an answer refuses, in a sentence for the writer. */
	alasan?: (jawaban: Jawaban) => string;
	jam?: () => number;
	acak?: () => number;
	/** Calls back after a while; gives back how to call it off. */
	nanti?: (work: () => void, after: number) => () => void;
};

export type Baru = Pick<Entri, "id" | "url" | "body" | "kunci">;
export type Pengirim = ReturnType<typeof createPengirim>;

const timeout = (work: () => void, after: number) => {
	const timer = setTimeout(work, after);
	return () => clearTimeout(timer);
};
const DITOLAK = "Catatan ini tidak dapat disimpan.";

/**
 * Sends what waits, one after the other in the order of typing, and keeps each entry until the server has acknowledged it.
 * What cannot be reached is tried again, later and later; what is refused for good steps aside, so that the rest goes on.
 */
export function createPengirim(alat: Alat) {
	const { gudang, kirim, alasan = () => DITOLAK } = alat;
	const {
		putus = () => false,
		giliran = (work) => work(),
		jam = Date.now,
		acak = Math.random,
		nanti = timeout,
	} = alat;
	let keadaan: KeadaanAntrean = KOSONG;
	let running: Promise<void> | null = null;
	let callOff: (() => void) | null = null;
	const watchers = new Set<() => void>();
	const receivers = new Set<(entri: Entri, jawaban: Jawaban) => void>();

	async function look(change: Partial<KeadaanAntrean> = {}) {
		keadaan = { ...keadaan, ...change, entri: await gudang.semua() };
		for (const tell of watchers) tell();
	}

	function retryLater(tries: number) {
		callOff?.();
		callOff = nanti(() => void picu(), jedaUlang(tries, acak()));
	}

	/** Sends one entry; whether the next may follow at once. */
	async function sendOne(entri: Entri): Promise<boolean> {
		if (putus()) {
			await look({ luring: true });
			retryLater(entri.tries + 1);
			return false;
		}
		const tried = { ...entri, tries: entri.tries + 1 };
		await gudang.taruh(tried); // before it leaves: from now on the server may have it
		let jawaban: Jawaban;
		try {
			jawaban = await kirim(tried);
		} catch {
			await look({ luring: true });
			retryLater(tried.tries);
			return false;
		}
		const fate = nasibOf(jawaban.status);
		if (fate === "ulang" || fate === "keluar") {
			await look({ luring: fate === "ulang", keluar: fate === "keluar" });
			retryLater(tried.tries);
			return false;
		}
		if (fate === "tolak") await gudang.taruh({ ...tried, tolak: alasan(jawaban) });
		else {
			for (const receive of receivers) receive(tried, jawaban);
			await gudang.buang(tried.id);
		}
		await look({ luring: false, keluar: false, terakhir: jam() });
		return true;
	}

	async function sendAll() {
		for (;;) {
			const next = (await gudang.semua()).find(({ tolak }) => !tolak);
			if (!next || !(await sendOne(next))) return;
		}
	}

	/** Sends now whatever waits; while it does so, another call waits for the same. */
	function picu(): Promise<void> {
		callOff?.();
		callOff = null;
		running ??= giliran(sendAll).finally(() => {
			running = null;
		});
		return running;
	}

	/** Puts something into the outbox; `gabung` makes the text of an entry about the same record that was never sent. */
	async function antre(baru: Baru, gabung: (lama: unknown) => unknown = () => baru.body) {
		const old = tergantikan(await gudang.semua(), baru.kunci);
		const entri = old ? { ...old, body: gabung(old.body) } : { ...baru, at: jam(), tries: 0 };
		await gudang.taruh(entri);
		await look();
		const before = running;
		await (before ?? picu());
		if (before) await picu();
	}

	return {
		antre,
		picu,
		/** Reads again what waits, as another tab may have left it. */
		look,
		/** Throws away an entry that was refused. */
		async buang(id: string) {
			await gudang.buang(id);
			await look();
		},
		baca: () => keadaan,
		dengar(tell: () => void) {
			watchers.add(tell);
			return () => void watchers.delete(tell);
		},
		terima(receive: (entri: Entri, jawaban: Jawaban) => void) {
			receivers.add(receive);
			return () => void receivers.delete(receive);
		},
	};
}
