import { DefinitionList } from "@/components/ui/definition-list";
import { DownloadLinks } from "@/components/ui/download-links";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Bukti, Unduhan } from "@/lib/dokumen/queries";
import { JENIS_DOKUMEN, type JenisDokumen, sidikBerkelompok } from "@/lib/dokumen/rules";
import { formatKode, formatNumber, formatTanggalWaktu } from "@/lib/format";

type Props = { id: string; bukti: Bukti; unduhan: Unduhan | null; zona?: string };

const ZONA_PUSAT = "Asia/Jakarta";
const UNTUK: Record<JenisDokumen, string> = {
	BERITA_ACARA: "dari rapat yang sama",
	PAKET_BULANAN: "untuk kecamatan dan bulan yang sama",
	SERTIFIKAT: "yang lebih baru",
	DAFTAR_BAYAR: "yang lebih baru",
};

function Keutuhan({ utuh }: { utuh: boolean }) {
	return utuh ? (
		<Notice tone="success" title="Utuh" className="mb-4">
			Sidik berkas yang tersimpan baru saja dihitung ulang dan sama dengan saat diterbitkan.
		</Notice>
	) : (
		<Notice tone="error" title="Tidak utuh" className="mb-4">
			Berkas yang tersimpan tidak lagi sama dengan saat diterbitkan. Laporkan kepada pengelola.
		</Notice>
	);
}

type PenggantiProps = { bukti: Bukti; unduhan: Unduhan | null; zona: string };

/** Said to whoever holds the code; who may read the newer one is led to it. */
function Pengganti({ bukti: { jenis, diganti, utuh }, unduhan, zona }: PenggantiProps) {
	if (!diganti) return null;
	const baru = unduhan?.pengganti;
	return (
		<Notice
			tone="warn"
			title="Sudah diganti"
			className="mb-4"
			action={baru && <Link href={`/bukti/${baru.id}`}>Buka yang berlaku</Link>}
		>
			{utuh ? "Dokumen ini asli, tetapi telah diganti" : "Dokumen ini telah diganti"} oleh terbitan{" "}
			{formatTanggalWaktu(diganti, zona)} {UNTUK[jenis]}. Pakai yang terbaru
			{baru ? `: ${baru.judul}` : "; mintalah kepada yang menerbitkannya"}.
		</Notice>
	);
}

/** What a document is and whether it is still what was issued; nothing of what it says. */
export function BuktiDokumen({ id, bukti, unduhan, zona = ZONA_PUSAT }: Props) {
	return (
		<div>
			<PageHeader title="Bukti dokumen" meta={JENIS_DOKUMEN[bukti.jenis]} />
			<Keutuhan utuh={bukti.utuh} />
			<Pengganti bukti={bukti} unduhan={unduhan} zona={zona} />
			<DefinitionList
				items={[
					{ term: "Judul", value: bukti.judul },
					{ term: "Nomor", value: bukti.nomor || "tanpa nomor" },
					{ term: "Diterbitkan oleh", value: bukti.wilayah },
					{ term: "Waktu terbit", value: formatTanggalWaktu(bukti.dibuat, zona) },
					{ term: "Besar berkas", value: `${formatNumber(bukti.besar)} bita` },
					{
						term: "Sidik SHA-256",
						value: <code className="text-xs break-words">{sidikBerkelompok(bukti.sha256)}</code>,
					},
				]}
			/>
			<p className="my-4 text-sm text-muted">
				Cocokkan judul, nomor, dan waktu terbit dengan kertas yang Anda pegang. Pemegang berkasnya
				dapat menghitung sendiri sidik SHA-256 berkas itu; berkas yang sama selalu bersidik sama.
				Terbitan yang bertanda “perbaikan” menggantikan yang lebih lama.
			</p>
			{unduhan && (
				<DownloadLinks
					files={[{ label: "dokumen", href: `/api/dokumen/${formatKode(unduhan.wilayah)}/${id}` }]}
				/>
			)}
		</div>
	);
}
