import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import { formatNumber, formatPercent, formatRatio } from "@/lib/format";
import type { KecamatanBulan } from "@/lib/laporan/daftar-laporan-queries";

type Props = { bulan: string; baris: readonly KecamatanBulan[]; nama: string };

const list = (bulan: string, rest = "") => `/laporan/daftar?bulan=${bulan}${rest}`;

function totalOf(baris: readonly KecamatanBulan[], nama: string): KecamatanBulan {
	const sum = (pick: (row: KecamatanBulan) => number) =>
		baris.reduce((all, row) => all + pick(row), 0);
	return {
		...{ kecamatan: 0, nama },
		wajib: sum((row) => row.wajib),
		masuk: sum((row) => row.masuk),
		tepat: sum((row) => row.tepat),
		dikembalikan: sum((row) => row.dikembalikan),
		menunggu: sum((row) => row.menunggu),
		selesai: sum((row) => row.selesai),
		dikecualikan: sum((row) => row.dikecualikan),
	};
}

function columnsOf(bulan: string): Column<KecamatanBulan>[] {
	const number = (key: keyof KecamatanBulan & string, header: string): Column<KecamatanBulan> => ({
		...{ key, header, align: "end" },
		cell: (row) => formatNumber(Number(row[key])),
	});
	return [
		{
			key: "nama",
			header: "Kecamatan",
			cell: (row) => (
				<RowName
					name={row.nama}
					href={row.kecamatan ? list(bulan, `&kecamatan=${row.kecamatan}`) : undefined}
				/>
			),
		},
		{ ...number("masuk", "Masuk"), cell: (row) => formatRatio(row.masuk, row.wajib) },
		{ ...number("tepat", "Tepat waktu"), cell: (row) => formatRatio(row.tepat, row.wajib) },
		number("menunggu", "Menunggu keputusan"),
		number("dikembalikan", "Dikembalikan"),
		number("selesai", "Diterima"),
		number("dikecualikan", "Dikecualikan"),
	];
}

/** A month of reports by kecamatan, for those who review. */
export function IkhtisarLaporan({ bulan, baris, nama }: Props) {
	if (baris.length === 0) {
		return (
			<EmptyState title="Belum ada laporan yang wajib dikirim">
				Laporan dibuka sendiri pada tanggal 1 untuk setiap pendamping yang bertugas.
			</EmptyState>
		);
	}
	const total = totalOf(baris, nama);
	return (
		<>
			<StatStrip label="Laporan bulan ini">
				<Stat
					label="Masuk"
					value={formatPercent(total.masuk, total.wajib)}
					sub={formatRatio(total.masuk, total.wajib)}
					href={list(bulan, "&tepat=masuk")}
				/>
				<Stat
					label="Tepat waktu"
					value={formatPercent(total.tepat, total.wajib)}
					sub={formatRatio(total.tepat, total.wajib)}
					href={list(bulan, "&tepat=tepat")}
				/>
				<Stat
					label="Belum masuk"
					value={formatNumber(total.wajib - total.masuk)}
					href={list(bulan, "&tepat=belum")}
				/>
				<Stat label="Menunggu keputusan" value={formatNumber(total.menunggu)} />
				<Stat
					label="Dikembalikan"
					value={formatNumber(total.dikembalikan)}
					href={list(bulan, "&status=DIKEMBALIKAN")}
				/>
			</StatStrip>
			<DataTable
				caption="Laporan per kecamatan"
				columns={columnsOf(bulan)}
				rows={baris}
				rowKey={(row) => String(row.kecamatan)}
				total={baris.length > 1 ? total : undefined}
			/>
		</>
	);
}
