import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode, formatNumber } from "@/lib/format";
import {
	batalkanPelatihanAction,
	selesaikanPelatihanAction,
	terbitkanSertifikatAction,
} from "@/lib/pelatihan/actions";
import type { Pelatihan } from "@/lib/pelatihan/queries";
import { SERTIFIKAT_SEKALI } from "@/lib/pelatihan/rules";

function Kunci({ pelatihan }: { pelatihan: Pelatihan }) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(pelatihan.wilayah)} />
			<HiddenField name="id" value={pelatihan.id} />
			<HiddenField name="version" value={pelatihan.version} />
		</>
	);
}

function Sertifikat({ pelatihan }: { pelatihan: Pelatihan }) {
	const left = pelatihan.lulus - pelatihan.sertifikat;
	if (left <= 0) return null;
	return (
		<Card title="Sertifikat" className="mt-4 print:hidden">
			<p className="mb-3 text-sm text-muted">
				{formatNumber(left)} peserta lulus belum memegang sertifikat.{" "}
				{left > SERTIFIKAT_SEKALI &&
					`${formatNumber(SERTIFIKAT_SEKALI)} yang pertama terbit seketika, sisanya menyusul sendiri dalam beberapa menit. `}
				Sertifikat yang sudah terbit tidak berubah lagi.
			</p>
			<Form action={terbitkanSertifikatAction} label="Terbitkan sertifikat">
				<Kunci pelatihan={pelatihan} />
				<SubmitButton pendingLabel="Menerbitkan…" className="sm:self-start">
					Terbitkan sertifikat
				</SubmitButton>
			</Form>
		</Card>
	);
}

/** What is left to do with a training: close it, call it off, issue its certificates. */
export function TutupPelatihan({ pelatihan }: { pelatihan: Pelatihan }) {
	if (pelatihan.status === "SELESAI") return <Sertifikat pelatihan={pelatihan} />;
	if (pelatihan.status === "BATAL") return null;
	return (
		<Card title="Menutup pelatihan" className="mt-4 print:hidden">
			<p className="mb-3 text-sm text-muted">
				Setelah ditutup, kelulusan dan jam pelajaran tiap peserta dihitung dan kehadiran tidak dapat
				diubah lagi.
			</p>
			<Form action={selesaikanPelatihanAction} label="Tutup pelatihan">
				<Kunci pelatihan={pelatihan} />
				<SubmitButton pendingLabel="Menutup…" className="sm:self-start">
					Tutup dan hitung kelulusan
				</SubmitButton>
			</Form>
			<details className="mt-4 border-t border-line pt-3">
				<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
					Batalkan pelatihan
				</summary>
				<Form action={batalkanPelatihanAction} label="Batalkan pelatihan" className="mt-3 max-w-xl">
					<Kunci pelatihan={pelatihan} />
					<TextareaField name="sebab" label="Sebab" required rows={2} maxLength={500} />
					<SubmitButton look="danger" pendingLabel="Membatalkan…" className="sm:self-start">
						Batalkan pelatihan
					</SubmitButton>
				</Form>
			</details>
		</Card>
	);
}
