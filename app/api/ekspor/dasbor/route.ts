import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import type { Dasbor } from "@/lib/dasbor/queries";
import { bacaAlamat } from "@/lib/dasbor/schema";
import { csvHeaders, csvStream, footerOf } from "@/lib/ekspor/csv";
import { barisDasbor, headerDasbor } from "@/lib/ekspor/dasbor";
import { exportDasbor } from "@/lib/ekspor/queries";
import { formatBulan, formatTanggalWaktu, parseKode } from "@/lib/format";
import { bulanOf, evaluasiBulan } from "@/lib/time";

async function* cells(dasbor: Dasbor) {
	yield dasbor.anak.map((row) => barisDasbor(row, dasbor.bulan));
}

/** The comparison table of a region's dashboard as CSV: `?wilayah=32.01&bulan=2026-10`. */
export async function GET(request: Request) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const { wilayah = "", ...query } = Object.fromEntries(new URL(request.url).searchParams);
	const now = actor.scope.now();
	const code = parseKode(wilayah);
	const alamat = bacaAlamat(query, bulanOf(now, actor.zona), evaluasiBulan(now, actor.zona));
	const dasbor =
		code && alamat && can(actor, "ekspor:read")
			? await exportDasbor(actor, code, alamat.bulan)
			: null;
	if (!dasbor) return new Response(null, { status: 404 });
	const judul = `Evaluasi ${dasbor.nama}, ${formatBulan(dasbor.bulan)}`;
	const waktu = formatTanggalWaktu(now, actor.zona);
	return new Response(
		csvStream({
			header: headerDasbor(dasbor.tingkat),
			batches: cells(dasbor),
			footer: footerOf({ judul, waktu, nama: actor.name, peran: actor.roleLabel }),
		}),
		{ headers: csvHeaders(`evaluasi-${dasbor.nama}-${dasbor.bulan}`) },
	);
}
