import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { KOLOM_HADIR } from "@/lib/berita-acara/hadir";
import { exportHadir } from "@/lib/berita-acara/hadir-queries";
import { bacaFormat, slug, unduhBerkas } from "@/lib/ekspor/jawaban";
import { lembarOf } from "@/lib/ekspor/kolom";
import { formatTanggalWaktu } from "@/lib/format";
import { AlamatRapat } from "@/lib/rapat/schema";

type Konteks = { params: Promise<{ kode: string; id: string }> };

/** Everybody who came to a meeting of one's own level, as a file: `format=xlsx`, CSV without. */
export async function GET(request: Request, { params }: Konteks) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const alamat = AlamatRapat.safeParse(await params);
	const mayRead = alamat.success && can(actor, "rapat:write");
	const found = mayRead ? await exportHadir(actor, alamat.data) : null;
	if (!found) return new Response(null, { status: 404 });
	const waktu = formatTanggalWaktu(actor.scope.now(), actor.zona);
	return unduhBerkas(bacaFormat(new URL(request.url).searchParams.get("format")), {
		nama: slug(`daftar-hadir-${found.heldOn}-${found.judul}`),
		lembar: [lembarOf("Daftar hadir", KOLOM_HADIR, found.batches)],
		keterangan: {
			judul: `Daftar hadir ${found.judul}, ${found.heldOn}`,
			waktu,
			oleh: `${actor.name} (${actor.roleLabel})`,
		},
	});
}
