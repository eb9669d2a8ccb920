import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatKode, formatTanggalPanjang, formatTanggalWaktu, joinDan } from "@/lib/format";
import { bacaPengumumanAction, tarikPengumumanAction } from "@/lib/pengumuman/actions";
import type { Pengumuman } from "@/lib/pengumuman/baca-queries";
import type { BahanPengumuman } from "@/lib/pengumuman/queries";
import { JENIS_PENGUMUMAN, keadaanPengumuman } from "@/lib/pengumuman/rules";
import type { Tanggal } from "@/lib/time";

type Props = {
	pengumuman: Pengumuman;
	label: BahanPengumuman["label"];
	today: Tanggal;
	zona: string;
};

function Kunci({ pengumuman }: Pick<Props, "pengumuman">) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(pengumuman.wilayah)} />
			<HiddenField name="id" value={pengumuman.id} />
		</>
	);
}

/** "Sudah saya baca", or since when that was said. */
function TandaBaca({ pengumuman, zona }: Pick<Props, "pengumuman" | "zona">) {
	const { dibacaAt, dibacaDulu, ditarikAt, edisi } = pengumuman;
	if (dibacaAt)
		return (
			<Notice tone="success" title={`Anda membacanya ${formatTanggalWaktu(dibacaAt, zona)}`} />
		);
	if (ditarikAt) return null;
	return (
		<>
			{dibacaDulu && (
				<Notice
					tone="warn"
					title={`Isinya berubah sejak Anda membacanya ${formatTanggalWaktu(dibacaDulu, zona)}`}
				>
					Baca lagi, lalu tandai.
				</Notice>
			)}
			<Form action={bacaPengumumanAction} label="Tanda baca">
				<Kunci pengumuman={pengumuman} />
				<HiddenField name="edisi" value={edisi} />
				<SubmitButton pendingLabel="Mencatat…" className="sm:self-start">
					Sudah saya baca
				</SubmitButton>
			</Form>
		</>
	);
}

/** What was told, by whom and for whom, with the receipt of whoever reads it. */
export function PengumumanIsi({ pengumuman, label, today, zona }: Props) {
	const { jenis, nomor, penerbit, terbitAt, berlakuSampai, tujuan, peran, isi, tautan } =
		pengumuman;
	const keadaan = keadaanPengumuman(pengumuman, today);
	const roles = peran.map((code) => label.find((one) => one.peran === code)?.label ?? code);
	return (
		<div className="flex max-w-3xl flex-col gap-4">
			{keadaan && <Notice tone="warn" title={`${JENIS_PENGUMUMAN[jenis]} ini ${keadaan}`} />}
			<Card>
				{isi && <p className="mb-4 max-w-prose text-base whitespace-pre-wrap">{isi}</p>}
				{tautan && (
					<p className="mb-4">
						<a
							href={tautan}
							rel="noreferrer"
							className="inline-flex min-h-11 items-center break-all text-accent underline underline-offset-4"
						>
							{tautan}
						</a>
					</p>
				)}
				<DefinitionList
					items={[
						{ term: "Jenis", value: JENIS_PENGUMUMAN[jenis] },
						...(nomor ? [{ term: "Nomor", value: nomor }] : []),
						{ term: "Penerbit", value: penerbit },
						{ term: "Terbit", value: formatTanggalWaktu(terbitAt, zona) },
						{
							term: "Untuk",
							value: `${roles.length ? joinDan(roles) : "Semua peran"} di ${tujuan.length ? joinDan(tujuan.map(({ nama }) => nama)) : penerbit}`,
						},
						...(berlakuSampai
							? [{ term: "Berlaku sampai", value: formatTanggalPanjang(berlakuSampai) }]
							: []),
					]}
				/>
			</Card>
			<TandaBaca pengumuman={pengumuman} zona={zona} />
		</div>
	);
}

/** Takes it back; what was read stays recorded. */
export function TarikForm({ pengumuman }: Pick<Props, "pengumuman">) {
	if (pengumuman.ditarikAt) return null;
	return (
		<details className="print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
				Tarik pengumuman ini
			</summary>
			<Form action={tarikPengumumanAction} label="Tarik pengumuman" className="mt-2 max-w-xl">
				<p className="text-base text-muted lg:text-sm">
					Yang ditarik tidak tampil lagi di halaman penerima; regulasi tetap dapat dicari dan
					ditandai ditarik.
				</p>
				<Kunci pengumuman={pengumuman} />
				<SubmitButton look="danger" pendingLabel="Menarik…" className="sm:self-start">
					Tarik
				</SubmitButton>
			</Form>
		</details>
	);
}
