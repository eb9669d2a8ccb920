import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { cancelSesi, correctSesi, recordSesi } from "@/lib/p2k2/commands";
import { findSesi } from "@/lib/p2k2/queries";
import { buatDunia, buatGrup, type Dunia, type Grup } from "./laporan-dunia";
import { sesiTyped, sumP2k2 } from "./p2k2-bahan";

const OKTOBER = new Date("2026-10-20T05:00:00Z");

let d: Dunia;
let ani: Actor;
let melati: Grup;

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", OKTOBER);
	ani = actorAt(d.a, OKTOBER);
	melati = await buatGrup(d, d.a, d.kecX, 5);
});

const typed = sesiTyped;
const sum = (who: Actor) => sumP2k2(d, who);

describe("a correction", () => {
	it("moves the counts, and a second one from an older page shows both", async () => {
		const tulip = await buatGrup(d, d.a, d.kecX, 4);
		const sesi = typed(tulip);
		await execute(recordSesi, ani, sesi);
		const before = await sum(d.a);
		const [first] = tulip.kpm as [string];
		const better = { ...sesi, version: 1, absen: { [first]: "A" }, tempat: "Posyandu" };
		expect((await execute(correctSesi, ani, better)).ok).toBe(true);
		expect((await sum(d.a))?.hadir).toBe((before?.hadir ?? 0) - 1);
		expect(await execute(correctSesi, ani, better)).toMatchObject({ ok: true });
		const stale = await execute(correctSesi, ani, { ...better, tempat: "Masjid" });
		expect(stale).toMatchObject({
			problem: {
				kind: "conflict",
				fields: { tempat: expect.stringMatching(/Posyandu.*Masjid/) },
			},
		});
	});

	it("by somebody else does not find the session", async () => {
		const sesi = typed(melati, { materi: "INTI.2.1" });
		await execute(recordSesi, ani, sesi);
		const outcome = await execute(correctSesi, actorAt(d.b, OKTOBER), { ...sesi, version: 1 });
		expect(outcome).toMatchObject({ problem: { kind: "missing" } });
	});
});

describe("a session that is taken back", () => {
	it("counts nowhere, stays in sight with its reason, and cannot be changed", async () => {
		const sakura = await buatGrup(d, d.a, d.kecX, 3);
		const before = await sum(d.a);
		const sesi = typed(sakura);
		await execute(recordSesi, ani, sesi);
		const taken = { id: sesi.id, version: 1, alasan: "hujan, tidak jadi" };
		expect((await execute(cancelSesi, ani, taken)).ok).toBe(true);
		expect((await execute(cancelSesi, ani, taken)).ok).toBe(true);
		expect(await sum(d.a)).toEqual(before);
		const [group] = await inScope(
			d.kabid.scope,
			(tx) => tx.$queryRaw<{ sesi: number; kpm_hadir: number }[]>`
				select sesi, kpm_hadir from kelompok_bulan where kelompok_id = ${sakura.id}::uuid and bulan = '2026-10-01'`,
		);
		expect(group).toEqual({ sesi: 0, kpm_hadir: 0 });
		expect(await findSesi(ani, sesi.id)).toMatchObject({
			dibatalkan: true,
			alasanBatal: "hujan, tidak jadi",
		});
		const again = await execute(correctSesi, ani, { ...sesi, version: 2 });
		expect(again).toMatchObject({ problem: { kind: "conflict" } });
	});
});
