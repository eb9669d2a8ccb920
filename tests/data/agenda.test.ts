import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addPokok, editPokok, movePokok, removePokok, skipPokok } from "@/lib/agenda/commands";
import { listAgenda } from "@/lib/agenda/queries";
import { composeAgenda } from "@/lib/agenda/susun-commands";
import { freezeAngka } from "@/lib/angka-rapat/commands";
import { findAngkaArea, listAngkaRapat } from "@/lib/angka-rapat/queries";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { attachBacaan, detachBacaan } from "@/lib/bacaan-rapat/commands";
import { listBacaan } from "@/lib/bacaan-rapat/queries";
import { execute } from "@/lib/command";
import { getDasbor } from "@/lib/dasbor/queries";
import { closeDatabase, inScope } from "@/lib/db";
import { simpanNaskah } from "@/lib/laporan/commands";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import { findRapat } from "@/lib/rapat/queries";
import { cancelRapat, postponeRapat } from "@/lib/rapat/rencana-commands";
import type { Bulan } from "@/lib/time";
import { inviteRoles } from "@/lib/undangan/commands";
import { buatGrup, catatSesi, type Dunia } from "./laporan-dunia";
import { at, buatDuniaRapat, done, key, planned, refused, run } from "./rapat-dunia";

const OKT = "2026-10";
let d: Dunia;
let kemensos: Actor;

beforeAll(async () => {
	({ d, kemensos } = await buatDuniaRapat());
	const [x] = [await buatGrup(d, d.a, d.kecX, 4), await buatGrup(d, d.b, d.kecX, 2)];
	const y = await buatGrup(d, d.c, d.kecY, 4);
	await catatSesi(d, d.a, x, "2026-10-10", "HHHH");
	await catatSesi(d, d.c, y, "2026-10-12", "HHAA");
	const kendala = [{ kategori: "PENYALURAN", uraian: "Kartu 6032 9812 3456 7890 tertelan mesin" }];
	const november = actorAt(d.a, new Date("2026-11-02T03:00:00Z"));
	await done(execute(simpanNaskah, november, { bulan: OKT, version: 1, kendala, rencana: "" }));
	await done(execute(kirimLaporan, november, { bulan: OKT, version: 2 }));
});
afterAll(closeDatabase);

test("the agenda is composed from what is recorded, and composed anew it keeps one's own", async () => {
	const id = await planned(d.kabid);
	const rapat = { rapatId: id };
	const compose = () => done(run(composeAgenda, d.kabid, { ...rapat, bulan: OKT }));
	const read = async () => await listAgenda(at(d.a), key(id));
	await compose();
	const points = await read();
	const about = (sumber: string) => points.find((one) => one.sumber === sumber);
	expect(about("LAPORAN_TERLAMBAT")?.bahan.map(({ hal }) => hal)).toEqual(["Budi", "Citra"]);
	expect(about("KELOMPOK_TANPA_P2K2")?.bahan).toMatchObject([{ isi: "1 bulan tanpa pertemuan" }]);
	expect(about("TARGET")?.bahan.some(({ hal }) => hal.startsWith("Kunjungan"))).toBe(true);
	expect(about("KENDALA")?.bahan).toEqual([
		{
			area: String(d.kecX),
			nama: `Wilayah ${d.kecX}`,
			hal: "Penyaluran bantuan",
			isi: "Kartu **** tertelan mesin",
		},
	]);
	expect(about("PENGADUAN")).toBeUndefined();
	const own = { ...rapat, id: randomUUID(), judul: "Pembukaan oleh camat", menit: "5" };
	await done(run(addPokok, d.kabid, own));
	await done(run(addPokok, d.kabid, own));
	await done(run(movePokok, d.kabid, { ...rapat, id: own.id, arah: "naik" }));
	const late = about("LAPORAN_TERLAMBAT");
	const note = { ...rapat, id: late?.id, uraian: "Budi dipanggil", menit: "20" };
	await done(run(editPokok, d.kabid, { ...note, version: late?.version }));
	await refused(run(editPokok, d.korkab, { ...note, version: late?.version }), "conflict");
	await done(run(skipPokok, d.kabid, { ...rapat, id: about("KENDALA")?.id, dilewati: "1" }));
	const order = (await read()).map((one) => one.id);
	await compose();
	const again = await read();
	expect(again.map((one) => one.id)).toEqual(order);
	expect(again.find((one) => one.id === own.id)).toMatchObject({ sumber: "BEBAS", menit: 5 });
	expect(again.find((one) => one.id === late?.id)).toMatchObject({
		uraian: "Budi dipanggil",
		menit: 20,
	});
	expect(again.find((one) => one.sumber === "KENDALA")).toMatchObject({ dilewati: true });
	await done(run(removePokok, d.kabid, { ...rapat, id: own.id }));
	expect((await read()).map((one) => one.id)).not.toContain(own.id);
	await refused(run(addPokok, d.a, { ...own, id: randomUUID() }), "forbidden");
	const narrow = await planned(d.kabid, { kecamatan: [String(d.kecY)] });
	await done(run(composeAgenda, d.kabid, { rapatId: narrow, bulan: OKT }));
	const late2 = (await listAgenda(at(d.a), key(narrow))).find(
		(one) => one.sumber === "LAPORAN_TERLAMBAT",
	);
	expect(late2).toMatchObject({ bahan: [{ hal: "Citra" }], area: `Wilayah ${d.kecY}` });
});

test("figures are frozen as the dashboard shows them, and stay", async () => {
	const id = await planned(d.kabid);
	const freeze = { id, bulan: OKT };
	expect(await done(run(freezeAngka, d.kabid, freeze))).toMatchObject({ area: 3 });
	const dasbor = await getDasbor(at(d.kabid), "3201", OKT as Bulan);
	const k4 = async (area: string) =>
		(await findAngkaArea(at(d.a), key(id), area))?.angka.find(({ kode }) => kode === "K4");
	expect(await k4("3201")).toMatchObject({ pembilang: dasbor?.kini.laporanMasuk, penyebut: 3 });
	expect(await k4(String(d.kecX))).toMatchObject({ pembilang: 1, penyebut: 2, status: "behind" });
	await done(execute(kirimLaporan, at(d.b), { bulan: OKT, version: 1 }));
	expect(await k4(String(d.kecX))).toMatchObject({ pembilang: 1 });
	await done(run(freezeAngka, d.kabid, freeze));
	expect(await k4(String(d.kecX))).toMatchObject({ pembilang: 2 });
	expect((await listAngkaRapat(at(d.a), key(id))).map(({ area }) => area)).toEqual([
		...["3201", String(d.kecX), String(d.kecY)],
	]);
	expect((await findRapat(at(d.a), key(id)))?.bekuAt).toEqual(at(d.kabid).scope.now());
	const wide = await planned(kemensos, { wilayah: "nasional" });
	await done(run(freezeAngka, kemensos, { ...freeze, wilayah: "nasional", id: wide }));
	const near = await findAngkaArea(at(d.a), key(wide, "0"), String(d.kecX));
	expect(near).toMatchObject({ area: "3201" });
	await refused(run(freezeAngka, d.kabid, { id, bulan: "2026-12" }), "invalid");
});

test("a meeting moved into another month takes its agenda and its figures along, one's own points stay", async () => {
	const id = await planned(d.kabid);
	const bare = await planned(d.kabid);
	await done(run(composeAgenda, d.kabid, { rapatId: id, bulan: "2026-09" }));
	await done(run(freezeAngka, d.kabid, { id, bulan: "2026-09" }));
	const own = { rapatId: id, id: randomUUID(), judul: "Pembukaan oleh camat", menit: "5" };
	await done(run(addPokok, d.kabid, own));
	const read = async () => ({
		bulan: (await listAngkaRapat(at(d.a), key(id))).map((one) => one.bulan),
		sumber: (await listAgenda(at(d.a), key(id))).map((one) => one.sumber),
	});
	const before = await read();
	expect(new Set(before.bulan)).toEqual(new Set(["2026-09"]));
	expect(before.sumber).not.toContain("KENDALA");
	const move = { id, alasan: "Camat ke provinsi" };
	await done(run(postponeRapat, d.kabid, { ...move, heldOn: "2026-11-23", version: 1 }));
	expect(await read()).toEqual(before);
	await refused(
		run(postponeRapat, d.kabid, { ...move, heldOn: "2026-11-30", version: 1 }),
		"conflict",
	);
	expect(await read()).toEqual(before);
	await done(run(postponeRapat, d.kabid, { ...move, heldOn: "2026-11-30", version: 2 }));
	expect(await findRapat(at(d.a), key(id))).toMatchObject({
		...{ heldOn: "2026-11-30", tundaDari: "2026-11-23", tundaAlasan: "Camat ke provinsi" },
	});
	const after = await read();
	expect(new Set(after.bulan)).toEqual(new Set([OKT]));
	expect(after.sumber).toEqual(expect.arrayContaining(["BEBAS", "KENDALA"]));
	await done(run(postponeRapat, d.kabid, { ...move, id: bare, heldOn: "2026-11-30", version: 1 }));
	expect(await listAgenda(at(d.a), key(bare))).toEqual([]);
	expect(await listAngkaRapat(at(d.a), key(bare))).toEqual([]);
});

test("what is to be read before a meeting shows how many of the invited have read it", async () => {
	const id = await planned(d.kabid);
	const paper = randomUUID();
	await inScope(at(d.kabid).scope, (tx) =>
		tx.pengumuman.createMany({
			data: {
				wilayahCode: "3201",
				id: paper,
				jenis: "REGULASI",
				judul: "Petunjuk teknis",
				akunId: d.kabid.accountId,
			},
		}),
	);
	await done(run(inviteRoles, d.kabid, { rapatId: id, peran: ["PENDAMPING"] }));
	const bacaan = { rapatId: id, pengumuman: `32.01:${paper}` };
	await done(run(attachBacaan, d.kabid, bacaan));
	await done(run(attachBacaan, d.kabid, bacaan));
	await refused(run(attachBacaan, d.kabid, { ...bacaan, pengumuman: `32.01:${id}` }), "conflict");
	await inScope(at(d.a).scope, (tx) =>
		tx.pengumumanBaca.createMany({
			data: {
				wilayahCode: "3201",
				pengumumanId: paper,
				akunId: d.a.accountId,
				areaCode: String(d.kecX),
			},
		}),
	);
	expect(await listBacaan(at(d.kabid), key(id))).toMatchObject([
		{ dibaca: 1, diundang: 3, sudah: false },
	]);
	expect(await listBacaan(at(d.a), key(id))).toMatchObject([{ dibaca: null, sudah: true }]);
	await done(run(detachBacaan, d.kabid, bacaan));
	expect(await listBacaan(at(d.a), key(id))).toEqual([]);
	await done(run(cancelRapat, d.kabid, { wilayah: "32.01", id, alasan: "Dibatalkan camat" }));
	await refused(run(attachBacaan, d.kabid, bacaan), "conflict");
});
