import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Icon } from "@/components/ui/icon";
import { NumberField } from "@/components/ui/number-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import {
	editPokokAction,
	movePokokAction,
	removePokokAction,
	skipPokokAction,
} from "@/lib/agenda/actions";
import type { Pokok } from "@/lib/agenda/queries";
import { SUMBER, tautanSumber } from "@/lib/agenda/rules";
import { formatKode, formatNumber } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";
import type { Bulan } from "@/lib/time";
import { BahanPokok } from "./bahan";

type One = { rapat: Rapat; pokok: Pokok };

function Keys({ rapat, pokok }: One) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="rapatId" value={rapat.id} />
			<HiddenField name="id" value={pokok.id} />
		</>
	);
}

function Pindah({
	rapat,
	pokok,
	arah,
	children,
}: One & { arah: "naik" | "turun"; children: ReactNode }) {
	return (
		<Form action={movePokokAction} label={`Geser ${arah}: ${pokok.judul}`}>
			<Keys rapat={rapat} pokok={pokok} />
			<SubmitButton look="quiet" name="arah" value={arah} pendingLabel="…">
				{children}
				<span className="sr-only">
					Geser {arah}: {pokok.judul}
				</span>
			</SubmitButton>
		</Form>
	);
}

function Lewati({ rapat, pokok }: One) {
	const kata = pokok.dilewati ? "Bahas lagi" : "Lewati";
	return (
		<Form action={skipPokokAction} label={`${kata}: ${pokok.judul}`}>
			<Keys rapat={rapat} pokok={pokok} />
			{!pokok.dilewati && <HiddenField name="dilewati" value="1" />}
			<SubmitButton look="quiet" pendingLabel="Menyimpan…">
				{kata}
				<span className="sr-only">: {pokok.judul}</span>
			</SubmitButton>
		</Form>
	);
}

function Ubah({ rapat, pokok }: One) {
	const own = pokok.sumber === "BEBAS";
	return (
		<details>
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				Ubah<span className="sr-only">: {pokok.judul}</span>
			</summary>
			<Form action={editPokokAction} label={`Ubah ${pokok.judul}`} className="mt-2 max-w-xl">
				<Keys rapat={rapat} pokok={pokok} />
				<HiddenField name="version" value={pokok.version} />
				{own && (
					<TextField
						name="judul"
						label="Pokok"
						required
						maxLength={200}
						defaultValue={pokok.judul}
					/>
				)}
				<TextareaField
					name="uraian"
					label="Catatan"
					rows={3}
					maxLength={4000}
					defaultValue={pokok.uraian}
				/>
				<NumberField name="menit" label="Lama" unit="menit" required defaultValue={pokok.menit} />
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan pokok
				</SubmitButton>
			</Form>
			{own && rapat.status === "RENCANA" && (
				<Form action={removePokokAction} label={`Hapus ${pokok.judul}`} className="mt-3">
					<Keys rapat={rapat} pokok={pokok} />
					<SubmitButton look="quiet" pendingLabel="Menghapus…" className="sm:self-start">
						Hapus pokok
					</SubmitButton>
				</Form>
			)}
		</details>
	);
}

type Props = { rapat: Rapat; agenda: readonly Pokok[]; bulan: Bulan };

/** The points one under the other, to be put in order, noted on, timed or left out. */
export function AturAgenda({ rapat, agenda, bulan }: Props) {
	return (
		<ol className="grid gap-3">
			{agenda.map((pokok, index) => (
				<li key={pokok.id} className="rounded-md border border-line bg-surface p-4">
					<div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
						<div className="min-w-0 flex-1 basis-56">
							<p
								className={
									pokok.dilewati ? "font-semibold text-faint line-through" : "font-semibold"
								}
							>
								{index + 1}. {pokok.judul}
							</p>
							<p className="flex flex-wrap gap-2 text-sm text-muted">
								{[SUMBER[pokok.sumber], pokok.area, `${formatNumber(pokok.menit)} menit`]
									.filter(Boolean)
									.join(" · ")}
								{pokok.dilewati && <StatusTag status="neutral">dilewati</StatusTag>}
							</p>
						</div>
						<div className="flex gap-1">
							{index > 0 && (
								<Pindah rapat={rapat} pokok={pokok} arah="naik">
									<Icon name="naik" />
								</Pindah>
							)}
							{index < agenda.length - 1 && (
								<Pindah rapat={rapat} pokok={pokok} arah="turun">
									<Icon name="turun" />
								</Pindah>
							)}
							<Lewati rapat={rapat} pokok={pokok} />
						</div>
					</div>
					{pokok.uraian && <p className="mt-1 max-w-prose whitespace-pre-line">{pokok.uraian}</p>}
					<BahanPokok pokok={pokok} href={tautanSumber(pokok.sumber, rapat.wilayah, bulan)} />
					<Ubah rapat={rapat} pokok={pokok} />
				</li>
			))}
		</ol>
	);
}
