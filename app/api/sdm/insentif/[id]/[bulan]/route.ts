import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { bacaFormat, slug, unduhBerkas } from "@/lib/ekspor/jawaban";
import { type Kolom, lembarOf } from "@/lib/ekspor/kolom";
import { formatBulan, formatTanggalWaktu } from "@/lib/format";
import { exportLembar } from "@/lib/insentif/ekspor-queries";
import type { LembarBayar } from "@/lib/insentif/queries";
import { AlamatDaftar } from "@/lib/insentif/schema";

type Baris = LembarBayar["baris"][number];
const KOLOM: Kolom<Baris>[] = [
	{ judul: "Nama", jenis: "teks", lebar: 30, nilai: ({ nama }) => nama },
	{ judul: "Kecamatan", jenis: "teks", nilai: ({ letak }) => letak },
	{ judul: "Jumlah (Rp)", jenis: "angka", lebar: 16, nilai: ({ nominal }) => nominal },
	{
		judul: "Alasan tidak dibayar",
		jenis: "teks",
		lebar: 40,
		nilai: ({ alasan }) => alasan || null,
	},
];

/** The payment list of a month as a file; `format=xlsx` (CSV without). */
export async function GET(
	request: Request,
	{ params }: { params: Promise<{ id: string; bulan: string }> },
) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const alamat = AlamatDaftar.safeParse(await params);
	const may = alamat.success && can(actor, "insentif:read");
	const found = may ? await exportLembar(actor, alamat.data) : null;
	if (!found) return new Response(null, { status: 404 });
	const { program, bulan, daftar, baris } = found;
	const keadaan = daftar ? "terbit" : "hitungan sementara, belum terbit";
	const judul = `${program.nama}, ${formatBulan(bulan)} (${keadaan}), SK ${program.skNo}`;
	const waktu = formatTanggalWaktu(actor.scope.now(), actor.zona);
	return unduhBerkas(bacaFormat(new URL(request.url).searchParams.get("format")), {
		nama: slug(`daftar-bayar-${program.nama}-${bulan}`),
		lembar: [lembarOf(`Daftar bayar ${bulan}`, KOLOM, [baris])],
		keterangan: { judul, waktu, oleh: `${actor.name} (${actor.roleLabel})` },
	});
}
