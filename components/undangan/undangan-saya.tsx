import { alamatRapat } from "@/components/rapat/alamat";
import { KeadaanRapat } from "@/components/rapat/keadaan";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { RowName } from "@/components/ui/row-name";
import { formatKode, formatTanggal } from "@/lib/format";
import { isTerbuka, jamText } from "@/lib/rapat/rules";
import type { UndanganSaya } from "@/lib/undangan/queries";
import { JawabForm } from "./jawab-form";
import { JawabanTag } from "./jawaban-tag";

/** When and where, and who asks. */
const rincian = (row: UndanganSaya) =>
	[formatTanggal(row.heldOn), jamText(row), row.tempat, `dari ${row.dari}`]
		.filter(Boolean)
		.join(" · ");

function Jawab({ row }: { row: UndanganSaya }) {
	return (
		<details className="mt-1">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
				{row.jawaban === "BELUM" ? "Jawab undangan" : "Ubah jawaban"}
				<span className="sr-only">: {row.judul}</span>
			</summary>
			<div className="max-w-md pt-1">
				<JawabForm undangan={row} />
			</div>
		</details>
	);
}

/** The meetings that one was asked to, to be answered where they stand. */
export function DaftarUndanganSaya({ rows }: { rows: readonly UndanganSaya[] }) {
	if (rows.length === 0) return null;
	return (
		<section className="mb-5">
			<h2 className="mb-2 text-sm font-semibold text-muted">Undangan rapat untuk Anda</h2>
			<ul className="divide-y divide-line rounded-md border border-line bg-surface">
				{rows.map((row) => (
					<li key={`${row.wilayah}-${row.rapatId}`} className="px-4 py-3">
						<div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
							<RowName
								name={row.judul}
								href={alamatRapat({ wilayah: row.wilayah, id: row.rapatId })}
							/>
							{isTerbuka(row.status) ? (
								<JawabanTag jawaban={row.jawaban} />
							) : (
								<KeadaanRapat status={row.status} />
							)}
						</div>
						<p className="text-sm text-muted">{rincian(row)}</p>
						{isTerbuka(row.status) && <Jawab row={row} />}
					</li>
				))}
			</ul>
		</section>
	);
}

/** One's own invitation on the page of its meeting: the appointment for the calendar, and the answer. */
export function UndanganSayaCard({ undangan }: { undangan: UndanganSaya | null }) {
	// Once it is over, who came is what counts.
	if (!undangan || undangan.status === "SELESAI") return null;
	const { wilayah, rapatId, status, jawaban } = undangan;
	return (
		<div id="undangan-saya" className="mt-4 scroll-mt-4 print:hidden">
			<Card title="Undangan Anda" aside={<JawabanTag jawaban={jawaban} />}>
				<ButtonLink download href={`/api/rapat/${formatKode(wilayah)}/${rapatId}/undangan.ics`}>
					Simpan ke kalender
				</ButtonLink>
				{isTerbuka(status) && (
					<div className="mt-4 max-w-md">
						<JawabForm undangan={undangan} />
					</div>
				)}
			</Card>
		</div>
	);
}
