import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { tarikLaporanAction } from "@/lib/laporan/actions";

/** Takes a report back before anybody has verified it. */
export function TarikForm({ bulan, version }: { bulan: string; version: number }) {
	return (
		<Card title="Ada yang salah?">
			<Form action={tarikLaporanAction} label="Tarik kembali laporan" className="gap-3">
				<p className="text-base text-muted lg:text-sm">
					Selama supervisor belum memverifikasi, laporan dapat ditarik kembali. Setelah ditarik,
					laporan dihitung belum terkirim sampai Anda mengirimnya lagi.
				</p>
				<HiddenField name="bulan" value={bulan} />
				<HiddenField name="version" value={version} />
				<SubmitButton look="secondary" className="self-start" pendingLabel="Menarik…">
					Tarik kembali laporan
				</SubmitButton>
			</Form>
		</Card>
	);
}
