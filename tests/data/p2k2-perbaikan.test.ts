import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inJob, inScope } from "@/lib/db";
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

describe("the material that a group has had", () => {
	const NOVEMBER = new Date("2026-11-06T05:00:00Z");
	const materiOf = async (grup: Grup) =>
		inScope(
			d.kabid.scope,
			(tx) => tx.$queryRaw<{ bulan: string; materi: number }[]>`
				select to_char(bulan, 'YYYY-MM') bulan, materi from kelompok_bulan where kelompok_id = ${grup.id}::uuid order by 1`,
		).then((rows) => rows.map(({ bulan, materi }) => `${bulan}: ${materi}`));

	it("is counted once, in its month and in every later one, also when it is entered late or taken back", async () => {
		const kenanga = await buatGrup(d, d.a, d.kecX, 3);
		const then = actorAt(d.a, NOVEMBER);
		const record = (heldOn: string, materi: string) => {
			const sesi = typed(kenanga, { heldOn, materi });
			return execute(recordSesi, then, sesi).then((outcome) => {
				expect(outcome).toMatchObject({ ok: true });
				return sesi;
			});
		};
		await record("2026-11-02", "INTI.1.2");
		await record("2026-11-03", "INTI.1.2");
		await record("2026-11-04", "STUNTING.2.1");
		expect(await materiOf(kenanga)).toEqual(["2026-10: 0", "2026-11: 1"]);
		const late = await record("2026-10-28", "INTI.1.1");
		expect(await materiOf(kenanga)).toEqual(["2026-10: 1", "2026-11: 2"]);
		const other = { ...late, version: 1, materi: "INTI.1.2" };
		expect(await execute(correctSesi, then, other)).toMatchObject({ ok: true });
		expect(await materiOf(kenanga)).toEqual(["2026-10: 1", "2026-11: 1"]);
		const taken = { id: late.id, version: 2, alasan: "salah mencatat tanggal" };
		expect(await execute(cancelSesi, then, taken)).toMatchObject({ ok: true });
		expect(await materiOf(kenanga)).toEqual(["2026-10: 0", "2026-11: 1"]);
	});

	it("is there when the month opens", async () => {
		const kamboja = await buatGrup(d, d.a, d.kecX, 3);
		const outcome = await execute(recordSesi, ani, typed(kamboja, { materi: "INTI.1.3" }));
		expect(outcome).toMatchObject({ ok: true });
		await inJob((tx) => tx.$queryRaw`select buka_bulan('2026-12-01'::date)`);
		expect((await materiOf(kamboja)).at(-1)).toBe("2026-12: 1");
	});
});
