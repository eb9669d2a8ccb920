import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { listInbox } from "@/lib/kotak-masuk/queries";
import { findPengumuman, listPengumuman, listWajib } from "@/lib/pengumuman/baca-queries";
import {
	bacaPengumuman,
	perbaikiPengumuman,
	tarikPengumuman,
	terbitkan,
} from "@/lib/pengumuman/commands";
import { countPembaca, listBelumBaca } from "@/lib/pengumuman/queries";
import { PengumumanFilter } from "@/lib/pengumuman/schema";
import { actorOfAccount, asOwner, layAccount } from "./peringkat-bahan";
import { layActors } from "./peringkat-dunia";

let as: (name: string) => Actor;
const NOW = new Date("2026-10-10T03:00:00Z");
const SEMUA = ["kemensos", "jabar", "koreg", "bogor", "garut", "penyelia", "saya"];

beforeAll(async () => {
	const found = await layActors();
	let id = "";
	await asOwner(async (db) => {
		id = await layAccount(db, { peran: "KEMENSOS_ADMIN", lingkup: "nasional", wilayah: "0" });
	});
	const kemensos = await actorOfAccount(id);
	as = (name) => actorAt(name === "kemensos" ? kemensos : found(name), NOW);
});

const text = (wilayah: string, more: Record<string, unknown> = {}) => ({
	id: v7(),
	wilayah,
	jenis: "PENGUMUMAN",
	judul: `Dari ${wilayah}`,
	...more,
});
const must = (outcome: { ok: boolean }) => expect(outcome).toMatchObject({ ok: true });
const told = async (who: string, wilayah: string, more: Record<string, unknown> = {}) => {
	const input = text(wilayah, more);
	must(await execute(terbitkan, as(who), input));
	return { ...input, wilayah: wilayah.replaceAll(".", "").replace("nasional", "0") };
};
const list = async (who: string, query: Record<string, string> = {}) =>
	(await listPengumuman(as(who), PengumumanFilter.parse(query))).baris.map(({ judul }) => judul);

test.each([
	["kemensos", "nasional", {}, SEMUA],
	[
		"kemensos",
		"nasional",
		{ tujuan: ["32"] },
		["jabar", "koreg", "bogor", "garut", "penyelia", "saya"],
	],
	["kemensos", "nasional", { peran: ["SUPERVISOR", "KORKAB"] }, ["garut", "penyelia"]],
	["jabar", "32", { tujuan: ["32.05"] }, ["garut"]],
	["jabar", "32", {}, ["jabar", "koreg", "bogor", "garut", "penyelia", "saya"]],
	["koreg", "15", {}, ["koreg"]],
	["bogor", "32.01", { tujuan: ["32.01.01"] }, ["penyelia", "saya"]],
	["bogor", "32.01", { peran: ["PENDAMPING"] }, ["saya"]],
] as const)(
	"%s at %s, meant for %j, is read by its own regions and roles only",
	async (who, wilayah, more, readers) => {
		const one = await told(who, wilayah, { ...more, judul: `Untuk ${v7()}` });
		const seen: string[] = [];
		for (const name of SEMUA) if ((await list(name)).includes(one.judul)) seen.push(name);
		expect(seen).toEqual(readers);
		for (const name of SEMUA) {
			const isTeller = as(name).scope.sendiri.includes(one.wilayah);
			const found = await findPengumuman(as(name), one);
			expect([name, found !== null]).toEqual([name, seen.includes(name) || isTeller]);
		}
	},
);

test("nobody tells beyond the own level, or to regions that are not below it; sent twice it is one row", async () => {
	const refused = (who: string, input: object) => execute(terbitkan, as(who), input);
	expect(await refused("bogor", text("32"))).toMatchObject({ problem: { kind: "missing" } });
	expect(await refused("jabar", text("32", { tujuan: ["15"] }))).toMatchObject({
		problem: { kind: "invalid", fields: { tujuan: expect.any(String) } },
	});
	expect(await refused("saya", text("32.01"))).toMatchObject({ problem: { kind: "forbidden" } });
	expect(await refused("jabar", text("32", { jenis: "REGULASI" }))).toMatchObject({
		problem: { fields: { nomor: expect.any(String) } },
	});
	const one = await told("bogor", "32.01", { judul: "Sekali saja" });
	must(await refused("bogor", { ...one, wilayah: "32.01" }));
	expect((await list("bogor")).filter((judul) => judul === "Sekali saja")).toHaveLength(1);
	expect(await refused("bogor", { ...one, judul: "Isi lain" })).toMatchObject({
		problem: { kind: "conflict" },
	});
});

test("a compulsory one waits on everybody's first page until it is said to be read, once", async () => {
	const one = await told("bogor", "32.01", { judul: "Wajib", wajib: "ya", tujuan: ["32.01.01"] });
	const waits = async (who: string) => (await listWajib(as(who))).map(({ judul }) => judul);
	for (const who of ["penyelia", "saya"]) {
		expect(await waits(who)).toEqual(["Wajib"]);
		expect(await listInbox(as(who))).toContainEqual({
			jenis: "PENGUMUMAN",
			bulan: null,
			jumlah: 1,
		});
	}
	expect(await waits("garut")).toEqual([]);
	for (const _again of [1, 2]) must(await execute(bacaPengumuman, as("saya"), one));
	expect(await execute(bacaPengumuman, as("garut"), one)).toMatchObject({
		problem: { kind: "missing" },
	});
	expect([await waits("saya"), await waits("penyelia")]).toEqual([[], ["Wajib"]]);
	const receipts = await inScope(as("bogor").scope, (tx) =>
		tx.pengumumanBaca.findMany({ where: { pengumumanId: one.id } }),
	);
	expect(receipts).toMatchObject([{ akunId: as("saya").accountId, areaCode: "320101" }]);
});

test("whoever told it sees how many of how many have read, by region and role, and who has not", async () => {
	const one = await told("bogor", "32.01", { judul: "Dihitung", wajib: "ya" });
	const count = async () => (await countPembaca(as("bogor"), one)) ?? [];
	const [all] = await count();
	expect(all).toMatchObject({ area: null, peran: null, jumlah: 3, sudah: 0 });
	must(await execute(bacaPengumuman, as("penyelia"), one));
	const rows = await count();
	expect(rows).toContainEqual(
		expect.objectContaining({ area: null, peran: null, jumlah: 3, sudah: 1 }),
	);
	expect(rows.filter(({ area }) => area)).toMatchObject([
		{ area: "3201", jumlah: 1, sudah: 0 },
		{ area: "320101", nama: "Nanggung", jumlah: 2, sudah: 1 },
	]);
	const kinds = rows.filter(({ peran }) => peran).map(({ jumlah, sudah }) => `${sudah}/${jumlah}`);
	expect(kinds.toSorted()).toEqual(["0/1", "0/1", "1/1"]);
	const names = await listBelumBaca(as("bogor"), one, null);
	expect(names?.baris.map(({ id }) => id).toSorted()).toEqual(
		[as("bogor").accountId, as("saya").accountId].toSorted(),
	);
	const [first, second] = names?.baris ?? [];
	const rest = first && (await listBelumBaca(as("bogor"), one, first));
	expect(rest?.baris.map(({ id }) => id)).toEqual([second?.id]);
	for (const who of ["jabar", "penyelia", "garut"]) {
		expect(await countPembaca(as(who), one)).toBeNull();
		expect(await listBelumBaca(as(who), one, null)).toBeNull();
	}
});

test("a correction needs the version that was read; what is withdrawn is gone, a regulation stays findable and marked", async () => {
	const one = await told("jabar", "32", { jenis: "REGULASI", nomor: "Pergub 5/2026" });
	const correct = { ...one, wilayah: "32", judul: "Tata cara baru", version: 1 };
	must(await execute(perbaikiPengumuman, as("jabar"), correct));
	const late = { ...correct, judul: "Ditulis bersamaan" };
	expect(await execute(perbaikiPengumuman, as("koreg"), late)).toMatchObject({
		problem: { kind: "conflict" },
	});
	expect(await execute(perbaikiPengumuman, as("bogor"), late)).toMatchObject({
		problem: { kind: "missing" },
	});
	expect(await list("saya", { q: "pergub 5" })).toEqual(["Tata cara baru"]);
	expect(await list("saya", { q: "%" })).toEqual([]);
	const news = await told("jabar", "32", { judul: "Segera hilang", wajib: "ya" });
	for (const { id } of [one, news])
		must(await execute(tarikPengumuman, as("jabar"), { id, wilayah: "32" }));
	expect(await list("saya", { jenis: "REGULASI" })).toContain("Tata cara baru");
	expect(await list("saya")).not.toContain("Segera hilang");
	expect(await listWajib(as("garut"))).toEqual([]);
	expect(await list("jabar", { tab: "terbitan" })).toContain("Segera hilang");
	expect((await findPengumuman(as("saya"), one))?.ditarikAt).toEqual(NOW);
});

test("a receipt belongs to a wording: a correction may ask everybody to read again, a misprint does not", async () => {
	const one = await told("bogor", "32.01", { judul: "Jadwal lama", wajib: "ya" });
	const waits = async (who: string) => (await listWajib(as(who))).some(({ id }) => id === one.id);
	const read = (who: string, edisi: number) => execute(bacaPengumuman, as(who), { ...one, edisi });
	const sudah = async () => (await countPembaca(as("bogor"), one))?.[0]?.sudah;
	for (const who of ["penyelia", "saya"]) must(await read(who, 1));
	const misprint = { ...one, wilayah: "32.01", judul: "Jadwal lamaa", version: 1 };
	must(await execute(perbaikiPengumuman, as("bogor"), misprint));
	expect([await waits("saya"), await sudah()]).toEqual([false, 2]);
	const other = { ...misprint, judul: "Jadwal baru", version: 2, bacaUlang: "ya" };
	for (const _again of [1, 2]) must(await execute(perbaikiPengumuman, as("bogor"), other));
	expect([await waits("saya"), await sudah()]).toEqual([true, 0]);
	expect(await findPengumuman(as("saya"), one)).toMatchObject({
		...{ edisi: 3, dibacaAt: null, dibacaDulu: NOW },
	});
	expect(await read("saya", 1)).toMatchObject({ problem: { kind: "conflict" } });
	must(await read("saya", 3));
	expect([await waits("saya"), await waits("penyelia"), await sudah()]).toEqual([false, true, 1]);
	const names = await listBelumBaca(as("bogor"), one, null);
	expect(names?.baris.map(({ id }) => id)).toContain(as("penyelia").accountId);
});
