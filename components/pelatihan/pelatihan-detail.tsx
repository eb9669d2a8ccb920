import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import {
	formatDecimal,
	formatKode,
	formatNumber,
	formatPercentRatio,
	formatPersen,
	formatTanggal,
	joinDan,
} from "@/lib/format";
import type { Pelatihan } from "@/lib/pelatihan/queries";
import {
	JENIS_PELATIHAN,
	jpSemua,
	rekapHadir,
	rerata,
	TOPIK_PELATIHAN,
} from "@/lib/pelatihan/rules";
import { MODE_RAPAT } from "@/lib/rapat/rules";

function Tautan({ href }: { href: string }) {
	return (
		<a
			href={href}
			rel="noopener"
			className="inline-flex min-h-11 items-center break-all text-accent underline underline-offset-4"
		>
			{href}
		</a>
	);
}

/** What a training is and what it asks for. */
export function PelatihanFakta({ pelatihan }: { pelatihan: Pelatihan }) {
	const { hadirMin, nilaiLulus, topik } = pelatihan;
	const syarat = `kehadiran ${formatPersen(hadirMin)}${nilaiLulus === null ? "" : `, tes akhir ${nilaiLulus}`}`;
	return (
		<Card className="mb-4">
			<DefinitionList
				items={[
					{ term: "Jenis", value: JENIS_PELATIHAN[pelatihan.jenis] },
					{ term: "Cara", value: MODE_RAPAT[pelatihan.mode] },
					{ term: "Penyelenggara", value: pelatihan.penyelenggara },
					{ term: "Tempat", value: pelatihan.tempat || "belum dicatat" },
					...(pelatihan.tautan
						? [{ term: "Tautan daring", value: <Tautan href={pelatihan.tautan} /> }]
						: []),
					{
						term: "Materi",
						value: joinDan(topik.map((key) => TOPIK_PELATIHAN[key])) || "belum dicatat",
					},
					{ term: "Syarat lulus, paling sedikit", value: syarat },
				]}
			/>
			{pelatihan.uraian && <p className="mt-3 whitespace-pre-line">{pelatihan.uraian}</p>}
			{pelatihan.sebab && <p className="mt-3 font-medium">Dibatalkan: {pelatihan.sebab}</p>}
		</Card>
	);
}

const satu = (value: number | null) => (value === null ? "belum ada data" : formatDecimal(value));

/** How many took part, came, passed, and what the tests say. */
export function PelatihanAngka({ pelatihan }: { pelatihan: Pelatihan }) {
	const { peserta, tamu, lulus, sertifikat, sesi, pre, post, status } = pelatihan;
	const total = jpSemua(sesi);
	return (
		<StatStrip label="Angka pelatihan">
			<Stat
				label="Peserta"
				value={formatNumber(peserta)}
				sub={
					tamu > 0
						? `${formatNumber(tamu)} di luar data petugas, tanpa hitungan JP setahun`
						: undefined
				}
			/>
			<Stat label="Jam pelajaran" value={`${formatNumber(total)} JP`} sub={`${sesi.length} sesi`} />
			<Stat label="Rerata tes awal" value={satu(rerata(pre))} />
			<Stat label="Rerata tes akhir" value={satu(rerata(post))} />
			<Stat
				label="Lulus"
				value={status === "SELESAI" ? formatPercentRatio(lulus, peserta) : "belum ditutup"}
				sub={`${formatNumber(sertifikat)} sertifikat terbit`}
			/>
		</StatStrip>
	);
}

/** The sessions with who came to each, by how they came. */
export function SesiTabel({ pelatihan, writes }: { pelatihan: Pelatihan; writes: boolean }) {
	const { sesi, hadir, wilayah, id, status } = pelatihan;
	const rekap = rekapHadir(hadir, sesi);
	const angka = (urut: number, key: keyof (typeof rekap)[number]) =>
		formatNumber(rekap[urut - 1]?.[key] ?? 0);
	return (
		<DataTable
			caption="Sesi dan kehadiran"
			captionShown
			rows={sesi}
			rowKey={({ urut }) => String(urut)}
			columns={[
				{
					key: "judul",
					header: "Sesi",
					wrap: true,
					cell: ({ urut, judul }) => `${urut}. ${judul}`,
				},
				{ key: "hari", header: "Tanggal", cell: (row) => formatTanggal(row.hari) },
				{ key: "jp", header: "JP", align: "end", cell: (row) => formatNumber(row.jp) },
				{
					key: "luring",
					header: "Tatap muka",
					align: "end",
					cell: ({ urut }) => angka(urut, "luring"),
				},
				{
					key: "daring",
					header: "Daring",
					align: "end",
					cell: ({ urut }) => angka(urut, "daring"),
				},
				{ key: "izin", header: "Izin", align: "end", cell: ({ urut }) => angka(urut, "izin") },
				{
					key: "alpa",
					header: "Tidak hadir",
					align: "end",
					cell: ({ urut }) => angka(urut, "alpa"),
				},
				...(writes && status === "RENCANA"
					? [
							{
								key: "catat",
								header: <span className="sr-only">Tindakan</span>,
								label: "Tindakan",
								cell: ({ urut }: { urut: number }) => (
									<ButtonLink
										href={`/sdm/pelatihan/${formatKode(wilayah)}/${id}/hadir?sesi=${urut}`}
									>
										Catat hadir
									</ButtonLink>
								),
							},
						]
					: []),
			]}
		/>
	);
}
