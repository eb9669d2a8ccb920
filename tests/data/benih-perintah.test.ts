import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { type Command, execute } from "@/lib/command";
import { proposeGraduasi } from "@/lib/graduasi/commands";
import { recordKegiatan } from "@/lib/kegiatan/commands";
import { recordKunjungan } from "@/lib/kunjungan/commands";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import { recordSesi } from "@/lib/p2k2/commands";
import { KALENDER, layBenih, pelaku, rowsAs } from "./benih-dunia";

let pendamping: Actor;
beforeAll(async () => {
	await layBenih();
	pendamping = await pelaku("pendamping.ciseeng");
});

type Row = Record<string, unknown> & { id: string };

async function must<I, O>(command: Command<I, O>, actor: Actor, input: unknown): Promise<O> {
	const outcome = await execute(command, actor, input);
	if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
	return outcome.value;
}

/** Rows of one table as JSON, so that every column is compared as it is stored. */
async function stored(table: string, where: string): Promise<Row[]> {
	const rows = await rowsAs<{ row: Row }>(
		pendamping,
		`select to_jsonb(t) "row" from ${table} t where ${where} order by id`,
	);
	return rows.map(({ row }) => row);
}

/** The newest row of the running month that the bulk path wrote. */
async function seeded(table: string, day: string): Promise<Row> {
	const [row] = await stored(
		table,
		`pendamping_id = '${pendamping.sdmId}' and ${day} >= '2026-11-01' and id = (select max(id::text)::uuid from ${table} where pendamping_id = '${pendamping.sdmId}' and ${day} >= '2026-11-01')`,
	);
	if (!row) throw new Error(`the demo wrote nothing into ${table}`);
	return row;
}

const writtenAt = (row: Row) => actorAt(pendamping, new Date(String(row.created_at)));

/** A row without what has to differ between two records of one thing. */
function without(row: Row | undefined, ...names: string[]) {
	return Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => !names.includes(name)));
}

describe("what the demo writes in bulk is what a command writes", () => {
	test("a visit", async () => {
		const bulk = await seeded("kunjungan", "visited_on");
		const id = v7();
		const { kpm_id: kpmId, visited_on: visitedOn, tujuan, hasil } = bulk;
		const input = { id, kpmId, kpmIdTeks: "", visitedOn, tujuan, hasil };
		await must(recordKunjungan, writtenAt(bulk), input);
		const [row] = await stored("kunjungan", `id = '${id}'`);
		expect(without(row, "id")).toEqual(without(bulk, "id"));
	});

	test("an activity", async () => {
		const bulk = await seeded("kegiatan", "held_on");
		const id = v7();
		const { held_on: heldOn, rhk, jenis, uraian, tempat, peserta } = bulk;
		await must(recordKegiatan, writtenAt(bulk), {
			id,
			heldOn,
			rhk,
			jenis,
			uraian,
			tempat,
			peserta,
			tautan: "",
		});
		const [row] = await stored("kegiatan", `id = '${id}'`);
		expect(without(row, "id")).toEqual(without(bulk, "id"));
	});

	test("a session on the same roster", async () => {
		const bulk = await seeded("sesi_p2k2", "held_on");
		const [roster] = await stored("roster", `id = '${bulk.roster_id}'`);
		const letters = [...String(bulk.absen)];
		const kpm = roster?.kpm_ids as string[];
		const absen = Object.fromEntries(kpm.map((id, place) => [id, letters[place]]));
		const id = v7();
		const other = bulk.sesi === 1 && bulk.modul === 1 ? "INTI.1.2" : "INTI.1.1";
		const { kelompok_id: kelompokId, held_on: heldOn, tempat, pemateri, rangkuman } = bulk;
		const jam = { jamMulai: bulk.jam_mulai, jamSelesai: bulk.jam_selesai };
		const isi = { tempat, pemateri, rangkuman, materi: other };
		await must(recordSesi, writtenAt(bulk), { id, kelompokId, heldOn, absen, ...jam, ...isi });
		const [row] = await stored("sesi_p2k2", `id = '${id}'`);
		expect(without(row, "id", "modul", "sesi")).toEqual(without(bulk, "id", "modul", "sesi"));
	});

	test("a proposal", async () => {
		const bulk = await seeded("graduasi", "usulan_on");
		const [kpm] = await stored("kpm", "status = 'AKTIF'");
		const id = v7();
		const { jenis, alasan, bukti } = bulk;
		const actor = actorAt(pendamping, KALENDER.at("2026-11-08", 15));
		await must(proposeGraduasi, actor, {
			id,
			kpmId: kpm?.id,
			kpmIdTeks: "",
			jenis,
			alasan,
			bukti,
			sukarela: "on",
		});
		const [row] = await stored("graduasi", `id = '${id}'`);
		const own = ["id", "kpm_id", "kecamatan_code"];
		const later = ["status", "keputusan", "version", "closed_at"];
		expect(without(row, ...own, ...later)).toEqual(without(bulk, ...own, ...later));
	});

	test("a report: the same figures, the same revision, the same shape", async () => {
		const shape = (value: unknown): unknown =>
			Array.isArray(value)
				? value.slice(0, 1).map(shape)
				: value && typeof value === "object"
					? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
					: typeof value;
		type Laporan = Row & { version: number; beku: { angka: unknown; identitas: unknown } };
		const read = async (bulan: string) =>
			(
				await rowsAs<{ row: Laporan }>(
					pendamping,
					`select to_jsonb(t) "row" from laporan t where bulan = '${bulan}' and pendamping_id = '${pendamping.sdmId}'`,
				)
			)[0]?.row;
		const bulk = await read("2026-10-01");
		const draft = await read("2026-11-01");
		expect(draft?.status).toBe("DRAF");
		await must(kirimLaporan, pendamping, { bulan: "2026-11", version: draft?.version });
		const sent = await read("2026-11-01");
		expect(Object.keys(sent ?? {}).sort()).toEqual(Object.keys(bulk ?? {}).sort());
		expect(shape(sent?.beku.angka)).toEqual(shape(bulk?.beku.angka));
		expect(sent?.beku.identitas).toEqual(bulk?.beku.identitas);
		expect(sent?.revisi).toBe(1);
		const revisions = await rowsAs<{ sama: boolean }>(
			pendamping,
			`select r.beku = l.beku and r.kendala = l.kendala and r.rencana = l.rencana and r.revisi = l.revisi sama from laporan l
			join laporan_revisi r using (kabupaten_code, pendamping_id, bulan) where r.revisi = l.revisi and l.pendamping_id = '${pendamping.sdmId}'`,
		);
		expect(revisions.length).toBeGreaterThan(5);
		expect(revisions.every(({ sama }) => sama)).toBe(true);
	});
});
