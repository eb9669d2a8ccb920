import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatBulan, formatNumber, formatPercentRatio, formatRatio } from "@/lib/format";
import { kirimLaporanAction } from "@/lib/laporan/actions";
import { fieldOf, type LaporanAngka } from "@/lib/laporan/angka";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import { ketepatanOf } from "./ketepatan";
import { NaskahText } from "./naskah-text";

function summaryOf({ caseload, p2k2, graduasi, kunjungan, kegiatan }: LaporanAngka) {
	const others = Object.values(kegiatan).reduce((sum, count) => sum + count, 0);
	const effective = Object.values(graduasi.ditetapkan).reduce((sum, count) => sum + count, 0);
	return [
		{
			term: "KPM akhir bulan",
			value: `${formatNumber(caseload.akhir)} (masuk ${formatNumber(caseload.masuk)}, keluar ${formatNumber(caseload.keluar)})`,
		},
		{ term: "Kelompok P2K2 yang bertemu", value: formatRatio(p2k2.bertemu, p2k2.kelompok) },
		{ term: "Kehadiran", value: formatPercentRatio(p2k2.hadir + p2k2.diwakili, p2k2.anggota) },
		{
			term: "Graduasi",
			value: `${formatNumber(graduasi.usulan)} diusulkan, ${formatNumber(effective)} ditetapkan`,
		},
		{
			term: "Kunjungan rumah",
			value: `${formatNumber(kunjungan.jumlah)} kunjungan ke ${formatNumber(kunjungan.kpm)} KPM`,
		},
		{ term: "Kegiatan lain", value: formatNumber(others) },
	];
}

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
