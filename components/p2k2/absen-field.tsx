"use client";
import { useContext, useEffect, useRef, useState } from "react";
import { FieldError } from "@/components/ui/field";
import { FormContext, useField } from "@/components/ui/form-context";
import { absenSentence } from "@/lib/p2k2/rules";
import { absenField } from "@/lib/p2k2/schema";
import { AbsenRow } from "./absen-row";

export type AbsenFieldProps = {
	/** The roll in its fixed order; everybody is present until somebody says otherwise. */
	anggota: readonly { id: string; nama: string; huruf: string }[];
};

/** The roll call: tap only those who were not there. The counts follow every tap. */
export function AbsenField({ anggota }: AbsenFieldProps) {
	const { id, error } = useField("absen");
	const kept = useContext(FormContext)?.values ?? {};
	const asked = anggota.map((one) => kept[absenField(one.id)]?.[0] ?? one.huruf).join("");
	const [roll, setRoll] = useState(asked);
	const list = useRef<HTMLDivElement>(null);

	// What is marked is asked of the page itself: taps made before JavaScript arrived count too.
	function count() {
		const marked = list.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
		setRoll(Array.from(marked, (input) => input.value).join(""));
	}
	useEffect(count, []);

	return (
		<section id={id} tabIndex={-1} aria-label="Daftar hadir">
			<div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
				<h2 className="font-semibold">Daftar hadir ({anggota.length} keluarga)</h2>
				<p className="text-sm text-muted">Semua hadir. Ketuk yang tidak hadir saja.</p>
			</div>
			{error && <FieldError id={`${id}-salah`}>{error}</FieldError>}
			<div
				ref={list}
				onChange={count}
				className="divide-y divide-line rounded-md border border-line bg-surface"
			>
				{anggota.map((one, index) => (
					<AbsenRow
						key={one.id}
						nomor={index + 1}
						kpmId={one.id}
						nama={one.nama}
						huruf={one.huruf}
					/>
				))}
			</div>
			<p
				role="status"
				className="sticky bottom-14 z-1 -mx-1 mt-2 rounded-md border border-line bg-surface px-4 py-2.5 text-center font-semibold lg:bottom-0"
			>
				{absenSentence(roll)}
			</p>
		</section>
	);
}
