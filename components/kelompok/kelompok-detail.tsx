import { StatusKpmTag } from "@/components/kpm/status-kpm";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { KelompokDetail as Detail } from "@/lib/kelompok/detail-queries";
import { labelHari } from "@/lib/kelompok/rules";
import type { Tanggal } from "@/lib/time";

function Sessions({ id, last }: { id: string; last: Tanggal }) {
	return (
		<Link
			href={`/p2k2?tampil=sesi&kelompok=${id}`}
			className="text-accent underline underline-offset-4"
		>
			{formatTanggal(last)}
			<span className="sr-only">, riwayat sesi kelompok ini</span>
		</Link>
	);
}

function Facts({ kelompok }: { kelompok: Detail }) {
	const { id, desa, kecamatan, pendamping, tempat, hari, mulai, selesai, sesiTerakhir } = kelompok;
	return (
		<DefinitionList
			items={[
				{ term: "Desa/kelurahan", value: `${desa}, Kec. ${kecamatan}` },
				{ term: "Pendamping", value: pendamping },
				{ term: "Tempat pertemuan", value: tempat || null },
				{ term: "Hari pertemuan", value: hari ? labelHari(hari) : null },
				{ term: "Mulai", value: formatTanggal(mulai) },
				...(selesai ? [{ term: "Ditutup", value: formatTanggal(selesai) }] : []),
				{ term: "P2K2 terakhir", value: sesiTerakhir && <Sessions id={id} last={sesiTerakhir} /> },
				...kelompok.roster.slice(0, 1).map(({ berlakuDari, jumlah }) => ({
					term: "Daftar hadir",
					value: `${formatNumber(jumlah)} keluarga, berlaku sejak ${formatTanggal(berlakuDari)}`,
				})),
			]}
		/>
	);
}

/** A group: what it is, and the families in it. */
export function KelompokDetail({ kelompok }: { kelompok: Detail }) {
	return (
		<>
			{kelompok.peringatan && (
				<Notice tone="warn" title={`Kelompok ini ${kelompok.peringatan}`} className="mb-4">
					Kelompok yang biasa berisi 15–30 keluarga.
				</Notice>
			)}
			<div className="grid items-start gap-4 lg:grid-cols-2">
				<Card title={`Keluarga (${kelompok.anggota.length})`}>
					{kelompok.anggota.length === 0 ? (
						<p className="text-sm text-muted">Belum ada keluarga di kelompok ini.</p>
					) : (
						<ol className="divide-y divide-line">
							{kelompok.anggota.map(({ id, nama, desa, status }) => (
								<li key={id} className="flex min-h-11 items-center justify-between gap-3 py-1">
									<Link
										href={`/kpm/${id}`}
										className="font-medium underline decoration-line underline-offset-4 max-lg:py-2"
									>
										{nama}
									</Link>
									{status === "AKTIF" ? (
										<span className="text-sm text-muted">{desa}</span>
									) : (
										<StatusKpmTag status={status} />
									)}
								</li>
							))}
						</ol>
					)}
				</Card>
				<Card title="Kelompok">
					<Facts kelompok={kelompok} />
				</Card>
			</div>
		</>
	);
}
