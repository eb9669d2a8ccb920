import { Card } from "@/components/ui/card";
import { formatTanggalWaktu } from "@/lib/format";
import { BAGIAN } from "@/lib/laporan/bagian";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import type { Riwayat } from "@/lib/laporan/riwayat-queries";

const KATA: Record<Riwayat["tindakan"], string> = {
	KIRIM: "Dikirim",
	TARIK: "Ditarik kembali oleh penyusun",
	VERIFIKASI: "Diverifikasi",
	SETUJU: "Disetujui",
	TERIMA: "Diterima Dinsos",
	KEMBALIKAN: "Dikembalikan",
	BATALKAN: "Keputusan dibatalkan",
	KECUALIKAN: "Dikecualikan",
	BATAL_KECUALI: "Pengecualian dibatalkan",
	KUNCI: "Dikunci: bulan ditutup",
};

type Event = { key: string; at: Date; title: string; by: string; notes: string[] };

const judulOf = (kode: string) => BAGIAN.find((bagian) => bagian.kode === kode)?.judul ?? kode;

function eventsOf({ riwayat, terkirim, identitas }: HalamanLaporan): Event[] {
	const reviews = riwayat.map(({ id, at, tindakan, oleh, peran, umum, bagian }) => ({
		...{ key: id, at, title: KATA[tindakan] },
		by: [oleh, peran].filter(Boolean).join(", "),
		notes: [
			umum,
			...Object.entries(bagian).map(([kode, note]) => `${judulOf(kode)}: ${note}`),
		].filter(Boolean),
	}));
	const sendings = terkirim.map(({ revisi, at, sidik }) => ({
		...{ key: `revisi-${revisi}`, at, title: `Dikirim, revisi ${revisi}`, by: identitas.nama },
		notes: [`Sidik isi ${sidik}`],
	}));
	return [...reviews, ...sendings].sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Everything that happened to a report, the newest first. */
export function RiwayatLaporan({ laporan }: { laporan: HalamanLaporan }) {
	const events = eventsOf(laporan);
	if (events.length === 0) return null;
	return (
		<Card title="Riwayat">
			<ol className="flex flex-col gap-3 text-base lg:text-sm">
				{events.map(({ key, at, title, by, notes }) => (
					<li key={key} className="border-l-2 border-line pl-3">
						<p className="font-semibold">{title}</p>
						<p className="text-sm text-muted">
							{formatTanggalWaktu(at, laporan.zona)} · {by}
						</p>
						{notes.map((note) => (
							<p key={note} className="mt-1 wrap-anywhere whitespace-pre-line">
								{note}
							</p>
						))}
					</li>
				))}
			</ol>
		</Card>
	);
}
