import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { bacaFormat, slug, unduhBerkas } from "@/lib/ekspor/jawaban";
import { lembarOf } from "@/lib/ekspor/kolom";
import { formatTanggalWaktu } from "@/lib/format";
import { kolomPeringkat } from "@/lib/peringkat/ekspor";
import { exportPeringkat } from "@/lib/peringkat/queries";
import { bacaPeringkat } from "@/lib/peringkat/schema";
import { LABEL_TINGKAT, LABEL_UKURAN } from "@/lib/peringkat/tingkat";

/** The whole filtered ranking as a file; takes the same address as the page, and `format=xlsx` (CSV without). */
export async function GET(request: Request) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const query = Object.fromEntries(new URL(request.url).searchParams);
	const tanya = bacaPeringkat(query);
	const found = tanya && can(actor, "ekspor:read") ? await exportPeringkat(actor, tanya) : null;
	if (!found) return new Response(null, { status: 404 });
	const { tingkat, tahun, ukuran, q } = found.himpunan;
	const judul = `Peringkat graduasi ${LABEL_TINGKAT[tingkat].toLowerCase()} ${tahun}, ${found.nama}, menurut ${LABEL_UKURAN[ukuran].toLowerCase()}${q && `, pencarian ${q}`}`;
	const waktu = formatTanggalWaktu(actor.scope.now(), actor.zona);
	return unduhBerkas(bacaFormat(query.format), {
		nama: slug(`peringkat-${tingkat}-${tahun}-${found.nama}`),
		lembar: [lembarOf(`Peringkat ${tahun}`, kolomPeringkat(tingkat), found.batches)],
		keterangan: { judul, waktu, oleh: `${actor.name} (${actor.roleLabel})` },
	});
}
