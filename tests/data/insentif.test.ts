import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { type Command, execute } from "@/lib/command";
import {
	catatBayar,
	perbaikiInsentif,
	terbitkanDaftar,
	tetapkanInsentif,
} from "@/lib/insentif/commands";
import { exportLembar } from "@/lib/insentif/ekspor-queries";
import { findInsentif, findLembar, listBayar, listInsentif } from "@/lib/insentif/queries";
import { endPenugasan } from "@/lib/penugasan/commands";
import { listPenugasan } from "@/lib/penugasan/queries";
import { catatCuti } from "@/lib/sdm/commands";
import { findBerkas } from "@/lib/sdm/dokumen-queries";
import type { Bulan } from "@/lib/time";
import { makeAkun } from "../factories/akun";
import { makePendamping } from "../factories/petugas";
import { makeKabupaten } from "../factories/wilayah";

const NOW = new Date("2026-03-20T03:00:00Z");
const at = (actor: Actor) => actorAt(actor, NOW);
const bulan = (text: string) => text as Bulan;
let dinsos: Actor;
let korkab: Actor;
let tetangga: Actor;
let pusat: Actor;
let ani: Actor;
let budi: Actor;
let sari: Actor;

beforeAll(async () => {
	await makeKabupaten({ code: 1505, name: "Kab. Muaro Jambi", kecamatan: { 150501: "Sekernan" } });
	await makeKabupaten({ code: 3201, kecamatan: { 320101: "Ciseeng" } });
	const apd = await makeAkun({ peran: "APD", wilayah: "1505" });
	dinsos = at(await makeAkun({ peran: "DINSOS_KAB_HEAD", wilayah: "1505" }));
	korkab = at(await makeAkun({ peran: "KORKAB", wilayah: "1505" }));
	tetangga = at(await makeAkun({ peran: "DINSOS_KAB_HEAD", wilayah: "3201" }));
	pusat = at(await makeAkun({ peran: "KEMENSOS_VIEWER", wilayah: "0" }));
	ani = at(await makePendamping(apd, { nama: "Ani", kecamatan: 150501 }));
	budi = at(await makePendamping(apd, { nama: "Budi", kecamatan: 150501 }));
	sari = at(await makePendamping(apd, { nama: "Sari", kecamatan: 150501, peran: "SUPERVISOR" }));
	const [tugas] = (await listPenugasan(at(apd), 150501)).filter(({ nama }) => nama === "Budi");
	await must(endPenugasan, at(apd), { id: tugas?.id, selesai: "2026-02-28" });
});

async function must<I, O>(command: Command<I, O>, actor: Actor, input: unknown): Promise<O> {
	const outcome = await execute(command, actor, input);
	if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome.problem)}`);
	return outcome.value;
}
const kindOf = async (run: Promise<{ ok: boolean }>) =>
	((await run) as { problem?: { kind: string } }).problem?.kind ?? "ok";
const typed = (more: Record<string, unknown> = {}) => ({
	...{ id: v7(), nama: "Tali asih pendamping PKH", jenis: "TALI_ASIH", sumber: "APBD" },
	...{ tahun: "2026", nominal: "500.000", skNo: "100/KPTS/2026", skTanggal: "2026-01-05" },
	...{ peran: ["PENDAMPING"], pagu: "12.000.000", ...more },
});

test("a programme pays who was on duty, freezes each list, and projects its budget", async () => {
	const input = typed();
	const { id } = await must(tetapkanInsentif, dinsos, input);
	await must(tetapkanInsentif, dinsos, input);
	const open = await findInsentif(dinsos, id);
	expect(open).toMatchObject({
		orangKini: 1,
		proyeksi: { terbit: 0, total: 6_000_000, selisih: 6_000_000 },
	});
	const january = await findLembar(dinsos, { id, bulan: bulan("2026-01") });
	expect(january?.baris.map(({ nama, nominal }) => [nama, nominal])).toEqual([
		["Ani", 500_000],
		["Budi", 500_000],
	]);
	const issued = await must(terbitkanDaftar, dinsos, { id, bulan: "2026-01" });
	expect(issued).toMatchObject({ orang: 2, rupiah: 1_000_000 });
	await must(terbitkanDaftar, dinsos, { id, bulan: "2026-03" });
	expect(await kindOf(execute(terbitkanDaftar, dinsos, { id, bulan: "2026-03" }))).toBe("conflict");
	expect(await kindOf(execute(terbitkanDaftar, dinsos, { id, bulan: "2026-04" }))).toBe("invalid");

	await must(perbaikiInsentif, dinsos, { ...typed({ nominal: "600000" }), id, version: 1 });
	expect(await kindOf(execute(perbaikiInsentif, dinsos, { ...typed(), id, version: 1 }))).toBe(
		"conflict",
	);
	const frozen = await findLembar(dinsos, { id, bulan: bulan("2026-01") });
	expect(frozen?.baris.map(({ nominal }) => nominal)).toEqual([500_000, 500_000]);
	const full = await findInsentif(dinsos, id);
	expect(full?.proyeksi).toEqual({
		terbit: 1_500_000,
		sisa: 6_000_000,
		total: 7_500_000,
		selisih: 4_500_000,
	});

	const paid = { id, bulan: "2026-01", version: 1, dibayarOn: "2026-02-03", bukti: "SP2D 0012" };
	expect(await kindOf(execute(catatBayar, dinsos, { ...paid, dibayarOn: "2026-12-01" }))).toBe(
		"invalid",
	);
	await must(catatBayar, dinsos, paid);
	await must(catatBayar, dinsos, paid);
	expect(await kindOf(execute(catatBayar, dinsos, { ...paid, bukti: "lain" }))).toBe("conflict");

	const own = await listBayar(budi, budi.sdmId ?? "");
	expect(own).toMatchObject([{ bulan: "2026-01", nominal: 500_000, dibayarOn: "2026-02-03" }]);
	expect(await listBayar(ani, budi.sdmId ?? "")).toEqual([]);
	expect(await listBayar(sari, ani.sdmId ?? "")).toEqual([]);
	expect(await listInsentif(pusat, 2026)).toMatchObject([
		{ terbit: 2, dibayar: 1, rupiah: 1_500_000 },
	]);
	expect(await findInsentif(tetangga, id)).toBeNull();
	const file = await findBerkas(korkab, frozen?.daftar?.dokumenId ?? "");
	expect(
		Buffer.from(file?.isi ?? [])
			.subarray(0, 5)
			.toString(),
	).toBe("%PDF-");
	expect(await findBerkas(ani, frozen?.daftar?.dokumenId ?? "")).toBeNull();
	expect((await exportLembar(korkab, { id, bulan: bulan("2026-01") }))?.baris).toHaveLength(2);
});

test("leave and a missing report count only where the decree says so", async () => {
	await must(catatCuti, dinsos, {
		id: v7(),
		sdmId: ani.sdmId,
		jenis: "TAHUNAN",
		mulai: "2026-03-01",
		selesai: "2026-03-31",
	});
	const paidIn = async (more: Record<string, unknown>) => {
		const { id } = await must(tetapkanInsentif, dinsos, typed(more));
		const lembar = await findLembar(dinsos, { id, bulan: bulan("2026-03") });
		return lembar?.baris.map(({ nama, alasan }) => `${nama}: ${alasan}`);
	};
	expect(await paidIn({})).toEqual(["Ani: "]);
	expect(await paidIn({ cutiMenggugurkan: "ya" })).toEqual([
		"Ani: Cuti: bertugas 0 hari, paling sedikit 1",
	]);
	expect(await paidIn({ peran: ["SUPERVISOR"] })).toEqual(["Sari: "]);
});

test.each([
	["korkab", () => korkab, {}, "forbidden"],
	["a pendamping", () => ani, {}, "forbidden"],
	["Kemensos", () => pusat, {}, "forbidden"],
	["anybody without a decree", () => dinsos, { skNo: "" }, "invalid"],
	[
		"anybody with months the wrong way round",
		() => dinsos,
		{ bulanMulai: "5", bulanSelesai: "4" },
		"invalid",
	],
	["anybody with part of a rupiah", () => dinsos, { nominal: "500000,5" }, "invalid"],
])("no programme is set up by %s", async (_who, actor, more, kind) => {
	expect(await kindOf(execute(tetapkanInsentif, actor(), typed(more)))).toBe(kind);
});
