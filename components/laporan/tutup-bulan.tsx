import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { bukaBulanAction, tutupBulanAction } from "@/lib/bulan/actions";
import type { Penutupan } from "@/lib/bulan/queries";
import { refusalOfTutup } from "@/lib/bulan/rules";
import { formatBulan, formatNumber, formatTanggalWaktu } from "@/lib/format";
import { isEditable } from "@/lib/laporan/rules";
import type { Bulan } from "@/lib/time";
import { PaketLink } from "./paket-bulan";
import { StatusLaporanTag } from "./status-laporan";

type Props = { bulan: Bulan; penutupan: Penutupan };

function Terbuka({
	title,
	bulan,
	rows,
}: {
	title: string;
	bulan: Bulan;
	rows: Penutupan["terbuka"];
}) {
	if (rows.length === 0) return null;
	return (
		<Card title={`${title} (${formatNumber(rows.length)})`}>
			<ul className="divide-y divide-line text-base lg:text-sm">
				{rows.map(({ pendampingId, nama, kecamatan, status }) => (
					<li key={pendampingId} className="flex min-h-11 items-center justify-between gap-3 py-1">
						<Link
							href={`/laporan/${bulan}?pendamping=${pendampingId}`}
							className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-accent"
						>
							{nama}, {kecamatan}
						</Link>
						<StatusLaporanTag status={status} />
					</li>
				))}
			</ul>
		</Card>
	);
}

function Buka({ bulan, penutupan }: Props) {
	const closed = penutupan.ditutupAt && formatTanggalWaktu(penutupan.ditutupAt, penutupan.zona);
	return (
		<Card title={`${formatBulan(bulan)} ditutup ${closed}`}>
			<Form action={bukaBulanAction} label="Buka lagi bulan ini">
				<p className="text-base text-muted lg:text-sm">
					Bila dibuka lagi, laporan yang terkunci kembali menjadi diterima, dan yang belum masuk
					dapat dikirim.
				</p>
				<HiddenField name="bulan" value={bulan} />
				<TextareaField
					name="alasan"
					label="Mengapa dibuka lagi?"
					required
					rows={2}
					maxLength={500}
				/>
				<SubmitButton look="danger" className="self-start" pendingLabel="Membuka…">
					Buka lagi {formatBulan(bulan)}
				</SubmitButton>
			</Form>
		</Card>
	);
}

/** What closing a month means, what still stands against it, and the one button. */
export function TutupBulanPanel({ bulan, penutupan }: Props) {
	const { keadaan, terbuka, ditutupAt, now, zona, alasan } = penutupan;
	const refusal = refusalOfTutup(bulan, keadaan, ditutupAt, now, zona);
	const waiting = terbuka.filter(({ status }) => !isEditable(status));
	return (
		<div className="flex max-w-3xl flex-col gap-4">
			{alasan && !ditutupAt && (
				<Notice tone="info" title="Bulan ini pernah ditutup lalu dibuka lagi">
					{alasan}
				</Notice>
			)}
			<Card>
				<DefinitionList
					items={[
						{
							term: ditutupAt ? "Terkunci" : "Diterima, akan dikunci",
							value: formatNumber(keadaan.siap),
						},
						{ term: "Masih menunggu diputuskan", value: formatNumber(keadaan.menunggu) },
						{ term: "Tidak masuk", value: formatNumber(keadaan.tidakMasuk) },
						{ term: "Dikecualikan", value: formatNumber(keadaan.dikecualikan) },
					]}
				/>
			</Card>
			{ditutupAt ? (
				<>
					<PaketLink bulan={bulan} />
					<Buka bulan={bulan} penutupan={penutupan} />
				</>
			) : refusal ? (
				<Notice tone="warn" title="Belum dapat ditutup">
					{refusal}
				</Notice>
			) : (
				<Form action={tutupBulanAction} label="Tutup bulan">
					<HiddenField name="bulan" value={bulan} />
					<p className="text-base text-muted lg:text-sm">
						Setelah ditutup, laporan bulan ini tidak dapat diubah atau dikirim lagi. Yang belum
						masuk tercatat tidak masuk.
					</p>
					<SubmitButton className="self-start" pendingLabel="Menutup…">
						Tutup {formatBulan(bulan)}
					</SubmitButton>
				</Form>
			)}
			<Terbuka title="Menunggu diputuskan" bulan={bulan} rows={waiting} />
			<Terbuka
				title="Tidak masuk"
				bulan={bulan}
				rows={terbuka.filter(({ status }) => isEditable(status))}
			/>
		</div>
	);
}
