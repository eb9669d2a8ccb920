import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { MIME } from "@/lib/bulan/paket";
import type { PaketTerbit } from "@/lib/bulan/paket-queries";
import { formatKode, formatNumber, formatTanggalWaktu } from "@/lib/format";

const KB = 1_000;

function Berkas({ row }: { row: PaketTerbit }) {
	const jenis = row.mime === MIME.pdf ? "PDF" : "XLSX";
	return (
		<a
			href={`/api/dokumen/${formatKode(row.wilayah)}/${row.id}`}
			download
			className="inline-flex min-h-11 items-center gap-1 font-medium text-accent underline underline-offset-4"
		>
			{jenis}
			<span className="text-sm text-muted">({formatNumber(Math.ceil(row.besar / KB))} KB)</span>
			<span className="sr-only">{`paket ${row.kecamatan}, nomor ${row.nomor}`}</span>
		</a>
	);
}

/** The packs of a month as they were issued: one line a pack, the newest of a kecamatan first. */
export function PaketBulan({ rows, zona }: { rows: readonly PaketTerbit[]; zona: string }) {
	const packs = new Map<string, PaketTerbit[]>();
	for (const row of rows) packs.set(row.nomor, [...(packs.get(row.nomor) ?? []), row]);
	const newest = (nomor: string, kecamatan: string) =>
		rows.find((row) => row.kecamatan === kecamatan)?.nomor === nomor;
	return (
		<Card title="Paket per kecamatan">
			<ul className="divide-y divide-line text-base lg:text-sm">
				{[...packs.values()].map((files) => {
					const [first] = files;
					if (!first) return null;
					return (
						<li key={first.nomor} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
							<span className="min-w-0 flex-1 basis-60">
								<span className="block font-semibold">{first.kecamatan}</span>
								<span className="block text-sm text-muted">
									{first.nomor} · {formatTanggalWaktu(first.terbitAt, zona)}
									{newest(first.nomor, first.kecamatan) ? "" : " · digantikan yang lebih baru"}
								</span>
							</span>
							<span className="flex gap-4">
								{files.map((row) => (
									<Berkas key={row.id} row={row} />
								))}
							</span>
						</li>
					);
				})}
			</ul>
		</Card>
	);
}

/** Where the packs of a month are. */
export function PaketLink({ bulan }: { bulan: string }) {
	return (
		<p>
			<Link
				href={`/laporan/paket/${bulan}`}
				className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-accent"
			>
				Paket bulanan per kecamatan
			</Link>
		</p>
	);
}
