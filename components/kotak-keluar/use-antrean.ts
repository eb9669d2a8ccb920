"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type Entri, KOSONG } from "@/lib/kotak-keluar/rules";
import { bukaGudang, type Gudang } from "./gudang";
import { createPengirim, type Jawaban, type Pengirim } from "./pengirim";

const PATIENCE_MS = 20_000;
const SALURAN = "pantau-antrean";

async function kirim({ url, body }: Entri): Promise<Jawaban> {
	const answer = await fetch(url, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
		signal: AbortSignal.timeout(PATIENCE_MS),
	});
	const isi: unknown = await answer.json().catch(() => null);
	return { status: answer.status, isi };
}

const putus = () => !navigator.onLine;

/** The sentence of a refused answer of our own addresses. */
function alasan({ isi }: Jawaban): string {
	const { problem } = (isi ?? {}) as {
		problem?: { kind?: string; message?: string; form?: string; fields?: Record<string, string> };
	};
	const [first] = Object.values(problem?.fields ?? {});
	const known = problem?.message ?? first ?? problem?.form;
	if (known) return known;
	return problem?.kind === "forbidden" || problem?.kind === "missing"
		? "Rapat ini tidak ditemukan lagi, atau Anda tidak berwenang mencatatnya."
		: "Catatan ini tidak dapat disimpan.";
}

/** One tab of an account sends at a time, where the browser can say so; the server does each id once anyway. */
async function giliranOf(akun: string, work: () => Promise<void>): Promise<void> {
	if (!navigator.locks) return work();
	await navigator.locks.request(`${SALURAN}:${akun}`, work);
}

/** Tells the other tabs of every change. */
function berkabar(gudang: Gudang, channel: BroadcastChannel): Gudang {
	const tell = async (work: Promise<void>) => {
		await work;
		channel.postMessage(null);
	};
	return {
		...gudang,
		taruh: (entri) => tell(gudang.taruh(entri)),
		buang: (id) => tell(gudang.buang(id)),
	};
}

const open = new Map<string, Promise<Pengirim>>();

function antreanOf(akun: string): Promise<Pengirim> {
	const known = open.get(akun);
	if (known) return known;
	const made = bukaGudang(akun).then((store) => {
		const channel = new BroadcastChannel(`${SALURAN}:${akun}`);
		const gudang = berkabar(store, channel);
		const giliran = (work: () => Promise<void>) => giliranOf(akun, work);
		const pengirim = createPengirim({ gudang, kirim, putus, giliran, alasan });
		channel.onmessage = () => void pengirim.look();
		const again = () => void pengirim.picu();
		for (const event of ["online", "focus"]) window.addEventListener(event, again);
		return pengirim;
	});
	open.set(akun, made);
	return made;
}

const never = () => () => {};

/** The outbox of an account in this tab, null until it is open, and how it stands; what waits from before is sent at once. */
export function useAntrean(akun: string) {
	const [antrean, setAntrean] = useState<Pengirim | null>(null);
	useEffect(() => {
		let isHere = true;
		void antreanOf(akun).then(async (found) => {
			await found.look();
			if (isHere) setAntrean(found);
			await found.picu();
		});
		return () => {
			isHere = false;
		};
	}, [akun]);
	const keadaan = useSyncExternalStore(
		antrean?.dengar ?? never,
		() => antrean?.baca() ?? KOSONG,
		() => KOSONG,
	);
	return { antrean, keadaan };
}
