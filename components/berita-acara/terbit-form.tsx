import { alamatRapat } from "@/components/rapat/alamat";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { issueBeritaAcaraAction } from "@/lib/berita-acara/actions";
import type { BahanTerbit } from "@/lib/berita-acara/queries";
import { tempatOf } from "@/lib/cetak/resmi";
import type { DokumenBaris } from "@/lib/dokumen/queries";
import { formatKode, formatNumber } from "@/lib/format";

type Props = {
	bahan: BahanTerbit;
	terbit: readonly DokumenBaris[];
	notulis: string;
	/** Points of the agenda that nobody ticked. */
	belumDibahas: number;
};

/** A meeting that still runs ends with its minutes: what nobody ticked is said before. */
function BelumDibahas({ rapat, jumlah }: { rapat: BahanTerbit["rapat"]; jumlah: number }) {
	if (rapat.status !== "BERLANGSUNG" || jumlah === 0) return null;
	return (
		<Notice
			tone="warn"
			title={`${formatNumber(jumlah)} pokok agenda belum ditandai dibahas`}
			className="mb-4"
		>
			Berita acara akan menulis “tidak dicatat” pada pokok itu.{" "}
			<Link href={alamatRapat(rapat, "akhiri")} className="underline underline-offset-4">
				Lihat dan tandai dahulu
			</Link>
		</Notice>
	);
}

function Penandatangan({ bahan: { tanda }, notulis }: Pick<Props, "bahan" | "notulis">) {
	return (
		<>
			<TextField
				name="pimpinan"
				label="Pimpinan rapat"
				required
				maxLength={120}
				defaultValue={tanda.pimpinan}
			/>
			<TextField
				name="jabatanPimpinan"
				label="Jabatan pimpinan"
				required
				maxLength={120}
				defaultValue={tanda.jabatanPimpinan}
			/>
			<TextField name="notulis" label="Notulis" required maxLength={120} defaultValue={notulis} />
			<TextField
				name="mengetahui"
				label="Mengetahui"
				hint="Nama pejabat, bila ikut menandatangani."
				maxLength={120}
				defaultValue={tanda.mengetahui}
			/>
			<TextField
				name="jabatanMengetahui"
				label="Jabatan yang mengetahui"
				maxLength={120}
				defaultValue={tanda.jabatanMengetahui}
			/>
			<TextField
				name="nipMengetahui"
				label="NIP yang mengetahui"
				inputMode="numeric"
				maxLength={40}
				defaultValue={tanda.nipMengetahui}
			/>
		</>
	);
}

/** Issues the minutes: number, place and day, who signs; after a first time also what was corrected. */
export function TerbitForm({ bahan, terbit, notulis, belumDibahas }: Props) {
	const { rapat, idBaru, today } = bahan;
	const sudah = terbit.length;
	// A correction keeps the number of what it corrects, unless somebody types another.
	const nomor = terbit[0]?.nomor ?? bahan.nomor;
	return (
		<Card
			title={
				sudah > 0 ? `Terbitkan perbaikan (terbitan ke-${sudah + 1})` : "Terbitkan berita acara"
			}
		>
			<p className="mb-4 max-w-prose text-sm text-muted">
				Dokumen yang sudah terbit tidak dapat diubah. Periksa dahulu drafnya.
				{rapat.status === "BERLANGSUNG" && " Rapat yang masih berlangsung dinyatakan selesai."}
			</p>
			<BelumDibahas rapat={rapat} jumlah={belumDibahas} />
			<Form action={issueBeritaAcaraAction} label="Terbitkan berita acara" className="max-w-2xl">
				<HiddenField name="id" value={idBaru} keep />
				<HiddenField name="rapatWilayah" value={formatKode(rapat.wilayah)} />
				<HiddenField name="rapatId" value={rapat.id} />
				<TextField
					name="nomor"
					label="Nomor"
					hint="Usulan; ganti menurut tata naskah kantor Anda, atau kosongkan untuk ditulis tangan."
					maxLength={120}
					defaultValue={nomor}
				/>
				<TextField
					name="tempat"
					label="Tempat"
					required
					maxLength={80}
					defaultValue={rapat.wilayah === "0" ? "Jakarta" : tempatOf(rapat.nama)}
				/>
				<DateField name="tanggal" label="Tanggal" required defaultValue={today} />
				<Penandatangan bahan={bahan} notulis={notulis} />
				{sudah > 0 && (
					<TextareaField name="alasan" label="Yang diperbaiki" required rows={2} maxLength={500} />
				)}
				<SubmitButton pendingLabel="Menerbitkan…" className="sm:self-start">
					Terbitkan
				</SubmitButton>
			</Form>
		</Card>
	);
}
