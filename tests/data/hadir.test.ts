import { v7 } from "uuid";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { detakHadir, joinHadir, tickHadir, undoHadir, walkIn } from "@/lib/hadir/commands";
import {
	findPintuRapat,
	hitungHadir,
	type KunciRapat,
	kodeHadir,
	listHadir,
} from "@/lib/hadir/queries";
import { KODE_SALAH_MAKS, tungguKode } from "@/lib/hadir/rules";
import { DaftarHadirFilter } from "@/lib/hadir/schema";
import { endRapat, startRapat } from "@/lib/rapat/jalan-commands";
import { hasil, kindOf, layPeople, mustBe, PAGI, planRapat } from "./hadir-dunia";

let as: (name: string, at?: Date) => Actor;
beforeAll(async () => {
	as = await layPeople();
});

const SEMUA = DaftarHadirFilter.parse({});
const later = (seconds: number) => new Date(PAGI.getTime() + seconds * 1_000);
const akun = (name: string) => as(name).accountId;

/** A running meeting of Kab. Bogor with a pendamping, a supervisor and two guests without an account. */
async function running(more: { mode?: string } = {}) {
	const made = await planRapat(
		as("bogor"),
		"32.01",
		[
			{ nama: "Sari", akun: akun("saya") },
			{ nama: "Penyelia", akun: akun("penyelia"), peran: "Supervisor" },
			{ nama: "Camat Nanggung", peran: "Camat" },
			{ nama: "Sekdes Malasari", peran: "Perangkat desa" },
		],
		more,
	);
	hasil(await execute(startRapat, as("bogor"), made.rapat));
	return made;
}

const byCode = (rapat: KunciRapat, who: string, at = PAGI, kode = kodeHadir(rapat, PAGI).kode) =>
	execute(joinHadir, as(who, at), { ...rapat, cara: "KODE", kode });
const online = (rapat: KunciRapat, who: string, at = PAGI) =>
	execute(joinHadir, as(who, at), { ...rapat, cara: "DARING" });
const counts = async (rapat: KunciRapat, at = PAGI) => hitungHadir(as("bogor", at), rapat);

async function lines(rapat: KunciRapat) {
	const { baris } = await listHadir(as("bogor"), rapat, SEMUA);
	return Object.fromEntries(baris.map(({ nama, mode, cara }) => [nama, `${mode} ${cara}`]));
}
async function audits(action: string): Promise<number> {
	const [row] = await inScope(
		as("bogor").scope,
		(tx) =>
			tx.$queryRaw<{ n: number }[]>`select count(*)::int as n from audit where action = ${action}`,
	);
	return row?.n ?? 0;
}

describe("the code of the hall", () => {
	it("lets in who was asked, once however often it is sent, and writes no audit beside the line itself", async () => {
		const { rapat } = await running();
		const first = hasil(await byCode(rapat, "saya"));
		const again = await Promise.all([later(1), later(2)].map((at) => byCode(rapat, "saya", at)));
		for (const one of again) expect(hasil(one)).toEqual(first);
		expect(await counts(rapat)).toMatchObject({ hadir: 1, luring: 1, daring: 0 });
		expect(await audits("hadir.masuk")).toBe(0);
		const page = await findPintuRapat(as("saya"), rapat);
		expect(page).toMatchObject({ diundang: true, terbuka: true, hadir: { mode: "LURING" } });
	});

	test.each([
		["while it is shown", 45, "ok"],
		["one turn later", 100, "ok"],
		["two turns later", 115, "invalid"],
	])("%s: %i seconds later it is %s", async (_when, seconds, kind) => {
		const { rapat } = await running();
		mustBe(kind, await byCode(rapat, "saya", later(seconds)));
	});

	it("of another meeting is worth nothing", async () => {
		const [one, other] = [await running(), await running()];
		const { kode } = kodeHadir(other.rapat, PAGI);
		mustBe("invalid", await byCode(one.rapat, "saya", PAGI, kode));
		expect(await counts(one.rapat)).toMatchObject({ hadir: 0 });
	});

	it("is not tried through: after five wrong ones even the right one waits, for this account and meeting only", async () => {
		const [{ rapat }, other] = [await running(), await running()];
		const right = kodeHadir(rapat, PAGI).kode;
		const wrong = right === "000000" ? "000001" : "000000";
		const burst = Array.from({ length: KODE_SALAH_MAKS }, () => byCode(rapat, "saya", PAGI, wrong));
		for (const one of await Promise.all(burst)) mustBe("invalid", one);
		const shut = { problem: { fields: { kode: tungguKode(1) } } };
		for (const kode of [right, wrong])
			expect(await byCode(rapat, "saya", later(30), kode)).toMatchObject(shut);
		expect(await counts(rapat)).toMatchObject({ hadir: 0 });
		mustBe("ok", await byCode(rapat, "penyelia"));
		mustBe("ok", await byCode(other.rapat, "saya", PAGI, kodeHadir(other.rapat, PAGI).kode));
		mustBe("ok", await online(rapat, "saya", later(30)));
		const after = later(61);
		mustBe("invalid", await byCode(rapat, "saya", after, wrong));
		expect(await byCode(rapat, "saya", after)).toMatchObject({
			problem: { fields: { kode: tungguKode(2) } },
		});
	});

	it("lets in nobody who was not asked, and nobody from elsewhere", async () => {
		const { rapat } = await running();
		mustBe("conflict", await byCode(rapat, "bogor"));
		mustBe("missing", await byCode(rapat, "garut"));
		expect(await findPintuRapat(as("garut"), rapat)).toBeNull();
		// The same at the database, for whoever would go around the command.
		const { scope, accountId } = as("penyelia");
		const own = await planRapat(as("bogor"), "32.01", []);
		const write = inScope(
			scope,
			(
				tx,
			) => tx.$executeRaw`insert into rapat_hadir (wilayah_code, rapat_id, id, akun_id, nama, mode, cara)
				values ('3201', ${own.rapat.id}::uuid, ${v7()}::uuid, ${accountId}::uuid, 'Penyelia', 'LURING', 'KODE')`,
		);
		await expect(write).rejects.toThrow(/row-level security/);
	});

	it("opens on the day, not before, and closes with the meeting", async () => {
		const asked = [{ nama: "Sari", akun: akun("saya") }];
		const today = await planRapat(as("bogor"), "32.01", asked);
		mustBe("ok", await byCode(today.rapat, "saya"));
		const ahead = await planRapat(as("bogor"), "32.01", asked, { heldOn: "2026-11-21" });
		mustBe("conflict", await byCode(ahead.rapat, "saya"));
		mustBe("conflict", await execute(startRapat, as("bogor"), ahead.rapat));
		const { rapat } = await running();
		mustBe("ok", await execute(endRapat, as("bogor"), rapat));
		mustBe("ok", await execute(endRapat, as("bogor"), rapat));
		mustBe("conflict", await byCode(rapat, "saya"));
		mustBe("conflict", await execute(startRapat, as("bogor"), rapat));
	});
});

describe("on line", () => {
	it("somebody counts as connected while signs of life come, and as present for good", async () => {
		const { rapat } = await running();
		expect(hasil(await online(rapat, "saya"))).toMatchObject({ mode: "DARING", lagi: 120 });
		expect(await counts(rapat, later(240))).toMatchObject({ daring: 1, tersambung: 1 });
		expect(await counts(rapat, later(360))).toMatchObject({ daring: 1, tersambung: 0 });
		const beat = { ...rapat, cara: "DETAK" };
		expect(hasil(await execute(detakHadir, as("saya", later(350)), beat))).toEqual({ lagi: 120 });
		expect(await counts(rapat, later(360))).toMatchObject({ daring: 1, tersambung: 1 });
	});

	it("is not for a meeting face to face, and does not make absent who came to the hall", async () => {
		const hall = await running({ mode: "LURING" });
		mustBe("conflict", await online(hall.rapat, "saya"));
		const { rapat } = await running();
		hasil(await online(rapat, "saya"));
		expect(hasil(await byCode(rapat, "saya"))).toMatchObject({ mode: "LURING" });
		expect(hasil(await online(rapat, "saya"))).toMatchObject({ mode: "LURING" });
	});
});

describe("by hand", () => {
	it("the note taker ticks guests, writes down who came unasked and takes back a wrong tick", async () => {
		const { rapat, baris } = await running();
		const bogor = as("bogor");
		for (const _ of [1, 2])
			mustBe(
				"ok",
				await execute(tickHadir, bogor, { ...rapat, undangan: baris["Camat Nanggung"] }),
			);
		const tamu = { ...rapat, tamu: v7(), nama: "Kepala SDN 2", peran: "Sekolah" };
		for (const _ of [1, 2]) mustBe("ok", await execute(walkIn, bogor, tamu));
		hasil(await byCode(rapat, "penyelia"));
		hasil(await online(rapat, "saya"));
		expect(await lines(rapat)).toEqual({
			"Camat Nanggung": "LURING TANGAN",
			"Kepala SDN 2": "LURING TANGAN",
			Penyelia: "LURING KODE",
			Sari: "DARING DARING",
			"Sekdes Malasari": "null null",
		});
		expect(await counts(rapat)).toEqual({
			...{ hadir: 4, luring: 3, daring: 1, tersambung: 1 },
			peran: ["Camat", "Pendamping", "Sekolah", "Supervisor"].map((peran) => ({
				...{ peran: expect.stringContaining(peran), jumlah: 1 },
			})),
		});
		for (const nama of ["Penyelia", "Camat Nanggung"])
			mustBe("ok", await execute(undoHadir, bogor, { ...rapat, baris: baris[nama] }));
		expect(await counts(rapat)).toMatchObject({ hadir: 2 });
		expect(await findPintuRapat(as("penyelia"), rapat)).toMatchObject({ hadir: null });
		mustBe("ok", await byCode(rapat, "penyelia"));
		expect(await counts(rapat)).toMatchObject({ hadir: 3 });
	});

	it("nobody else keeps the list or sees the counts", async () => {
		const { rapat, baris } = await running();
		const tick = { ...rapat, undangan: baris.Sari };
		for (const [who, kind] of [
			["saya", "forbidden"],
			["penyelia", "forbidden"],
			["nasional", "forbidden"],
			["garut", "missing"],
			["jabar", "missing"],
		] as const) {
			expect(kindOf(await execute(tickHadir, as(who), tick)), who).toBe(kind);
			expect(await hitungHadir(as(who), rapat)).toBeNull();
			expect((await listHadir(as(who), rapat, SEMUA)).baris).toEqual([]);
		}
	});

	it("the list is searched, filtered and read page by page", async () => {
		const many = Array.from({ length: 60 }, (_, i) => ({
			nama: `Tamu ${String(i).padStart(2, "0")}`,
			peran: i % 2 ? "Desa" : "Sekolah",
		}));
		const { rapat, baris } = await planRapat(as("bogor"), "32.01", many);
		mustBe("ok", await execute(tickHadir, as("bogor"), { ...rapat, undangan: baris["Tamu 07"] }));
		const ask = (query: Record<string, string>) =>
			listHadir(as("bogor"), rapat, DaftarHadirFilter.parse(query));
		const first = await ask({});
		const last = first.baris.at(-1);
		const second = await ask({ sesudah: `${last?.nama}_${last?.id}` });
		expect([first.baris.length, first.lagi, second.baris.length, second.lagi]).toEqual([
			...[50, true, 10, false],
		]);
		const names = async (query: Record<string, string>) =>
			(await ask(query)).baris.map(({ nama }) => nama);
		expect(await names({ saring: "hadir" })).toEqual(["Tamu 07"]);
		expect(await names({ cari: "tamu 1", saring: "belum" })).toHaveLength(10);
		expect(await names({ cari: "100%" })).toEqual([]);
	});
});
