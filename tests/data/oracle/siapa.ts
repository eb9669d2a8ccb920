import { type AccountRow, type Actor, actorAt, actorOf } from "@/lib/auth/actor";
import { inJob } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import type { Peran } from "./peran";
import { KINI, kabOf, PETUGAS, sdmId } from "./rencana";

export type Jenis = "nasional" | "provinsi" | "kabupaten" | "kecamatan" | "pendamping" | "sistem";

/** Somebody who looks, in plain facts; `actor` is what the application makes of the same account. */
export type Siapa = {
	kunci: string;
	peran: Peran;
	jenis: Jenis;
	/** "0", provinces, or the one kabupaten. */
	wilayah: string[];
	kec: number[];
	/** The number of the person, of a pendamping or supervisor. */
	sdm: number | null;
	/** Kabupaten whose families were opened with a reason. */
	dibuka: number[];
	actor: Actor;
};

type Akun = Omit<Siapa, "actor">;
const akun = (peran: Peran, jenis: Jenis, wilayah: string[], more: Partial<Akun> = {}): Akun => ({
	...{ peran, jenis, wilayah, kec: [], sdm: null, dibuka: [] },
	kunci: `${peran.toLowerCase()}.${wilayah.join("-")}`,
	...more,
});

const OFFICES: Akun[] = [
	akun("KEMENSOS_ADMIN", "nasional", ["0"]),
	akun("KEMENSOS_VIEWER", "nasional", ["0"], { dibuka: [3271] }),
	akun("KOREG", "provinsi", ["32", "15"]),
	akun("KOREG", "provinsi", ["15"]),
	akun("KORWIL", "provinsi", ["32"]),
	akun("KORWIL", "provinsi", ["15"]),
	akun("DINSOS_PROV", "provinsi", ["32"], { dibuka: [3201] }),
	akun("DINSOS_PROV", "provinsi", ["15"]),
	...(["DINSOS_KAB_HEAD", "DINSOS_KAB_STAFF", "KORKAB", "APD"] as const).flatMap((peran) =>
		["3201", "3271", "1505"].map((kab) => akun(peran, "kabupaten", [kab])),
	),
	akun("AUDITOR", "nasional", ["0"]),
	akun("AUDITOR", "provinsi", ["32"]),
	akun("AUDITOR", "kabupaten", ["3201"]),
	akun("AUDITOR", "kabupaten", ["1505"]),
	akun("SYS_ADMIN", "sistem", ["0"]),
];

/** Accounts of those in the field, also of who will have left. */
const FIELD: Akun[] = PETUGAS.filter(({ tanpaAkun }) => !tanpaAkun).map(({ n, peran, kec }) =>
	akun(
		peran,
		peran === "SUPERVISOR" ? "kecamatan" : "pendamping",
		[String(kabOf(kec[0] as number))],
		{ kec, sdm: n, kunci: `${peran.toLowerCase()}.${n}` },
	),
);

async function insert({ kunci, peran, jenis, wilayah, sdm }: Akun): Promise<string> {
	const id = newId();
	const person = sdm === null ? null : sdmId(sdm);
	await inJob(
		(tx) => tx.$executeRaw`
		insert into akun (id, sdm_id, nama, nama_masuk, peran, lingkup, wilayah_code, cakupan)
		values (${id}::uuid, ${person}::uuid, ${`Akun ${kunci}`}, ${kunci}, ${peran}, ${jenis}, ${wilayah[0]}, ${wilayah}::text[])`,
	);
	return id;
}

/** The actor of an account as a request of that moment would get it; null for who is no longer on duty. */
export async function actorNow(accountId: string, clock: Date = KINI): Promise<Actor | null> {
	const [row] = await inJob(
		(tx) => tx.$queryRaw<AccountRow[]>`select * from lingkup_dari(${accountId}::uuid)`,
		{ clock },
	);
	const actor = row && actorOf(row);
	return actor ? actorAt(actor, clock) : null;
}

async function present(one: Akun, clock?: Date): Promise<Siapa> {
	const actor = await actorNow(await insert(one), clock);
	if (!actor) throw new Error(`${one.kunci} has no scope`);
	return { ...one, actor };
}

/** Accounts of offices can be made before anybody works in the field. */
export const makeOffices = () => Promise.all(OFFICES.map((one) => present(one)));

/** Accounts of the field, once their assignments are there. */
export const makeField = (clock: Date) => Promise.all(FIELD.map((one) => present(one, clock)));
