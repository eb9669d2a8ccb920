import { hashToken } from "../crypto";
import { atDoor } from "../db";

/** Whose one-time code this is and what for; null when it is used, late or invented. */
export type Kode = { username: string; nama: string; tujuan: "AKTIVASI" | "PEMULIHAN" };

type Row = { nama_masuk: string; nama: string; tujuan: Kode["tujuan"] };

/** Looks a one-time code up without using it. */
export async function findKode(code: string): Promise<Kode | null> {
	const [row] = await atDoor(
		{ tokenHash: hashToken(code) },
		(tx) => tx.$queryRaw<Row[]>`select nama_masuk, nama, tujuan from kode_berlaku()`,
	);
	return row ? { username: row.nama_masuk, nama: row.nama, tujuan: row.tujuan } : null;
}
