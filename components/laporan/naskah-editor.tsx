"use client";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useActionState, useCallback, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { sentenceFor } from "@/lib/copy";
import { simpanLaluKirimAction, simpanNaskahAction } from "@/lib/laporan/actions";
import { readNaskah } from "@/lib/laporan/fields";
import { type Naskah, RENCANA_MAKS } from "@/lib/laporan/naskah";
import type { FormState } from "@/lib/outcome";
import { DuaNaskah } from "./dua-naskah";
import { KeadaanSimpan } from "./keadaan-simpan";
import { KendalaFields } from "./kendala-fields";
import { useNaskah } from "./use-naskah";

type NaskahEditorProps = {
	accountId: string;
	bulan: string;
	namaBulan: string;
	zona: string;
	saved: { naskah: Naskah; version: number };
};

/** What came back unsaved from a form that was sent before JavaScript arrived. */
function typedBefore(state: FormState): Naskah | null {
	if (!state || state.outcome.ok) return null;
	const { "kategori[]": kategori, "uraian[]": uraian, rencana } = state.values;
	const read = readNaskah({ kategori: kategori ?? [], uraian: uraian ?? [] });
	return { kendala: read.kendala as Naskah["kendala"], rencana: rencana?.[0] ?? "" };
}

/** Obstacles and plan: saved while typing, and by its button before JavaScript. */
export function NaskahEditor({ accountId, bulan, namaBulan, zona, saved }: NaskahEditorProps) {
	const router = useRouter();
	const form = useRef<HTMLFormElement>(null);
	const [state, saveAction] = useActionState(simpanNaskahAction, null);
	const [sendState, sendAction] = useActionState(simpanLaluKirimAction, null);
	const posted = state ?? sendState;
	const before = typedBefore(posted);
	const [shown, setShown] = useState({ naskah: before ?? saved.naskah, turn: 0 });
	const show = useCallback(
		(naskah: Naskah) => setShown(({ turn }) => ({ naskah, turn: turn + 1 })),
		[],
	);
	const { keadaan, bentrok, onInput, flush, choose } = useNaskah({
		...{ form, accountId, bulan, saved, show },
	});
	const problem = posted && !posted.outcome.ok ? posted.outcome.problem : null;

	async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
		event.preventDefault();
		const goesOn = event.nativeEvent.submitter?.dataset.lanjut === "kirim";
		if ((await flush()) && goesOn) router.push(`/laporan/${bulan}/kirim`);
	}

	return (
		<form
			ref={form}
			action={saveAction}
			onSubmit={onSubmit}
			onInput={onInput}
			aria-label="Kendala dan rencana"
			className="flex flex-col gap-5"
		>
			<input type="hidden" name="bulan" value={bulan} readOnly />
			<input type="hidden" name="version" value={saved.version} readOnly />
			{problem && (
				<Notice tone="error" title="Belum tersimpan">
					{sentenceFor(problem)}
				</Notice>
			)}
			{posted?.outcome.ok && <Notice tone="success" title="Draf tersimpan" />}
			{bentrok ? (
				<DuaNaskah bentrok={bentrok} onChoose={choose} />
			) : (
				problem?.kind === "conflict" &&
				before && (
					<DuaNaskah
						bentrok={{ milikku: before, tersimpan: { ...saved, terkunci: null } }}
						onChoose={choose}
					/>
				)
			)}
			<div key={shown.turn} className="flex flex-col gap-5">
				<KendalaFields kendala={shown.naskah.kendala} />
				<TextareaField
					name="rencana"
					label="Rencana tindak lanjut bulan depan"
					rows={4}
					maxLength={RENCANA_MAKS}
					defaultValue={shown.naskah.rencana}
				/>
			</div>
			<KeadaanSimpan keadaan={keadaan} zona={zona} />
			<div className="flex flex-wrap gap-3">
				<Button
					type="submit"
					look="primary"
					data-lanjut="kirim"
					formAction={sendAction}
					className="max-sm:w-full"
				>
					Periksa lalu kirim laporan {namaBulan}
				</Button>
				<SubmitButton look="secondary" className="max-sm:w-full" pendingLabel="Menyimpan…">
					Simpan draf
				</SubmitButton>
			</div>
		</form>
	);
}
