import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { attachBacaanAction, detachBacaanAction } from "@/lib/bacaan-rapat/actions";
import type { Bacaan, CalonBacaan } from "@/lib/bacaan-rapat/queries";
import { formatKode, formatNumber } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";

type Props = { rapat: Rapat; bacaan: readonly Bacaan[]; calon: readonly CalonBacaan[] };

const nilaiOf = ({ wilayah, id }: { wilayah: string; id: string }) =>
	`${formatKode(wilayah)}:${id}`;
const textOf = ({ nomor, judul }: { nomor: string; judul: string }) =>
	[nomor, judul].filter(Boolean).join(", ");

function Keys({ rapat }: { rapat: Rapat }) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="rapatId" value={rapat.id} />
		</>
	);
}

function Baris({ rapat, row, writes }: { rapat: Rapat; row: Bacaan; writes: boolean }) {
	return (
		<li className="flex flex-wrap items-center justify-between gap-3 py-2">
			<span className="min-w-0">
				<span className="font-medium">{textOf(row)}</span>
				<span className="block text-sm text-muted">
					{row.dibaca === null
						? "Tanda baca dilihat oleh penerbitnya"
						: `Dibaca ${formatNumber(row.dibaca)} dari ${formatNumber(row.diundang)} undangan`}
				</span>
			</span>
			<span className="flex items-center gap-2">
				{row.sudah && <StatusTag status="ok">sudah Anda baca</StatusTag>}
				{writes && (
					<Form action={detachBacaanAction} label={`Lepas ${row.judul}`} className="print:hidden">
						<Keys rapat={rapat} />
						<HiddenField name="pengumuman" value={nilaiOf(row)} />
						<SubmitButton look="quiet" pendingLabel="Melepas…">
							Lepas<span className="sr-only"> {row.judul}</span>
						</SubmitButton>
					</Form>
				)}
			</span>
		</li>
	);
}

/** What is to be read before the meeting, and how many of the invited have. `calon`: what can be added, for who writes. */
export function BacaanRapat({ rapat, bacaan, calon }: Props) {
	const there = new Set(bacaan.map(nilaiOf));
	const choices = calon.filter((one) => !there.has(nilaiOf(one)));
	if (bacaan.length === 0 && choices.length === 0) return null;
	return (
		<section id="bacaan" className="scroll-mt-4">
			<Card title="Bahan bacaan" className="mt-4">
				<ul className="divide-y divide-line">
					{bacaan.map((row) => (
						<Baris key={nilaiOf(row)} rapat={rapat} row={row} writes={calon.length > 0} />
					))}
				</ul>
				{choices.length > 0 && (
					<Form
						action={attachBacaanAction}
						label="Tambah bahan bacaan"
						className="mt-3 max-w-xl print:hidden"
					>
						<Keys rapat={rapat} />
						<SelectField
							name="pengumuman"
							label="Tambah bahan bacaan"
							required
							placeholder="Pilih pengumuman atau regulasi"
							choices={choices.map((one) => ({ value: nilaiOf(one), label: textOf(one) }))}
						/>
						<SubmitButton look="secondary" pendingLabel="Menyimpan…" className="sm:self-start">
							Tambahkan
						</SubmitButton>
					</Form>
				)}
			</Card>
		</section>
	);
}
