"use client";
import Image from "next/image";
import { renderSVG } from "uqr";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pasangTotpAction } from "@/lib/akun/actions";
import type { TotpBaru } from "@/lib/akun/saya-queries";
import { DaftarKode, onlyCodesOnceDone } from "./daftar-kode";

/** The secret in groups of four, to be typed where no picture can be scanned. */
const grouped = (secret: string) => secret.match(/.{1,4}/g)?.join(" ") ?? secret;

function Steps({ secret, address }: TotpBaru) {
	const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
	return (
		<ol className="flex list-decimal flex-col gap-4 pl-5">
			<li>
				Pasang aplikasi pengaman di HP Anda, misalnya Google Authenticator, Microsoft Authenticator
				atau Aegis.
			</li>
			<li>
				<p>Pindai gambar ini dengan aplikasi itu.</p>
				<Image
					src={picture}
					alt="Kode QR untuk aplikasi pengaman"
					width={200}
					height={200}
					unoptimized
					className="my-2 rounded-md border border-line"
				/>
				<p className="text-sm text-muted">
					Tidak bisa memindai? Ketik kunci ini:{" "}
					<code className="font-semibold break-all text-ink">{grouped(secret)}</code>
				</p>
			</li>
			<li>
				<TextField
					name="kode"
					label="Ketik 6 angka yang tampak di aplikasi"
					inputMode="numeric"
					autoComplete="one-time-code"
					required
					unmarked
				/>
			</li>
		</ol>
	);
}

/**
 * Sets the second factor up: scan, then prove it with the first code. Stays on the page once there is nothing more on
 * offer, for the recovery codes in its answer are shown only once.
 */
export function PasangTotp({ offer }: { offer: TotpBaru | null }) {
	return (
		<Form
			action={pasangTotpAction}
			label="Pasang pengaman"
			className={onlyCodesOnceDone}
			success={({ codes }) => <DaftarKode codes={codes} />}
		>
			{offer && <Steps {...offer} />}
			{offer && (
				<SubmitButton pendingLabel="Memeriksa…" className="self-start">
					Pasang pengaman
				</SubmitButton>
			)}
		</Form>
	);
}
