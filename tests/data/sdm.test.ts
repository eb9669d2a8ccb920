import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { execute } from "@/lib/command";
import { sampaikanKendala, tanggapiKendala } from "@/lib/kendala/commands";
import { listKendala } from "@/lib/kendala/queries";
import { tetapkanFaktor } from "@/lib/kinerja/commands";
import { findRapor, listFaktor, listRapor } from "@/lib/kinerja/queries";
import { listInbox } from "@/lib/kotak-masuk/queries";
import { endPenugasan } from "@/lib/penugasan/commands";
import { listPenugasan } from "@/lib/penugasan/queries";
import { listCuti, listPenghargaan } from "@/lib/sdm/catatan-queries";
import { batalkanCuti, catatCuti, catatPenghargaan } from "@/lib/sdm/commands";
import { findSdm, listKekosongan, listSdm } from "@/lib/sdm/queries";
import { makeKpm } from "../factories/kpm";
import { makePendamping } from "../factories/petugas";
import { as, kindOf, layOrang, must, sdm, tahun } from "./sdm-dunia";

beforeAll(layOrang);

describe("an obstacle of one's own", () => {
	test("is read by its author and by Dinsos of the own kabupaten, and by nobody else", async () => {
		const word = { id: v7(), kategori: "PERLAKUAN", isi: "Saya diancam di lapangan" };
		await must(sampaikanKendala, as("ani"), word);
		await must(sampaikanKendala, as("ani"), word);
		const seen = async (name: string) => (await listKendala(as(name))).map(({ isi }) => isi);
		for (const name of ["ani", "kabid", "kasi"]) expect(await seen(name)).toEqual([word.isi]);
		for (const name of ["budi", "sari", "korkab", "apd", "auditor", "kota", "jabar", "pusat"])
			expect([name, await seen(name)]).toEqual([name, []]);
		const waits = async (name: string) =>
			(await listInbox(as(name))).filter(({ jenis }) => jenis === "KENDALA");
		for (const name of ["kabid", "kasi"])
			expect(await waits(name)).toEqual([{ jenis: "KENDALA", bulan: null, jumlah: 1 }]);
		for (const name of ["ani", "korkab", "apd", "kota", "jabar"])
			expect([name, await waits(name)]).toEqual([name, []]);
	});

	test("of the korkab is not read by the korkab's own office colleagues, but by Dinsos", async () => {
		await must(sampaikanKendala, as("korkab"), {
			id: v7(),
			kategori: "LAINNYA",
			isi: "Kendala korkab",
		});
		expect(await listKendala(as("korkab"))).toMatchObject([
			{ isi: "Kendala korkab", milikSendiri: true },
		]);
		expect(await listKendala(as("apd"))).toEqual([]);
		expect(await listKendala(as("kabid"))).toHaveLength(2);
	});

	test("is answered by Dinsos alone, once at a time", async () => {
		const [open] = (await listKendala(as("kasi"))).filter(({ oleh }) => oleh === "Ani");
		const answer = {
			id: open?.id,
			version: 1,
			tanggapan: "Kami dampingi ke polsek",
			selesai: "ya",
		};
		for (const name of ["ani", "korkab", "sari"])
			expect(await kindOf(execute(tanggapiKendala, as(name), answer))).toBe("forbidden");
		expect(await kindOf(execute(tanggapiKendala, as("kota"), answer))).toBe("missing");
		await must(tanggapiKendala, as("kasi"), answer);
		expect(await kindOf(execute(tanggapiKendala, as("kabid"), answer))).toBe("conflict");
		expect(await listKendala(as("ani"))).toMatchObject([
			{ tanggapan: answer.tanggapan, selesai: true },
		]);
		const told = async (name: string) =>
			(await listInbox(as(name))).filter(({ jenis }) => jenis === "DIJAWAB");
		expect(await told("ani")).toEqual([{ jenis: "DIJAWAB", bulan: null, jumlah: 1 }]);
		for (const name of ["budi", "sari", "korkab", "kabid"])
			expect([name, await told(name)]).toEqual([name, []]);
	});
});

describe("a person", () => {
	test("is found by name in the own kabupaten, by a supervisor in the team, by a pendamping as oneself", async () => {
		const names = async (name: string, cari = "") =>
			(await listSdm(as(name), { cari, setelah: null })).baris.map(({ nama }) => nama);
		expect(await names("korkab")).toEqual(["Ani", "Budi", "Sari"]);
		expect(await names("korkab", "bud")).toEqual(["Budi"]);
		expect(await names("sari")).toEqual(["Ani", "Sari"]);
		expect(await names("ani")).toEqual([]);
		expect(await names("kota")).toEqual([]);
		const profile = async (name: string, of: string) =>
			(await findSdm(as(name), sdm(of)))?.profil.nama ?? null;
		expect(await profile("ani", "ani")).toBe("Ani");
		expect(await profile("ani", "budi")).toBeNull();
		expect(await profile("sari", "ani")).toBe("Ani");
		expect(await profile("sari", "budi")).toBeNull();
		expect(await profile("kota", "ani")).toBeNull();
		expect((await findSdm(as("korkab"), sdm("ani")))?.tugas).toMatchObject([
			{ kecamatan: "Ciseeng", selesai: null },
		]);
	});

	test("is on leave once at a time; a supervisor reads when, not why", async () => {
		const leave = {
			id: v7(),
			sdmId: sdm("ani"),
			jenis: "SAKIT",
			mulai: "2099-01-02",
			selesai: "2099-01-09",
			keterangan: "rawat",
		};
		await must(catatCuti, as("korkab"), leave);
		await must(catatCuti, as("korkab"), leave);
		expect(
			await kindOf(
				execute(catatCuti, as("korkab"), {
					...leave,
					id: v7(),
					mulai: "2099-01-09",
					selesai: "2099-01-10",
				}),
			),
		).toBe("invalid");
		const long = { ...leave, id: v7(), mulai: "2099-05-01", selesai: "2099-08-01" };
		const refused = await execute(catatCuti, as("korkab"), long);
		expect(!refused.ok && refused.problem).toMatchObject({
			kind: "invalid",
			fields: { selesai: expect.stringContaining("93 hari; paling lama 92 hari") },
		});
		expect(await kindOf(execute(catatCuti, as("apd"), { ...leave, id: v7() }))).toBe("forbidden");
		expect(await kindOf(execute(catatCuti, as("kota"), { ...leave, id: v7() }))).toBe("missing");
		expect(await listCuti(as("ani"), sdm("ani"))).toMatchObject([
			{ jenis: "SAKIT", keterangan: "rawat" },
		]);
		expect(await listCuti(as("sari"), null)).toMatchObject([
			{ nama: "Ani", mulai: "2099-01-02", jenis: null, keterangan: "" },
		]);
		expect(await listCuti(as("budi"), null)).toEqual([]);
		await must(batalkanCuti, as("kasi"), { id: leave.id, sdmId: sdm("ani") });
		expect(await listCuti(as("korkab"), null)).toEqual([]);
	});

	test("has awards; the office sees beside them what they rest on", async () => {
		const award = {
			id: v7(),
			sdmId: sdm("ani"),
			judul: "Graduasi terbanyak",
			pemberi: "Kemensos",
			tanggal: "2025-04-01",
		};
		await must(catatPenghargaan, as("kasi"), award);
		expect(
			await kindOf(
				execute(catatPenghargaan, as("kasi"), { ...award, id: v7(), tanggal: "2099-01-01" }),
			),
		).toBe("invalid");
		expect(await listPenghargaan(as("ani"), sdm("ani"))).toMatchObject([
			{ judul: award.judul, bukti: null },
		]);
		expect(await listPenghargaan(as("kota"), sdm("ani"))).toEqual([]);
	});
});

test("families of whoever left are a vacancy, until somebody on duty has them", async () => {
	const pergi = await makePendamping(as("apd"), { nama: "Pergi", kecamatan: 320102 });
	await makeKpm(as("apd"), { kecamatan: 320102, pendampingId: pergi.sdmId ?? "" });
	expect(await listKekosongan(as("korkab"))).toEqual([]);
	const [tugas] = (await listPenugasan(as("apd"), 320102)).filter(({ nama }) => nama === "Pergi");
	await must(endPenugasan, as("apd"), { id: tugas?.id, selesai: "2025-12-31" });
	expect(await listKekosongan(as("korkab"))).toMatchObject([
		{ petugas: "Pergi", kecamatan: 320102, sejak: "2025-12-31", keluarga: 1 },
	]);
	expect(await listKekosongan(as("sari"))).toEqual([]);
});

test("a scorecard is the same whoever looks, and who may not look sees none", async () => {
	const first = await findRapor(as("kabid"), sdm("ani"), tahun);
	expect(first?.rapor.bagian).toHaveLength(7);
	for (const name of ["korkab", "sari", "ani"])
		expect([name, await findRapor(as(name), sdm("ani"), tahun)]).toEqual([name, first]);
	for (const name of ["budi", "kota", "pusat", "jabar"])
		expect([name, await findRapor(as(name), sdm("ani"), tahun)]).toEqual([name, null]);
	const names = async (name: string) =>
		(await listRapor(as(name), null, null))?.baris.map(({ nama }) => nama) ?? null;
	expect(await names("kabid")).toEqual(expect.arrayContaining(["Ani", "Budi"]));
	expect(await names("sari")).toEqual(["Ani"]);
	expect(await names("budi")).toEqual(["Budi"]);
	expect(await names("pusat")).toBeNull();
	const factor = {
		kecamatan: "320101",
		tahun: String(tahun),
		persen: "120",
		alasan: "Tanpa sinyal",
	};
	expect(await kindOf(execute(tetapkanFaktor, as("korkab"), factor))).toBe("forbidden");
	expect(await kindOf(execute(tetapkanFaktor, as("kota"), factor))).toBe("missing");
	expect(await kindOf(execute(tetapkanFaktor, as("kabid"), { ...factor, persen: "151" }))).toBe(
		"invalid",
	);
	await must(tetapkanFaktor, as("kabid"), factor);
	await must(tetapkanFaktor, as("kabid"), { ...factor, persen: "110" });
	expect((await findRapor(as("ani"), sdm("ani"), tahun))?.rapor.faktorTerpencil).toBeCloseTo(1.1);
	expect((await listFaktor(as("kabid"), tahun)).map(({ nama, persen }) => [nama, persen])).toEqual([
		["Ciseeng", 110],
		["Parung", 100],
	]);
});
