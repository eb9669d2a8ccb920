import { buatAkun } from "@/lib/akun/buat-commands";
import { activate } from "@/lib/akun/kode-commands";
import { createPerdana } from "@/lib/akun/perdana-commands";
import type { BuatAkun } from "@/lib/akun/schema";
import type { Actor } from "@/lib/auth/actor";
import { actorOfToken } from "@/lib/auth/session";
import { execute } from "@/lib/command";
import { inJob } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { type Passed, signIn } from "@/lib/masuk/commands";
import type { Outcome } from "@/lib/outcome";

export const SANDI = "tujuh gunung biru";
export const REGIONS = [
	["0", null, "Nasional"],
	["32", "0", "Jawa Barat"],
	["3201", "32", "Kab. Bogor"],
	["3202", "32", "Kab. Sukabumi"],
	["320101", "3201", "Ciseeng"],
	["15", "0", "Jambi"],
	["1505", "15", "Kab. Muaro Jambi"],
] as const;

/** A few regions, as the seed of all regions writes them. */
export async function plantRegions() {
	await inJob(async (tx) => {
		for (const [code, parentCode, name] of REGIONS)
			await tx.wilayah.createMany({ data: { code, parentCode, kemendagri: code, name } });
		await tx.$executeRaw`insert into kabupaten (code, wilayah_code, province_code, zona)
			values (3201, '3201', 32, 'Asia/Jakarta'), (3202, '3202', 32, 'Asia/Jakarta'), (1505, '1505', 15, 'Asia/Jakarta')`;
		await tx.$executeRaw`insert into kecamatan (kabupaten_code, code, wilayah_code) values (3201, 320101, '320101')`;
	});
}

/** The value of an outcome that must be a success. */
export function must<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}

/** How an outcome ended, in a word. */
export const kindOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.problem.kind);

let visitors = 0;
/** Somebody at the door, from an address that nobody else uses. */
export const visitor = (address = `203.0.113.${++visitors}`) => ({
	address,
	device: "Firefox di Linux",
	now: new Date(),
});

export const codeOf = (address: string) => new URL(address).pathname.split("/").at(-1) ?? "";

export function choosePassword(code: string, sandi = SANDI) {
	return activate({ kode: code, sandiBaru: sandi, sandiUlang: sandi });
}

export async function enter(nama: string, sandi = SANDI): Promise<Passed & { step: "inside" }> {
	const passed = must(await signIn({ nama, sandi }, visitor()));
	if (passed.step !== "inside") throw new Error("a code is wanted");
	return passed;
}

/** Signs in and gives who that is, as the database says now. */
export async function actorFor(nama: string, sandi = SANDI): Promise<Actor & { token: string }> {
	const { sessionToken } = await enter(nama, sandi);
	const actor = await actorOfToken(sessionToken);
	if (!actor) throw new Error(`${nama} has no session`);
	return { ...actor, token: sessionToken };
}

/** The ministry's administrator, first account of the installation. */
export async function plantAdmin() {
	const { code } = must(
		await createPerdana({
			nama: "Pengelola Utama",
			namaMasuk: "kemensos",
			peran: "KEMENSOS_ADMIN",
			darurat: false,
		}),
	);
	must(await choosePassword(code));
	return actorFor("kemensos");
}

export function newAkun(input: Partial<BuatAkun> & Pick<BuatAkun, "namaMasuk" | "peran">) {
	return { id: newId(), nama: "Seseorang", wilayah: "", sdmId: "", berlakuSampai: "", ...input };
}

/** An account made and activated by an administrator; gives its id. */
export async function plantAkun(by: Actor, input: Parameters<typeof newAkun>[0]) {
	const { id, address } = must(await execute(buatAkun, by, newAkun(input)));
	must(await choosePassword(codeOf(address)));
	return id;
}
