"use client";
import { useState } from "react";
import { Button } from "./button";

type CopyButtonProps = { text: string; label?: string };

/** Puts a text on the clipboard and says so; where the browser refuses, the text beside it can be marked by hand. */
export function CopyButton({ text, label = "Salin" }: CopyButtonProps) {
	const [said, setSaid] = useState("");
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text);
			setSaid("Tersalin.");
		} catch {
			setSaid("Tidak dapat menyalin: tandai teksnya, lalu salin.");
		}
	};
	return (
		<span className="inline-flex flex-wrap items-center gap-3 print:hidden">
			<Button type="button" onClick={copy}>
				{label}
			</Button>
			<span role="status" className="text-sm text-muted">
				{said}
			</span>
		</span>
	);
}
