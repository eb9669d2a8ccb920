import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { catatAspirasi, jawabAspirasi } from "@/lib/aspirasi/commands";
import { listAspirasi } from "@/lib/aspirasi/queries";
import { execute } from "@/lib/command";
import { listInbox } from "@/lib/kotak-masuk/queries";
import { putuskanPraktik, tulisPraktik } from "@/lib/praktik/commands";
import { listPraktik } from "@/lib/praktik/queries";
import { SaringPraktik } from "@/lib/praktik/schema";
import { as, kindOf, layOrang, must } from "./sdm-dunia";

beforeAll(layOrang);

test("what worked is proposed from the field, published by its level, and then read above and below", async () => {
	const note = {
		id: v7(),
		wilayah: "32.01",
		jenis: "PRAKTIK",
		topik: "P2K2",
		judul: "P2K2 di kebun",
		isi: "Pertemuan diadakan di kebun setelah panen.",
		penulis: "Ani",
	};
	await must(tulisPraktik, as("ani"), note);
	expect(await kindOf(execute(tulisPraktik, as("ani"), { ...note, id: v7(), wilayah: "32" }))).toBe(
		"missing",
	);
	expect(await kindOf(execute(tulisPraktik, as("auditor"), { ...note, id: v7() }))).toBe("missing");
	const seen = async (name: string) =>
		(await listPraktik(as(name), SaringPraktik.parse({}))).baris.map(({ judul }) => judul);
	expect(await seen("ani")).toEqual([note.judul]);
	const waits = async (name: string) =>
		(await listInbox(as(name))).filter(({ jenis }) => jenis === "PRAKTIK");
	expect(await waits("kasi")).toEqual([{ jenis: "PRAKTIK", bulan: null, jumlah: 1 }]);
	for (const name of ["kota", "jabar", "ani"]) expect(await waits(name)).toEqual([]);
	expect(await seen("budi")).toEqual([]);
	expect(
		await kindOf(
			execute(putuskanPraktik, as("kota"), {
				id: note.id,
				wilayah: "32.01",
				version: 1,
				ke: "TERBIT",
			}),
		),
	).toBe("missing");
	await must(putuskanPraktik, as("kasi"), {
		id: note.id,
		wilayah: "32.01",
		version: 1,
		ke: "TERBIT",
	});
	expect(await waits("kasi")).toEqual([]);
	for (const name of ["budi", "sari", "jabar", "pusat"])
		expect([name, await seen(name)]).toEqual([name, [note.judul]]);
	expect(await seen("kota")).toEqual([]);
	await must(tulisPraktik, as("pusat"), {
		...note,
		id: v7(),
		wilayah: "nasional",
		judul: "Buku supervisi",
		jenis: "BUKU",
	});
	expect(await seen("kota")).toEqual(["Buku supervisi"]);
});

test("what was asked for in an audience keeps its answer", async () => {
	const wish = {
		id: v7(),
		wilayah: "32.01",
		tanggal: "2025-10-05",
		dari: "54 pendamping",
		kepada: "Bupati",
		isi: "Tali asih dinaikkan",
	};
	await must(catatAspirasi, as("kasi"), wish);
	await must(catatAspirasi, as("kasi"), wish);
	expect(await listAspirasi(as("ani"))).toMatchObject([{ isi: wish.isi, jawabOn: null }]);
	expect(await listAspirasi(as("kota"))).toEqual([]);
	const answer = {
		id: wish.id,
		wilayah: "32.01",
		version: 1,
		jawabOn: "2026-01-02",
		jawaban: "Rp500.000 sejak Januari",
	};
	expect(await kindOf(execute(jawabAspirasi, as("jabar"), answer))).toBe("missing");
	for (const jawabOn of ["2025-01-01", "2199-01-01"])
		expect(await kindOf(execute(jawabAspirasi, as("kasi"), { ...answer, jawabOn }))).toBe(
			"invalid",
		);
	await must(jawabAspirasi, as("kasi"), answer);
	expect(await kindOf(execute(jawabAspirasi, as("kasi"), answer))).toBe("conflict");
	expect(await listAspirasi(as("jabar"))).toMatchObject([{ jawaban: answer.jawaban }]);
});
