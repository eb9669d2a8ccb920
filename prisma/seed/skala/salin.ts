import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { blindIndex, encrypt } from "@/lib/crypto";

/** Rows that are worked out in the database and whose last columns only the application can write. */
export type Salinan = {
	select: string;
	/** Table and columns; each secret column is followed by its look-up hash. */
	into: string;
	/** The place of each secret column, as it is bound to its ciphertext: "anggota:nik". */
	rahasia: readonly string[];
};

const NULL = "\\N";
const ID_COLUMN = 1;

/** One secret as COPY reads it: ciphertext and hash. */
function seal(text: string, place: string, id: string): string {
	if (text === NULL) return `${NULL}\t${NULL}`;
	const cipher = encrypt(text, `${place}:${id}`).toString("hex");
	return `\\\\x${cipher}\t\\\\x${blindIndex(text).toString("hex")}`;
}

function sealLine(line: string, rahasia: readonly string[]): string {
	const columns = line.split("\t");
	const plain = columns.length - rahasia.length;
	const id = columns[ID_COLUMN] ?? "";
	const secrets = rahasia.map((place, index) => seal(columns[plain + index] ?? NULL, place, id));
	return [...columns.slice(0, plain), ...secrets].join("\t");
}

/** Lines come in pieces of any length; bytes other than ASCII pass unread. */
function sealing(rahasia: readonly string[]): Transform {
	let rest = "";
	return new Transform({
		transform(chunk: Buffer, _encoding, done) {
			const lines = (rest + chunk.toString("latin1")).split("\n");
			rest = lines.pop() ?? "";
			const text = lines.map((line) => `${sealLine(line, rahasia)}\n`).join("");
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
