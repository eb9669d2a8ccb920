import type { TDocumentDefinitions } from "pdfmake/interfaces";
import { renderPdf } from "./pdf";

const TEKS = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };

/** A sentence instead of a document. */
export function tolak(sentence: string, status: 401 | 404): Response {
	return new Response(`${sentence}\n`, { status, headers: TEKS });
}

/** The document as a download; its name holds nothing that a header could take amiss. */
export async function unduh(definition: TDocumentDefinitions, berkas: string): Promise<Response> {
	const body = await renderPdf(definition);
	return new Response(body, {
		headers: {
			"content-type": "application/pdf",
			"content-length": String(body.byteLength),
			"content-disposition": `attachment; filename="${berkas}"`,
			"cache-control": "private, no-store",
			"x-content-type-options": "nosniff",
		},
	});
}
