import { StatusTag } from "@/components/ui/status-tag";
import type { SesiSaya } from "@/lib/akun/saya-queries";
import { formatTanggalWaktu } from "@/lib/format";
import { AkhiriSesi } from "./akhiri-sesi";

/** Where an account is signed in. */
export function DaftarSesi({ sesi, zona }: { sesi: readonly SesiSaya[]; zona: string }) {
	return (
		<ul className="divide-y divide-line rounded-md border border-line bg-surface">
			{sesi.map(({ nomor, peranti, createdAt, expiresAt, ini }) => (
				<li key={nomor} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
					<div className="min-w-0">
						<p className="font-semibold">{peranti || "Perangkat tidak dikenal"}</p>
						<p className="text-sm text-muted">
							Masuk {formatTanggalWaktu(createdAt, zona)}, berakhir{" "}
							{formatTanggalWaktu(expiresAt, zona)}
						</p>
					</div>
					{ini ? (
						<StatusTag status="ok">perangkat ini</StatusTag>
					) : (
						<AkhiriSesi nomor={nomor} peranti={peranti} />
					)}
				</li>
			))}
		</ul>
	);
}
