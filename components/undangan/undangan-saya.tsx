import { alamatRapat } from "@/components/rapat/alamat";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { LinkList } from "@/components/ui/link-list";
import { formatKode, formatTanggal } from "@/lib/format";
import { jamText } from "@/lib/rapat/rules";
import type { UndanganSaya } from "@/lib/undangan/queries";
import { isTerbuka } from "@/lib/undangan/rules";
import { JawabForm } from "./jawab-form";
import { JawabanTag } from "./jawaban-tag";

/** The meetings that one was asked to; each leads to where one answers. */
export function DaftarUndanganSaya({ rows }: { rows: readonly UndanganSaya[] }) {
	if (rows.length === 0) return null;
	return (
		<LinkList
			title="Undangan rapat untuk Anda"
			items={rows.map((row) => ({
				href: `${alamatRapat({ wilayah: row.wilayah, id: row.rapatId })}#undangan-saya`,
				title: row.judul,
				sub: [formatTanggal(row.heldOn), jamText(row), row.tempat, `dari ${row.dari}`]
					.filter(Boolean)
					.join(" · "),
				aside: <JawabanTag jawaban={row.jawaban} />,
			}))}
		/>
	);
}

/** One's own invitation on the page of its meeting: the appointment for the calendar, and the answer. */
export function UndanganSayaCard({ undangan }: { undangan: UndanganSaya | null }) {
	if (!undangan) return null;
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
