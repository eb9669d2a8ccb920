"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { controlStyle } from "@/components/ui/control-style";
import { CODE_HOURS } from "@/lib/akun/rules";

type Props = { address: string; tujuan: "AKTIVASI" | "PEMULIHAN"; next?: string };

/** A one-time address, shown this once, to be handed to whom it belongs. */
export function TautanSekali({ address, tujuan, next }: Props) {
	const [copied, setCopied] = useState(false);
	async function copy() {
		try {
			await navigator.clipboard.writeText(address);
			setCopied(true);
		} catch {
			setCopied(false);
		}
	}
	return (
		<div data-selesai className="flex flex-col gap-3 font-normal text-ink">
			<p className="font-semibold">
				{tujuan === "AKTIVASI" ? "Tautan aktivasi" : "Tautan pemulihan"} siap. Tautan ini hanya
				tampil sekarang.
			</p>
			<p>
				Serahkan langsung kepada pemilik akun, bukan lewat grup. Berlaku {CODE_HOURS} jam, sekali
				pakai. Yang memegang tautan ini dapat menentukan kata sandi akun itu.
			</p>
			<input
				readOnly
				value={address}
				aria-label="Tautan sekali pakai"
				onFocus={(event) => event.currentTarget.select()}
				className={controlStyle}
			/>
			<div className="flex flex-wrap gap-2">
				<Button look="primary" onClick={copy}>
					{copied ? "Tersalin" : "Salin tautan"}
				</Button>
				{next && <ButtonLink href={next}>Ke akun ini</ButtonLink>}
			</div>
		</div>
	);
}
