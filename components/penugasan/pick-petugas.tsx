import { ButtonLink } from "@/components/ui/button-link";
import { LinkList } from "@/components/ui/link-list";
import { Notice } from "@/components/ui/notice";
import { SearchBox } from "@/components/ui/search-box";
import type { PetugasRow } from "@/lib/petugas/queries";

type PickPetugasProps = { kecamatan: string; cari: string; found: readonly PetugasRow[] };

/** Who gets the assignment: found by name, or somebody new. */
export function PickPetugas({ kecamatan, cari, found }: PickPetugasProps) {
	return (
		<div className="flex max-w-xl flex-col gap-4">
			<SearchBox
				label="Cari nama petugas"
				action="/penugasan/baru"
				defaultValue={cari}
				keep={{ kecamatan }}
			/>
			{cari && found.length === 0 && (
				<Notice title={`Tidak ada petugas bernama “${cari}” di kabupaten/kota Anda`}>
					Tulis paling sedikit 3 huruf, atau tambahkan sebagai petugas baru.
				</Notice>
			)}
			{found.length > 0 && (
				<LinkList
					title="Petugas yang cocok"
					items={found.map(({ sdmId, nama, jabatan, nip }) => ({
						href: `/penugasan/baru?kecamatan=${kecamatan}&sdm=${sdmId}`,
						title: nama,
						sub: [jabatan, nip && `NIP ${nip}`].filter(Boolean).join(" · ") || undefined,
					}))}
				/>
			)}
			<div>
				<ButtonLink href={`/penugasan/baru?kecamatan=${kecamatan}&orang=baru`}>
					Petugas baru
				</ButtonLink>
			</div>
		</div>
	);
}
