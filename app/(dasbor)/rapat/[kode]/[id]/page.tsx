import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RapatDetail } from "@/components/rapat/rapat-detail";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { bahanRapat, findRapat } from "@/lib/rapat/queries";
import { AlamatRapat } from "@/lib/rapat/schema";

export const metadata: Metadata = { title: "Rapat evaluasi" };

/** A meeting: its minutes, its issues with what was decided, its follow-ups. */
export default async function RapatDetailPage(props: PageProps<"/rapat/[kode]/[id]">) {
	const actor = await requireActor("rapat:read");
	const alamat = AlamatRapat.safeParse(await props.params);
	const rapat = alamat.success ? await findRapat(actor, alamat.data) : null;
	if (!rapat) notFound();
	const bahan = await bahanRapat(actor, rapat.wilayah);
	const writes = can(actor, "rapat:write") && actor.scope.sendiri.includes(rapat.wilayah);
	const { tersimpan } = await props.searchParams;
	return (
		<>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<RapatDetail
				rapat={rapat}
				bahan={bahan}
				writes={writes}
				closes={can(actor, "rapat:write") ? actor.scope.sendiri : []}
			/>
		</>
	);
}
