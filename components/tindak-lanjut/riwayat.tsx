import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { formatKode, formatTanggal } from "@/lib/format";
import type { Peristiwa, RapatRujuk } from "@/lib/tindak-lanjut/riwayat";
import { JENIS_CATATAN } from "@/lib/tindak-lanjut/rules";

function TautRapat({ rapat: { wilayah, id, judul } }: { rapat: RapatRujuk }) {
	return (
		<Link
			href={`/rapat/${formatKode(wilayah)}/${id}`}
			className="text-accent underline underline-offset-4"
		>
			{judul || "rapat tingkat lain"}
		</Link>
	);
}

function Baris({ peristiwa }: { peristiwa: Peristiwa }): ReactNode {
	if (peristiwa.jenis === "DIMINTA")
		return (
			<>
				Diminta dalam <TautRapat rapat={peristiwa.rapat} />
			</>
		);
	if (peristiwa.jenis === "TIDAK_DIBAHAS")
		return (
			<span className="text-muted">
				Rapat ke-{peristiwa.urutan} sesudahnya, <TautRapat rapat={peristiwa.rapat} />: tidak dicatat
				dibahas, masih terbuka
			</span>
		);
	const { jenis, teks, oleh, rapat } = peristiwa.catatan;
	return (
		<>
			<span className="font-semibold">{JENIS_CATATAN[jenis]}</span>
			{rapat && (
				<>
					{" "}
					<TautRapat rapat={rapat} />
				</>
			)}
			{teks && <span className="block whitespace-pre-line">{teks}</span>}
			{oleh && <span className="block text-xs text-faint">{oleh}</span>}
		</>
	);
}

const keyOf = (one: Peristiwa) =>
	one.jenis === "CATATAN" ? one.catatan.id : `${one.jenis} ${one.rapat.id}`;

/** What became of it, meeting after meeting. */
export function RiwayatTindak({ riwayat }: { riwayat: readonly Peristiwa[] }) {
	return (
		<Card title="Perjalanannya" className="mt-4">
			<ol className="divide-y divide-line text-base lg:text-sm">
				{riwayat.map((one) => (
					<li key={keyOf(one)} className="grid gap-x-4 py-2 sm:grid-cols-[7rem_1fr]">
						<time dateTime={one.hari} className="text-sm text-muted">
							{formatTanggal(one.hari)}
						</time>
						<div className="min-w-0">
							<Baris peristiwa={one} />
						</div>
					</li>
				))}
			</ol>
		</Card>
	);
}
