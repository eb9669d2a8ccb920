"use client";
import { Icon } from "@/components/ui/icon";
import { formatWaktu } from "@/lib/format";
import type { Keadaan } from "./use-naskah";

const LOOKS = {
	bersih: { icon: "baik", ink: "text-muted" },
	dipulihkan: { icon: "memuat", ink: "text-accent" },
	mengetik: { icon: "ditulis", ink: "text-muted" },
	menyimpan: { icon: "memuat", ink: "text-muted" },
	tersimpan: { icon: "baik", ink: "text-ok" },
	"tanpa-sinyal": { icon: "terputus", ink: "text-near" },
	keluar: { icon: "peringatan", ink: "text-behind" },
	ditolak: { icon: "peringatan", ink: "text-behind" },
} as const;

function sentenceOf(keadaan: Keadaan, zona: string): string {
	switch (keadaan.apa) {
		case "bersih":
			return "Semua tulisan tersimpan.";
		case "dipulihkan":
			return "Tulisan yang belum sempat tersimpan dipulihkan dari perangkat ini.";
		case "mengetik":
			return "Tersimpan di perangkat ini, menunggu Anda berhenti mengetik.";
		case "menyimpan":
			return "Menyimpan…";
		case "tersimpan":
			return `Tersimpan pukul ${formatWaktu(keadaan.at, zona)}.`;
		case "tanpa-sinyal":
			return "Tidak ada sinyal. Tulisan aman di perangkat ini dan dikirim setelah sinyal kembali.";
		case "keluar":
			return "Sesi Anda berakhir. Tulisan aman di perangkat ini; masuk lagi, lalu kembali ke tab ini.";
		case "ditolak":
			return `Belum tersimpan. ${keadaan.pesan}`;
	}
}

/** Always in sight: where what was typed is now. */
export function KeadaanSimpan({ keadaan, zona }: { keadaan: Keadaan; zona: string }) {
	const { icon, ink } = LOOKS[keadaan.apa];
	return (
		<div role="status" className={`flex flex-wrap items-center gap-x-2 text-sm ${ink}`}>
			<Icon name={icon} className="size-4 shrink-0" />
			<span className="min-w-0 flex-1">{sentenceOf(keadaan, zona)}</span>
			{keadaan.apa === "keluar" && (
				<a
					href="/masuk"
					target="_blank"
					rel="noopener"
					className="inline-flex min-h-11 items-center font-semibold underline"
				>
					Masuk lagi di tab baru
				</a>
			)}
		</div>
	);
}
