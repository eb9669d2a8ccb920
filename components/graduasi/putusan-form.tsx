import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { moveGraduasiAction } from "@/lib/graduasi/actions";
import type { GraduasiIsi } from "@/lib/graduasi/queries";
import { CATATAN_MAX, type StatusGraduasi } from "@/lib/graduasi/rules";

type Putusan = {
	title: string;
	button: string;
	note: string;
	hint?: string;
	noteRequired?: boolean;
	danger?: boolean;
};

/** What each step asks and what its button says. */
const PUTUSAN: Partial<Record<StatusGraduasi, Putusan>> = {
	VERIFIKASI: {
		title: "Verifikasi usulan ini",
		button: "Verifikasi usulan",
		note: "Hasil pemeriksaan",
		hint: "Temui keluarga tanpa pengusul, lalu tulis apa yang Anda lihat dan dengar.",
		noteRequired: true,
	},
	DISETUJUI: { title: "Setujui usulan ini", button: "Setujui usulan", note: "Catatan" },
	DITETAPKAN: {
		title: "Tetapkan graduasi ini",
		button: "Tetapkan graduasi",
		note: "Catatan",
		hint: "Setelah ditetapkan, keluarga keluar dari PKH dan dihitung sebagai graduasi. Ini tidak dapat dibatalkan.",
	},
	DITOLAK: {
		title: "Tolak usulan ini",
		button: "Tolak usulan",
		note: "Alasan ditolak",
		noteRequired: true,
		danger: true,
	},
	BATAL: {
		title: "Batalkan usulan ini",
		button: "Batalkan usulan",
		note: "Alasan dibatalkan",
		hint: "Keluarga kembali berstatus aktif.",
		noteRequired: true,
		danger: true,
	},
};

type PutusanFormProps = {
	kasus: Pick<GraduasiIsi, "id" | "version" | "today" | "usulanOn">;
	ke: StatusGraduasi;
	/** The likely next step stands open, the others are folded away. */
	open: boolean;
};

/** One step that this person may take on a case. */
export function PutusanForm({ kasus, ke, open }: PutusanFormProps) {
	const putusan = PUTUSAN[ke];
	if (!putusan) return null;
	const { title, button, note, hint, noteRequired, danger } = putusan;
	return (
		<details open={open} className="mb-3 rounded-md border border-line bg-surface px-4 py-2">
			<summary className="flex min-h-11 items-center font-semibold">{title}</summary>
			<Form action={moveGraduasiAction} label={title} className="mt-2 mb-3 max-w-xl">
				<HiddenField name="id" value={kasus.id} />
				<HiddenField name="version" value={kasus.version} />
				<HiddenField name="ke" value={ke} />
				{ke === "DITETAPKAN" && (
					<DateField
						name="effectiveOn"
						label="Berlaku sejak"
						hint="Sesuai tanggal penetapan di SIKS."
						required
						min={kasus.usulanOn}
						max={kasus.today}
						defaultValue={kasus.today}
					/>
				)}
				<TextareaField
					name="catatan"
					label={note}
					hint={hint}
					required={noteRequired}
					rows={2}
					maxLength={CATATAN_MAX}
				/>
				<SubmitButton look={danger ? "danger" : "primary"} className="sm:self-start">
					{button}
				</SubmitButton>
			</Form>
		</details>
	);
}
