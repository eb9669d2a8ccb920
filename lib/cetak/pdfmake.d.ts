// The published types describe the browser's entry; on the server pdfmake is one object, and its typeface a file list.
declare module "pdfmake/js/index.js" {
	import type { BufferOptions, TDocumentDefinitions, TFontDictionary } from "pdfmake/interfaces";

	const server: {
		setFonts(fonts: TFontDictionary): void;
		setUrlAccessPolicy(policy: (url: string) => boolean): void;
		setLocalAccessPolicy(policy: (path: string) => boolean): void;
		createPdf(
			definition: TDocumentDefinitions,
			options?: BufferOptions,
		): { getBuffer(): Promise<Buffer> };
	};
	export default server;
}

declare module "pdfmake/fonts/Roboto.js" {
	const files: {
		Roboto: { normal: string; bold: string; italics: string; bolditalics: string };
	};
	export default files;
}
