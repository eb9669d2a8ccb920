import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { formatKode } from "@/lib/format";
import type { listRapat } from "@/lib/rapat/queries";
import { kursorText, type RapatFilter } from "@/lib/rapat/schema";
import { RapatTabel } from "./rapat-tabel";

type Isi<T extends (...args: never[]) => unknown> = Awaited<ReturnType<T>>;

function alamat({ wilayah }: RapatFilter, kursor: NonNullable<RapatFilter["kursor"]>): string {
	const query = new URLSearchParams();
	if (wilayah) query.set("wilayah", formatKode(wilayah));
	query.set("kursor", kursorText(kursor));
	return `/rapat?${query}`;
}

export function DaftarRapat({ filter, isi }: { filter: RapatFilter; isi: Isi<typeof listRapat> }) {
	return (
		<>
			<RapatTabel
				rows={isi.baris}
				empty={
					<EmptyState title="Belum ada rapat yang dicatat">
						Rapat evaluasi, masalah, dan tindak lanjutnya tampil di sini.
					</EmptyState>
				}
			/>
			<Pager nextHref={isi.berikut ? alamat(filter, isi.berikut) : undefined} />
		</>
	);
}
