"use client";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { type KeadaanAntrean, kalimatAntrean } from "@/lib/kotak-keluar/rules";

const LOOKS = {
	baik: { icon: "baik", ink: "text-ok" },
	kirim: { icon: "memuat", ink: "text-muted" },
	tunggu: { icon: "terputus", ink: "text-near" },
	masalah: { icon: "peringatan", ink: "text-behind" },
} as const;

type Props = { keadaan: KeadaanAntrean; zona: string; className?: string };

/** Always in sight: whether everything typed is with the server. */
export function KeadaanKirim({ keadaan, zona, className }: Props) {
	const { nada, kata } = kalimatAntrean(keadaan, zona);
	const { icon, ink } = LOOKS[nada];
	return (
		<div
			role="status"
			className={cx("flex items-center gap-2 text-sm font-medium", ink, className)}
		>
			<Icon name={icon} className="size-4 shrink-0" />
			<span className="min-w-0">{kata}</span>
			{keadaan.keluar && (
				<a
					href="/masuk"
					target="_blank"
					rel="noopener"
					className="inline-flex min-h-11 items-center font-semibold underline lg:min-h-9"
				>
					Masuk lagi di tab baru
				</a>
			)}
		</div>
	);
}
