"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { bacaNaskahAction, type NaskahTersimpan, simpanNaskahAction } from "@/lib/laporan/actions";
import { isSameNaskah, type Naskah } from "@/lib/laporan/naskah";
import { clearLokal, naskahOfForm, readLokal, writeLokal } from "./naskah-lokal";

/** How it stands with what is typed. */
export type Keadaan =
	| { apa: "bersih" }
	| { apa: "dipulihkan" }
	| { apa: "mengetik" }
	| { apa: "menyimpan" }
	| { apa: "tersimpan"; at: Date }
	| { apa: "tanpa-sinyal" }
	| { apa: "keluar" }
	| { apa: "ditolak"; pesan: string };

/** Two texts, of which one has to be chosen. */
export type Bentrok = { milikku: Naskah; tersimpan: NaskahTersimpan };

/** The newest text known to be saved, for when the browser goes back to an older picture of the page. */
const newest = new Map<string, { naskah: Naskah; version: number }>();

const PAUSE_MS = 1_500;
const RETRY_MS = 20_000;

type Args = {
	form: RefObject<HTMLFormElement | null>;
	accountId: string;
	bulan: string;
	saved: { naskah: Naskah; version: number };
	/** Puts a text into the form. */
	show: (naskah: Naskah) => void;
};

/**
 * Saves while typing. Each keystroke is on the device at once and leaves it only when the server has
 * acknowledged it, so that a closed tab, a lost signal or an ended session loses nothing.
 */
export function useNaskah({ form, accountId, bulan, saved, show }: Args) {
	const [keadaan, setKeadaan] = useState<Keadaan>({ apa: "bersih" });
	const [bentrok, setBentrok] = useState<Bentrok | null>(null);
	const known = useRef(saved);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const running = useRef<Promise<boolean> | null>(null);

	const acknowledge = useCallback(
		(naskah: Naskah, version: number) => {
			known.current = { naskah, version };
			newest.set(`${accountId}/${bulan}`, known.current);
			const now = form.current ? naskahOfForm(form.current) : naskah;
			if (!isSameNaskah(now, naskah)) return false;
			clearLokal(accountId, bulan);
			setKeadaan({ apa: "tersimpan", at: new Date() });
			return true;
		},
		[accountId, bulan, form],
	);

	const sendOnce = useCallback(async (): Promise<"done" | "again" | "stop"> => {
		const element = form.current;
		if (!element) return "stop";
		const mine = naskahOfForm(element);
		if (isSameNaskah(mine, known.current.naskah)) {
			return acknowledge(mine, known.current.version) ? "done" : "again";
		}
		setKeadaan({ apa: "menyimpan" });
		const data = new FormData(element);
		data.set("version", String(known.current.version));
		const state = await simpanNaskahAction(null, data);
		if (state?.outcome.ok) {
			return acknowledge(mine, state.outcome.value.version) ? "done" : "again";
		}
		const problem = state?.outcome.ok === false ? state.outcome.problem : null;
		if (problem?.kind === "signed-out") setKeadaan({ apa: "keluar" });
		else if (problem?.kind === "conflict") {
			const current = await bacaNaskahAction(bulan);
			// Only the number moved on, not the words: nothing is lost by going on from there.
			if (current && !current.terkunci && isSameNaskah(current.naskah, known.current.naskah)) {
				known.current = current;
				return "again";
			}
			if (current && !current.terkunci) setBentrok({ milikku: mine, tersimpan: current });
			setKeadaan({ apa: "ditolak", pesan: current?.terkunci ?? problem.message });
		} else if (problem?.kind === "invalid") {
			const [first] = Object.values(problem.fields);
			setKeadaan({ apa: "ditolak", pesan: first ?? problem.form ?? "Periksa lagi tulisan Anda." });
		} else setKeadaan({ apa: "ditolak", pesan: "Laporan ini tidak ditemukan lagi." });
		return "stop";
	}, [acknowledge, bulan, form]);

	/** Saves now; whether everything typed is acknowledged. One at a time, until nothing is left. */
	const flush = useCallback((): Promise<boolean> => {
		clearTimeout(timer.current);
		running.current ??= (async () => {
			try {
				for (let tries = 0; tries < 5; tries++) {
					const result = await sendOnce();
					if (result !== "again") return result === "done";
				}
				return false;
			} catch {
				setKeadaan({ apa: "tanpa-sinyal" });
				timer.current = setTimeout(() => void flush(), RETRY_MS);
				return false;
			} finally {
				running.current = null;
			}
		})();
		return running.current;
	}, [sendOnce]);

	const onInput = useCallback(() => {
		if (!form.current) return;
		const naskah = naskahOfForm(form.current);
		writeLokal(accountId, bulan, { naskah, version: known.current.version });
		setKeadaan({ apa: "mengetik" });
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void flush(), PAUSE_MS);
	}, [accountId, bulan, flush, form]);

	/** Ends the choice between two texts. */
	const choose = useCallback(
		(naskah: Naskah, version: number, isMine: boolean) => {
			known.current = { naskah: isMine ? known.current.naskah : naskah, version };
			show(naskah);
			setBentrok(null);
			if (isMine) writeLokal(accountId, bulan, { naskah, version });
			else clearLokal(accountId, bulan);
			setKeadaan({ apa: isMine ? "mengetik" : "bersih" });
			if (isMine) timer.current = setTimeout(() => void flush(), 0);
		},
		[accountId, bulan, flush, show],
	);

	useEffect(() => {
		const last = newest.get(`${accountId}/${bulan}`);
		if (last && last.version > known.current.version) {
			known.current = last;
			show(last.naskah);
		}
		const kept = readLokal(accountId, bulan);
		const { naskah, version } = known.current;
		if (kept && isSameNaskah(kept.naskah, naskah)) clearLokal(accountId, bulan);
		else if (kept && kept.version === version) {
			show(kept.naskah);
			setKeadaan({ apa: "dipulihkan" });
			timer.current = setTimeout(() => void flush(), 0);
		} else if (kept) {
			setBentrok({ milikku: kept.naskah, tersimpan: { naskah, version, terkunci: null } });
		} else if (!last && form.current && !isSameNaskah(naskahOfForm(form.current), naskah)) {
			onInput(); // typed on a slow phone before the page was awake
		}
	}, [accountId, bulan, flush, form, onInput, show]);

	useEffect(() => {
		const isDirty = () =>
			form.current && !isSameNaskah(naskahOfForm(form.current), known.current.naskah);
		const again = () => {
			if (isDirty()) void flush();
		};
		window.addEventListener("online", again);
		window.addEventListener("focus", again);
		document.addEventListener("visibilitychange", again);
		return () => {
			window.removeEventListener("online", again);
			window.removeEventListener("focus", again);
			document.removeEventListener("visibilitychange", again);
			clearTimeout(timer.current);
		};
	}, [flush, form]);

	return { keadaan, bentrok, onInput, flush, choose };
}
