import { namaAman } from "./rules";

type Berkas = { nama: string; mime: string; isi: Uint8Array<ArrayBuffer> };

/** A stored document as a download: never shown in the page, never read as anything but what it is. */
export function unduhDokumen({ nama, mime, isi }: Berkas): Response {
	return new Response(isi, {
		headers: {
			"content-type": mime,
			"content-length": String(isi.byteLength),
			"content-disposition": `attachment; filename="${namaAman(nama)}"`,
			"cache-control": "private, no-store",
			"x-content-type-options": "nosniff",
		},
	});
}
