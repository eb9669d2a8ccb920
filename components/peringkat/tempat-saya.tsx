import { AnswerBox } from "@/components/ui/answer-box";
import { DataTable } from "@/components/ui/data-table";
import { FilterForm } from "@/components/ui/filter-form";
import { SelectField } from "@/components/ui/select-field";
import { formatNumber, formatPercent, formatPersen, formatRatio } from "@/lib/format";
import { isCounted, JENIS_GRADUASI, JENIS_KODE } from "@/lib/graduasi/rules";
import type { PeringkatSaya } from "@/lib/peringkat/tempat-queries";

const LINGKUP = {
	kecamatan: "Kecamatan",
	kabupaten: "Kabupaten/kota",
	provinsi: "Provinsi",
	nasional: "Nasional",
};

function Jawaban({ saya }: { saya: PeringkatSaya }) {
	const { angka, tempat, tahun, targetPersen, targetJumlah } = saya;
	if (!angka || angka.tarif === null)
		return (
			<AnswerBox>
				Belum ada keluarga dampingan Anda yang tercatat pada 1 Januari {tahun}, sehingga belum ada
				tempat.
			</AnswerBox>
		);
	const nation = tempat.at(-1);
	return (
		<AnswerBox>
			Graduasi Anda <strong>{formatPercent(angka.graduasi, angka.basis)}</strong> (
			{formatRatio(angka.graduasi, angka.basis)} KPM), sasaran setahun {formatPersen(targetPersen)}{" "}
			atau {formatNumber(targetJumlah)} KPM.{" "}
			{nation && (
				<>
					Tempat Anda se-Indonesia:{" "}
					<strong>
						{formatNumber(nation.tarif)} dari {formatNumber(nation.dari)}
					</strong>{" "}
					pendamping.
				</>
			)}
		</AnswerBox>
	);
}

function Jenis({ saya }: { saya: PeringkatSaya }) {
	if (!saya.angka) return null;
	const { jenis } = saya.angka;
	const rows = JENIS_KODE.map(
		(kode) =>
			`${JENIS_GRADUASI[kode].label} ${formatNumber(jenis[kode])}${isCounted(kode, saya.jenisKpi) ? "" : " (tidak dihitung)"}`,
	);
	return <p className="mt-3 text-sm text-muted">{rows.join(" · ")}</p>;
}

/** Where one stands, without a row of anybody else. */
export function TempatSaya({ saya }: { saya: PeringkatSaya }) {
	const years = saya.tahunPilihan.map((year) => ({ value: String(year), label: String(year) }));
	return (
		<>
			<FilterForm label="Pilih tahun" submitLabel="Lihat">
				<SelectField
					name="tahun"
					label="Tahun"
					unmarked
					defaultValue={String(saya.tahun)}
					choices={years}
				/>
			</FilterForm>
			<Jawaban saya={saya} />
			{saya.tempat.length > 0 && (
				<DataTable
					caption={`Tempat saya ${saya.tahun}`}
					columns={[
						{
							key: "lingkup",
							header: "Di antara pendamping",
							cell: (row) => (row.lingkup === "nasional" ? LINGKUP.nasional : `${row.nama}`),
						},
						{
							key: "tarif",
							header: "Menurut tingkat",
							align: "end",
							cell: (row) => `${formatNumber(row.tarif)} dari ${formatNumber(row.dari)}`,
						},
						{
							key: "jumlah",
							header: "Menurut jumlah",
							align: "end",
							cell: (row) => `${formatNumber(row.jumlah)} dari ${formatNumber(row.dari)}`,
						},
					]}
					rows={saya.tempat}
					rowKey={(row) => row.lingkup}
				/>
			)}
			<Jenis saya={saya} />
		</>
	);
}
