import { EmptyState } from "@/components/ui/empty-state";
import { pack } from "@/components/ui/packed";
import type { Dasbor } from "@/lib/dasbor/queries";
import type { BarisDasbor } from "@/lib/dasbor/rules";
import type { AlamatDasbor } from "@/lib/dasbor/schema";
import { SEBUTAN_ANAK } from "@/lib/dasbor/tempat";
import { kolomOf } from "./kolom";
import { TabelPerbandingan } from "./tabel";

type Props = { dasbor: Dasbor; rows: readonly BarisDasbor[]; alamat: AlamatDasbor };

/** The heart of the dashboard: the places one level down beside each other, most behind first. */
export function Perbandingan({ dasbor, rows, alamat }: Props) {
	const kolom = kolomOf(dasbor, alamat);
	return (
		<section aria-label="Perbandingan" className="mb-4">
			{rows.length > 0 ? (
				<>
					<TabelPerbandingan
						packed={pack({
							caption: `${dasbor.nama} per ${SEBUTAN_ANAK[dasbor.tingkat]}`,
							heads: kolom.map(({ isi: _isi, ...head }) => head),
							rows: rows.map((row) => ({
								key: row.code,
								cells: kolom.map(({ isi }) => isi(row)),
							})),
						})}
					/>
					<p className="mt-2 text-xs text-muted print:hidden">
						Ketuk nama untuk rinciannya, angka untuk baris di baliknya, judul kolom untuk rumusnya.
						Garis tegak pada batang adalah sasaran.
					</p>
				</>
			) : (
				<EmptyState title="Belum ada keluarga atau pendamping di wilayah ini">
					Angka muncul begitu APD mencatat penugasan dan keluarga.
				</EmptyState>
			)}
		</section>
	);
}
