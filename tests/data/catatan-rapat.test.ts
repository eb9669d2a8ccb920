import { v7 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { addPokok, discussPokok } from "@/lib/agenda/commands";
import { listAgenda } from "@/lib/agenda/queries";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import type { KunciRapat } from "@/lib/hadir/queries";
import type { Catatan } from "@/lib/rapat/catatan";
import { decideMasalah, raiseMasalah, writeNotulen } from "@/lib/rapat/catatan-commands";
import { findCatatan, listOrangRapat } from "@/lib/rapat/catatan-queries";
import { startRapat } from "@/lib/rapat/jalan-commands";
import { cancelRapat } from "@/lib/rapat/rencana-commands";
import { assignTindakLanjut } from "@/lib/tindak-lanjut/tugas-commands";
import { hasil, layPeople, mustBe, planRapat } from "./hadir-dunia";
import { actorOfAccount, asOwner, layAccount } from "./peringkat-bahan";

let as: (name: string) => Actor;
/** A second note taker of the same office. */
let korkab: Actor;
beforeAll(async () => {
	as = await layPeople();
	let id = "";
	await asOwner(async (db) => {
		id = await layAccount(db, { peran: "KORKAB", lingkup: "kabupaten", wilayah: "3201" });
	});
	korkab = await actorOfAccount(id);
});

const asked = () => [
	{ nama: "Sari", akun: as("saya").accountId },
	{ nama: "Camat", peran: "Camat" },
];
async function running(): Promise<KunciRapat> {
	const { rapat } = await planRapat(as("bogor"), "32.01", asked());
	hasil(await execute(startRapat, as("bogor"), rapat));
	return rapat;
}
const inRapat = ({ wilayah, id }: KunciRapat) => ({ rapatWilayah: wilayah, rapatId: id });
const isu = (rapat: KunciRapat, uraian: string, more: Record<string, unknown> = {}) => ({
	...inRapat(rapat),
	...{ id: v7(), kategori: "PELAPORAN", uraian, kirim: v7(), ...more },
});
async function notes(rapat: KunciRapat): Promise<Catatan> {
	const found = await findCatatan(as("bogor"), rapat);
	if (!found?.isi) throw new Error("no notes");
	return found.isi;
}
const kept = async (rapat: KunciRapat) => (await notes(rapat)).tergeser.map(({ teks }) => teks);

describe("records of their own", () => {
	it("issue, several decisions and a follow-up with a person who was asked, each sent twice and there once", async () => {
		const rapat = await running();
		const masalah = isu(rapat, "Laporan terlambat");
		const decide = (uraian: string) => ({
			...{ ...inRapat(rapat), id: v7(), masalahId: masalah.id, uraian },
		});
		const [one, two] = [decide("Diingatkan tiap tanggal 1"), decide("Korkab mendampingi")];
		const tindak = {
			...{ ...inRapat(rapat), id: v7(), keputusanId: one.id, wilayah: "3201" },
			...{ uraian: "Kirim pengingat", penanggungJawab: "Sari", dueOn: "2026-12-01" },
			penanggungAkun: as("saya").accountId,
		};
		for (const _ of [1, 2]) {
			mustBe("ok", await execute(raiseMasalah, as("bogor"), masalah));
			for (const decision of [one, two])
				mustBe("ok", await execute(decideMasalah, korkab, decision));
			mustBe("ok", await execute(assignTindakLanjut, as("bogor"), tindak));
		}
		const found = await notes(rapat);
		expect(found.masalah).toMatchObject([{ uraian: "Laporan terlambat", version: 1 }]);
		expect(found.keputusan.map(({ masalahId }) => masalahId)).toEqual([masalah.id, masalah.id]);
		expect(found.tindak).toMatchObject([{ keputusanId: one.id, dueOn: "2026-12-01", version: 1 }]);
		expect(found.tergeser).toEqual([]);
		expect(await listOrangRapat(as("bogor"), rapat)).toMatchObject([{ nama: "Sari" }]);
	});

	it("lays a task on who was asked under that name, and on nobody where two have it", async () => {
		const sari = { nama: "Sari", akun: as("saya").accountId };
		const lain = { nama: "Sari", akun: as("penyelia").accountId };
		for (const [orang, akun] of [
			[[sari], sari.akun],
			[[sari, lain], null],
		] as const) {
			const { rapat } = await planRapat(as("bogor"), "32.01", orang);
			const task = { ...inRapat(rapat), id: v7(), wilayah: "3201", uraian: "Kirim pengingat" };
			const due = { penanggungJawab: "Sari", dueOn: "2026-12-01" };
			hasil(await execute(assignTindakLanjut, as("bogor"), { ...task, ...due }));
			expect((await notes(rapat)).tindak).toMatchObject([{ penanggungAkun: akun }]);
		}
	});

	it("notes nothing in a meeting that was called off while somebody was writing", async () => {
		const { rapat } = await planRapat(as("bogor"), "32.01", asked());
		hasil(await execute(cancelRapat, as("bogor"), { ...rapat, alasan: "Banjir" }));
		mustBe("conflict", await execute(raiseMasalah, as("bogor"), isu(rapat, "Terlambat")));
		const teks = { ...inRapat(rapat), teks: "Dibuka", version: 2, kirim: v7() };
		mustBe("conflict", await execute(writeNotulen, korkab, teks));
	});

	it("ticks the point of the agenda on which an issue was raised; others are ticked by hand while it runs", async () => {
		const { rapat } = await planRapat(as("bogor"), "32.01", asked());
		const pokok = async (judul: string) => {
			const point = { wilayah: rapat.wilayah, rapatId: rapat.id, id: v7() };
			hasil(await execute(addPokok, as("bogor"), { ...point, judul, menit: "10" }));
			return point;
		};
		const [satu, dua] = [await pokok("Laporan"), await pokok("P2K2")];
		const dibahas = async () =>
			(await listAgenda(as("bogor"), rapat)).flatMap((one) => (one.dibahas ? one.judul : []));
		const centang = (value: string) =>
			execute(discussPokok, as("bogor"), { ...dua, dibahas: value });
		mustBe("conflict", await centang("1"));
		hasil(await execute(startRapat, as("bogor"), rapat));
		hasil(await execute(raiseMasalah, as("bogor"), isu(rapat, "Telat", { agendaId: satu.id })));
		expect(await dibahas()).toEqual(["Laporan"]);
		hasil(await centang("1"));
		expect(await dibahas()).toEqual(["Laporan", "P2K2"]);
		hasil(await centang(""));
		expect(await dibahas()).toEqual(["Laporan"]);
		mustBe("missing", await execute(discussPokok, as("garut"), { ...dua, dibahas: "1" }));
	});

	it("refers to nothing of another meeting, and asks nobody by name who was neither asked to come nor works below", async () => {
		const [rapat, other] = [await running(), await running()];
		const masalah = isu(other, "Dari rapat lain");
		mustBe("ok", await execute(raiseMasalah, as("bogor"), masalah));
		const here = { ...inRapat(rapat), id: v7(), uraian: "Keputusan" };
		mustBe(
			"missing",
			await execute(decideMasalah, as("bogor"), { ...here, masalahId: masalah.id }),
		);
		const task = { ...here, wilayah: "3201", penanggungJawab: "Korkab", dueOn: "2026-12-01" };
		const stranger = { ...task, penanggungAkun: as("garut").accountId };
		mustBe("invalid", await execute(assignTindakLanjut, as("bogor"), stranger));
		mustBe(
			"missing",
			await execute(assignTindakLanjut, as("bogor"), { ...task, keputusanId: v7() }),
		);
		mustBe(
			"missing",
			await execute(raiseMasalah, as("bogor"), isu(rapat, "Salah", { agendaId: v7() })),
		);
	});

	it("is written by nobody beside, above or below", async () => {
		const rapat = await running();
		for (const who of ["garut", "jabar"])
			mustBe("missing", await execute(raiseMasalah, as(who), isu(rapat, "Bukan urusannya")));
		for (const who of ["saya", "penyelia", "nasional"]) {
			mustBe("forbidden", await execute(raiseMasalah, as(who), isu(rapat, "Bukan haknya")));
			expect(await findCatatan(as(who), rapat)).toBeNull();
		}
		expect((await notes(rapat)).masalah).toEqual([]);
	});
});

describe("two note takers on the same record", () => {
	it("the last saved stands, the text that gave way is kept with who saved over it", async () => {
		const rapat = await running();
		const masalah = isu(rapat, "Awal");
		hasil(await execute(raiseMasalah, as("bogor"), masalah));
		const save = (who: Actor, uraian: string, version: number, kirim = v7()) =>
			execute(raiseMasalah, who, { ...masalah, uraian, version, kirim });
		expect(hasil(await save(as("bogor"), "Tulisan Kabid", 1))).toMatchObject({ version: 2 });
		expect(await kept(rapat)).toEqual([]);
		const kirim = v7();
		expect(hasil(await save(korkab, "Tulisan Korkab", 1, kirim))).toMatchObject({ version: 3 });
		const found = await notes(rapat);
		expect(found.masalah).toMatchObject([{ uraian: "Tulisan Korkab", version: 3 }]);
		expect(found.tergeser).toMatchObject([{ rujukId: masalah.id, teks: "Tulisan Kabid" }]);
		// Its answer was lost and meanwhile somebody went on: sent again, it moves nothing.
		hasil(await save(as("bogor"), "Tulisan terakhir", 3));
		expect(hasil(await save(korkab, "Tulisan Korkab", 1, kirim))).toMatchObject({ version: 4 });
		hasil(await execute(raiseMasalah, as("bogor"), masalah));
		expect((await notes(rapat)).masalah).toMatchObject([
			{ uraian: "Tulisan terakhir", version: 4 },
		]);
		expect(await kept(rapat)).toEqual(["Tulisan Kabid"]);
	});

	it("saving at the same moment loses neither", async () => {
		const rapat = await running();
		const masalah = isu(rapat, "Awal");
		hasil(await execute(raiseMasalah, as("bogor"), masalah));
		const texts = ["A satu", "B dua", "C tiga"];
		await Promise.all(
			texts.map(async (uraian, place) => {
				const who = place % 2 ? korkab : as("bogor");
				hasil(await execute(raiseMasalah, who, { ...masalah, uraian, version: 1, kirim: v7() }));
			}),
		);
		const found = await notes(rapat);
		expect(found.masalah).toMatchObject([{ version: 4 }]);
		const all = [found.masalah[0]?.uraian, ...found.tergeser.map(({ teks }) => teks)];
		expect(all.toSorted()).toEqual(texts);
	});

	it("the same for decisions, follow-ups and the minutes", async () => {
		const rapat = await running();
		const decision = { ...inRapat(rapat), id: v7(), uraian: "Putusan awal" };
		const task = {
			...{ ...inRapat(rapat), id: v7(), wilayah: "3201", uraian: "Tugas awal" },
			...{ penanggungJawab: "Korkab", dueOn: "2026-12-01" },
		};
		hasil(await execute(decideMasalah, as("bogor"), decision));
		hasil(await execute(assignTindakLanjut, as("bogor"), task));
		for (const [who, word] of [
			[as("bogor"), "Kabid"],
			[korkab, "Korkab"],
		] as const) {
			const more = { version: 1, kirim: v7() };
			hasil(await execute(decideMasalah, who, { ...decision, ...more, uraian: `Putusan ${word}` }));
			const tindak = { ...task, ...more, kirim: v7(), uraian: `Tugas ${word}` };
			hasil(await execute(assignTindakLanjut, who, tindak));
			const notulen = { ...inRapat(rapat), ...more, kirim: v7(), teks: `Notulen ${word}` };
			hasil(await execute(writeNotulen, who, notulen));
		}
		const found = await notes(rapat);
		expect(found.keputusan).toMatchObject([{ uraian: "Putusan Korkab", version: 3 }]);
		expect(found.tindak).toMatchObject([{ uraian: "Tugas Korkab", version: 3 }]);
		expect(found.notulen).toEqual({ teks: "Notulen Korkab", version: 3 });
		expect(await kept(rapat)).toEqual([
			"Putusan Kabid",
			expect.stringContaining("Tugas Kabid"),
			"Notulen Kabid",
		]);
	});
});

it("who follows the notes is told only of changes", async () => {
	const rapat = await running();
	const first = await findCatatan(as("bogor"), rapat);
	expect(await findCatatan(korkab, rapat, first?.sidik)).toEqual({ ...first, isi: null });
	const masalah = isu(rapat, "Baru");
	const steps = [
		() => execute(raiseMasalah, as("bogor"), masalah),
		() => execute(raiseMasalah, as("bogor"), { ...masalah, uraian: "Lebih baik", version: 1 }),
		() => execute(decideMasalah, korkab, { ...inRapat(rapat), id: v7(), uraian: "Keputusan" }),
		() => execute(writeNotulen, korkab, { ...inRapat(rapat), version: 1, teks: "Notulen" }),
	];
	const marks = new Set([first?.sidik]);
	for (const step of steps) {
		hasil(await step());
		const next = await findCatatan(as("bogor"), rapat, [...marks].at(-1));
		expect(next?.isi).not.toBeNull();
		marks.add(next?.sidik);
	}
	expect(marks.size).toBe(steps.length + 1);
});
