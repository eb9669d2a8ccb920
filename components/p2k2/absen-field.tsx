"use client";
import { type SubmitEvent, useState } from "react";
import { FieldError } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
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
	const [letters, setLetters] = useState<Record<string, string>>({});
	const roll = anggota.map((one) => letters[absenField(one.id)] ?? one.huruf).join("");

	function note(event: SubmitEvent<HTMLDivElement> | React.ChangeEvent<HTMLDivElement>) {
		const { target } = event;
		if (target instanceof HTMLInputElement)
			setLetters((before) => ({ ...before, [target.name]: target.value }));
	}

	return (
		<section id={id} tabIndex={-1} aria-label="Daftar hadir">
			<div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
				<h2 className="font-semibold">Daftar hadir ({anggota.length} keluarga)</h2>
				<p className="text-sm text-muted">Semua hadir. Ketuk yang tidak hadir saja.</p>
			</div>
			{error && <FieldError id={`${id}-salah`}>{error}</FieldError>}
			<div
				onChange={note}
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
