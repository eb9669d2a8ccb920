"use client";
import { useId, useState } from "react";
import { controlStyle } from "@/components/ui/control-style";
import { FieldFrame } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { RHK } from "@/lib/laporan/bagian";

type RhkJenisProps = { rhk?: number | null; jenis?: string };

/** The work result and, typed or taken from the usual ones, the kind of activity under it. */
export function RhkJenisFields({ rhk, jenis }: RhkJenisProps) {
	const kept = useField("rhk").kept?.[0];
	const [chosen, setChosen] = useState(kept ?? (rhk ? String(rhk) : ""));
	const listId = useId();
	const suggestions = RHK.filter(({ nomor }) => !chosen || String(nomor) === chosen);
	return (
		<>
			<FieldFrame name="rhk" label="Hasil kerja (RHK)" required>
				{(control) => (
					<select
						{...control}
						value={chosen}
						onChange={(event) => setChosen(event.currentTarget.value)}
						className={controlStyle}
					>
						<option value="">Pilih RHK</option>
						{RHK.map(({ nomor, hasil }) => (
							<option key={nomor} value={nomor}>
								{nomor}. {hasil}
							</option>
						))}
					</select>
				)}
			</FieldFrame>
			<FieldFrame
				name="jenis"
				label="Jenis kegiatan"
				hint="Pilih dari saran atau tulis sendiri."
				required
			>
				{(control, keptJenis) => (
					<>
						<input
							{...control}
							list={listId}
							autoComplete="off"
							defaultValue={keptJenis?.[0] ?? jenis ?? ""}
							className={controlStyle}
						/>
						<datalist id={listId}>
							{suggestions
								.flatMap(({ aksi }) => aksi)
								.map((aksi) => (
									<option key={aksi} value={aksi} />
								))}
						</datalist>
					</>
				)}
			</FieldFrame>
		</>
	);
}
