"use client";
import { useEffect, useState } from "react";
import { jedaAcak } from "@/lib/hadir/rules";

type Props = {
	/** "/api/rapat/32.01/…/hadir" */
	alamat: string;
	/** Seconds until the first sign of life. */
	jeda: number;
};

/** Says from time to time that somebody on line is still there, spread so that a nation does not ask at once. */
export function Detak({ alamat, jeda }: Props) {
	const [putus, setPutus] = useState(false);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout>;
		const plan = (seconds: number) => {
			timer = setTimeout(turn, jedaAcak(seconds, Math.random()));
		};
		const turn = async () => {
			try {
				const answer = await fetch(alamat, {
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify({ cara: "DETAK" }),
				});
				const { value } = (await answer.json()) as { value?: { lagi?: number } };
				setPutus(!answer.ok);
				plan(value?.lagi ?? jeda);
			} catch {
				setPutus(true);
				plan(jeda / 4);
			}
		};
		plan(jeda);
		return () => clearTimeout(timer);
	}, [alamat, jeda]);
	return (
		<p role="status" className="text-sm text-muted">
			{putus
				? "Sambungan terputus. Halaman ini mencoba lagi sendiri."
				: "Biarkan halaman ini terbuka selama rapat agar Anda tercatat tersambung."}
		</p>
	);
}
