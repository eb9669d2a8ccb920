"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { v7 } from "uuid";
import { useAntrean } from "@/components/kotak-keluar/use-antrean";
import {
	type Catatan,
	gabungKiriman,
	type Kiriman,
	rujukanOf,
	terapkan,
} from "@/lib/rapat/catatan";

const POLL_MS = 4_000;

type Tersimpan = { sidik: string; isi: Catatan };
type Args = { akun: string; alamat: string; awal: Tersimpan };
/** A saving without what is given to it here. */
export type Ketikan = Kiriman extends infer K
	? K extends Kiriman
		? Omit<K, "kirim">
		: never
	: never;

const isiOf = (body: unknown) => (body as { catatan: [Kiriman] }).catatan[0];
const bungkus = (kiriman: Kiriman) => ({ catatan: [kiriman] });

function versionIn(isi: unknown): number | undefined {
	const { value } = (isi ?? {}) as { value?: { version?: number }[] };
	return value?.[0]?.version;
}

/**
 * The notes of a meeting as all who write them have them: what the server has, followed every few seconds, with what waits
 * on this device laid over it. What is typed goes into the outbox, so that it survives a cut network and a reload.
 */
export function useCatatan({ akun, alamat, awal }: Args) {
	const { antrean, keadaan } = useAntrean(akun);
	const [saved, setSaved] = useState(awal);
	const known = useRef(awal.sidik);
	const answers = useRef(0);
	const [entri, ditolak] = useMemo(() => {
		const own = keadaan.entri.filter(({ url }) => url === alamat);
		return [own.filter(({ tolak }) => !tolak), own.filter(({ tolak }) => tolak)];
	}, [keadaan, alamat]);

	const look = useCallback(async () => {
		const before = answers.current;
		const answer = await fetch(`${alamat}?sejak=${known.current}`);
		if (answer.status !== 200) return;
		const found = (await answer.json()) as Tersimpan;
		if (before !== answers.current) return; // something was saved meanwhile: this picture may be older
		known.current = found.sidik;
		setSaved(found);
	}, [alamat]);

	useEffect(() => {
		let timer: ReturnType<typeof setTimeout>;
		const turn = async () => {
			if (document.visibilityState === "visible" && navigator.onLine)
				await look().catch(() => undefined); // the next turn tries again
			timer = setTimeout(turn, POLL_MS);
		};
		timer = setTimeout(turn, POLL_MS);
		return () => clearTimeout(timer);
	}, [look]);

	useEffect(
		() =>
			antrean?.terima(({ url, body }, { isi }) => {
				if (url !== alamat) return;
				answers.current += 1;
				const version = versionIn(isi);
				setSaved((now) => ({ ...now, isi: terapkan(now.isi, isiOf(body), version) }));
				void look().catch(() => undefined);
			}),
		[antrean, alamat, look],
	);

	const simpan = useCallback(
		(ketikan: Ketikan) => {
			const kirim = v7();
			const baru: Kiriman = { ...ketikan, kirim };
			const kunci = `${alamat}#${rujukanOf(baru)}`;
			const body = bungkus(baru);
			void antrean?.antre({ id: kirim, url: alamat, body, kunci }, (lama) =>
				bungkus(gabungKiriman(isiOf(lama), baru)),
			);
		},
		[antrean, alamat],
	);

	const isi = useMemo(
		() => entri.reduce((notes, { body }) => terapkan(notes, isiOf(body)), saved.isi),
		[entri, saved],
	);
	const menunggu = useMemo(() => new Set(entri.map(({ body }) => rujukanOf(isiOf(body)))), [entri]);
	return {
		isi,
		/** The records whose latest text is not with the server yet. */
		menunggu,
		ditolak: ditolak.map(({ id, tolak = "", body }) => ({ id, tolak, kiriman: isiOf(body) })),
		buang: (id: string) => void antrean?.buang(id),
		keadaan,
		siap: antrean !== null,
		simpan,
	};
}
