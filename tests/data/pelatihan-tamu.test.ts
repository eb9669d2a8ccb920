import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { closeSender } from "@/lib/db/queue";
import { aturSesi, rencanakanPelatihan, selesaikanPelatihan } from "@/lib/pelatihan/commands";
import { rekapJp } from "@/lib/pelatihan/jp-queries";
import {
	catatHadir,
	catatNilai,
	daftarkanPeserta,
	keluarkanPeserta,
} from "@/lib/pelatihan/peserta-commands";
import { findPelatihan, listPelatihan, listPeserta, listTamuKeluar } from "@/lib/pelatihan/queries";
import { terbitkanSertifikat } from "@/lib/pelatihan/sertifikat-commands";
import { daftarkanTamu, kembalikanTamu } from "@/lib/pelatihan/tamu-commands";
import { as, kindOf, layOrang, must, sdm, tahun } from "./sdm-dunia";

beforeAll(layOrang);
afterAll(async () => {
	await closeSender();
	await closeDatabase();
});

const HARI = `${tahun}-01-01`;
async function rencana(oleh: string, wilayah: string) {
	const key = await must(rencanakanPelatihan, as(oleh), {
		...{ id: v7(), wilayah, judul: "Bimtek aplikasi", jenis: "BIMTEK_APLIKASI", mode: "LURING" },
		...{ mulai: HARI, selesai: HARI, penyelenggara: "Dinsos", jpHari: "8" },
		...{ hadirMin: "80", nilaiLulus: "70", topik: [] },
	});
	return { wilayah, id: key.id };
}
const korkab = (more: object = {}) => ({
	...{ tamu: v7(), nama: "Dewi Lestari", jabatan: "Koordinator kabupaten" },
	...{ instansi: "Dinas Sosial Kabupaten Bogor", ...more },
});
const kunci = ({ wilayah, id }: { wilayah: string; id: string }) => ({
	wilayah: wilayah.replace(".", ""),
	id,
});

test("somebody without a person on file takes part like the others: counted, marked, passed, with a certificate, and no hours of a year", async () => {
	const of = await rencana("kasi", "32.01");
	const dewi = korkab();
	await must(daftarkanTamu, as("kasi"), { ...of, ...dewi });
	await must(daftarkanTamu, as("kasi"), { ...of, ...dewi });
	expect(
		await kindOf(execute(daftarkanTamu, as("kasi"), { ...of, ...dewi, nama: "Orang lain" })),
	).toBe("conflict");
	await must(daftarkanPeserta, as("kasi"), { ...of, orang: [`3201:${sdm("ani")}`] });
	const { baris } = await listPeserta(as("kasi"), kunci(of), null);
	expect(baris).toMatchObject([
		{ nama: "Ani", tamu: false, letak: expect.stringContaining("Ciseeng") },
		{ nama: dewi.nama, tamu: true, letak: `${dewi.jabatan}, ${dewi.instansi}` },
	]);
	const next = await listPeserta(as("kasi"), kunci(of), `Ani_${baris[0]?.id}`);
	expect(next.baris.map(({ nama }) => nama)).toEqual([dewi.nama]);

	await must(catatHadir, as("kasi"), { ...of, urut: 1, [`hadir-${dewi.tamu}`]: "D" });
	const sesi = { ...of, version: 1, "nama-1": "Baru", "hari-1": HARI, "jp-1": "4" };
	expect(await kindOf(execute(aturSesi, as("kasi"), sesi))).toBe("conflict");
	await must(catatHadir, as("kasi"), { ...of, urut: 1, [`hadir-${baris[0]?.id}`]: "L" });
	const nilai = { [`pre-${dewi.tamu}`]: "50", [`post-${dewi.tamu}`]: "85" };
	await must(catatNilai, as("kasi"), { ...of, ...nilai, [`post-${baris[0]?.id}`]: "60" });
	await must(selesaikanPelatihan, as("kasi"), { ...of, version: 1 });
	expect(await findPelatihan(as("kasi"), kunci(of))).toMatchObject({
		...{ peserta: 2, tamu: 1, lulus: 1, sertifikat: 0 },
		hadir: expect.arrayContaining(["L", "D"]),
		post: expect.arrayContaining([60, 85]),
	});
	expect((await listPelatihan(as("kasi"), { tahun, kursor: null })).baris).toMatchObject([
		{ peserta: 2, tamu: 1, lulus: 1 },
	]);

	expect(await must(terbitkanSertifikat, as("kasi"), of)).toMatchObject({ jumlah: 1 });
	expect(await kindOf(execute(terbitkanSertifikat, as("kasi"), of))).toBe("conflict");
	const after = await listPeserta(as("kasi"), kunci(of), null);
	expect(after.baris[1]).toMatchObject({ lulus: true, dokumenId: expect.any(String) });
	const [paper] = await inScope(as("kasi").scope, (tx) =>
		tx.dokumen.findMany({ where: { id: after.baris[1]?.dokumenId ?? "" } }),
	);
	expect(paper).toMatchObject({ jenis: "SERTIFIKAT", pemilik: null });
	expect((await rekapJp(as("kasi"), tahun, "3201")).baris).toMatchObject([{ jp: 8 }]);
	expect(await kindOf(execute(daftarkanTamu, as("kasi"), { ...of, ...korkab() }))).toBe("conflict");
});

test("taken off the list one is counted nowhere and may come back as one was", async () => {
	const of = await rencana("kasi", "32.01");
	const dewi = korkab();
	await must(daftarkanTamu, as("kasi"), { ...of, ...dewi });
	await must(catatHadir, as("kasi"), { ...of, urut: 1, [`hadir-${dewi.tamu}`]: "L" });
	await must(keluarkanPeserta, as("kasi"), { ...of, peserta: dewi.tamu });
	expect((await listPeserta(as("kasi"), kunci(of), null)).baris).toEqual([]);
	expect(await findPelatihan(as("kasi"), kunci(of))).toMatchObject({ peserta: 0, hadir: [] });
	expect(await listTamuKeluar(as("kasi"), kunci(of))).toMatchObject([{ nama: dewi.nama }]);
	await must(kembalikanTamu, as("kasi"), { ...of, tamu: dewi.tamu });
	await must(kembalikanTamu, as("kasi"), { ...of, tamu: dewi.tamu });
	expect(await listTamuKeluar(as("kasi"), kunci(of))).toEqual([]);
	expect((await listPeserta(as("kasi"), kunci(of), null)).baris).toMatchObject([{ hadir: "L" }]);
	expect(await kindOf(execute(keluarkanPeserta, as("kasi"), { ...of, peserta: v7() }))).toBe(
		"missing",
	);
});

test("seen by the offices of the training's level and above, never in the field nor below", async () => {
	const of = await rencana("jabar", "32");
	await must(daftarkanTamu, as("jabar"), { ...of, ...korkab() });
	const di = await rencana("kasi", "32.01");
	await must(daftarkanTamu, as("kasi"), { ...di, ...korkab() });
	const seen = async (who: string, key: typeof of) => {
		const { baris } = await listPeserta(as(who), kunci(key), null);
		const one = await findPelatihan(as(who), kunci(key));
		return [baris.length, one?.peserta ?? null];
	};
	for (const who of ["pusat", "auditor", "jabar"]) {
		expect(await seen(who, of)).toEqual([1, 1]);
		expect(await seen(who, di)).toEqual([1, 1]);
	}
	for (const who of ["kasi", "korkab"]) {
		expect(await seen(who, of)).toEqual([0, 0]);
		expect(await seen(who, di)).toEqual([1, 1]);
	}
	expect(await seen("kota", di)).toEqual([0, null]);
	for (const who of ["ani", "sari"]) expect(await seen(who, di)).toEqual([0, 0]);
});

test.each([
	["without a name", "kasi", { nama: "" }, "invalid"],
	["without a function", "kasi", { jabatan: " " }, "invalid"],
	["without an office", "kasi", { instansi: "" }, "invalid"],
	["with a name of two letters", "kasi", { nama: "Di" }, "invalid"],
	["of another kabupaten's training", "kota", {}, "missing"],
	["from above", "jabar", {}, "missing"],
	["as a pendamping", "ani", {}, "forbidden"],
])("nobody is enrolled %s", async (_why, who, more, kind) => {
	const of = await rencana("kasi", "32.01");
	expect(await kindOf(execute(daftarkanTamu, as(who), { ...of, ...korkab(more) }))).toBe(kind);
});
