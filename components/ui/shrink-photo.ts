const SIDE_MAX = 2000;
const QUALITY = 0.8;
/** A photo of a phone is several MiB; below this nothing is won by making it smaller. */
const SMALL_BYTES = 600 * 1024;

function canvasOf(picture: ImageBitmap): HTMLCanvasElement {
	const scale = Math.min(1, SIDE_MAX / Math.max(picture.width, picture.height));
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return canvas;
}

/** Whether it is worth making smaller. */
export const isLargePhoto = (file: File) =>
	file.type.startsWith("image/") && file.size > SMALL_BYTES;

/** A photo made small enough for a weak signal and still legible; what gets no smaller as it is. */
export async function shrinkPhoto(file: File): Promise<File> {
	try {
		const canvas = canvasOf(await createImageBitmap(file));
		const small = await new Promise<Blob | null>((done) =>
			canvas.toBlob(done, "image/jpeg", QUALITY),
		);
		if (!small || small.size >= file.size) return file;
		return new File([small], file.name.replace(/\.\w+$/, ".jpg"), { type: small.type });
	} catch {
		return file; // not a picture after all: whoever receives it says so
	}
}
