"use client";
import { Button } from "./button";

/** Opens the browser's print dialog. */
export function PrintButton({ label = "Cetak" }: { label?: string }) {
	return (
		<Button type="button" onClick={() => window.print()}>
			{label}
		</Button>
	);
}
