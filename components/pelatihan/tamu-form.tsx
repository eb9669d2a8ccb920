import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatKode, formatNumber } from "@/lib/format";
import { daftarkanTamuAction, kembalikanTamuAction } from "@/lib/pelatihan/actions";
import type { Pelatihan, TamuKeluar } from "@/lib/pelatihan/queries";

const SUMMARY =
	"inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9";

function Kunci({ pelatihan }: { pelatihan: Pelatihan }) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(pelatihan.wilayah)} />
			<HiddenField name="id" value={pelatihan.id} />
		</>
	);
}

/** Enrols somebody who is no petugas, by name. */
export function TamuForm({ pelatihan, idBaru }: { pelatihan: Pelatihan; idBaru: string }) {
	return (
		<details className="mb-4 print:hidden">
			<summary className={SUMMARY}>Daftarkan peserta di luar data petugas</summary>
			<Form
				action={daftarkanTamuAction}
				label="Daftarkan peserta di luar data petugas"
				className="mt-3 max-w-xl"
				success="Peserta didaftarkan"
				resetOnSuccess
			>
				<p className="text-sm text-muted">
					Untuk korkab, APD, staf kantor, dan tamu instansi lain. Kehadiran, nilai, dan
					sertifikatnya dicatat seperti peserta lain; JP setahun (K8) hanya dihitung bagi petugas.
				</p>
				<Kunci pelatihan={pelatihan} />
				<HiddenField name="tamu" value={idBaru} keep />
				<TextField name="nama" label="Nama" hint="Seperti di sertifikat" required maxLength={120} />
				<TextField
					name="jabatan"
					label="Jabatan"
					hint="Koordinator kabupaten, staf Linjamsos"
					required
					maxLength={80}
				/>
				<TextField name="instansi" label="Instansi" required maxLength={120} />
				<SubmitButton pendingLabel="Mendaftarkan…" className="sm:self-start">
					Daftarkan peserta ini
				</SubmitButton>
			</Form>
		</details>
	);
}

/** Those taken off the list who are no petugas; a petugas comes back by being enrolled again. */
export function TamuKembali({
	pelatihan,
	rows,
}: {
	pelatihan: Pelatihan;
	rows: readonly TamuKeluar[];
}) {
	if (rows.length === 0) return null;
	return (
		<details className="mt-4 print:hidden">
			<summary className={SUMMARY}>
				Peserta di luar data petugas yang dikeluarkan ({formatNumber(rows.length)})
			</summary>
			<ul className="mt-1 max-w-2xl">
				{rows.map(({ id, nama, jabatan, instansi }) => (
					<li
						key={id}
						className="flex flex-wrap items-center justify-between gap-2 border-t border-line py-2"
					>
						<span>
							{nama}
							<span className="block text-sm text-muted">
								{jabatan}, {instansi}
							</span>
						</span>
						<Form action={kembalikanTamuAction} label={`Kembalikan ${nama}`}>
							<Kunci pelatihan={pelatihan} />
							<HiddenField name="tamu" value={id} />
							<SubmitButton look="quiet" pendingLabel="Mengembalikan…">
								Kembalikan<span className="sr-only"> {nama}</span>
							</SubmitButton>
						</Form>
					</li>
				))}
			</ul>
		</details>
	);
}
