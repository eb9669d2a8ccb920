import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { formatTanggal, joinDan } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";
import { MODE_RAPAT } from "@/lib/rapat/rules";

/** A link that was typed: opened only when it is one of the web. */
function Tautan({ href }: { href: string }) {
	if (!/^https?:\/\//.test(href)) return href;
	return (
		<a
			href={href}
			rel="noreferrer"
			className="inline-flex min-h-11 items-center break-all text-accent underline underline-offset-4 lg:min-h-0"
		>
			{href}
		</a>
	);
}

/** Where and how a meeting is held, and who leads it. */
export function KeteranganRapat({ rapat }: { rapat: Rapat }) {
	const { tempat, tautan, pimpinan, pembuka, sebab, kecamatan, tundaDari, tundaAlasan } = rapat;
	return (
		<Card>
			<DefinitionList
				items={[
					...(sebab ? [{ term: "Alasan dibatalkan", value: sebab }] : []),
					...(tundaDari
						? [{ term: `Ditunda dari ${formatTanggal(tundaDari)}`, value: tundaAlasan }]
						: []),
					{ term: "Cara", value: MODE_RAPAT[rapat.mode] },
					{ term: "Tempat", value: tempat || "belum dicatat" },
					...(tautan ? [{ term: "Tautan daring", value: <Tautan href={tautan} /> }] : []),
					...(pimpinan ? [{ term: "Dipimpin oleh", value: pimpinan }] : []),
					...(pembuka ? [{ term: "Dibuka oleh", value: pembuka }] : []),
					{
						term: "Kecamatan yang dibahas",
						value: joinDan(kecamatan.map(({ nama }) => nama)) || `Seluruh ${rapat.nama}`,
					},
				]}
			/>
		</Card>
	);
}
