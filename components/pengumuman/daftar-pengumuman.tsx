import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm } from "@/components/ui/filter-form";
import { LinkList } from "@/components/ui/link-list";
import { Pager } from "@/components/ui/pager";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { Tabs } from "@/components/ui/tabs";
import { TextField } from "@/components/ui/text-field";
import { formatKode, formatTanggal } from "@/lib/format";
import type { listPengumuman, PengumumanBaris } from "@/lib/pengumuman/baca-queries";
import { JENIS_PENGUMUMAN, keadaanPengumuman } from "@/lib/pengumuman/rules";
import { kursorText, type PengumumanFilter, TAB_PENGUMUMAN } from "@/lib/pengumuman/schema";
import { type Tanggal, tanggalOf } from "@/lib/time";

type Isi = Awaited<ReturnType<typeof listPengumuman>>;

function alamat(filter: PengumumanFilter, change: Partial<PengumumanFilter>): string {
	const { tab, jenis, q, kursor } = { ...filter, kursor: null, ...change };
	const query = new URLSearchParams({ tab });
	if (jenis) query.set("jenis", jenis);
	if (q) query.set("q", q);
	if (kursor) query.set("kursor", kursorText(kursor));
	return `/pengumuman?${query}`;
}

/** What was told to me, and, for whoever tells, what the own level told. */
export function TabPengumuman({ filter }: { filter: PengumumanFilter }) {
	const tabs = Object.entries(TAB_PENGUMUMAN).map(([key, label]) => ({
		href: alamat({ ...filter, jenis: null, q: "" }, { tab: key as PengumumanFilter["tab"] }),
		label,
		current: filter.tab === key,
	}));
	return <Tabs label="Pengumuman" tabs={tabs} />;
}

export function SaringPengumuman({ filter }: { filter: PengumumanFilter }) {
	const choices = Object.entries(JENIS_PENGUMUMAN).map(([value, label]) => ({ value, label }));
	return (
		<FilterForm label="Saring pengumuman" action="/pengumuman">
			<input type="hidden" name="tab" value={filter.tab} />
			<SelectField
				unmarked
				name="jenis"
				label="Jenis"
				placeholder="Semua jenis"
				choices={choices}
				defaultValue={filter.jenis}
			/>
			<TextField
				unmarked
				name="q"
				label="Judul atau nomor"
				maxLength={80}
				defaultValue={filter.q}
			/>
		</FilterForm>
	);
}

function Keadaan({ row, today }: { row: PengumumanBaris; today: Tanggal }) {
	const keadaan = keadaanPengumuman(row, today);
	if (keadaan) return <StatusTag status="neutral">{keadaan}</StatusTag>;
	if (row.dibacaAt) return <StatusTag status="ok">sudah dibaca</StatusTag>;
	return row.wajib ? <StatusTag status="near">wajib dibaca</StatusTag> : null;
}

type Props = { filter: PengumumanFilter; isi: Isi; now: Date; zona: string };

export function DaftarPengumuman({ filter, isi, now, zona }: Props) {
	if (isi.baris.length === 0)
		return (
			<EmptyState title="Tidak ada pengumuman">
				Pengumuman dan regulasi yang ditujukan kepada peran dan wilayah Anda tampil di sini.
			</EmptyState>
		);
	const today = tanggalOf(now, zona);
	const items = isi.baris.map((row) => ({
		href: `/pengumuman/${formatKode(row.wilayah)}/${row.id}`,
		title: row.judul,
		sub: [
			JENIS_PENGUMUMAN[row.jenis],
			row.nomor,
			row.penerbit,
			formatTanggal(tanggalOf(row.terbitAt, zona)),
		]
			.filter(Boolean)
			.join(" · "),
		aside: <Keadaan row={row} today={today} />,
	}));
	const next = isi.berikut && alamat(filter, { kursor: isi.berikut });
	return (
		<>
			<LinkList items={items} />
			<Pager nextHref={next ?? undefined} />
		</>
	);
}
