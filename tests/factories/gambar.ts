import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import pixelmatch from "pixelmatch";

/** Where the pictures lie that somebody has looked at. */
const FOLDER = join(import.meta.dirname, "gambar");
/** What did not look the same, beside the tests' other output. */
const BEDA = join(process.cwd(), "test-results", "gambar");
/** Points of a page to a pixel: letters can be read, and a file is some tens of kB. */
const SCALE = 1;

export type Lembar = { width: number; height: number; png: Buffer; pixels: Uint8ClampedArray };

/** A page of a document as a reader of PDF shows it. */
export async function gambarHalaman(bytes: Uint8Array, nomor: number): Promise<Lembar> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	try {
		const page = await (await task.promise).getPage(nomor);
		const viewport = page.getViewport({ scale: SCALE });
		const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
		const canvas = createCanvas(width, height);
		const context = canvas.getContext("2d");
		await page.render({ canvas: canvas as never, canvasContext: context as never, viewport })
			.promise;
		const { data } = context.getImageData(0, 0, width, height);
		return { width, height, png: canvas.toBuffer("image/png"), pixels: data };
	} finally {
		await task.destroy();
	}
}

async function disimpan(nama: string): Promise<Omit<Lembar, "png">> {
	const image = await loadImage(readFileSync(join(FOLDER, `${nama}.png`)));
	const context = createCanvas(image.width, image.height).getContext("2d");
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	return { width: image.width, height: image.height, pixels: data };
}

/** Keeps a picture: where the kept ones lie, or, for whoever wants to see what differed, beside the tests' other output. */
export function simpanGambar(nama: string, { png }: Lembar, isBaru: boolean): void {
	const folder = isBaru ? FOLDER : BEDA;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${nama}.png`), png);
}

/** How many pixels of a page differ from the kept picture; all of them when it has another size. */
export async function bedaGambar(nama: string, lembar: Lembar): Promise<number> {
	const lama = await disimpan(nama);
	const { width, height, pixels } = lembar;
	if (lama.width !== width || lama.height !== height) return width * height;
	return pixelmatch(lama.pixels, pixels, undefined, width, height, { threshold: 0.2 });
}
