import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { proposeGraduasi } from "@/lib/graduasi/commands";
import { newGraduasi } from "@/lib/graduasi/queries";
import { buatDunia, buatGrup, type Dunia, type Grup } from "./laporan-dunia";

const OKTOBER = new Date("2026-10-20T05:00:00Z");

let d: Dunia;
let melati: Grup;
const at = (actor: Actor) => actorAt(actor, OKTOBER);

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", OKTOBER);
	melati = await buatGrup(d, d.a, d.kecX, 20);
});

let used = 0;
const nextKpm = () => melati.kpm[used++] ?? "";

const typed = (own: Record<string, unknown> = {}) => ({
	id: randomUUID(),
	kpmId: nextKpm(),
	jenis: "MANDIRI",
	alasan: ["USAHA_BERKEMBANG", "KESADARAN_SENDIRI"],
	bukti: "Warung sudah besar, surat pernyataan ditandatangani 18 Oktober.",
	sukarela: "on",
	...own,
});

async function propose() {
	const input = typed();
	const outcome = await execute(proposeGraduasi, at(d.a), input);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return input;
}

const kpmOf = (id: string) =>
	inScope(
		d.kabid.scope,
		(tx) => tx.$queryRaw<{ status: string }[]>`
			select status from kpm where kabupaten_code = ${d.k}::smallint and id = ${id}::uuid`,
	).then(([row]) => row);

describe("a proposal", () => {
	it("makes the family a candidate, once, however often it is sent", async () => {
		const input = await propose();
		expect(await kpmOf(input.kpmId)).toMatchObject({ status: "CALON_GRADUASI" });
		expect(await execute(proposeGraduasi, at(d.a), input)).toMatchObject({
			ok: true,
			value: { repeated: true },
		});
		const other = await execute(proposeGraduasi, at(d.a), { ...input, jenis: "ALAMIAH" });
		expect(other).toMatchObject({ problem: { kind: "conflict" } });
	});

	it("is the only open one of its family", async () => {
		const input = await propose();
		const second = { ...input, id: randomUUID() };
		expect(await execute(proposeGraduasi, at(d.a), second)).toMatchObject({
			problem: { kind: "conflict", message: expect.stringContaining("masih berjalan") },
		});
		expect((await newGraduasi(at(d.a), input.kpmId))?.terbuka).toBe(input.id);
	});

	it("for another pendamping's family is refused as if it did not exist", async () => {
		const outcome = await execute(proposeGraduasi, at(d.b), typed());
		expect(outcome).toMatchObject({ problem: { fields: { kpmId: expect.any(String) } } });
		expect(await newGraduasi(at(d.b), melati.kpm[0] ?? "")).toBeNull();
	});

	it("of a family that has left is refused", async () => {
		const kpmId = nextKpm();
		await inScope(
			at(d.apd).scope,
			(tx) =>
				tx.$executeRaw`update kpm set status = 'NONAKTIF', exited_on = '2026-10-01', status_sebab = 'MENOLAK' where id = ${kpmId}::uuid`,
		);
		expect(await execute(proposeGraduasi, at(d.a), typed({ kpmId }))).toMatchObject({
			problem: { fields: { kpmId: expect.stringContaining("nonaktif") } },
		});
	});

	it.each([
		["jenis", { jenis: "PAKSA" }],
		["alasan[]", { alasan: [] }],
		["alasan", { alasan: ["SUAP"] }],
		["bukti", { bukti: "rumah bagus" }],
		["bukti", { bukti: "x".repeat(3001) }],
		["sukarela", { sukarela: undefined }],
	])("with a bad %s is refused at that field", async (field, own) => {
		const outcome = await execute(
			proposeGraduasi,
			at(d.a),
			typed({ kpmId: melati.kpm[0], ...own }),
		);
		expect(outcome).toMatchObject({
			problem: { kind: "invalid", fields: { [field]: expect.any(String) } },
		});
	});

	it("is made by pendamping only", async () => {
		for (const who of [d.supervisorX, d.korkab, d.kabid, d.apd])
			expect(
				await execute(proposeGraduasi, at(who), typed({ kpmId: melati.kpm[0] })),
			).toMatchObject({
				problem: { kind: "forbidden" },
			});
	});
});
