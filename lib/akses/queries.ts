import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { newId } from "../db/ids";

/** One time that somebody opened a kabupaten's families. */
export type Akses = {
	id: string;
	kabupatenCode: number;
	kabupatenName: string;
	alasan: string;
	mulai: Date;
	berakhir: Date;
	/** Still open at this moment. */
	terbuka: boolean;
};

type Row = {
	id: string;
	kabupaten_code: number;
	name: string;
	alasan: string;
	mulai: Date;
	berakhir: Date;
	terbuka: boolean;
};

const HISTORY = 30;

/** One's own openings, the newest first; with `kabupaten` only of that one. */
export async function listAkses(actor: Actor, kabupaten: number | null = null): Promise<Akses[]> {
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Row[]>`
			select f.id::text, f.kabupaten_code, w.name, f.alasan, f.mulai, f.berakhir, f.berakhir > now() terbuka
			from akses_keluarga f join wilayah w on w.code = f.kabupaten_code::text
			where f.akun_id = ${actor.accountId}::uuid and (${kabupaten}::int is null or f.kabupaten_code = ${kabupaten}::int)
			order by f.mulai desc limit ${HISTORY}`,
	);
	return rows.map(({ kabupaten_code: kabupatenCode, name: kabupatenName, ...rest }) => ({
		kabupatenCode,
		kabupatenName,
		...rest,
	}));
}

/** The id of the next opening, made with the page so that sending twice opens once. */
export function newAksesId(_actor: Actor): string {
	return newId();
}
