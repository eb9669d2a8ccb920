import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { bacaAlamat } from "@/lib/dasbor/schema";
import { lembarDasbor } from "@/lib/ekspor/dasbor";
import { bacaFormat, slug, unduhBerkas } from "@/lib/ekspor/jawaban";
import { exportDasbor } from "@/lib/ekspor/queries";
import { formatBulan, formatTanggalWaktu, parseKode } from "@/lib/format";
import { bulanOf, evaluasiBulan } from "@/lib/time";

/** The tables of a region's dashboard as a file: `?wilayah=32.01&bulan=2026-10&format=xlsx`, CSV without a format. */
export async function GET(request: Request) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const { wilayah = "", format, ...query } = Object.fromEntries(new URL(request.url).searchParams);
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
	return unduhBerkas(bacaFormat(format), {
		nama: slug(`evaluasi-${dasbor.nama}-${dasbor.bulan}`),
		lembar: lembarDasbor(dasbor),
		keterangan: { judul, waktu, oleh: `${actor.name} (${actor.roleLabel})` },
	});
}
