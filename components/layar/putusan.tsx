"use client";
import { useEffect, useRef, useState } from "react";
import { formatTanggal } from "@/lib/format";
import type { Catatan, CatatanTindak } from "@/lib/rapat/catatan";

const POLL_MS = 5_000;
type Tersimpan = { sidik: string; isi: Catatan };

function Tugas({ rows }: { rows: readonly CatatanTindak[] }) {
	return rows.map(({ id, uraian, penanggungJawab, dueOn }) => (
		<p key={id} className="text-sm text-muted">
			{uraian}: {penanggungJawab}, {formatTanggal(dueOn)}
		</p>
	));
}

/** What was decided and who does it until when, as it is being written down. */
export function Putusan({ alamat, awal }: { alamat: string; awal: Tersimpan }) {
	const [{ isi }, setSaved] = useState(awal);
	const known = useRef(awal.sidik);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout>;
		const turn = async () => {
			try {
				if (!navigator.onLine) throw new TypeError("offline");
				const answer = await fetch(`${alamat}?sejak=${known.current}`);
				if (answer.status === 200) {
					const found = (await answer.json()) as Tersimpan;
					known.current = found.sidik;
					setSaved(found);
				}
			} catch {
				// the hall lost its network: what is on the screen stays there
			}
			timer = setTimeout(turn, POLL_MS);
		};
		timer = setTimeout(turn, POLL_MS);
		return () => clearTimeout(timer);
	}, [alamat]);
	const lain = isi.tindak.filter(({ keputusanId }) => keputusanId === null);
	if (isi.keputusan.length === 0 && lain.length === 0)
		return <p className="text-base text-muted">Belum ada keputusan yang dicatat.</p>;
	return (
		<ol className="flex list-decimal flex-col gap-3 pl-8 text-base">
			{isi.keputusan.map(({ id, uraian }) => (
				<li key={id}>
					<p className="font-semibold whitespace-pre-line">{uraian}</p>
					<Tugas rows={isi.tindak.filter(({ keputusanId }) => keputusanId === id)} />
				</li>
			))}
			{lain.length > 0 && (
				<li>
					<p className="font-semibold">Tindak lanjut lain</p>
					<Tugas rows={lain} />
				</li>
			)}
		</ol>
	);
}
