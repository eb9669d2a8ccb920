import type { Metadata } from "next";
import { CutiTabel, KekosonganTabel } from "@/components/sdm/sdm-tabel";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { listCuti } from "@/lib/sdm/catatan-queries";
import { listKekosongan } from "@/lib/sdm/queries";

export const metadata: Metadata = { title: "Cuti dan kekosongan" };

/** Who is away, and which families nobody on duty accompanies. */
export default async function CutiPage() {
	const actor = await requireActor("sdm:write");
	return (
		<>
			<PageHeader
				title="Cuti dan kekosongan"
				meta="Cuti dicatat pada profil petugas. Kekosongan diisi lewat Penugasan, lalu kelompoknya diserahkan."
			/>
			<TabSdm role={actor.role} current="/sdm/cuti" />
			<KekosonganTabel rows={await listKekosongan(actor)} />
			<div className="mt-4">
				<CutiTabel
					rows={await listCuti(actor, null)}
					caption="Cuti yang berjalan atau akan datang"
				/>
			</div>
		</>
	);
}
