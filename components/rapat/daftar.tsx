import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Tabs } from "@/components/ui/tabs";
import { formatKode } from "@/lib/format";
import type { BahanRapat, listRapat } from "@/lib/rapat/queries";
import { kursorText, type RapatFilter, SARING_TINDAK } from "@/lib/rapat/schema";
import type { listTindakLanjut } from "@/lib/rapat/tindak-queries";
import { RapatTabel } from "./rapat-tabel";
import { TindakTabel } from "./tindak-tabel";

type Isi<T extends (...args: never[]) => unknown> = Awaited<ReturnType<T>>;
type Tab = RapatFilter["tab"];

function alamat(filter: RapatFilter, change: Partial<RapatFilter>): string {
	const { tab, wilayah, status, kursor } = { ...filter, kursor: null, ...change };
	const query = new URLSearchParams({ tab });
	if (tab === "tindak-lanjut") query.set("status", status);
	if (wilayah) query.set("wilayah", formatKode(wilayah));
	if (kursor) query.set("kursor", kursorText(kursor));
	return `/rapat?${query}`;
}

/** Meetings on one side, what came of them on the other. */
export function TabRapat({ filter }: { filter: RapatFilter }) {
	const tab = (key: Tab, label: string) => ({
		href: alamat(filter, { tab: key }),
		label,
		current: filter.tab === key,
	});
	return (
		<Tabs label="Rapat" tabs={[tab("rapat", "Rapat"), tab("tindak-lanjut", "Tindak lanjut")]} />
	);
}

export function DaftarRapat({ filter, isi }: { filter: RapatFilter; isi: Isi<typeof listRapat> }) {
	const next = isi.berikut && alamat(filter, { kursor: isi.berikut });
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
			<Pager nextHref={next ?? undefined} />
		</>
	);
}

type TindakProps = { filter: RapatFilter; isi: Isi<typeof listTindakLanjut>; bahan: BahanRapat };

export function DaftarTindak({ filter, isi, bahan }: TindakProps) {
	const next = isi.berikut && alamat(filter, { kursor: isi.berikut });
	const statuses = Object.entries(SARING_TINDAK).map(([key, label]) => ({
		href: alamat(filter, { status: key as RapatFilter["status"] }),
		label,
		current: filter.status === key,
	}));
	return (
		<>
			<Tabs label="Keadaan tindak lanjut" tabs={statuses} />
			<TindakTabel
				caption={`Tindak lanjut: ${SARING_TINDAK[filter.status].toLowerCase()}`}
				rows={isi.baris}
				milik={bahan.milik.map(({ code }) => code)}
				today={bahan.today}
			/>
			<Pager nextHref={next ?? undefined} />
		</>
	);
}
