import type { Metadata } from "next";
import { RiwayatTarget } from "@/components/target/riwayat";
import { TargetForm } from "@/components/target/target-form";
import { AnswerBox } from "@/components/ui/answer-box";
import { FilterForm } from "@/components/ui/filter-form";
import { Notice } from "@/components/ui/notice";
import { NumberField } from "@/components/ui/number-field";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { getTarget } from "@/lib/target/daftar-queries";
import { targetText } from "@/lib/target/rules";
import { tahunDiAlamat } from "@/lib/target/schema";

export const metadata: Metadata = { title: "Target graduasi" };

/** The targets of a year, from the nation down: what holds, since when and why. */
export default async function TargetPage({ searchParams }: PageProps<"/target">) {
	const actor = await requireActor("target:read");
	const query = await searchParams;
	const daftar = await getTarget(actor, tahunDiAlamat.parse(query.tahun ?? null));
	return (
		<>
			<PageHeader title={`Target graduasi ${daftar.tahun}`} meta={daftar.nama} />
			{query.tersimpan && <Notice tone="success" title="Target tersimpan" className="mb-4" />}
			<AnswerBox>
				Yang berlaku di {daftar.nama} tahun {daftar.tahun}:{" "}
				<strong>{targetText("PERSEN", daftar.targetPersen)}</strong> dari KPM 1 Januari, dan{" "}
				<strong>{targetText("JUMLAH", daftar.targetJumlah)}</strong> per pendamping. Target terdekat
				dari wilayah ke atas yang berlaku.
			</AnswerBox>
			<FilterForm label="Pilih tahun" submitLabel="Lihat">
				<NumberField name="tahun" label="Tahun" unmarked defaultValue={daftar.tahun} />
			</FilterForm>
			<RiwayatTarget daftar={daftar} zona={actor.zona} />
			{can(actor, "target:write") && <TargetForm daftar={daftar} />}
		</>
	);
}
