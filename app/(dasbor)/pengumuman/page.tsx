import type { Metadata } from "next";
import {
	DaftarPengumuman,
	SaringPengumuman,
	TabPengumuman,
} from "@/components/pengumuman/daftar-pengumuman";
import { WajibBaca } from "@/components/pengumuman/wajib-baca";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listPengumuman, listWajib } from "@/lib/pengumuman/baca-queries";
import { PengumumanFilter } from "@/lib/pengumuman/schema";

export const metadata: Metadata = { title: "Pengumuman" };

/** Announcements, regulations and papers that are meant for this person's role and region. */
export default async function PengumumanPage({ searchParams }: PageProps<"/pengumuman">) {
	const actor = await requireActor("pengumuman:read");
	const writes = can(actor, "pengumuman:write");
	const asked = PengumumanFilter.parse(await searchParams);
	const filter: PengumumanFilter = writes ? asked : { ...asked, tab: "untuk" };
	const { zona, scope } = actor;
	return (
		<>
			<PageHeader
				title="Pengumuman"
				meta="Pengumuman dan regulasi untuk peran dan wilayah Anda"
				actions={
					writes && (
						<ButtonLink look="primary" href="/pengumuman/baru">
							Terbitkan
						</ButtonLink>
					)
				}
			/>
			{writes && <TabPengumuman filter={filter} />}
			{filter.tab === "untuk" && <WajibBaca items={await listWajib(actor)} zona={zona} />}
			<SaringPengumuman filter={filter} />
			<DaftarPengumuman
				filter={filter}
				isi={await listPengumuman(actor, filter)}
				now={scope.now()}
				zona={zona}
			/>
		</>
	);
}
