import type { Metadata } from "next";
import { DaftarJejak } from "@/components/jejak/daftar-jejak";
import { SaringJejakForm } from "@/components/jejak/saring-jejak";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { listJejak } from "@/lib/jejak/queries";
import { SaringJejak } from "@/lib/jejak/schema";

export const metadata: Metadata = { title: "Jejak audit" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JejakPage({ searchParams }: Props) {
	const actor = await requireActor("audit:read");
	const asked = SaringJejak.parse(await searchParams);
	const { rows, next } = await listJejak(actor, asked);
	const here = new URLSearchParams({
		aksi: asked.aksi,
		akun: asked.akun,
		dari: asked.dari ?? "",
		sampai: asked.sampai ?? "",
	});
	return (
		<>
			<PageHeader
				title="Jejak audit"
				meta={`Yang dilakukan di ${actor.wilayahName}: siapa, apa, kapan. Tidak dapat diubah oleh siapa pun.`}
			/>
			<SaringJejakForm asked={asked} />
			<DaftarJejak rows={rows} zona={actor.zona} />
			<Pager nextHref={next ? `/jejak?${here}&sesudah=${next}` : undefined} />
		</>
	);
}
