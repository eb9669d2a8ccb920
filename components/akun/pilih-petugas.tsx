import { LinkList } from "@/components/ui/link-list";
import { SearchBox } from "@/components/ui/search-box";
import type { TanpaAkun } from "@/lib/akun/queries";

type Props = { rows: readonly TanpaAkun[]; cari: string };

/** Field workers on the list who have no account yet: choosing one saves typing and keeps their history. */
export function PilihPetugas({ rows, cari }: Props) {
	if (rows.length === 0 && !cari) return null;
	return (
		<details open={cari !== ""} className="mb-5 rounded-md border border-line bg-surface px-4 py-2">
			<summary className="flex min-h-11 cursor-pointer items-center font-semibold">
				Untuk petugas yang sudah terdaftar tanpa akun
			</summary>
			<div className="mb-3">
				<SearchBox label="Cari nama petugas" defaultValue={cari} />
			</div>
			<LinkList
				items={rows.map(({ sdmId, nama, nip }) => ({
					href: `/akun/kelola/baru?sdm=${sdmId}`,
					title: nama,
					sub: nip ? `NIP ${nip}` : undefined,
				}))}
			/>
			{rows.length === 0 && <p className="pb-3 text-muted">Tidak ada yang cocok.</p>}
		</details>
	);
}
