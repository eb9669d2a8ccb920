"use client";
import { useSyncExternalStore } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { isSameNaskah, type Naskah } from "@/lib/laporan/naskah";
import { readLokal } from "./naskah-lokal";

type Props = { accountId: string; bulan: string; saved: Naskah };

const never = () => () => {};

/** Warns before sending while this device still holds words that the server does not have. */
export function NaskahTertinggal({ accountId, bulan, saved }: Props) {
	const left = useSyncExternalStore(
		never,
		() => {
			const kept = readLokal(accountId, bulan);
			return kept !== null && !isSameNaskah(kept.naskah, saved);
		},
		() => false,
	);
	if (!left) return null;
	return (
		<Notice
			tone="warn"
			title="Ada tulisan di perangkat ini yang belum tersimpan"
			action={<ButtonLink href={`/laporan/${bulan}#kendala`}>Kembali ke tulisan</ButtonLink>}
			className="mb-4"
		>
			Yang dikirim hanya tulisan yang sudah tersimpan, seperti di bawah ini.
		</Notice>
	);
}
