import { Notice } from "@/components/ui/notice";
import { formatBulan, formatNumber } from "@/lib/format";
import { fieldOf } from "@/lib/laporan/angka";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import { DriftNotice } from "./drift-notice";
import { TandaTerimaList } from "./tanda-terima";

type Props = {
	laporan: HalamanLaporan;
	/** What the address says has just happened. */
	baru: "terkirim" | "ditarik" | "dikoreksi" | "diputuskan" | null;
};

function Dikembalikan({ laporan }: { laporan: HalamanLaporan }) {
	const back = laporan.riwayat.find(({ tindakan }) => tindakan === "KEMBALIKAN");
	if (laporan.status !== "DIKEMBALIKAN" || !back) return null;
	const count = Object.keys(back.bagian).length;
	return (
		<Notice tone="warn" title={`Dikembalikan oleh ${back.oleh}, ${back.peran}`}>
			{back.umum && <p className="whitespace-pre-line">{back.umum}</p>}
			{count > 0 && <p>{formatNumber(count)} bagian diberi catatan; lihat di bawah.</p>}
			{laporan.isAuthor && (
				<p>Perbaiki, lalu kirim lagi. Waktu kirim pertama Anda tetap dihitung.</p>
			)}
		</Notice>
	);
}

/** What has just happened, why it cannot be changed, what came back, what changed since. */
export function KeadaanLaporan({ laporan, baru }: Props) {
	const { terkirim, zona, terkunci, usang, isAuthor, drift, bulan } = laporan;
	const [last] = terkirim;
	return (
		<div className="mb-4 flex flex-col gap-3 empty:hidden">
			{baru === "terkirim" && last && (
				<Notice tone="success" title={`Laporan ${formatBulan(bulan)} terkirim`}>
					<TandaTerimaList tanda={last} zona={zona} />
				</Notice>
			)}
			{baru === "ditarik" && (
				<Notice tone="success" title="Laporan ditarik kembali">
					Sekarang menjadi draf lagi dan belum dihitung terkirim.
				</Notice>
			)}
			{baru === "dikoreksi" && <Notice tone="success" title="Koreksi tersimpan" />}
			{baru === "diputuskan" && <Notice tone="success" title="Keputusan tersimpan" />}
			{isAuthor && terkunci && baru !== "terkirim" && (
				<Notice tone="info" title="Laporan ini tidak dapat diubah">
					{terkunci}
				</Notice>
			)}
			<Dikembalikan laporan={laporan} />
			{usang.map((koreksi) => (
				<Notice key={koreksi.path} tone="warn" title="Periksa lagi satu koreksi">
					{fieldOf(koreksi.path)?.label ?? koreksi.path}: saat dikoreksi tercatat{" "}
					{formatNumber(koreksi.original)}, sekarang lain. Koreksi ulang atau hapus koreksinya
					sebelum mengirim.
				</Notice>
			))}
			<DriftNotice drift={drift} />
		</div>
	);
}
