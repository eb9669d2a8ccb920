import { EmptyState } from "@/components/ui/empty-state";
import { pack } from "@/components/ui/packed";
import { Pager } from "@/components/ui/pager";
import { formatNumber } from "@/lib/format";
import type { Peringkat } from "@/lib/peringkat/queries";
import { LABEL_TINGKAT, LABEL_UKURAN } from "@/lib/peringkat/tingkat";
import { peringkatHref } from "./alamat";
import { kolomPeringkat } from "./kolom";
import { TabelPeringkat } from "./tabel-peringkat";

type Props = { peringkat: Peringkat; mayReadFamilies: boolean };

function Kosong({ peringkat }: { peringkat: Peringkat }) {
	const { q, tingkat, tahun } = peringkat;
	if (q === "")
		return (
			<EmptyState title={`Belum ada data graduasi ${tahun}`}>
				Baris muncul begitu keluarga dampingan tercatat pada 1 Januari {tahun} atau ada graduasi
				yang ditetapkan.
			</EmptyState>
		);
	return (
		<EmptyState title={`Tidak ada ${LABEL_TINGKAT[tingkat].toLowerCase()} bernama “${q}”`}>
			{tingkat === "pendamping" && q.length < 3
				? "Tulis paling sedikit 3 huruf dari nama."
				: "Periksa ejaannya, atau pilih wilayah dan tahun lain."}
		</EmptyState>
	);
}

function rangeOf({ rows, urut, ringkasan, q }: Peringkat): string {
	if (q) return `Hasil pencarian “${q}”; tempat dihitung dalam seluruh peringkat.`;
	const whole = ringkasan.bertempat + ringkasan.tanpa;
	return `${formatNumber(urut + 1)}–${formatNumber(urut + rows.length)} dari ${formatNumber(whole)}`;
}

/** The ranking itself, fifty rows at a time. */
export function Tabel({ peringkat, mayReadFamilies }: Props) {
	const { rows, sesudah, sebelum, tingkat, tahun, ukuran, nama } = peringkat;
	const kolom = kolomPeringkat(peringkat, mayReadFamilies);
	return (
		<section aria-label="Peringkat">
			{rows.length > 0 ? (
				<TabelPeringkat
					packed={pack({
						caption: `Peringkat ${LABEL_TINGKAT[tingkat].toLowerCase()} ${tahun}, ${nama}, menurut ${LABEL_UKURAN[ukuran].toLowerCase()}`,
						heads: kolom.map(({ isi: _isi, ...head }) => head),
						rows: rows.map((row) => ({
							key: row.kunci,
							cells: kolom.map(({ isi }) => isi(row)),
						})),
					})}
				/>
			) : (
				<Kosong peringkat={peringkat} />
			)}
			{rows.length > 0 && (
				<Pager
					previousHref={sebelum ? peringkatHref(peringkat, { sebelum }) : undefined}
					nextHref={sesudah ? peringkatHref(peringkat, { sesudah }) : undefined}
				>
					{rangeOf(peringkat)}
				</Pager>
			)}
			<p className="mt-2 max-w-prose text-xs text-muted">
				Yang nilainya sama berbagi tempat. Baris tanpa keluarga pada 1 Januari tidak diberi tempat.
				Garis tegak pada batang adalah sasaran setahun. Graduasi di atas 25 % dampingan ditandai
				agar buktinya diperiksa.
			</p>
		</section>
	);
}
