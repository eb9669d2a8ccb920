import { type Actor, actorAt } from "@/lib/auth/actor";
import { type Command, execute } from "@/lib/command";
import { makeAkun } from "../factories/akun";
import { makePendamping } from "../factories/petugas";
import { makeKabupaten } from "../factories/wilayah";

const NOW = new Date();
const at = (actor: Actor) => actorAt(actor, NOW);
export const tahun = NOW.getFullYear();
const who: Record<string, Actor> = {};
/** Somebody by name. */
export const as = (name: string) => who[name] as Actor;

/** One account of each office and three people in the field. */
export async function layOrang(): Promise<void> {
	await makeKabupaten({ code: 3201, kecamatan: { 320101: "Ciseeng", 320102: "Parung" } });
	await makeKabupaten({ code: 3271, kecamatan: { 327101: "Bogor Selatan" } });
	who.apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	const office = async (
		name: string,
		peran: Parameters<typeof makeAkun>[0]["peran"],
		wilayah: string,
	) => {
		who[name] = at(await makeAkun({ peran, wilayah }));
	};
	await office("kabid", "DINSOS_KAB_HEAD", "3201");
	await office("kasi", "DINSOS_KAB_STAFF", "3201");
	await office("korkab", "KORKAB", "3201");
	await office("auditor", "AUDITOR", "0");
	await office("kota", "DINSOS_KAB_HEAD", "3271");
	await office("jabar", "DINSOS_PROV", "32");
	await office("pusat", "KEMENSOS_ADMIN", "0");
	who.ani = at(await makePendamping(as("apd"), { nama: "Ani", kecamatan: 320101 }));
	who.budi = at(await makePendamping(as("apd"), { nama: "Budi", kecamatan: 320102 }));
	who.sari = at(
		await makePendamping(as("apd"), { nama: "Sari", kecamatan: 320101, peran: "SUPERVISOR" }),
	);
}

/** Runs a command that has to succeed. */
export async function must<I, O>(command: Command<I, O>, actor: Actor, input: unknown): Promise<O> {
	const outcome = await execute(command, actor, input);
	if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome.problem)}`);
	return outcome.value;
}
/** How a command that may be refused was refused. */
export const kindOf = async (run: Promise<{ ok: boolean }>) =>
	((await run) as { problem?: { kind: string } }).problem?.kind ?? "ok";
/** The person behind an account. */
export const sdm = (name: string) => as(name).sdmId ?? "";
