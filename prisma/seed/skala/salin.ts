import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { blindIndex, encrypt } from "@/lib/crypto";

/** Rows that are worked out in the database and whose last columns only the application can write. */
export type Salinan = {
	select: string;
	/** Table and columns, the id second; each secret column is followed by its look-up hash. */
	into: string;
	/** The place of each secret column, as it is bound to its ciphertext: "anggota:nik". */
	rahasia: readonly string[];
};

const NULL = "\\N";

/** One secret as COPY reads it: ciphertext and hash. */
function seal(text: string, place: string, id: string): string {
	if (text === NULL) return `${NULL}\t${NULL}`;
	const cipher = encrypt(text, `${place}:${id}`).toString("hex");
	return `\\\\x${cipher}\t\\\\x${blindIndex(text).toString("hex")}`;
}

/** The last columns of a line, one for each secret, made secret; what stands before them is not even looked at. */
function sealLine(line: string, rahasia: readonly string[]): string {
	const start = line.indexOf("\t") + 1;
	const id = line.slice(start, line.indexOf("\t", start));
	let end = line.length;
	let sealed = "";
	for (let index = rahasia.length - 1; index >= 0; index--) {
		const tab = line.lastIndexOf("\t", end - 1);
		sealed = `\t${seal(line.slice(tab + 1, end), rahasia[index] ?? "", id)}${sealed}`;
		end = tab;
	}
	return line.slice(0, end) + sealed;
}

/** Lines come in pieces of any length; bytes other than ASCII pass unread. */
function sealing(rahasia: readonly string[]): Transform {
	let rest = "";
	return new Transform({
		transform(chunk: Buffer, _encoding, done) {
			const lines = (rest + chunk.toString("latin1")).split("\n");
			rest = lines.pop() ?? "";
			let text = "";
			for (const line of lines) text += `${sealLine(line, rahasia)}\n`;
			done(null, Buffer.from(text, "latin1"));
		},
	});
}

/** Reads rows on one connection and writes them, sealed, on the other: no row is ever stored in the clear. */
export async function salin(baca: Client, tulis: Client, salinan: Salinan): Promise<number> {
	const source = baca.query(copyTo(`copy (${salinan.select}) to stdout`));
	const target = tulis.query(copyFrom(`copy ${salinan.into} from stdin`));
	await pipeline(source, sealing(salinan.rahasia), target);
	return target.rowCount;
}
