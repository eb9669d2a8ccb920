import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import type { Dunia, Grup } from "./laporan-dunia";

/** The form of a session with everybody present. */
export const sesiTyped = (grup: Grup, own: Record<string, unknown> = {}) => ({
	id: randomUUID(),
	kelompokId: grup.id,
	heldOn: "2026-10-05",
	materi: "INTI.1.1",
	jamMulai: "09:00",
	jamSelesai: "11.00",
	tempat: "Balai desa",
	absen: {},
	...own,
});

/** The figures of October for one pendamping, as the dashboards add them up. */
export async function sumP2k2(d: Dunia, who: Actor) {
	const [row] = await inScope(
		d.kabid.scope,
		(tx) => tx.$queryRaw<Record<string, number>[]>`
			select sum(sesi)::int sesi, sum(hadir)::int hadir, sum(hadir_wajib)::int wajib, sum(kelompok)::int kelompok,
				sum(kelompok_bertemu)::int bertemu, sum(kpm_hadir)::int keluarga
			from pendamping_bulan where kabupaten_code = ${d.k}::smallint and bulan = '2026-10-01' and pendamping_id = ${who.sdmId}::uuid`,
	);
	return row;
}
