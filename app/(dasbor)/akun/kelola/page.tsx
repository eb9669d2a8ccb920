import type { Metadata } from "next";
import { CariAkunForm } from "@/components/akun/cari-akun";
import { DaftarAkun } from "@/components/akun/daftar-akun";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { listAkun, listLabelPeran } from "@/lib/akun/queries";
import { CariAkun } from "@/lib/akun/schema";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Kelola akun" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function KelolaPage({ searchParams }: Props) {
	const actor = await requireActor("akun:manage");
	const asked = CariAkun.parse(await searchParams);
	const [{ rows, next, previous }, labels] = [
		await listAkun(actor, asked),
		await listLabelPeran(actor),
	];
	const here = new URLSearchParams({ cari: asked.cari, peran: asked.peran ?? "" });
	return (
		<>
			<PageHeader
				title="Kelola akun"
				meta={`Akun yang Anda urus: ${actor.wilayahName}`}
				actions={
					<ButtonLink href="/akun/kelola/baru" look="primary">
						Buat akun
					</ButtonLink>
				}
			/>
			<CariAkunForm asked={asked} labels={[...labels]} />
			<DaftarAkun rows={rows} searching={asked.cari !== "" || asked.peran !== undefined} />
			<Pager
				previousHref={
					previous ? `/akun/kelola?${here}&sebelum=${encodeURIComponent(previous)}` : undefined
				}
				nextHref={next ? `/akun/kelola?${here}&sesudah=${encodeURIComponent(next)}` : undefined}
			/>
		</>
	);
}
