import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatBulan, formatNumber } from "@/lib/format";
import { kirimLaporanAction } from "@/lib/laporan/actions";
import { fieldOf, type LaporanAngka } from "@/lib/laporan/angka";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import { ketepatanOf } from "./ketepatan";
import { NaskahText } from "./naskah-text";
import { ringkasanOf } from "./ringkasan";

const DIKIRIM = [
	{ kode: "kpm", term: "KPM dampingan" },
	{ kode: "p2k2", term: "P2K2" },
	{ kode: "graduasi", term: "Graduasi" },
	{ kode: "kunjungan", term: "Kunjungan rumah" },
	{ kode: "kegiatan", term: "Kegiatan lain" },
	{ kode: "kualitas-data", term: "Kualitas data" },
];

const summaryOf = (angka: LaporanAngka) =>
	DIKIRIM.map(({ kode, term }) => ({ term, value: ringkasanOf(kode, angka) }));

/** The last look before sending: the figures, the text, and one button. */
export function KirimForm({ laporan }: { laporan: HalamanLaporan }) {
	const { bulan, version, sidikAngka, angka, koreksi, naskah, now, zona } = laporan;
	const nama = formatBulan(bulan);
	return (
		<div className="flex max-w-2xl flex-col gap-4">
			<Card title="Yang akan dikirim">
				<DefinitionList items={summaryOf(angka)} />
				{koreksi.length > 0 && (
					<div className="mt-3 text-sm">
						<h3 className="font-semibold">Angka yang Anda koreksi</h3>
						<ul>
							{koreksi.map(({ path, value, original, reason }) => (
								<li key={path}>
									{fieldOf(path)?.label}: <del className="text-faint">{formatNumber(original)}</del>{" "}
									{formatNumber(value)}. {reason}
								</li>
							))}
						</ul>
					</div>
				)}
			</Card>
			<Card>
				<NaskahText naskah={naskah} />
			</Card>
			<Form action={kirimLaporanAction} label={`Kirim laporan ${nama}`} className="gap-3">
				<HiddenField name="bulan" value={bulan} />
				<HiddenField name="version" value={version} />
				<HiddenField name="sidikAngka" value={sidikAngka} />
				<p className="text-base text-muted lg:text-sm">
					{ketepatanOf(laporan, now, zona)}. Setelah dikirim, angka dibekukan. Selama belum
					diverifikasi, laporan masih dapat ditarik kembali.
				</p>
				<div className="flex flex-wrap gap-3">
					<SubmitButton className="max-sm:w-full">Kirim laporan {nama}</SubmitButton>
					<ButtonLink href={`/laporan/${bulan}`} className="max-sm:w-full">
						Kembali ke draf
					</ButtonLink>
				</div>
			</Form>
		</div>
	);
}
