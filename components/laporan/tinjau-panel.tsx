import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import {
	batalKecualiAction,
	batalTinjauanAction,
	kecualikanLaporanAction,
	kembalikanLaporanAction,
	setujuiLaporanAction,
	terimaLaporanAction,
	verifikasiLaporanAction,
} from "@/lib/laporan/actions";
import { BAGIAN } from "@/lib/laporan/bagian";
import { bagianField, itemText } from "@/lib/laporan/fields";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import type { Tindakan } from "@/lib/laporan/rules";
import { AturanList } from "./aturan-list";

type PanelProps = { laporan: HalamanLaporan };

const MAJU = {
	VERIFIKASI: { action: verifikasiLaporanAction, kata: "Verifikasi laporan ini" },
	SETUJU: { action: setujuiLaporanAction, kata: "Setujui laporan ini" },
	TERIMA: { action: terimaLaporanAction, kata: "Terima laporan ini" },
};

function Key({ laporan, id }: { laporan: HalamanLaporan; id: string }) {
	return (
		<>
			<HiddenField name="id" value={id} keep />
			<HiddenField name="bulan" value={laporan.bulan} />
			<HiddenField name="pendampingId" value={laporan.pendampingId} />
			<HiddenField name="version" value={laporan.version} />
		</>
	);
}

function Maju({ laporan, tindakan }: PanelProps & { tindakan: keyof typeof MAJU }) {
	const { action, kata } = MAJU[tindakan];
	return (
		<Form action={action} label={kata} className="gap-3">
			<HiddenField name="batchId" value={laporan.kunci.maju} keep />
			<HiddenField name="bulan" value={laporan.bulan} />
			<HiddenField name="item[]" value={itemText(laporan)} />
			<SubmitButton className="max-sm:w-full sm:self-start" pendingLabel="Menyimpan…">
				{kata}
			</SubmitButton>
		</Form>
	);
}

function Kembalikan({ laporan }: PanelProps) {
	const shown = BAGIAN.filter((bagian) => bagian.tersedia && bagian.kode !== "pernyataan");
	return (
		<details className="border-t border-line pt-3">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
				Kembalikan dengan catatan
			</summary>
			<Form action={kembalikanLaporanAction} label="Kembalikan laporan" className="mt-2">
				<Key laporan={laporan} id={laporan.kunci.kembali} />
				<TextareaField
					name="umum"
					label="Apa yang perlu diperbaiki?"
					rows={3}
					maxLength={2_000}
					unmarked
				/>
				<details>
					<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold">
						Catatan per bagian
					</summary>
					<div className="mt-2 flex flex-col gap-4">
						{shown.map(({ kode, nomor, judul }) => (
							<TextareaField
								key={kode}
								name={bagianField(kode)}
								label={`${nomor}. ${judul}`}
								rows={2}
								maxLength={1_000}
								unmarked
							/>
						))}
					</div>
				</details>
				<SubmitButton look="danger" className="self-start" pendingLabel="Mengembalikan…">
					Kembalikan ke pendamping
				</SubmitButton>
			</Form>
		</details>
	);
}

type DenganAlasanProps = PanelProps & {
	action: typeof batalTinjauanAction;
	id: string;
	judul: string;
	tanya: string;
};

function DenganAlasan({ laporan, action, id, judul, tanya }: DenganAlasanProps) {
	return (
		<details className="border-t border-line pt-3">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
				{judul}
			</summary>
			<Form action={action} label={judul} className="mt-2">
				<Key laporan={laporan} id={id} />
				<TextareaField name="alasan" label={tanya} required rows={2} maxLength={500} />
				<SubmitButton look="danger" className="self-start" pendingLabel="Menyimpan…">
					{judul}
				</SubmitButton>
			</Form>
		</details>
	);
}

const isMaju = (tindakan: Tindakan): tindakan is keyof typeof MAJU => tindakan in MAJU;

/** What a reviewer may do with a report, the rules that speak for or against it in front. */
export function TinjauPanel({ laporan }: PanelProps) {
	const { tindakan, aturan } = laporan;
	if (tindakan.length === 0) return null;
	const may = (one: Tindakan) => tindakan.includes(one);
	const maju = tindakan.find(isMaju);
	return (
		<Card title="Pemeriksaan">
			<div className="flex flex-col gap-4">
				{aturan.length > 0 && <AturanList aturan={aturan} />}
				{maju && <Maju laporan={laporan} tindakan={maju} />}
				{may("KEMBALIKAN") && <Kembalikan laporan={laporan} />}
				{may("BATALKAN") && (
					<DenganAlasan
						{...{ laporan, action: batalTinjauanAction, id: laporan.kunci.batal }}
						judul="Batalkan keputusan"
						tanya="Mengapa dibatalkan?"
					/>
				)}
				{may("KECUALIKAN") && (
					<DenganAlasan
						{...{ laporan, action: kecualikanLaporanAction, id: laporan.kunci.kecuali }}
						judul="Kecualikan bulan ini"
						tanya="Mengapa tidak perlu melapor? (misalnya cuti melahirkan, bencana)"
					/>
				)}
				{may("BATAL_KECUALI") && (
					<Form action={batalKecualiAction} label="Batalkan pengecualian">
						<Key laporan={laporan} id={laporan.kunci.kecuali} />
						<SubmitButton look="secondary" className="self-start" pendingLabel="Menyimpan…">
							Batalkan pengecualian
						</SubmitButton>
					</Form>
				)}
			</div>
		</Card>
	);
}
