import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import {
	handTindakLanjut,
	moveTenggat,
	noteTindakLanjut,
} from "@/lib/tindak-lanjut/catatan-commands";
import { finishTindakLanjut } from "@/lib/tindak-lanjut/commands";
import { escalateOverdue } from "@/lib/tindak-lanjut/eskalasi-commands";
import { listCarried } from "@/lib/tindak-lanjut/lanjutan-queries";
import { countTindakLanjut, listTindakLanjut } from "@/lib/tindak-lanjut/queries";
import { findTindakLanjut } from "@/lib/tindak-lanjut/riwayat-queries";
import { type MilikTindak, TindakFilter } from "@/lib/tindak-lanjut/schema";
import { assignTindakLanjut } from "@/lib/tindak-lanjut/tugas-commands";
import { adakan, orang, type Rapat } from "./berita-acara-dunia";

let as: (name: string) => Actor;
let asal: Rapat;
beforeAll(async () => {
	as = await orang();
	asal = await adakan(as("bogor"), "3201", { status: "SELESAI", heldOn: "2026-10-15" });
});
afterAll(closeDatabase);

const pada = (who: string, hari: string) => actorAt(as(who), new Date(`${hari}T05:00:00Z`));
const must = (outcome: object) => expect(outcome).toMatchObject({ ok: true });
const kind = (value: string) => ({ problem: { kind: value } });

/** Asks for something in a meeting; gives its key. */
async function minta(who: string, rapat: Rapat, more: Record<string, unknown> = {}) {
	const input = {
		...{ id: v7(), rapatWilayah: rapat.wilayah, rapatId: rapat.id, wilayah: rapat.wilayah },
		...{ uraian: "Lengkapi laporan", penanggungJawab: "Korkab", dueOn: "2026-11-22", ...more },
	};
	must(await execute(assignTindakLanjut, as(who), input));
	return { wilayah: input.wilayah as string, id: input.id as string };
}
const isiOf = async (who: Actor, key: { wilayah: string; id: string }) => {
	const found = await findTindakLanjut(who, key);
	if (!found) throw new Error("no follow-up");
	return found;
};
const daftar = async (who: Actor, milik: MilikTindak, more = {}) =>
	(await listTindakLanjut(who, { ...TindakFilter.parse(more), milik })).baris.map(({ id }) => id);

describe("whose task it is", () => {
	it("finds it on the own page, says how it goes and closes it with evidence", async () => {
		const key = await minta("bogor", asal, { kecamatan: "320101" });
		const serah = { ...key, version: 1, catatanId: v7(), penanggungAkun: as("penyelia").accountId };
		expect(
			await execute(finishTindakLanjut, as("penyelia"), {
				...key,
				doneOn: "2026-11-20",
				bukti: "Foto",
			}),
		).toMatchObject(kind("missing"));
		must(await execute(handTindakLanjut, as("bogor"), serah));
		expect(await daftar(as("penyelia"), "saya")).toEqual([key.id]);
		expect(await daftar(as("penyelia"), "kantor")).toContain(key.id);
		expect(await daftar(as("bogor"), "saya")).toEqual([]);
		const catatan = { ...key, catatanId: v7(), teks: "Dua dari tiga sudah masuk" };
		for (let i = 0; i < 2; i += 1) must(await execute(noteTindakLanjut, as("penyelia"), catatan));
		const done = { ...key, doneOn: "2026-11-20", bukti: "https://contoh.go.id/foto" };
		must(await execute(finishTindakLanjut, as("penyelia"), done));
		const { tindak, riwayat } = await isiOf(as("penyelia"), key);
		expect(tindak).toMatchObject({ status: "SELESAI", penanggungJawab: "Akun SUPERVISOR" });
		const said = riwayat.flatMap((one) => (one.jenis === "CATATAN" ? [one.catatan.jenis] : []));
		expect(said).toEqual(["KEMAJUAN", "KEMAJUAN", "SELESAI"]);
	});

	it("nobody else closes or notes it, and strangers do not see it", async () => {
		const key = await minta("bogor", asal);
		const done = { ...key, doneOn: "2026-11-20", bukti: "Foto kegiatan" };
		for (const who of ["jabar", "garut", "penyelia", "saya"])
			expect(await execute(finishTindakLanjut, as(who), done)).toMatchObject(kind("missing"));
		expect(await execute(finishTindakLanjut, as("nasional"), done)).toMatchObject(
			kind("forbidden"),
		);
		const catatan = { ...key, catatanId: v7(), teks: "Bukan urusan saya" };
		for (const who of ["jabar", "garut", "penyelia"])
			expect(await execute(noteTindakLanjut, as(who), catatan)).toMatchObject(kind("missing"));
		expect(await findTindakLanjut(as("garut"), key)).toBeNull();
	});

	it("a province reads what it asked for, and the kabupaten does it", async () => {
		const prov = await adakan(as("jabar"), "32", { status: "SELESAI", heldOn: "2026-11-01" });
		const key = await minta("jabar", prov, { wilayah: "32.05", uraian: "Susun rencana Garut" });
		const garut = { ...key, wilayah: "3205" };
		expect(await daftar(as("jabar"), "diminta")).toContain(key.id);
		expect(await daftar(as("garut"), "kantor")).toContain(key.id);
		const { boleh } = await isiOf(as("jabar"), garut);
		expect(boleh).toMatchObject({ catat: true, selesaikan: false, batalkan: false });
		must(
			await execute(noteTindakLanjut, as("jabar"), {
				...garut,
				catatanId: v7(),
				teks: "Mohon dipercepat",
			}),
		);
		const undur = {
			...garut,
			version: 1,
			catatanId: v7(),
			dueOn: "2026-12-30",
			alasan: "Belum siap",
		};
		expect(await execute(moveTenggat, as("garut"), undur)).toMatchObject(kind("conflict"));
	});
});

describe("its deadline", () => {
	it("moves with a reason before it has passed, and never after", async () => {
		const key = await minta("bogor", asal);
		const undur = {
			...key,
			version: 1,
			catatanId: v7(),
			dueOn: "2026-11-30",
			alasan: "Menunggu surat",
		};
		expect(
			await execute(moveTenggat, as("bogor"), { ...undur, dueOn: "2026-11-19" }),
		).toMatchObject(kind("invalid"));
		must(await execute(moveTenggat, as("bogor"), undur));
		must(await execute(moveTenggat, as("bogor"), undur));
		const { tindak, riwayat, version } = await isiOf(as("bogor"), key);
		expect([tindak.dueOn, version]).toEqual(["2026-11-30", 2]);
		expect(riwayat.at(-1)).toMatchObject({
			catatan: { teks: "Tenggat diubah dari 22 Nov 2026 menjadi 30 Nov 2026: Menunggu surat" },
		});
		expect(await execute(moveTenggat, as("bogor"), { ...undur, catatanId: v7() })).toMatchObject(
			kind("conflict"),
		);
		const late = { ...undur, version: 2, catatanId: v7(), dueOn: "2026-12-31" };
		expect(await execute(moveTenggat, pada("bogor", "2026-12-01"), late)).toMatchObject(
			kind("conflict"),
		);
	});

	it("is reminded of, then raised step by step to whom it reaches, each once", async () => {
		const key = await minta("bogor", asal, { uraian: "Naik bertahap", dueOn: "2027-02-10" });
		const jalan = async (hari: string) => {
			const who = pada("bogor", hari);
			const kabar = await inScope(who.scope, (tx) => escalateOverdue(tx, who));
			return kabar
				.filter(({ id }) => id === key.id)
				.map(({ jenis, eskalasi, peran }) => [jenis, eskalasi, peran.length]);
		};
		expect(await jalan("2027-02-06")).toEqual([]);
		expect(await jalan("2027-02-08")).toEqual([["INGAT", 0, 0]]);
		expect(await jalan("2027-02-09")).toEqual([]);
		expect(await jalan("2027-02-11")).toEqual([["ESKALASI", 1, 2]]);
		expect(await jalan("2027-02-11")).toEqual([]);
		expect(await daftar(pada("bogor", "2027-02-12"), "dinaikkan")).not.toContain(key.id);
		expect(await daftar(pada("korkab", "2027-02-12"), "dinaikkan")).toContain(key.id);
		expect(await jalan("2027-02-25")).toEqual([["ESKALASI", 3, 5]]);
		expect(await daftar(pada("bogor", "2027-02-25"), "dinaikkan")).toContain(key.id);
		expect(await daftar(pada("jabar", "2027-02-25"), "dinaikkan")).toContain(key.id);
		expect(await daftar(pada("garut", "2027-02-25"), "dinaikkan")).not.toContain(key.id);
		const notes = (await isiOf(pada("bogor", "2027-02-25"), key)).riwayat;
		expect(notes.flatMap((one) => (one.jenis === "CATATAN" ? [one.catatan.jenis] : []))).toEqual([
			"INGAT",
			"ESKALASI",
			"ESKALASI",
		]);
	});

	it("is counted: open, late, raised, and K10 of the year", async () => {
		const tepat = await minta("bogor", asal, { uraian: "Tepat", dueOn: "2028-03-01" });
		const telat = await minta("bogor", asal, { uraian: "Telat", dueOn: "2028-03-02" });
		await minta("bogor", asal, { uraian: "Terbuka", dueOn: "2028-03-03" });
		await minta("bogor", asal, { uraian: "Nanti", dueOn: "2028-03-12" });
		const who = pada("bogor", "2028-03-10");
		const done = (key: object, doneOn: string) =>
			execute(finishTindakLanjut, who, { ...key, doneOn, bukti: "Berita acara" });
		must(await done(tepat, "2028-03-01"));
		must(await done(telat, "2028-03-05"));
		const ringkas = await countTindakLanjut(who, { milik: "kantor", wilayah: null });
		expect(ringkas).toMatchObject({ jatuhTempo: 3, tepat: 1, mendekat: 1 });
		const late = await daftar(who, "kantor", { status: "terlambat" });
		expect(ringkas.terlambat).toBe(late.length);
	});
});

describe("the next meeting", () => {
	it("opens with what was left undone, and what became of it stands meeting after meeting", async () => {
		const garut = await adakan(as("garut"), "3205", { status: "SELESAI", heldOn: "2026-08-01" });
		const satu = await minta("garut", garut, {
			uraian: "Satu",
			kecamatan: "320501",
			dueOn: "2026-12-20",
		});
		const dua = await minta("garut", garut, { uraian: "Dua", dueOn: "2026-12-01" });
		const kedua = await adakan(as("garut"), "3205", { status: "SELESAI", heldOn: "2026-09-01" });
		const ketiga = await adakan(as("garut"), "3205", {
			status: "SELESAI",
			heldOn: "2026-10-01",
			kecamatan: [320501],
		});
		const keempat = await adakan(as("garut"), "3205", { heldOn: "2026-11-20", status: "RENCANA" });
		const terbawa = async (rapat: Rapat) =>
			(await listCarried(as("garut"), rapat))
				.filter(({ rapatWilayah }) => rapatWilayah === "3205")
				.map(({ id }) => id);
		expect(await terbawa(keempat)).toEqual([dua.id, satu.id]);
		const { rapat: pilihan } = await isiOf(as("garut"), satu);
		expect(pilihan.map(({ id }) => id)).toEqual([ketiga.id, kedua.id]);
		const bahas = { ...satu, catatanId: v7(), teks: "Dijanjikan bulan depan" };
		must(
			await execute(noteTindakLanjut, as("garut"), {
				...bahas,
				rapatWilayah: ketiga.wilayah,
				rapatId: ketiga.id,
			}),
		);
		must(
			await execute(finishTindakLanjut, as("garut"), {
				...dua,
				doneOn: "2026-11-10",
				bukti: "Surat tugas",
			}),
		);
		expect(await terbawa(keempat)).toEqual([satu.id]);
		expect(await terbawa(kedua)).toEqual([dua.id, satu.id]);
		expect(await listCarried(as("bogor"), keempat)).toEqual([]);
		const { riwayat } = await isiOf(as("garut"), satu);
		expect(
			riwayat.map((one) =>
				one.jenis === "CATATAN" ? one.catatan.rapat?.id : `${one.jenis} ${one.rapat.id}`,
			),
		).toEqual([`DIMINTA ${garut.id}`, `TIDAK_DIBAHAS ${kedua.id}`, ketiga.id]);
		const other = { ...bahas, catatanId: v7(), rapatWilayah: "3201", rapatId: asal.id };
		expect(await execute(noteTindakLanjut, as("garut"), other)).toMatchObject(kind("missing"));
	});
});
