import { defineCommand } from "../command";
import type { Tx } from "../db";
import { desaOf, isOnDuty } from "../kpm/tempat-commands";
import { conflict, invalid, missing, ok } from "../outcome";
import { changedFields, staleConflict } from "../stale";
import { columnOf, tanggalOf, tanggalOfColumn } from "../time";
import { labelHari, semulaOf } from "./rules";
import { KelompokBaru, KelompokUbah, SerahKelompok, TutupKelompok } from "./schema";

/** What saving a group tells: its id and the names of the fields that changed. */
export type KelompokSaved = { id: string; ubah: string[] };
/** What a hand-over tells: how many families went along. */
export type KelompokHanded = { id: string; dari: string; ke: string; keluarga: number };

const OFF_DUTY = "Pendamping ini tidak bertugas di kecamatan kelompok. Buka penugasannya dulu.";

async function countActive(tx: Tx, tenant: number, id: string): Promise<number> {
	const [row] = await tx.$queryRaw<[{ n: number }]>`
		select count(*)::int as n from kpm
		where kabupaten_code = ${tenant}::smallint and kelompok_id = ${id}::uuid and aktif(status)`;
	return row.n;
}

/** Forms a group in a desa, with its pendamping. */
export const addKelompok = defineCommand<KelompokBaru, KelompokSaved>({
	name: "kelompok.tambah",
	permission: "kelompok:write",
	input: KelompokBaru,
	async run(tx, actor, input) {
		const kabupatenCode = actor.scope.tenant;
		const { id, nama, tempat, hari, pendampingId, mulai } = input;
		const saved = await tx.kelompok.findFirst({ where: { kabupatenCode, id } });
		if (saved) {
			const same =
				saved.nama === nama && saved.hari === hari && tanggalOfColumn(saved.mulai) === mulai;
			const other = conflict("Nomor formulir ini sudah dipakai untuk kelompok lain.");
			return same ? ok({ id, ubah: [] }) : other;
		}
		if (mulai > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({ mulai: "Tanggal ini belum terjadi." });
		const desa = await desaOf(tx, kabupatenCode, { ...input, kelompokId: null });
		if (!desa.ok) return desa;
		const { code: desaCode, kecamatan: kecamatanCode } = desa.value;
		if (!(await isOnDuty(tx, actor, pendampingId, kecamatanCode)))
			return invalid({ pendampingId: OFF_DUTY });
		await tx.kelompok.createMany({
			data: {
				...{ kabupatenCode, id, kecamatanCode, desaCode, pendampingId, nama, tempat, hari },
				mulai: columnOf(mulai),
			},
		});
		return ok({ id, ubah: [] });
	},
	audit: ({ id, nama, pendampingId }) => ({
		entity: "kelompok",
		key: id,
		diff: { nama, pendampingId },
	}),
});

/** Corrects the name, the place or the day of a group. */
export const correctKelompok = defineCommand<KelompokUbah, KelompokSaved>({
	name: "kelompok.ubah",
	permission: "kelompok:write",
	input: KelompokUbah,
	async run(tx, actor, { id, semula, ...typed }) {
		const kabupatenCode = actor.scope.tenant;
		const row = await tx.kelompok.findFirst({ where: { kabupatenCode, id } });
		if (!row) return missing();
		const saved = { nama: row.nama, tempat: row.tempat, hari: row.hari };
		const ubah = changedFields(saved, typed);
		if (ubah.length === 0) return ok({ id, ubah });
		const say = (name: string, value: unknown) =>
			name === "hari" ? labelHari(String(value)) : String(value);
		if (semula !== semulaOf(saved)) return staleConflict(saved, typed, say);
		const { count } = await tx.kelompok.updateMany({
			where: { kabupatenCode, id, ...saved },
			data: typed,
		});
		return count === 1 ? ok({ id, ubah }) : staleConflict(saved, typed, say);
	},
	audit: ({ id }, { ubah }) => ({ entity: "kelompok", key: id, diff: { kolom: ubah } }),
});

/** Hands a group over to another pendamping; its families follow, what was done stays with its author. */
export const handOverKelompok = defineCommand<SerahKelompok, KelompokHanded>({
	name: "kelompok.serah",
	permission: "kelompok:write",
	input: SerahKelompok,
	async run(tx, actor, { id, dari, pendampingId: ke }) {
		const kabupatenCode = actor.scope.tenant;
		const row = await tx.kelompok.findFirst({ where: { kabupatenCode, id } });
		if (!row) return missing();
		const keluarga = await countActive(tx, kabupatenCode, id);
		if (row.pendampingId === ke) return ok({ id, dari, ke, keluarga });
		if (row.pendampingId !== dari)
			return conflict("Kelompok ini sudah diserahkan kepada pendamping lain. Periksa lagi.");
		if (row.selesai) return conflict("Kelompok ini sudah ditutup.");
		if (!(await isOnDuty(tx, actor, ke, row.kecamatanCode)))
			return invalid({ pendampingId: OFF_DUTY });
		const { count } = await tx.kelompok.updateMany({
			where: { kabupatenCode, id, pendampingId: dari },
			data: { pendampingId: ke },
		});
		return count === 1 ? ok({ id, dari, ke, keluarga }) : conflict("Kelompok ini baru diserahkan.");
	},
	audit: ({ id }, { dari, ke, keluarga }) => ({
		entity: "kelompok",
		key: id,
		diff: { dari, ke, keluarga },
	}),
});

/** Closes a group that has no active family left. */
export const closeKelompok = defineCommand<TutupKelompok, KelompokSaved>({
	name: "kelompok.tutup",
	permission: "kelompok:write",
	input: TutupKelompok,
	async run(tx, actor, { id, selesai }) {
		const kabupatenCode = actor.scope.tenant;
		const row = await tx.kelompok.findFirst({ where: { kabupatenCode, id } });
		if (!row) return missing();
		if (row.selesai) {
			const same = tanggalOfColumn(row.selesai) === selesai;
			return same ? ok({ id, ubah: [] }) : conflict("Kelompok ini sudah ditutup.");
		}
		if (selesai > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({ selesai: "Tanggal ini belum terjadi." });
		if (selesai < tanggalOfColumn(row.mulai))
			return invalid({ selesai: "Tidak boleh sebelum kelompok ini mulai." });
		const keluarga = await countActive(tx, kabupatenCode, id);
		if (keluarga > 0) {
			const first = `Kelompok ini masih berisi ${keluarga} KPM aktif. Pindahkan dulu.`;
			return invalid({ selesai: first });
		}
		await tx.kelompok.updateMany({
			where: { kabupatenCode, id },
			data: { selesai: columnOf(selesai) },
		});
		return ok({ id, ubah: ["selesai"] });
	},
	audit: ({ id, selesai }) => ({ entity: "kelompok", key: id, diff: { selesai } }),
});
