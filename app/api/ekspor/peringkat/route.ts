import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { csvHeaders, csvStream, footerOf } from "@/lib/ekspor/csv";
import { formatTanggalWaktu } from "@/lib/format";
import type { BarisPeringkat } from "@/lib/peringkat/baris";
import { barisEkspor, headerEkspor } from "@/lib/peringkat/ekspor";
import { exportPeringkat } from "@/lib/peringkat/queries";
import { bacaPeringkat } from "@/lib/peringkat/schema";
import { LABEL_TINGKAT, LABEL_UKURAN } from "@/lib/peringkat/tingkat";

async function* cells(batches: AsyncIterable<BarisPeringkat[]>) {
	for await (const rows of batches) yield rows.map(barisEkspor);
}

/** The whole filtered ranking as CSV; takes the same address as the page. */
export async function GET(request: Request) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const tanya = bacaPeringkat(Object.fromEntries(new URL(request.url).searchParams));
	const found = tanya && can(actor, "ekspor:read") ? await exportPeringkat(actor, tanya) : null;
	if (!found) return new Response(null, { status: 404 });
	const { tingkat, tahun, ukuran, q } = found.himpunan;
	const judul = `Peringkat graduasi ${LABEL_TINGKAT[tingkat].toLowerCase()} ${tahun}, ${found.nama}, menurut ${LABEL_UKURAN[ukuran].toLowerCase()}${q && `, pencarian ${q}`}`;
	const waktu = formatTanggalWaktu(actor.scope.now(), actor.zona);
	return new Response(
		csvStream({
			header: headerEkspor(tingkat),
			batches: cells(found.batches),
			footer: footerOf({ judul, waktu, nama: actor.name, peran: actor.roleLabel }),
		}),
		{ headers: csvHeaders(`peringkat-${tingkat}-${tahun}-${found.nama}`) },
	);
}
