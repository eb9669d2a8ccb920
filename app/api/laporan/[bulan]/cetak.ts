import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { tolak } from "@/lib/cetak/jawaban";
import { findCetak } from "@/lib/cetak/queries";
import type { CetakLaporan } from "@/lib/cetak/rules";
import { MintaCetak } from "@/lib/cetak/schema";

export type Konteks = { params: Promise<{ bulan: string }> };

const MASUK_DAHULU = "Sesi Anda sudah berakhir. Masuk lagi, lalu unduh ulang.";
const TIDAK_ADA = "Laporan ini tidak ditemukan.";

/** The report that this address asks for, or the answer that says why not. */
export async function laporanOf(
	request: Request,
	{ params }: Konteks,
): Promise<Response | { laporan: CetakLaporan; rhk: MintaCetak["rhk"] }> {
	const actor = await readyActor();
	if (!actor || actor.mustChangePassword || actor.mustSetUpTotp) return tolak(MASUK_DAHULU, 401);
	if (!can(actor, "laporan:read")) return tolak(TIDAK_ADA, 404);
	const query = Object.fromEntries(new URL(request.url).searchParams);
	const minta = MintaCetak.safeParse({ ...query, bulan: (await params).bulan });
	if (!minta.success) return tolak(TIDAK_ADA, 404);
	const found = await findCetak(actor, minta.data);
	return "laporan" in found ? { ...found, rhk: minta.data.rhk } : tolak(found.alasan, 404);
}
