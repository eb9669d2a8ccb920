import { beforeAll, describe, expect, it } from "vitest";
import { addAnggota } from "@/lib/anggota/commands";
import { findAnggota } from "@/lib/anggota/queries";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { findKpm, findKpmFacts } from "@/lib/kpm/detail-queries";
import { findTempatPilihan } from "@/lib/kpm/form-queries";
import { listKpm } from "@/lib/kpm/queries";
import { SaringKpm } from "@/lib/kpm/schema";
import { endPenugasan } from "@/lib/penugasan/commands";
import { actorNow, makeAkun } from "../factories/akun";
import { makeKelompok, makeKpm } from "../factories/kpm";
import { makePendamping, makePetugas } from "../factories/petugas";
import { desaOf, makeKabupaten } from "../factories/wilayah";

const CISEENG = 320101;
const PARUNG = 320102;
const KK = "3201011203140005";
const NIK = "3201014502150003";

let apd: Actor;
let tetangga: Actor;
let supervisor: Actor;
let ani: Actor;
let budi: Actor;
let pusat: Actor;
let kelompokId: string;
let siti: string;

const list = (actor: Actor, query: Record<string, unknown> = {}) =>
	listKpm(actor, SaringKpm.parse(query));
const names = async (actor: Actor, query: Record<string, unknown> = {}) =>
	(await list(actor, query)).rows.map(({ nama }) => nama);
const auditOf = (actor: Actor) =>
	inScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ action: string; key: string | null; diff: unknown }[]>`
			select action, entity_key as key, diff from audit where akun_id = ${actor.accountId}::uuid and action like 'kpm.%' order by id`,
	);

beforeAll(async () => {
	await makeKabupaten({ code: 3201, kecamatan: { [CISEENG]: "Ciseeng", [PARUNG]: "Parung" } });
	await makeKabupaten({ code: 3271, kecamatan: { 327101: "Bogor Selatan" } });
	apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	tetangga = await makeAkun({ peran: "APD", wilayah: "3271" });
	pusat = await makeAkun({ peran: "KEMENSOS_VIEWER", wilayah: "0" });
	ani = await makePendamping(apd, { nama: "Ani", kecamatan: CISEENG });
	budi = await makePendamping(apd, { nama: "Budi", kecamatan: PARUNG });
	const peran = "SUPERVISOR";
	supervisor = await makePendamping(apd, { nama: "Sari", kecamatan: CISEENG, peran });
	const dewi = await makePetugas(tetangga, { nama: "Dewi", kecamatan: 327101 });
	const aniId = ani.sdmId ?? "";
	kelompokId = await makeKelompok(apd, { kecamatan: CISEENG, pendampingId: aniId });
	const own = { kecamatan: CISEENG, pendampingId: aniId };
	siti = await makeKpm(apd, { ...own, kelompokId, namaPengurus: "Siti", noKk: KK });
	await makeKpm(apd, { ...own, namaPengurus: "Aminah" });
	await makeKpm(apd, { ...own, namaPengurus: "Calon Baru", status: "CALON" });
	const other = { kecamatan: PARUNG, pendampingId: budi.sdmId ?? "" };
	await makeKpm(apd, { ...other, namaPengurus: "Rukmini" });
	await makeKpm(tetangga, { kecamatan: 327101, pendampingId: dewi, namaPengurus: "Tetangga" });
	const input = { id: newId(), kpmId: siti, nama: "Putri", nik: NIK, jenisKelamin: "P" };
	const member = { ...input, hubungan: "ANAK", lahir: "2014-01-01", komponen: ["SD"] };
	expect(await execute(addAnggota, ani, member)).toMatchObject({ ok: true });
});

describe("a list of families", () => {
	it("holds the active ones of one's own scope by name, and nobody else's", async () => {
		expect(await names(apd)).toEqual(["Aminah", "Rukmini", "Siti"]);
		expect(await names(supervisor)).toEqual(["Aminah", "Siti"]);
		expect(await names(ani)).toEqual(["Aminah", "Siti"]);
		expect(await names(budi)).toEqual(["Rukmini"]);
		expect(await names(tetangga)).toEqual(["Tetangga"]);
	});

	it("is empty for the nation until one kabupaten is opened with a reason, and then holds just that", async () => {
		expect(await names(pusat, { kabupaten: "32.01" })).toEqual([]);
		const id = newId();
		await inScope(
			pusat.scope,
			(
				tx,
			) => tx.$executeRaw`insert into akses_keluarga (kabupaten_code, id, akun_id, alasan, berakhir)
				values (3201, ${id}::uuid, ${pusat.accountId}::uuid, 'Uji petik graduasi', now() + interval '1 hour')`,
		);
		const opened = await actorNow(pusat.accountId);
		if (!opened) throw new Error("the account is gone");
		expect(await names(opened, { kabupaten: "32.01" })).toEqual(["Aminah", "Rukmini", "Siti"]);
		expect(await names(opened, { kabupaten: "32.71" })).toEqual([]);
		expect(await names(opened)).toEqual([]);
		expect(await findKpm(opened, siti, "32.01")).toMatchObject({
			nama: "Siti",
			noKk: "320101****05",
		});
		expect(await findKpm(opened, siti)).toBeNull();
	});

	it.each([
		[{ status: "SEMUA" }, ["Aminah", "Calon Baru", "Rukmini", "Siti"]],
		[{ status: "CALON" }, ["Calon Baru"]],
		[{ kecamatan: String(PARUNG) }, ["Rukmini"]],
		[{ desa: desaOf(CISEENG) }, ["Aminah", "Siti"]],
		[{ desa: desaOf(CISEENG, 2) }, []],
		[{ cari: "mina" }, ["Aminah"]],
		[{ cari: "%" }, []],
		[{ cari: "' or true --" }, []],
		[{ kelompok: "bukan-uuid", status: "APA", kecamatan: "x" }, ["Aminah", "Rukmini", "Siti"]],
	])("is narrowed by %j", async (query, expected) => {
		expect(await names(apd, query)).toEqual(expected);
	});

	it("knows the group, the components and what is shown of them", async () => {
		const [row] = (await list(ani, { kelompok: kelompokId })).rows;
		expect(row).toMatchObject({ nama: "Siti", kelompok: "Melati 1", desa: "Sukamaju" });
		expect(row).toMatchObject({ komponen: ["SD"], kunjungan: null, tanpaPendamping: false });
	});

	it("goes on from any family, forwards and backwards", async () => {
		const { rows } = await list(apd, { status: "SEMUA" });
		const ids = rows.map(({ id }) => id);
		expect(await names(apd, { status: "SEMUA", setelah: ids[1] })).toEqual(["Rukmini", "Siti"]);
		expect(await names(apd, { status: "SEMUA", sebelum: ids[2] })).toEqual([
			"Aminah",
			"Calon Baru",
		]);
		expect(await names(apd, { setelah: newId() })).toEqual([]);
	});

	it("leaves one line in the audit log, without the name that was looked for", async () => {
		const before = (await auditOf(supervisor)).length;
		await list(supervisor, { cari: "Aminah", kecamatan: String(CISEENG) });
		const log = (await auditOf(supervisor)).slice(before);
		expect(log).toEqual([
			{ action: "kpm.daftar", key: null, diff: { cari: true, kecamatan: CISEENG } },
		]);
	});
});

describe("a family", () => {
	it("is shown with its members, every number with its middle hidden, and the read is logged", async () => {
		const kpm = await findKpm(supervisor, siti);
		expect(kpm).toMatchObject({ nama: "Siti", kelompok: "Melati 1", noKk: "320101****05" });
		const [putri] = kpm?.anggota ?? [];
		expect(putri).toMatchObject({ nama: "Putri", nik: "320101****03", nikGanda: false });
		expect(putri?.temuan.map(({ code }) => code)).toContain("TGL_BEDA");
		expect(JSON.stringify(kpm)).not.toMatch(/3201011203140005|3201014502150003/);
		expect((await auditOf(supervisor)).at(-1)).toMatchObject({ action: "kpm.baca", key: siti });
		expect(kpm?.riwayat.status).toMatchObject([{ dari: null, ke: "AKTIF" }]);
	});

	it("does not exist for others, and their attempt leaves no line", async () => {
		for (const stranger of [budi, tetangga, pusat]) {
			expect(await findKpm(stranger, siti)).toBeNull();
			expect(await findKpmFacts(stranger, siti)).toBeNull();
			expect(await findAnggota(stranger, siti, newId())).toBeNull();
		}
		expect((await auditOf(budi)).filter(({ action }) => action === "kpm.baca")).toEqual([]);
	});

	it("whose pendamping's assignment ended is found as one without", async () => {
		const lepas = await makePetugas(apd, { nama: "Lepas", kecamatan: PARUNG });
		const id = await makeKpm(apd, {
			...{ kecamatan: PARUNG, pendampingId: lepas, namaPengurus: "Yatim" },
		});
		expect(await names(apd, { tanpa: "pendamping" })).toEqual([]);
		const [tugas] = await inScope(
			apd.scope,
			(tx) =>
				tx.$queryRaw<{ id: string }[]>`select id from penugasan where sdm_id = ${lepas}::uuid`,
		);
		const ended = { id: tugas?.id, selesai: "2025-12-31" };
		expect(await execute(endPenugasan, apd, ended)).toMatchObject({ value: { keluarga: 1 } });
		expect(await names(apd, { tanpa: "pendamping" })).toEqual(["Yatim"]);
		expect(await names(supervisor, { tanpa: "pendamping" })).toEqual([]);
		expect(await findKpm(apd, id)).toMatchObject({ tanpaPendamping: true });
	});
});

describe("the choices for a family's place", () => {
	it("are the groups and the pendamping on duty of that kecamatan, for the data administrator", async () => {
		const choices = await findTempatPilihan(apd, desaOf(CISEENG, 2));
		expect(choices?.kelompok).toMatchObject([{ id: kelompokId, keluarga: 1, pendamping: "Ani" }]);
		expect(choices?.pendamping.map(({ nama }) => nama)).toEqual(["Ani"]);
		expect(await findTempatPilihan(apd, "3271012001")).toBeNull();
		expect(await findTempatPilihan(apd, "")).toBeNull();
		expect(await findTempatPilihan(ani, desaOf(CISEENG))).toBeNull();
	});
});
