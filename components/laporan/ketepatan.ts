import { formatTanggalWaktu } from "@/lib/format";
import { isOnTime } from "@/lib/laporan/rules";

/** The last minute before a deadline, as people name it. */
export function sampaiOf(batas: Date, zona: string): string {
	return formatTanggalWaktu(new Date(batas.getTime() - 60_000), zona);
}

type Sent = { firstSubmittedAt: Date | null; batas: Date };

/** In time, too late, or until when, as people say it. */
export function ketepatanOf({ firstSubmittedAt, batas }: Sent, now: Date, zona: string): string {
	const until = sampaiOf(batas, zona);
	if (firstSubmittedAt) {
		const word = isOnTime(firstSubmittedAt, batas) ? "tepat waktu" : "terlambat";
		return `Dikirim ${formatTanggalWaktu(firstSubmittedAt, zona)}, ${word}`;
	}
	return now < batas ? `Kirim paling lambat ${until}` : `Batas kirim ${until} sudah lewat`;
}
