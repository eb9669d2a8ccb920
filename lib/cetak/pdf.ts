import roboto from "pdfmake/fonts/Roboto.js";
import type { TDocumentDefinitions } from "pdfmake/interfaces";
import pdfmake from "pdfmake/js/index.js";

const berkasHuruf = new Set(Object.values(roboto.Roboto));

pdfmake.setFonts(roboto);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => berkasHuruf.has(path));

/** The bytes of a document. It reads the four files of its typeface and nothing else, local or remote. */
export async function renderPdf(
	definition: TDocumentDefinitions,
): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}
