import { EmptyState } from "@/components/ui/empty-state";
import { LinkList } from "@/components/ui/link-list";
import { isiOf, type Menunggu } from "@/lib/kotak-masuk/rules";

/** Everything that waits for one person; each entry leads to where it is done. */
export function KotakMasuk({ rows }: { rows: readonly Menunggu[] }) {
	if (rows.length === 0) {
		return (
			<EmptyState title="Tidak ada yang menunggu Anda">
				Laporan yang dikembalikan, yang perlu diputuskan, dan usulan graduasi akan muncul di sini.
			</EmptyState>
		);
	}
	const items = rows.map(isiOf).map(({ href, judul, keterangan }) => ({
		...{ href, title: judul, sub: keterangan },
	}));
	return <LinkList items={items} />;
}
