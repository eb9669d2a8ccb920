import { csvChunks } from "./csv";
import type { Berkas } from "./kolom";
import { xlsxChunks } from "./xlsx";

/** The kinds of file that a table goes into. */
export type Format = "csv" | "xlsx";

const TYPES: Record<Format, string> = {
	csv: "text/csv; charset=utf-8",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The kind of file that an address asks for: CSV unless it says otherwise. */
export function bacaFormat(text: string | null | undefined): Format {
	return text === "xlsx" ? "xlsx" : "csv";
}

/** A name of a file in small letters, digits and hyphens: "evaluasi-kab-bogor-2026-10". */
export function slug(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** A file as it is made: a slow line holds back the next piece instead of filling the memory. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		async cancel() {
			await pieces.return(undefined);
		},
	});
}

/** The file as a download, under a name that holds nothing which a header could take amiss. */
export function unduhBerkas(format: Format, berkas: Berkas): Response {
	const safe = berkas.nama.replace(/[^A-Za-z0-9 .-]+/g, "-");
	const pieces = format === "xlsx" ? xlsxChunks(berkas) : csvChunks(berkas);
	return new Response(streamOf(pieces), {
		headers: {
			"content-type": TYPES[format],
			"content-disposition": `attachment; filename="${safe}.${format}"`,
			"cache-control": "private, no-store",
		},
	});
}
