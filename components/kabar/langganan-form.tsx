import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatTanggalWaktu } from "@/lib/format";
import { aturLanggananAction, kirimSuratAction } from "@/lib/kabar/actions";
import type { Langganan } from "@/lib/kabar/queries";
import { IRAMA } from "@/lib/kabar/rules";

type Props = { langganan: Langganan; zona: string; adaServer: boolean };

/** A quiet line about an address that is still to be verified, and the way to another letter. */
function BelumSah({ surel }: { surel: string }) {
	return (
		<div className="mt-4 border-t border-line pt-3">
			<p className="max-w-prose text-base text-muted lg:text-sm">
				Alamat {surel} belum diverifikasi: buka tautan dalam surat yang kami kirim ke sana.
				Ringkasan baru dikirim sesudahnya.
			</p>
			<Form
				action={kirimSuratAction}
				label="Kirim ulang surat verifikasi"
				success="Surat akan segera dikirim"
			>
				<SubmitButton look="quiet" pendingLabel="Meminta…" className="-ms-4 self-start lg:-ms-3">
					Kirim ulang suratnya
				</SubmitButton>
			</Form>
		</div>
	);
}

/** Whether and how often the digest comes by e-mail. */
export function LanggananForm({ langganan, zona, adaServer }: Props) {
	const { irama, surel, terkirimAt, sah } = langganan;
	const belumSah = adaServer && irama !== "TIDAK" && !sah;
	const choices = Object.entries(IRAMA).map(([value, label]) => ({ value, label }));
	return (
		<Card title="Lewat surel" className="mt-4">
			<p className="mb-4 max-w-prose text-base text-muted lg:text-sm">
				{adaServer
					? "Hanya dikirim bila ada yang perlu perhatian. Isinya jumlah dan tautan, tanpa nama keluarga."
					: "Server surel belum diatur oleh pengelola: pilihan Anda disimpan dan berlaku setelah diatur."}
				{terkirimAt && ` Terakhir dikirim ${formatTanggalWaktu(terkirimAt, zona)}.`}
			</p>
			<Form
				action={aturLanggananAction}
				label="Ringkasan lewat surel"
				success="Pilihan Anda disimpan"
				className="max-w-xl"
			>
				<RadioGroup
					name="irama"
					label="Kirim ringkasan"
					required
					choices={choices}
					defaultValue={irama}
				/>
				<TextField
					name="surel"
					label="Alamat surel"
					type="email"
					autoComplete="email"
					maxLength={254}
					defaultValue={surel}
				/>
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan
				</SubmitButton>
			</Form>
			{belumSah && <BelumSah surel={surel} />}
		</Card>
	);
}
