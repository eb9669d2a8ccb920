import { execute } from "@/lib/command";
import { newId } from "@/lib/db/ids";
import { formatKode } from "@/lib/format";
import type { Outcome } from "@/lib/outcome";
import { startRapat } from "@/lib/rapat/jalan-commands";
import { planRapat } from "@/lib/rapat/rencana-commands";
import { tanggalOf } from "@/lib/time";
import { inviteRoles } from "@/lib/undangan/commands";
import { beside, type Figure, insist, median, ROUNDS, timed } from "./angka";
import { accountOf, actorFor, cookieOf, cookiesOf, master, type Panggung, rowsOf } from "./orang";

/** Those who came to the largest meeting that is known of, of 37,000 who were asked. */
export const PESERTA = 31_000;
const NASIONAL = "0";
const KODE_NASIONAL = formatKode(NASIONAL);
const COOKIES_AT_ONCE = 2_000;

/** A running meeting of the nation, and whoever keeps it. */
export type Rapat = {
	id: string;
	wilayah: string;
	/** Of its addresses: "/rapat/…/…" goes on from here. */
	alamat: string;
	pencatat: string;
};

export function must<T>(outcome: Outcome<T>): T {
	insist(outcome.ok, `a command was refused: ${JSON.stringify(outcome)}`);
	return outcome.value;
}

async function plan(akun: string): Promise<string> {
	const actor = await actorFor(akun);
	const id = newId();
	const isi = {
		...{ judul: "Rapat nasional ukur", jenis: "RAKOR", mode: "HIBRIDA", jamMulai: "09:00" },
		...{ jamSelesai: "12:00", tempat: "Aula", tautan: "https://contoh.example/siaran" },
		...{ pimpinan: "Direktur", pembuka: "Direktur", kecamatan: [] },
	};
	const heldOn = tanggalOf(actor.scope.now(), actor.zona);
	must(await execute(planRapat, actor, { id, wilayah: KODE_NASIONAL, ...isi, heldOn }));
	return id;
}

/** How long the database takes for the same lines when nobody's rights are asked: put in and taken back. */
async function bareInvite(stage: Panggung, from: string, into: string): Promise<number> {
	const client = await master(stage).connect();
	try {
		await client.query("begin");
		return await timed(() =>
			client.query(
				`insert into rapat_undangan (wilayah_code, rapat_id, id, akun_id, area_code, nama, peran, instansi)
					select wilayah_code, $2, gen_random_uuid(), akun_id, area_code, nama, peran, instansi from rapat_undangan where rapat_id = $1`,
				[from, into],
			),
		);
	} finally {
		await client.query("rollback");
		client.release();
	}
}

/** Asks everybody of a role through the product's command; how long it took, in seconds, and how many were asked. */
async function invite(akun: string, rapatId: string, peran: string) {
	const actor = await actorFor(akun);
	let baru = 0;
	const ms = await timed(async () => {
		const input = { wilayah: KODE_NASIONAL, rapatId, peran: [peran] };
		baru = must(await execute(inviteRoles, actor, input)).baru;
	});
	return { seconds: ms / 1_000, baru };
}

/** Plans and opens the meeting and asks the whole field to it; the first lot of invitations is timed. */
export async function prepareRapat(stage: Panggung): Promise<{ rapat: Rapat; figures: Figure[] }> {
	const akun = await accountOf(stage, {
		...{ peran: "KEMENSOS_ADMIN", lingkup: "nasional", wilayah: NASIONAL },
	});
	const rounds: { id: string; seconds: number; baru: number; floor: number }[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const id = await plan(akun);
		const asked = await invite(akun, id, "PENDAMPING");
		insist(asked.baru > 0, "nobody was asked");
		const again = await invite(akun, id, "PENDAMPING");
		insist(again.baru === 0, `${again.baru} were asked twice`);
		const floor = (await bareInvite(stage, id, await plan(akun))) / 1_000;
		rounds.push({ id, ...asked, floor });
	}
	const last = rounds.at(-1);
	insist(last, "no round");
	await invite(akun, last.id, "SUPERVISOR");
	const rapat = { id: last.id, wilayah: KODE_NASIONAL };
	must(await execute(startRapat, await actorFor(akun), rapat));
	const seconds = median(rounds.map((one) => one.seconds));
	const floor = median(rounds.map((one) => one.floor));
	return {
		rapat: {
			...rapat,
			alamat: `${KODE_NASIONAL}/${last.id}`,
			pencatat: await cookieOf(stage, akun),
		},
		figures: [beside("meeting_invite_seconds", "s", seconds, floor, last.baru)],
	};
}

export type Peserta = { akun: string; peran: string; cara: "KODE" | "DARING"; cookie: string };

/** So many of those who were asked, signed in already; every second one sits in a hall with the code. */
export async function preparePeserta(
	stage: Panggung,
	{ id }: Rapat,
	most: number,
): Promise<Peserta[]> {
	const asked = await rowsOf<{ akun: string; peran: string }>(
		stage,
		"select akun_id as akun, peran from rapat_undangan where rapat_id = $1 and akun_id is not null order by md5(akun_id::text) limit $2",
		[id, most],
	);
	const accounts = asked.map(({ akun }) => akun);
	// As after a first sign-in: whoever has a password to change would be sent there first.
	await rowsOf(stage, "update akun set wajib_ganti = false where id = any($1::uuid[])", [accounts]);
	const cookies: string[] = [];
	for (let at = 0; at < accounts.length; at += COOKIES_AT_ONCE)
		cookies.push(...(await cookiesOf(stage, accounts.slice(at, at + COOKIES_AT_ONCE))));
	return asked.map((one, i) => ({
		...one,
		cara: i % 2 === 0 ? "KODE" : "DARING",
		cookie: cookies[i] as string,
	}));
}

/** Where a run was shorter than ten minutes: the rest of the list, so that the report is as long as it would be. */
export async function fillUp(stage: Panggung, { id }: Rapat): Promise<number> {
	const [row] = await rowsOf<{ n: number }>(
		stage,
		`with baru as (
			insert into rapat_hadir (wilayah_code, rapat_id, id, akun_id, area_code, nama, peran, instansi, mode, cara)
			select u.wilayah_code, u.rapat_id, u.id, u.akun_id, u.area_code, u.nama, u.peran, u.instansi, 'DARING', 'DARING' from rapat_undangan u
			where u.rapat_id = $1 and not exists (select from rapat_hadir h where h.rapat_id = u.rapat_id and h.id = u.id)
			limit greatest($2 - (select count(*) from rapat_hadir where rapat_id = $1), 0)
			returning 1)
		select (select count(*) from rapat_hadir where rapat_id = $1)::int + (select count(*) from baru)::int as n`,
		[id, PESERTA],
	);
	await rowsOf(stage, "analyze rapat_hadir");
	return row?.n ?? 0;
}
