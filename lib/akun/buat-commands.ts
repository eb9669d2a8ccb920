import type { Actor } from "../auth/actor";
import { isRole } from "../auth/roles";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, type Outcome, ok } from "../outcome";
import { auditorEnd } from "./commands";
import { AUDITOR_DAYS_MAX, fitsRegion, kindFor, mayGive, NAME_TAKEN, needsPerson } from "./rules";
import { BuatAkun } from "./schema";
import { issueCode, type Tautan } from "./tautan-commands";

/** The region of the new account: one's own unless another within it was chosen; null when it is outside or does not fit. */
function regionFor(actor: Actor, input: BuatAkun): string | null {
	const own = actor.scope.kind === "kabupaten" ? String(actor.scope.tenant) : actor.wilayahCode;
	const isNation = actor.scope.kind === "nasional" || actor.scope.kind === "sistem";
	const usual = kindFor(input.peran, own);
	const code = input.wilayah ?? (usual === "nasional" || usual === "sistem" ? "0" : own);
	const within =
		isNation || [...actor.scope.sendiri, ...actor.scope.kabupaten.map(String)].includes(code);
	return within && fitsRegion(kindFor(input.peran, code), code) ? code : null;
}

async function checkKnown(tx: Tx, codes: readonly string[]): Promise<boolean> {
	return (await tx.wilayah.count({ where: { code: { in: [...codes] } } })) === codes.length;
}

/** The person behind a field worker's account: one on the list without an account, or written onto it now. */
async function personFor(tx: Tx, actor: Actor, input: BuatAkun): Promise<Outcome<string | null>> {
	if (!needsPerson(input.peran)) return ok(null);
	const tenant = actor.scope.tenant;
	if (input.sdmId) {
		const known = await tx.petugas.count({ where: { kabupatenCode: tenant, sdmId: input.sdmId } });
		const taken = await tx.akun.count({ where: { sdmId: input.sdmId } });
		if (known && !taken) return ok(input.sdmId);
		return conflict("Petugas itu sudah punya akun, atau tidak lagi terdaftar di sini.");
	}
	// The person's id is the account's: a resend after a lost answer makes no second person.
	await tx.$executeRaw`
		insert into sdm (id, nama, nip, no_hp) values (${input.id}::uuid, ${input.nama}, ${input.nip || null}, ${input.noHp})`;
	await tx.$executeRaw`insert into petugas (kabupaten_code, sdm_id) values (${tenant}, ${input.id}::uuid)`;
	return ok(input.id);
}

type Existing = { nama: string; namaMasuk: string; peran: string; sandiAt: Date | null };

/** A resend: the same account answers with a fresh link, for the first was perhaps never seen. */
function repeated(before: Existing, input: BuatAkun): boolean {
	const same = before.namaMasuk === input.namaMasuk && before.peran === input.peran;
	return same && before.nama === input.nama && before.sandiAt === null && isRole(before.peran);
}

async function insertAccount(
	tx: Tx,
	input: BuatAkun,
	code: string,
	sdmId: string | null,
	end: Date | null,
) {
	const lingkup = kindFor(input.peran, code);
	const cakupan = lingkup === "provinsi" ? [...new Set([code, ...input.provinsiLain])] : [code];
	await tx.akun.createMany({
		data: {
			id: input.id,
			sdmId,
			nama: input.nama,
			namaMasuk: input.namaMasuk,
			peran: input.peran,
			lingkup,
			wilayahCode: code,
			cakupan,
			berlakuSampai: end,
		},
	});
}

function regionFaults(
	actor: Actor,
	input: BuatAkun,
	code: string | null,
): Record<string, string> | null {
	if (!mayGive(actor.role, input.peran)) return { peran: "Peran ini di luar wewenang Anda." };
	if (!code)
		return { wilayah: "Pilih wilayah di dalam wewenang Anda yang sesuai dengan peran itu." };
	if (input.provinsiLain.length && input.peran !== "KOREG")
		return { provinsiLain: "Hanya koordinator regional mencakup beberapa provinsi." };
	if (!input.provinsiLain.every((other) => fitsRegion("provinsi", other)))
		return { provinsiLain: "Pilih provinsi saja." };
	if (input.peran === "AUDITOR" && !auditorEnd(actor, input.berlakuSampai))
		return {
			berlakuSampai: `Isi tanggal berakhir, paling lama ${AUDITOR_DAYS_MAX} hari dari sekarang.`,
		};
	return null;
}

/** A new account with its one-time link to activate it; for a field worker the person is written down with it. */
export const buatAkun = defineCommand({
	name: "akun.buat",
	permission: "akun:manage",
	input: BuatAkun,
	async run(tx, actor, input): Promise<Outcome<Tautan & { id: string }>> {
		const code = regionFor(actor, input);
		const faults = regionFaults(actor, input, code);
		if (faults || !code) return invalid(faults ?? {});
		const before = await tx.akun.findUnique({
			where: { id: input.id },
			select: { nama: true, namaMasuk: true, peran: true, sandiAt: true },
		});
		const account = { id: input.id, pernahMasuk: false };
		if (before) {
			if (!repeated(before, input))
				return conflict("Akun ini sudah dibuat. Muat ulang halaman ini.");
			return ok({ id: input.id, ...(await issueCode(tx, actor, account)) });
		}
		if (!(await checkKnown(tx, [...new Set([code, ...input.provinsiLain])])))
			return invalid({ wilayah: "Wilayah itu tidak dikenal." });
		const taken = await tx.akun.count({ where: { namaMasuk: input.namaMasuk } });
		if (taken) return invalid({ namaMasuk: NAME_TAKEN });
		const person = await personFor(tx, actor, input);
		if (!person.ok) return person;
		const end = input.peran === "AUDITOR" ? auditorEnd(actor, input.berlakuSampai) : null;
		await insertAccount(tx, input, code, person.value, end);
		return ok({ id: input.id, ...(await issueCode(tx, actor, account)) });
	},
	audit: (input) => ({
		entity: "akun",
		key: input.id,
		diff: { namaMasuk: input.namaMasuk, peran: input.peran, wilayah: input.wilayah },
	}),
});
