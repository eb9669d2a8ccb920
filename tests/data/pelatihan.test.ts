import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workOff } from "@/lib/antrean/kerja-commands";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { type Command, execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { closeSender } from "@/lib/db/queue";
import {
	aturSesi,
	batalkanPelatihan,
	rencanakanPelatihan,
	selesaikanPelatihan,
} from "@/lib/pelatihan/commands";
import { listJp, rekapJp, riwayatPelatihan } from "@/lib/pelatihan/jp-queries";
import { listCalon } from "@/lib/pelatihan/kebutuhan-queries";
import { catatHadir, catatNilai, daftarkanPeserta } from "@/lib/pelatihan/peserta-commands";
import { findPelatihan, listPelatihan, listPeserta } from "@/lib/pelatihan/queries";
import { SERTIFIKAT_SEKALI } from "@/lib/pelatihan/rules";
import { sertifikatSisa, terbitkanSertifikat } from "@/lib/pelatihan/sertifikat-commands";
import { findBerkas } from "@/lib/sdm/dokumen-queries";
import { makeAkun } from "../factories/akun";
import { makePendamping, makePetugas } from "../factories/petugas";
import { makeKabupaten } from "../factories/wilayah";

const NOW = new Date("2026-06-30T03:00:00Z");
const at = (actor: Actor) => actorAt(actor, NOW);
let apd: Actor;
let dinsos: Actor;
let kota: Actor;
let jabar: Actor;
let ani: Actor;
let budi: Actor;
let sari: Actor;

beforeAll(async () => {
	await makeKabupaten({ code: 3201, kecamatan: { 320101: "Ciseeng", 320102: "Parung" } });
	await makeKabupaten({ code: 3271, kecamatan: { 327101: "Bogor Selatan" } });
	apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	dinsos = at(await makeAkun({ peran: "DINSOS_KAB_STAFF", wilayah: "3201" }));
	kota = at(await makeAkun({ peran: "DINSOS_KAB_STAFF", wilayah: "3271" }));
	jabar = at(await makeAkun({ peran: "DINSOS_PROV", wilayah: "32" }));
	ani = at(await makePendamping(apd, { nama: "Ani", kecamatan: 320101 }));
	budi = at(await makePendamping(apd, { nama: "Budi", kecamatan: 320102 }));
	sari = at(await makePendamping(apd, { nama: "Sari", kecamatan: 320101, peran: "SUPERVISOR" }));
	const tetangga = await makeAkun({ peran: "APD", wilayah: "3271" });
	await makePetugas(tetangga, { nama: "Citra", kecamatan: 327101 });
});

afterAll(async () => {
	await closeSender();
	await closeDatabase();
});

const typed = (more: Record<string, unknown> = {}) => ({
	...{ id: v7(), wilayah: "32.01", judul: "Komunikasi pendamping", jenis: "SOFT_SKILL" },
	...{ mode: "HIBRIDA", mulai: "2026-06-08", selesai: "2026-06-09", penyelenggara: "Dinsos" },
	...{ jpHari: "8", hadirMin: "80", nilaiLulus: "70", topik: ["KOMUNIKASI"], ...more },
});
async function must<I, O>(command: Command<I, O>, actor: Actor, input: unknown): Promise<O> {
	const outcome = await execute(command, actor, input);
	if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome.problem)}`);
	return outcome.value;
}
const kindOf = async (run: Promise<{ ok: boolean }>) => {
	const outcome = (await run) as { ok: boolean; problem?: { kind: string } };
	return outcome.problem?.kind ?? "ok";
};

test("a training from its plan to certificates that nobody can change, and the hours that count", async () => {
	const input = typed();
	const key = await must(rencanakanPelatihan, dinsos, input);
	await must(rencanakanPelatihan, dinsos, input);
	expect((await listPelatihan(dinsos, { tahun: 2026, kursor: null })).baris).toHaveLength(1);
	const of = { wilayah: "32.01", id: key.id };
	const lines = { "nama-1": "Mendengar", "hari-1": "2026-06-08", "jp-1": "12", "nama-2": "Bicara" };
	const sessions = {
		...of,
		version: 1,
		...lines,
		"hari-2": "2026-06-09",
		"jp-2": "10",
		"nama-3": "",
	};
	await must(aturSesi, dinsos, sessions);
	expect((await listCalon(dinsos, key, "3201")).map(({ nama }) => nama)).toEqual([
		"Ani",
		"Budi",
		"Sari",
	]);
	await must(daftarkanPeserta, dinsos, { ...of, kabupaten: "32.01", semua: "ya" });
	const { baris } = await listPeserta(dinsos, key, null);
	const [a, b, s] = baris.map(({ id }) => id);
	await must(catatHadir, dinsos, {
		...of,
		urut: 1,
		[`hadir-${a}`]: "L",
		[`hadir-${b}`]: "D",
		[`hadir-${s}`]: "A",
	});
	await must(catatHadir, dinsos, {
		...of,
		urut: 2,
		[`hadir-${a}`]: "D",
		[`hadir-${b}`]: "L",
		[`hadir-${s}`]: "L",
	});
	expect(await kindOf(execute(aturSesi, dinsos, { ...sessions, version: 2 }))).toBe("conflict");
	await must(catatNilai, dinsos, {
		...of,
		[`pre-${a}`]: "50",
		[`post-${a}`]: "90",
		[`post-${b}`]: "60",
	});
	await must(selesaikanPelatihan, dinsos, { ...of, version: 2 });
	const done = await findPelatihan(dinsos, key);
	expect(done).toMatchObject({
		status: "SELESAI",
		peserta: 3,
		lulus: 1,
		hadir: expect.arrayContaining(["LD", "DL", "AL"]),
	});
	expect(await kindOf(execute(catatNilai, dinsos, { ...of, [`post-${b}`]: "99" }))).toBe(
		"conflict",
	);

	expect(await must(terbitkanSertifikat, dinsos, of)).toMatchObject({ jumlah: 1 });
	expect(await kindOf(execute(terbitkanSertifikat, dinsos, of))).toBe("conflict");
	const [own] = await riwayatPelatihan(ani, ani.sdmId ?? "");
	expect(own).toMatchObject({ jp: 22, lulus: true, tahun: 2026 });
	const file = await findBerkas(ani, own?.dokumenId ?? "");
	expect(
		Buffer.from(file?.isi ?? [])
			.subarray(0, 5)
			.toString(),
	).toBe("%PDF-");
	expect(await findBerkas(budi, own?.dokumenId ?? "")).toBeNull();
	expect(await findBerkas(kota, own?.dokumenId ?? "")).toBeNull();
	expect(await findBerkas(jabar, own?.dokumenId ?? "")).not.toBeNull();

	expect(await rekapJp(dinsos, 2026, "3201")).toMatchObject({
		target: 20,
		baris: [{ wilayah: "3201", sdm: 3, jp: 54, cukup: 2 }],
	});
	const rows = await listJp(dinsos, { tahun: 2026, kabupaten: "3201", setelah: null });
	expect(rows.baris.map(({ nama, jp }) => [nama, jp])).toEqual([
		["Ani", 22],
		["Budi", 22],
		["Sari", 10],
	]);
	const after = await listJp(dinsos, {
		tahun: 2026,
		kabupaten: "3201",
		setelah: `Ani_${ani.sdmId}`,
	});
	expect(after.baris.map(({ nama }) => nama)).toEqual(["Budi", "Sari"]);
	expect((await rekapJp(dinsos, 2025, "3201")).baris).toMatchObject([{ jp: 0, cukup: 0 }]);
});

test("who took part is seen where they work: the office all, a supervisor the team, somebody themselves", async () => {
	const key = await must(
		rencanakanPelatihan,
		jabar,
		typed({ wilayah: "32", judul: "Pemantapan Jabar" }),
	);
	const of = { wilayah: "32", id: key.id };
	for (const kabupaten of ["32.01", "32.71"])
		await must(daftarkanPeserta, jabar, { ...of, kabupaten, semua: "ya" });
	const seen = async (actor: Actor) =>
		(await listPeserta(actor, key, null)).baris.map(({ nama }) => nama);
	expect(await seen(jabar)).toEqual(["Ani", "Budi", "Citra", "Sari"]);
	expect(await seen(dinsos)).toEqual(["Ani", "Budi", "Sari"]);
	expect(await seen(kota)).toEqual(["Citra"]);
	expect(await seen(sari)).toEqual(["Ani", "Sari"]);
	expect(await seen(budi)).toEqual(["Budi"]);
});

test.each([
	["of the level above", () => dinsos, typed({ wilayah: "32" }), "missing"],
	["of another kabupaten", () => kota, typed(), "missing"],
	["as a pendamping", () => ani, typed(), "forbidden"],
	["that ends before it begins", () => dinsos, typed({ selesai: "2026-06-01" }), "invalid"],
	["of too many days", () => dinsos, typed({ selesai: "2026-12-01" }), "invalid"],
	["without lesson hours", () => dinsos, typed({ jpHari: "0" }), "invalid"],
	["with a link that is none", () => dinsos, typed({ tautan: "javascript:alert(1)" }), "invalid"],
])("nobody plans a training %s", async (_why, actor, input, kind) => {
	expect(await kindOf(execute(rencanakanPelatihan, actor(), input))).toBe(kind);
});

test("a training is not closed before its last day, takes in nobody from elsewhere, and once called off it is over", async () => {
	const key = await must(
		rencanakanPelatihan,
		dinsos,
		typed({ mulai: "2026-07-06", selesai: "2026-07-07" }),
	);
	const of = { wilayah: "32.01", id: key.id, version: 1 };
	expect(await kindOf(execute(selesaikanPelatihan, dinsos, of))).toBe("invalid");
	expect(await kindOf(execute(daftarkanPeserta, dinsos, { ...of, orang: [`3271:${v7()}`] }))).toBe(
		"invalid",
	);
	await must(batalkanPelatihan, dinsos, { ...of, sebab: "Ruang tidak tersedia" });
	expect(
		await kindOf(execute(daftarkanPeserta, dinsos, { ...of, orang: [`3201:${ani.sdmId}`] })),
	).toBe("conflict");
});

test("more certificates than are made at a stretch: the rest comes by a job, and no number twice even side by side", async () => {
	const dikerjakan = await makeAkun({ peran: "APD", wilayah: "3271" });
	for (let n = 0; n < SERTIFIKAT_SEKALI; n++)
		await makePetugas(dikerjakan, { nama: `Peserta ${n}`, kecamatan: 327101 });
	const lulus = { wilayah: "32.71", hadirMin: "0", nilaiLulus: "" };
	const key = await must(rencanakanPelatihan, kota, typed(lulus));
	const of = { wilayah: "32.71", id: key.id };
	await must(daftarkanPeserta, kota, { ...of, kabupaten: "32.71", semua: "ya" });
	await must(selesaikanPelatihan, kota, { ...of, version: 1 });
	const press = execute(terbitkanSertifikat, kota, of);
	const job = workOff(sertifikatSisa, { akun: kota.accountId, input: key });
	expect(await Promise.all([press, job])).toMatchObject([{ ok: true }, { status: "completed" }]);
	const papers = await inScope(kota.scope, (tx) =>
		tx.dokumen.findMany({ where: { wilayahCode: "3271" }, select: { nomor: true } }),
	);
	expect(papers).toHaveLength(SERTIFIKAT_SEKALI + 1);
	expect(new Set(papers.map(({ nomor }) => nomor)).size).toBe(papers.length);
}, 60_000);
