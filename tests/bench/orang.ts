import { encode } from "next-auth/jwt";
import pg from "pg";
import { type AccountRow, type Actor, actorOf } from "@/lib/auth/actor";
import { SESSION_SECONDS } from "@/lib/auth/limits";
import type { Role } from "@/lib/auth/roles";
import { hashToken, newToken } from "@/lib/crypto";
import { inJob } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { env } from "@/lib/env";
import type { ScopeKind } from "@/lib/scope";
import { insist } from "./angka";

/** One working copy with a web server over it. */
export type Tempat = { name: string; webUrl: string; superUrl: string; baseUrl: string };

/** What the bench has to work with. */
export type Panggung = Tempat & {
	webPid: number;
	polosUrl: string;
	/** A second, smaller or larger, data set to compare with. */
	other: Tempat | null;
	distDir: string;
	skala: string;
	minutes: number;
};

/** The stage that the script has set up for this process. */
export function panggung(): Panggung {
	const text = process.env.BENCH_PANGGUNG;
	if (!text) throw new Error("run it through `npm run bench`");
	return JSON.parse(text) as Panggung;
}

const pools = new Map<string, pg.Pool>();

/** Connections that see every row: to choose what is measured, to prepare it, and to count afterwards. */
export function master({ superUrl }: Pick<Tempat, "superUrl">): pg.Pool {
	const pool = pools.get(superUrl) ?? new pg.Pool({ connectionString: superUrl, max: 4 });
	pools.set(superUrl, pool);
	return pool;
}

export async function closePools(): Promise<void> {
	for (const pool of pools.values()) await pool.end();
}

export async function rowsOf<T>(
	place: Pick<Tempat, "superUrl">,
	text: string,
	values: unknown[] = [],
): Promise<T[]> {
	const { rows } = await master(place).query(text, values);
	return rows as T[];
}

type Wanted = { peran: Role; lingkup: ScopeKind; wilayah: string; sdmId?: string };

/** The account of a role in a region, or of a person; made in the working copy where the data set has none. */
export async function accountOf(place: Tempat, wanted: Wanted): Promise<string> {
	const { peran, lingkup, wilayah, sdmId = null } = wanted;
	const [found] = await rowsOf<{ id: string }>(
		place,
		`select id from akun where peran = $1 and wilayah_code = $2 and aktif and not wajib_ganti
			and ($3::uuid is null or sdm_id = $3::uuid) limit 1`,
		[peran, wilayah, sdmId],
	);
	if (found) return found.id;
	const id = newId();
	await rowsOf(
		place,
		`insert into akun (id, sdm_id, nama, nama_masuk, peran, lingkup, wilayah_code, cakupan)
			values ($1, $2, 'Akun ukur', $3, $4, $5, $6, array[$6])`,
		[id, sdmId, `ukur-${id}`, peran, lingkup, wilayah],
	);
	return id;
}

/** The actor of an account of the working copy that `lib` is connected to. */
export async function actorFor(accountId: string): Promise<Actor> {
	const rows = await inJob(
		(tx) => tx.$queryRaw<AccountRow[]>`select * from lingkup_dari(${accountId}::uuid)`,
	);
	const actor = rows[0] && actorOf(rows[0]);
	insist(actor, `the account ${accountId} has no scope`);
	return actor;
}

/** Signs accounts in: session rows as signing in writes them, and the sealed cookies that a browser would hold. */
export async function cookiesOf(place: Tempat, accountIds: readonly string[]): Promise<string[]> {
	const tokens = accountIds.map(() => newToken());
	await rowsOf(
		place,
		`insert into sesi (token_hash, akun_id, expires_at, peranti)
			select h, a, now() + make_interval(secs => $3), 'ukur' from unnest($1::bytea[], $2::uuid[]) t(h, a)`,
		[tokens.map(hashToken), accountIds, SESSION_SECONDS],
	);
	return Promise.all(
		tokens.map(async (sid, i) => {
			const sealed = await encode({
				token: { sub: accountIds[i], sid },
				secret: env().NEXTAUTH_SECRET,
				maxAge: SESSION_SECONDS,
			});
			return `next-auth.session-token=${sealed}`;
		}),
	);
}

export async function cookieOf(place: Tempat, accountId: string): Promise<string> {
	const [cookie] = await cookiesOf(place, [accountId]);
	return cookie as string;
}
