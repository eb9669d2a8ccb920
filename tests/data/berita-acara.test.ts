import { createHash } from "node:crypto";
import { Client } from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { issueBeritaAcara } from "@/lib/berita-acara/commands";
import { exportHadir } from "@/lib/berita-acara/hadir-queries";
import { bahanTerbit, findDrafBeritaAcara } from "@/lib/berita-acara/queries";
import { dokumenBeritaAcara } from "@/lib/berita-acara/susun";
import { renderPdf } from "@/lib/cetak/pdf";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { findBukti, findDokumen, findUnduhan, listDokumenRapat } from "@/lib/dokumen/queries";
import { countKehadiran } from "@/lib/rapat/kehadiran-queries";
import { teksDokumen } from "@/tests/factories/isi-dokumen";
import { adakan, isi, NOW, nasional, orang, type Rapat } from "./berita-acara-dunia";
import { testDatabase } from "./setup/database";

let as: (name: string) => Actor;
let rapat: Rapat;

beforeAll(async () => {
	as = await orang();
	const lama = await adakan(as("bogor"), "3201", { status: "SELESAI", heldOn: "2026-10-15" });
	await inScope(
		as("bogor").scope,
		(tx) => tx.$executeRaw`
			insert into tindak_lanjut (wilayah_code, id, rapat_wilayah_code, rapat_id, uraian, penanggung_jawab, due_on)
			values ('3201', ${v7()}::uuid, '3201', ${lama.id}::uuid, 'Tugas dari bulan lalu', 'Korkab', '2026-11-01')`,
	);
	rapat = await adakan(as("bogor"), "3201", { kecamatan: [320101] });
	await inScope(as("bogor").scope, (tx) => isi(tx, rapat, as("penyelia").accountId));
});
afterAll(closeDatabase);

const terbitkan = (who: string, of: Rapat, more: Record<string, string> = {}) =>
	execute(issueBeritaAcara, as(who), {
		...{ id: v7(), rapatWilayah: of.wilayah, rapatId: of.id, nomor: "001/BA-PKH/XI/2026" },
		...{ tempat: "Cibinong", tanggal: "2026-11-20", pimpinan: "Rina Kartika" },
		...{ jabatanPimpinan: "Kabid Linjamsos", notulis: "Akun Notulis", ...more },
	});
const drafOf = async (who: string, of: Rapat) => {
	const draf = await findDrafBeritaAcara(as(who), of);
	if (!draf) throw new Error("no draft");
	return draf;
};
const kind = (value: string) => ({ problem: { kind: value } });

describe("the minutes of a meeting", () => {
	it("say what the records say, in their order", async () => {
		const { bahan, terbit } = await drafOf("bogor", rapat);
		const text = teksDokumen(dokumenBeritaAcara(bahan, { ...terbit, nomor: "7/BA" }));
		const parts = [
			"PEMERINTAH KABUPATEN BOGOR",
			"BERITA ACARA DAN NOTULA RAPAT",
			"Nomor: 7/BA",
			"Jumat, tanggal dua puluh bulan November tahun dua ribu dua puluh enam (20-11-2026)",
			"Tercatat hadir 2 orang: 1 tatap muka dan 1 daring. Diundang 3 orang; yang datang 66,7 % (2/3).",
			"Laporan terlambat Oktober",
			"1.234\n75,0 % (3/4)",
			"Tugas dari bulan lalu",
			"lewat tenggat",
			"Dibuka camat.",
			"Tiga laporan terlambat",
			"Keputusan: Diingatkan tiap tanggal satu",
			"Buat daftar pengingat",
			"Keputusan: Rapat berikutnya di Leuwiliang",
			"Pimpinan rapat,",
			"camat nanggung",
		];
		const places = parts.map((part) => text.indexOf(part));
		expect(places.filter((place) => place < 0)).toEqual([]);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(text).not.toContain("Salah Catat");
	});

	it.each([
		["of another kabupaten", "garut", "missing"],
		["of the level below", "jabar", "missing"],
		["by whoever only reads", "nasional", "forbidden"],
		["in the field", "penyelia", "forbidden"],
	])("are issued by nobody %s", async (_why, who, problem) => {
		expect(await terbitkan(who, rapat)).toMatchObject(kind(problem));
		expect(await findDrafBeritaAcara(as(who), rapat)).toBeNull();
	});

	it.each(["RENCANA", "BATAL"])("are not issued of one that is %s", async (status) => {
		const other = await adakan(as("bogor"), "3201", { status });
		expect(await terbitkan("bogor", other)).toMatchObject(kind("conflict"));
	});
});

describe("issuing", () => {
	const id = v7();
	const baru = v7();
	const listed = () => listDokumenRapat(as("bogor"), rapat);

	it("ends the meeting and keeps the bytes for good; sent twice, it is one document", async () => {
		for (let i = 0; i < 2; i += 1)
			expect(await terbitkan("bogor", rapat, { id })).toMatchObject({ ok: true });
		expect(await listed()).toMatchObject([{ id, nomor: "001/BA-PKH/XI/2026" }]);
		const ended = await bahanTerbit(as("bogor"), rapat);
		expect(ended?.rapat).toMatchObject({ status: "SELESAI", selesaiAt: NOW });
		expect(ended?.nomor).toBe("002/BA-PKH/XI/2026");
	});

	it("is proved to whoever holds the code, without an account", async () => {
		const bukti = await findBukti(id);
		const berkas = await findDokumen(as("penyelia"), { wilayah: "3201", id });
		if (!bukti || !berkas) throw new Error("no document");
		expect(Buffer.from(berkas.isi.slice(0, 5)).toString()).toBe("%PDF-");
		expect(bukti).toMatchObject({ jenis: "BERITA_ACARA", wilayah: "Kab. Bogor", utuh: true });
		expect(bukti.besar).toBe(berkas.isi.byteLength);
		expect(bukti.sha256).toBe(createHash("sha256").update(berkas.isi).digest("hex"));
		expect(berkas.nama).toBe("Berita acara Evaluasi kewilayahan 2026-11-20.pdf");
		expect(await findBukti(v7())).toBeNull();
	});

	it("is had by the office, those above and those invited, and by nobody else", async () => {
		const had = async (who: string) =>
			(await findDokumen(as(who), { wilayah: "3201", id })) !== null;
		for (const who of ["bogor", "korkab", "jabar", "nasional", "penyelia"])
			expect([who, await had(who)]).toEqual([who, true]);
		for (const who of ["garut", "saya"]) expect([who, await had(who)]).toEqual([who, false]);
		expect(await findUnduhan(as("garut"), id)).toBeNull();
	});

	it("again asks what was corrected, and leaves the earlier one as it was", async () => {
		const before = await findBukti(id);
		expect(await terbitkan("bogor", rapat, { id: baru })).toMatchObject({
			problem: { kind: "invalid", fields: { alasan: expect.any(String) } },
		});
		const alasan = "Nama camat salah tulis";
		expect(await terbitkan("bogor", rapat, { id: baru, alasan })).toMatchObject({
			value: { terbitan: 2 },
		});
		expect((await listed()).map((row) => row.id)).toEqual([baru, id]);
		expect((await findBukti(baru))?.judul).toBe(
			"Berita acara Evaluasi kewilayahan, terbitan ke-2 (perbaikan)",
		);
		expect(before?.diganti).toBeNull();
		expect(await findBukti(id)).toEqual({ ...before, diganti: NOW });
		expect((await findBukti(baru))?.diganti).toBeNull();
		expect(await findUnduhan(as("bogor"), id)).toMatchObject({ pengganti: { id: baru } });
		expect(await findUnduhan(as("bogor"), baru)).toEqual({ wilayah: "3201", pengganti: null });
	});

	it("is written down with its number and its reason, and so is every download", async () => {
		const lines = await inScope(
			as("bogor").scope,
			(tx) => tx.$queryRaw<{ action: string; diff: unknown }[]>`
				select action, diff from audit where action in ('rapat.berita_acara', 'dokumen.unduh') order by at, id`,
		);
		const issued = lines.filter(({ action }) => action === "rapat.berita_acara");
		expect(issued.map(({ diff }) => diff)).toMatchObject([
			{ dokumen: id, terbitan: 1, alasan: "" },
			{ dokumen: baru, terbitan: 2, alasan: "Nama camat salah tulis" },
		]);
		expect(lines.length).toBeGreaterThan(issued.length);
	});

	it("proposes whoever signed last: the title of the same chair, and who countersigned at that level", async () => {
		const usul = async (who: string, of: Rapat) => (await bahanTerbit(as(who), of))?.tanda;
		const mengetahui = { mengetahui: "Dedi", jabatanMengetahui: "Kepala Dinas Sosial" };
		const camat = await adakan(as("bogor"), "3201", { status: "SELESAI", pimpinan: "Camat" });
		const alamat = { ...mengetahui, nipMengetahui: "1970", pimpinan: "Camat" };
		await terbitkan("bogor", camat, { ...alamat, jabatanPimpinan: "Camat Nanggung" });
		const tanda = { ...mengetahui, nipMengetahui: "1970" };
		const kosong = { mengetahui: "", jabatanMengetahui: "", nipMengetahui: "" };
		expect(await usul("bogor", rapat)).toEqual({
			...{ pimpinan: "Rina Kartika", jabatanPimpinan: "Kabid Linjamsos" },
			...kosong,
		});
		expect(await usul("bogor", camat)).toEqual({
			...{ pimpinan: "Camat", jabatanPimpinan: "Camat Nanggung" },
			...tanda,
		});
		expect((await drafOf("bogor", camat)).terbit).toMatchObject(tanda);
		const baru = await adakan(as("bogor"), "3201", { pimpinan: "Orang lain" });
		expect(await usul("bogor", baru)).toEqual({
			...{ pimpinan: "Orang lain", jabatanPimpinan: "" },
			...tanda,
		});
		const tanpa = await adakan(as("bogor"), "3201", { status: "SELESAI", pimpinan: "" });
		expect(await usul("bogor", tanpa)).toMatchObject({ pimpinan: "", jabatanPimpinan: "" });
		await terbitkan("bogor", tanpa, { pimpinan: "Sekdis", jabatanPimpinan: "Sekretaris" });
		expect(await usul("bogor", tanpa)).toMatchObject({
			...{ pimpinan: "Sekdis", jabatanPimpinan: "Sekretaris", ...kosong },
		});
		const garut = await adakan(as("garut"), "3205", { status: "SELESAI" });
		expect(await usul("garut", garut)).toEqual({
			...{ pimpinan: "Rina Kartika", jabatanPimpinan: "" },
			...kosong,
		});
	});

	it("shows that its bytes are no longer those that were issued, even when the owner changed them", async () => {
		const db = new Client({ connectionString: testDatabase().ownerUrl });
		await db.connect();
		await db.query("alter table dokumen no force row level security");
		const isiBaru = "update dokumen set isi = isi || '\\x00' where id = $1";
		await expect(db.query(isiBaru, [id])).rejects.toThrow(/check constraint/);
		await db.query("alter table dokumen drop constraint dokumen_check");
		await db.query(isiBaru, [id]);
		await db.query("alter table dokumen force row level security");
		await db.end();
		expect((await findBukti(id))?.utuh).toBe(false);
		expect((await findBukti(baru))?.utuh).toBe(true);
	});
});

describe("a meeting of the nation", () => {
	it("is counted by province and role, carries as many names as a paper can, and has all of them in a file", async () => {
		const semua = await adakan(as("kemensos"), "0", { judul: "Rakornas", status: "SELESAI" });
		await inScope(as("kemensos").scope, (tx) => nasional(tx, semua, [3700, 3100]));
		const { bahan, terbit } = await drafOf("kemensos", semua);
		expect(bahan.hadir).toMatchObject({ jumlah: 3100, luring: 47, daring: 3053 });
		expect(bahan.hadir.perTempat.map(({ nama }) => nama)).toEqual(["Jambi", "Jawa Barat"]);
		const definition = dokumenBeritaAcara(bahan, terbit);
		const text = teksDokumen(definition);
		expect(text).toContain("83,8 % (3.100/3.700)");
		expect(text).toContain("Lampiran ini memuat 500 dari 3.100 nama");
		expect((await renderPdf(definition)).byteLength).toBeGreaterThan(20_000);
		const file = await exportHadir(as("kemensos"), semua);
		const names = new Set<string>();
		for await (const rows of file?.batches ?? []) for (const { nama } of rows) names.add(nama);
		expect(names.size).toBe(3100);
		expect(await exportHadir(as("bogor"), semua)).toBeNull();
	});

	it("shows how many of those invited came, to whoever sees all invitations of the level", async () => {
		expect(await countKehadiran(as("kemensos"), { wilayah: "0", tahun: 2026 })).toMatchObject({
			...{ rapat: 1, diundang: 3700, datang: 3100 },
			terendah: { judul: "Rakornas" },
		});
		const bogor = { rapat: 1, diundang: 3, datang: 2 };
		for (const who of ["bogor", "jabar", "nasional"])
			expect(await countKehadiran(as(who), { wilayah: "3201", tahun: 2026 })).toMatchObject(bogor);
		for (const who of ["garut", "penyelia", "saya"])
			expect(await countKehadiran(as(who), { wilayah: "3201", tahun: 2026 })).toBeNull();
		expect(await countKehadiran(as("bogor"), { wilayah: "0", tahun: 2026 })).toBeNull();
	});
});
