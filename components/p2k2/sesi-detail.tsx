import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import { formatTanggalPanjang } from "@/lib/format";
import type { SesiIsi } from "@/lib/p2k2/queries";
import { absenSentence, decodeAbsen, KEHADIRAN } from "@/lib/p2k2/rules";
import { materiLabel } from "./materi-choices";

const TONES = { HADIR: "ok", DIWAKILI: "ok", IZIN: "near", SAKIT: "near", ALPA: "behind" } as const;

function Mark({ huruf }: { huruf: string }) {
	const mark = decodeAbsen(huruf, 1)?.[0] ?? "ALPA";
	return <StatusTag status={TONES[mark]}>{KEHADIRAN[mark].label}</StatusTag>;
}

const jamOf = ({ jamMulai, jamSelesai }: SesiIsi) =>
	[jamMulai, jamSelesai]
		.filter(Boolean)
		.map((jam) => jam.replace(":", "."))
		.join("-");

function groupOf({ kelompok, kelompokId }: SesiIsi) {
	if (!kelompok) return "di luar dampingan Anda sekarang";
	return (
		<Link href={`/kelompok/${kelompokId}`} className="text-accent underline underline-offset-4">
			{kelompok}
		</Link>
	);
}

/** A session to read: what it was about, and the roll as it was called. */
export function SesiDetail({ sesi }: { sesi: SesiIsi }) {
	const none = "tidak dicatat";
	return (
		<div className="grid max-w-4xl gap-4 lg:grid-cols-2 lg:items-start">
			{sesi.dibatalkan && (
				<Notice tone="warn" title="Sesi ini dibatalkan" className="lg:col-span-2">
					{sesi.alasanBatal && <>Alasan: “{sesi.alasanBatal}”. </>}Tidak dihitung di laporan dan
					dasbor.
				</Notice>
			)}
			<Card title="Pertemuan">
				<DefinitionList
					items={[
						{ term: "Kelompok", value: groupOf(sesi) },
						{ term: "Tanggal", value: formatTanggalPanjang(sesi.heldOn) },
						{ term: "Jam", value: jamOf(sesi) || none },
						{ term: "Materi", value: materiLabel(sesi) },
						{ term: "Modul", value: sesi.judulModul },
						{ term: "Tempat", value: sesi.tempat || none },
						{ term: "Pemateri", value: sesi.pemateri || sesi.pendamping || none },
						{ term: "Pendamping", value: sesi.pendamping ?? none },
						{ term: "Rangkuman", value: sesi.rangkuman || none },
					]}
				/>
			</Card>
			<Card title="Daftar hadir">
				<p className="mb-2 text-sm text-muted">
					{absenSentence(sesi.absen)} dari {sesi.anggota.length} keluarga, menurut anggota kelompok
					pada hari itu.
				</p>
				<ol className="divide-y divide-line">
					{sesi.anggota.map(({ kpmId, nama, huruf }) => (
						<li key={kpmId} className="flex items-center justify-between gap-3 py-1.5">
							<span className="min-w-0">{nama ?? "Keluarga yang sudah pindah dampingan"}</span>
							<Mark huruf={huruf} />
						</li>
					))}
				</ol>
			</Card>
		</div>
	);
}
