import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeStatusAction } from "@/lib/kpm/actions";
import type { KpmFacts } from "@/lib/kpm/detail-queries";
import {
	ALASAN_DITANGGUHKAN,
	ALASAN_NONAKTIF,
	manualStatus,
	STATUS_KPM,
	type StatusKpm,
} from "@/lib/kpm/rules";

const HINT: Partial<Record<StatusKpm, string>> = {
	AKTIF: "Kembali dihitung sebagai peserta.",
	DITANGGUHKAN: "Bantuan ditahan untuk sementara; tetap dampingan pendampingnya.",
	NONAKTIF: "Keluar tanpa graduasi, dengan alasan dan tanggal.",
	CALON: "Masuk kembali sebagai calon.",
};

const REASONS: Partial<Record<StatusKpm, Record<string, string>>> = {
	DITANGGUHKAN: ALASAN_DITANGGUHKAN,
	NONAKTIF: ALASAN_NONAKTIF,
};

/** The reasons that fit the statuses a family may go to, each with the status it belongs to. */
function reasonsOf(next: readonly StatusKpm[]) {
	return next.flatMap((to) =>
		Object.entries(REASONS[to] ?? {}).map(([value, label]) => ({
			value,
			label: `${STATUS_KPM[to]}: ${label}`,
		})),
	);
}

/** The next status of a family, with reason and date where they are asked. */
export function StatusForm({ kpm, today }: { kpm: KpmFacts; today: string }) {
	const next = manualStatus(kpm.status);
	const reasons = reasonsOf(next);
	const begins = kpm.status === "CALON";
	return (
		<Form action={changeStatusAction} label="Ubah status" className="max-w-xl">
			<HiddenField name="id" value={kpm.id} />
			<HiddenField name="versi" value={kpm.version} />
			<RadioGroup
				name="ke"
				label={`Status sekarang ${STATUS_KPM[kpm.status].toLowerCase()}, menjadi`}
				required
				choices={next.map((value) => ({ value, label: STATUS_KPM[value], hint: HINT[value] }))}
			/>
			{reasons.length > 0 && (
				<SelectField
					name="alasan"
					label="Alasan"
					hint="Wajib untuk ditangguhkan dan nonaktif."
					placeholder="Pilih alasan"
					choices={reasons}
				/>
			)}
			{(begins || next.includes("NONAKTIF")) && (
				<DateField
					name="tanggal"
					label={begins ? "Aktif sejak" : "Tanggal keluar"}
					hint={begins ? "Hari ini bila dikosongkan." : "Wajib untuk nonaktif."}
					max={today}
				/>
			)}
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				Simpan status
			</SubmitButton>
		</Form>
	);
}
