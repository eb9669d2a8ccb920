import { TautSertifikat } from "@/components/pelatihan/sertifikat";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import { formatKode, formatNumber, formatTanggal } from "@/lib/format";
import type { RiwayatPelatihan } from "@/lib/pelatihan/jp-queries";
import { JENIS_PELATIHAN } from "@/lib/pelatihan/rules";
import { PERAN_TUGAS, STATUS_KERJA } from "@/lib/penugasan/rules";
import type { ProfilSdm, TugasSdm } from "@/lib/sdm/queries";

const atau = (text: string | null) => text || "belum dicatat";

/** Employment as it is on file. */
export function ProfilKerja({ profil }: { profil: ProfilSdm }) {
	return (
		<Card title="Kepegawaian" className="mb-4">
			<DefinitionList
				items={[
					{ term: "NIP", value: atau(profil.nip) },
					{ term: "Jabatan", value: atau(profil.jabatan) },
					{ term: "Status kerja", value: STATUS_KERJA[profil.statusKerja] },
					{ term: "Nomor SK", value: atau(profil.skNo) },
					{
						term: "Terhitung mulai",
						value: profil.tmt ? formatTanggal(profil.tmt) : "belum dicatat",
					},
					{ term: "Pendidikan", value: atau(profil.pendidikan) },
					{ term: "No. HP", value: atau(profil.noHp) },
					{ term: "Email", value: atau(profil.email) },
				]}
			/>
		</Card>
	);
}

/** Where and as what somebody works and worked. */
export function TugasTabel({ rows }: { rows: readonly TugasSdm[] }) {
	return (
		<DataTable
			caption="Penugasan"
			captionShown
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{ key: "peran", header: "Sebagai", cell: ({ peran }) => PERAN_TUGAS[peran] },
				{
					key: "tempat",
					header: "Tempat",
					cell: ({ kecamatan, desa }) => [desa, kecamatan].filter(Boolean).join(", "),
				},
				{ key: "mulai", header: "Dari", cell: ({ mulai }) => formatTanggal(mulai) },
				{
					key: "selesai",
					header: "Sampai",
					cell: ({ selesai }) => (selesai ? formatTanggal(selesai) : "sekarang"),
				},
			]}
			empty={<EmptyState title="Belum ada penugasan" />}
		/>
	);
}

type PelatihanProps = {
	rows: readonly RiwayatPelatihan[];
	tahun: number;
	target: number;
	/** Hours of this year by certificates that Dinsos accepted. */
	diakui: number;
};

/** The trainings of somebody with hours and certificates; the hours of this year against those expected. */
export function PelatihanSaya({ rows, tahun, target, diakui }: PelatihanProps) {
	const jp = rows.reduce((sum, row) => sum + (row.tahun === tahun ? row.jp : 0), diakui);
	const papers = rows.filter(({ dokumenId }) => dokumenId !== null).length;
	return (
		<section aria-label="Pelatihan" className="mt-4">
			<StatStrip label="Jam pelajaran">
				<Stat
					label={`Jam pelajaran ${tahun}`}
					value={`${formatNumber(jp)} JP`}
					sub={`dari ${formatNumber(target)} JP`}
				/>
				<Stat label="Sertifikat" value={formatNumber(papers)} />
			</StatStrip>
			<DataTable
				caption="Pelatihan yang diikuti"
				captionShown
				rows={rows}
				rowKey={({ wilayah, id }) => `${wilayah}:${id}`}
				columns={[
					{
						key: "judul",
						header: "Pelatihan",
						wrap: true,
						cell: (row) => (
							<RowName
								name={row.judul}
								sub={`${JENIS_PELATIHAN[row.jenis]} · ${row.penyelenggara}`}
								href={`/sdm/pelatihan/${formatKode(row.wilayah)}/${row.id}`}
							/>
						),
					},
					{ key: "mulai", header: "Tanggal", cell: ({ mulai }) => formatTanggal(mulai) },
					{ key: "jp", header: "JP", align: "end", cell: ({ jp: hours }) => formatNumber(hours) },
					{
						key: "hasil",
						header: "Hasil",
						cell: ({ lulus }) =>
							lulus === null ? "belum ditutup" : lulus ? "lulus" : "tidak lulus",
					},
					{
						key: "sertifikat",
						header: "Sertifikat",
						cell: ({ dokumenId }) => <TautSertifikat id={dokumenId} />,
					},
				]}
				empty={<EmptyState title="Belum mengikuti pelatihan yang tercatat" />}
			/>
		</section>
	);
}
