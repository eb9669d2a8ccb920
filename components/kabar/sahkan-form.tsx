import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { sahkanAlamatAction } from "@/lib/kabar/actions";
import type { Langganan } from "@/lib/kabar/queries";

/** Says that the letter with this code arrived. */
export function SahkanForm({ kode, langganan }: { kode: string; langganan: Langganan }) {
	if (langganan.irama === "TIDAK")
		return (
			<Notice title="Akun ini tidak meminta ringkasan lewat surel">
				Pilih iramanya dan tulis alamatnya di halaman Ringkasan.
			</Notice>
		);
	if (langganan.sah)
		return (
			<Notice tone="success" title="Alamat ini sudah terverifikasi">
				Ringkasan dikirim ke {langganan.surel}.
			</Notice>
		);
	return (
		<Card>
			<p className="mb-4 max-w-prose">
				Ringkasan akan dikirim ke <span className="font-semibold">{langganan.surel}</span>. Tekan
				tombol ini bila surat itu sampai kepada Anda.
			</p>
			<Form action={sahkanAlamatAction} label="Verifikasi alamat surel">
				<HiddenField name="kode" value={kode} />
				<SubmitButton pendingLabel="Memeriksa…" className="sm:self-start">
					Verifikasi alamat ini
				</SubmitButton>
			</Form>
		</Card>
	);
}
