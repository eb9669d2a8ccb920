"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import {
	KATEGORI_KENDALA,
	KATEGORI_KENDALA_KODE,
	KENDALA_MAKS,
	type Kendala,
	URAIAN_MAKS,
} from "@/lib/laporan/naskah";

const CHOICES = KATEGORI_KENDALA_KODE.map((value) => ({ value, label: KATEGORI_KENDALA[value] }));

function KendalaRow({ nomor, row }: { nomor: number; row?: Kendala }) {
	return (
		<div className="flex flex-col gap-3 border-l-2 border-line pl-3">
			<SelectField
				name="kategori[]"
				label={`Kendala ${nomor}: tentang apa?`}
				unmarked
				choices={CHOICES}
				defaultValue={row?.kategori}
			/>
			<TextareaField
				name="uraian[]"
				label="Apa yang terjadi, dan apa akibatnya?"
				rows={3}
				maxLength={URAIAN_MAKS}
				defaultValue={row?.uraian}
			/>
		</div>
	);
}

/** The obstacles, one under the other, with room for more. An empty one is left out. */
export function KendalaFields({ kendala }: { kendala: readonly Kendala[] }) {
	const [more, setMore] = useState(0);
	const rows = Array.from(
		{ length: Math.min(KENDALA_MAKS, Math.max(1, kendala.length) + more) },
		(_, index) => ({ nomor: index + 1, row: kendala[index] }),
	);
	return (
		<fieldset className="flex min-w-0 flex-col gap-4">
			<legend className="mb-2 text-base font-semibold">Kendala</legend>
			{rows.map(({ nomor, row }) => (
				<KendalaRow key={nomor} nomor={nomor} row={row} />
			))}
			{kendala.length > 0 && (
				<noscript>
					<KendalaRow nomor={kendala.length + 1} />
				</noscript>
			)}
			{rows.length < KENDALA_MAKS && (
				<Button className="self-start" onClick={() => setMore(more + 1)}>
					<Icon name="tambah" />
					Tambah kendala
				</Button>
			)}
		</fieldset>
	);
}
