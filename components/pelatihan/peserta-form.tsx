import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { FilterForm } from "@/components/ui/filter-form";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatKode, formatNumber } from "@/lib/format";
import {
	catatHadirAction,
	catatNilaiAction,
	daftarkanPesertaAction,
} from "@/lib/pelatihan/actions";
import type { CalonPeserta } from "@/lib/pelatihan/kebutuhan-queries";
import type { Pelatihan, Peserta, Tempat } from "@/lib/pelatihan/queries";
import { HURUF_HADIR, hurufOf } from "@/lib/pelatihan/rules";
import { choicesOf } from "@/lib/rapat/rules";

function Kunci({ pelatihan }: { pelatihan: Pelatihan }) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(pelatihan.wilayah)} />
			<HiddenField name="id" value={pelatihan.id} />
		</>
	);
}

type DaftarProps = {
	pelatihan: Pelatihan;
	calon: readonly CalonPeserta[];
	kabupaten: string;
	pilihan: readonly Tempat[];
};

/** Enrols people of one kabupaten, by name or all at once. */
export function DaftarkanForm({ pelatihan, calon, kabupaten, pilihan }: DaftarProps) {
	return (
		<details className="mb-4 print:hidden" open={pelatihan.peserta === 0}>
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				Daftarkan peserta
			</summary>
			<div className="mt-3">
				{pilihan.length > 1 && (
					<FilterForm label="Pilih kabupaten/kota" submitLabel="Tampilkan">
						<SelectField
							name="kabupaten"
							label="Kabupaten/kota"
							unmarked
							choices={pilihan.map(({ code, nama }) => ({ value: formatKode(code), label: nama }))}
							defaultValue={formatKode(kabupaten)}
						/>
					</FilterForm>
				)}
				<Form action={daftarkanPesertaAction} label="Daftarkan peserta" className="max-w-3xl">
					<Kunci pelatihan={pelatihan} />
					<HiddenField name="kabupaten" value={formatKode(kabupaten)} />
					{calon.length > 0 ? (
						<>
							<CheckboxField
								name="semua"
								label={`Semua yang belum terdaftar (${formatNumber(calon.length)} orang)`}
							/>
							<CheckboxGroup
								name="orang[]"
								label="Atau pilih orangnya"
								choices={calon.map((one) => ({
									value: `${one.kabupaten}:${one.sdmId}`,
									label: one.nama,
									hint: one.letak,
								}))}
							/>
							<SubmitButton pendingLabel="Mendaftarkan…" className="sm:self-start">
								Daftarkan
							</SubmitButton>
						</>
					) : (
						<p className="text-sm text-muted">Semua yang bertugas di sini sudah terdaftar.</p>
					)}
				</Form>
			</div>
		</details>
	);
}

type BarisProps = { pelatihan: Pelatihan; rows: readonly Peserta[] };

/** The roll of one session, with everybody present in the usual way until changed. */
export function HadirForm({ pelatihan, rows, urut }: BarisProps & { urut: number }) {
	const usual = pelatihan.mode === "DARING" ? "D" : "L";
	return (
		<Form action={catatHadirAction} label="Catat kehadiran" className="max-w-2xl">
			<Kunci pelatihan={pelatihan} />
			<HiddenField name="urut" value={urut} />
			{rows.map(({ id, nama, hadir }) => (
				<SelectField
					key={id}
					name={`hadir-${id}`}
					label={nama}
					unmarked
					choices={choicesOf(HURUF_HADIR)}
					defaultValue={hurufOf(hadir, urut) ?? usual}
				/>
			))}
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Simpan kehadiran
			</SubmitButton>
		</Form>
	);
}

/** The marks of the tests before and after. */
export function NilaiForm({ pelatihan, rows }: BarisProps) {
	return (
		<details className="mt-4 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				Isi nilai tes awal dan akhir
			</summary>
			<Form action={catatNilaiAction} label="Isi nilai" className="mt-3 max-w-2xl">
				<Kunci pelatihan={pelatihan} />
				{rows.map(({ id, nama, pre, post }) => (
					<fieldset key={id} className="grid grid-cols-2 gap-3 border-t border-line pt-2">
						<legend className="text-sm font-semibold">{nama}</legend>
						<NumberField name={`pre-${id}`} label="Tes awal" unmarked defaultValue={pre} />
						<NumberField name={`post-${id}`} label="Tes akhir" unmarked defaultValue={post} />
					</fieldset>
				))}
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan nilai
				</SubmitButton>
			</Form>
		</details>
	);
}
