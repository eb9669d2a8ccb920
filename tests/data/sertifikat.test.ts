import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { findRapor } from "@/lib/kinerja/queries";
import { listInbox } from "@/lib/kotak-masuk/queries";
import { listJp, rekapJp } from "@/lib/pelatihan/jp-queries";
import {
	ajukanSertifikat,
	perbaikiSertifikat,
	putuskanSertifikat,
} from "@/lib/sertifikat/commands";
import {
	findBerkasSertifikat,
	findSertifikat,
	listSertifikat,
	listSertifikatAntre,
} from "@/lib/sertifikat/queries";
import { BERKAS_SETAHUN_MAKS } from "@/lib/sertifikat/rules";
import { kindOf, layOrang, must, sdm, as as whoIs } from "./sdm-dunia";

const NOW = new Date("2026-06-30T03:00:00Z");
const as = (name: string): Actor => actorAt(whoIs(name), NOW);
const PDF = new Uint8Array(Buffer.from("%PDF-1.7\nNIK 3201010101010001"));
const PNG = new Uint8Array(Buffer.from("\x89PNG\r\n\x1a\nfoto", "latin1"));

beforeAll(layOrang);
afterAll(closeDatabase);

const typed = (more: object = {}) => ({
	...{ id: v7(), nama: "E-PKH modul graduasi", penyelenggara: "BPSDM", nomor: "12/E-PKH/2026" },
	...{ mulai: "2026-02-02", selesai: "2026-02-06", jp: "24", berkas: PDF, ...more },
});
const jamDi = async (name: string, siapa: string) => {
	const asked = { tahun: 2026, kabupaten: "3201", setelah: null };
	return (await listJp(as(name), asked)).baris.find(({ sdmId }) => sdmId === sdm(siapa))?.jp;
};
const raporDari = async (siapa: string) =>
	JSON.stringify(await findRapor(as("kabid"), sdm(siapa), 2026));
const menunggu = async (name: string) =>
	(await listInbox(as(name)))
		.filter(({ jenis }) => jenis.startsWith("SERTIFIKAT"))
		.map(({ jenis, jumlah }) => `${jenis} ${jumlah}`);
const tersimpan = () =>
	inScope(as("kabid").scope, async (tx) => [
		await tx.sdmSertifikat.count(),
		await tx.sdmSertifikatBerkas.count(),
	]);

test("a certificate counts once Dinsos has accepted it, for everybody who sees the hours", async () => {
	const input = typed();
	await must(ajukanSertifikat, as("ani"), input);
	await must(ajukanSertifikat, as("ani"), input);
	expect(await tersimpan()).toEqual([1, 1]);
	const another = execute(ajukanSertifikat, as("ani"), { ...input, berkas: PNG });
	expect(await kindOf(another)).toBe("conflict");
	expect(await jamDi("kabid", "ani")).toBe(0);
	const before = await raporDari("ani");
	expect(await menunggu("kabid")).toEqual(["SERTIFIKAT 1"]);
	expect(await listSertifikatAntre(as("kasi"))).toMatchObject([{ petugas: "Ani", jp: 24 }]);

	const decision = { id: input.id, version: 1, putusan: "DITERIMA" };
	await must(putuskanSertifikat, as("kasi"), decision);
	await must(putuskanSertifikat, as("kasi"), decision);
	expect(await kindOf(execute(putuskanSertifikat, as("kabid"), decision))).toBe("conflict");
	expect(await menunggu("kabid")).toEqual([]);
	for (const name of ["kabid", "korkab", "sari", "ani", "jabar", "pusat"])
		expect(await jamDi(name, "ani"), name).toBe(24);
	expect((await rekapJp(as("pusat"), 2026, null)).baris).toMatchObject([{ jp: 24, cukup: 1 }]);
	expect(await raporDari("ani")).not.toBe(before);
	expect((await rekapJp(as("pusat"), 2025, null)).baris.every(({ jp }) => jp === 0)).toBe(true);
	const change = { ...input, version: 2, jp: "99" };
	expect(await kindOf(execute(perbaikiSertifikat, as("ani"), change))).toBe("conflict");
});

test("what is refused comes back with its reason, is corrected and handed in again", async () => {
	const input = typed({ nama: "Kode etik" });
	await must(ajukanSertifikat, as("budi"), input);
	const why = { id: input.id, version: 1, putusan: "DITOLAK", alasan: "Nomor tidak terbaca" };
	await must(putuskanSertifikat, as("kabid"), why);
	expect(await menunggu("budi")).toEqual(["SERTIFIKAT_DITOLAK 1"]);
	expect(await findSertifikat(as("budi"), input.id)).toMatchObject({
		...{ status: "DITOLAK", alasan: "Nomor tidak terbaca", version: 2 },
	});
	expect(await jamDi("kabid", "budi")).toBe(0);

	const better = { ...input, version: 2, nomor: "12/2026", berkas: PNG };
	await must(perbaikiSertifikat, as("budi"), better);
	await must(perbaikiSertifikat, as("budi"), better);
	expect(await kindOf(execute(perbaikiSertifikat, as("budi"), { ...better, jp: "9" }))).toBe(
		"conflict",
	);
	expect(await menunggu("budi")).toEqual([]);
	const [row] = await listSertifikatAntre(as("kabid"));
	expect(row).toMatchObject({ nomor: "12/2026", berkas: "PNG", alasan: "", version: 3 });
	const stale = { id: input.id, version: 2, putusan: "DITERIMA" };
	expect(await kindOf(execute(putuskanSertifikat, as("kabid"), stale))).toBe("conflict");
	await must(perbaikiSertifikat, as("budi"), { ...better, version: 3, berkas: undefined });
	expect((await findBerkasSertifikat(as("budi"), input.id))?.mime).toBe("image/png");
	await must(putuskanSertifikat, as("kabid"), { ...stale, version: 4 });
	expect(await jamDi("kabid", "budi")).toBe(24);
});

test("the file is ciphertext, and only its owner and Dinsos get it", async () => {
	const input = typed({ nama: "Komunikasi" });
	await must(ajukanSertifikat, as("sari"), input);
	const stored = await inScope(as("kabid").scope, (tx) => tx.sdmSertifikatBerkas.findMany());
	for (const { isi } of stored) expect(Buffer.from(isi).includes("NIK 3201")).toBe(false);
	for (const name of ["sari", "kabid", "kasi"]) {
		const file = await findBerkasSertifikat(as(name), input.id);
		expect(file, name).toMatchObject({ mime: "application/pdf", isi: PDF });
		expect(file?.nama).toMatch(/^sertifikat-[0-9a-f]{6}\.pdf$/);
	}
	for (const name of ["ani", "budi", "korkab", "apd", "kota", "jabar", "pusat", "auditor"]) {
		expect(await findBerkasSertifikat(as(name), input.id), name).toBeNull();
		expect(await listSertifikat(as(name), sdm("sari")), name).toEqual([]);
	}
	const decision = { id: input.id, version: 1, putusan: "DITERIMA" };
	expect(await kindOf(execute(putuskanSertifikat, as("kota"), decision))).toBe("missing");
	for (const name of ["ani", "sari", "korkab", "apd", "jabar", "pusat"])
		expect(await kindOf(execute(putuskanSertifikat, as(name), decision)), name).toBe("forbidden");
	await must(putuskanSertifikat, as("kabid"), decision);
	expect(await listSertifikat(as("korkab"), sdm("sari"))).toMatchObject([{ berkas: null }]);
	expect(await findBerkasSertifikat(as("korkab"), input.id)).toBeNull();
});

test.each([
	["of another kind", { berkas: new Uint8Array(Buffer.from("<html>")) }, "berkas"],
	["too large", { berkas: new Uint8Array(2 * 1024 * 1024 + 1) }, "berkas"],
	["without a file", { berkas: undefined }, "berkas"],
	["of a training that is not over", { selesai: "2026-07-01" }, "selesai"],
])(
	"a certificate %s is refused in a sentence, and nothing is stored",
	async (_why, more, field) => {
		const before = await tersimpan();
		const outcome = await execute(ajukanSertifikat, as("ani"), typed(more));
		expect(outcome).toMatchObject({
			problem: { kind: "invalid", fields: { [field]: expect.stringMatching(/^[A-Z].*\.$/) } },
		});
		expect(await tersimpan()).toEqual(before);
	},
);

test("nobody corrects the certificate of somebody else, and offices hand in none", async () => {
	const input = typed();
	await must(ajukanSertifikat, as("ani"), input);
	const change = { ...input, version: 1, jp: "40" };
	expect(await kindOf(execute(perbaikiSertifikat, as("budi"), change))).toBe("missing");
	expect(await kindOf(execute(ajukanSertifikat, as("budi"), input))).toBe("conflict");
	for (const name of ["kabid", "korkab", "apd", "pusat"])
		expect(await kindOf(execute(ajukanSertifikat, as(name), typed())), name).toBe("forbidden");
});

test("somebody hands in so many files a year and no more", async () => {
	for (let n = 0; n < BERKAS_SETAHUN_MAKS - 1; n++)
		await must(ajukanSertifikat, as("sari"), typed({ nomor: `${n}` }));
	expect(await execute(ajukanSertifikat, as("sari"), typed())).toMatchObject({
		problem: { kind: "invalid", fields: { berkas: expect.stringContaining("dalam setahun") } },
	});
});
