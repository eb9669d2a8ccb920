import type { z } from "zod";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { lockRecord } from "../db/lock";
import { formatTanggal } from "../format";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import type { Tersimpan } from "../rapat/catatan-commands";
import { AssignTindakLanjut } from "../rapat/catatan-schema";
import { ISI_LAIN, openCatatan } from "../rapat/commands";
import { settle } from "../rapat/naskah-commands";
import { columnOf, tanggalOfColumn } from "../time";
import { AKUN_ASING, namaAkun } from "./commands";
import { isWithin } from "./rules";

type Input = z.infer<typeof AssignTindakLanjut>;

/** Whether a task may be laid on this account: it was invited, or it is one of the own office and below. */
async function isKnown(tx: Tx, here: { wilayahCode: string; rapatId: string }, akun: string) {
	const invited = await tx.rapatUndangan.count({ where: { ...here, akunId: akun } });
	return invited > 0 || (await namaAkun(tx, akun)) !== null;
}

/** Why this cannot be asked of them: the level, the kecamatan, the decision or the person is not of this meeting. */
async function refusalOf(tx: Tx, input: Input) {
	const { rapatWilayah, rapatId, wilayah, kecamatan, keputusanId, penanggungAkun } = input;
	if (!isWithin(wilayah, rapatWilayah) || wilayah.length > 4)
		return invalid({ wilayah: "Pilih tingkat rapat ini atau wilayah di bawahnya." });
	if (kecamatan !== null && (wilayah.length !== 4 || !String(kecamatan).startsWith(wilayah)))
		return invalid({ kecamatan: "Kecamatan ini tidak berada di wilayah yang ditugasi." });
	const here = { wilayahCode: rapatWilayah, rapatId };
	if (keputusanId && !(await tx.rapatKeputusan.count({ where: { ...here, id: keputusanId } })))
		return missing();
	if (penanggungAkun && !(await isKnown(tx, here, penanggungAkun)))
		return invalid({ penanggungJawab: AKUN_ASING });
	return null;
}

/** The account behind a name that was typed: that of the only one of this name who was asked; of two nobody is guessed. */
async function akunBernama(tx: Tx, { rapatWilayah, rapatId, penanggungJawab }: Input) {
	const found = await tx.rapatUndangan.findMany({
		where: {
			...{ wilayahCode: rapatWilayah, rapatId, nama: penanggungJawab, akunId: { not: null } },
		},
		select: { akunId: true },
		take: 2,
	});
	return found.length === 1 ? (found[0]?.akunId ?? null) : null;
}

const teksOf = (row: { uraian: string; penanggungJawab: string; dueOn: Date }) =>
	`${row.uraian}\nPenanggung jawab: ${row.penanggungJawab}\nTenggat: ${formatTanggal(tanggalOfColumn(row.dueOn))}`;

const columnsOf = ({ keputusanId, rapatWilayah, penanggungAkun, ...isi }: Input) => ({
	...{ uraian: isi.uraian, penanggungJawab: isi.penanggungJawab, dueOn: columnOf(isi.dueOn) },
	...{ penanggungAkun, keputusanWilayah: keputusanId && rapatWilayah, keputusanId },
});

/** A meeting asks its own level, or one below, to do something until a day; or words it better while it is typed. */
export const assignTindakLanjut = defineCommand({
	name: "tindak_lanjut.tugaskan",
	permission: "rapat:write",
	input: AssignTindakLanjut,
	async run(tx, actor, typed): Promise<Outcome<Tersimpan>> {
		const { id, rapatWilayah, rapatId, wilayah, version, kirim } = typed;
		const rapat = { wilayah: rapatWilayah, id: rapatId };
		await lockRecord(tx, id);
		const { rapat: meeting, refusal: closed } = await openCatatan(tx, actor, rapat);
		if (!meeting) return closed;
		const input = {
			...typed,
			penanggungAkun: typed.penanggungAkun ?? (await akunBernama(tx, typed)),
		};
		const refusal = await refusalOf(tx, input);
		if (refusal) return refusal;
		const key = { wilayahCode: wilayah, id };
		const stored = await tx.tindakLanjut.findUnique({ where: { wilayahCode_id: key } });
		const isMoved = !stored || tanggalOfColumn(stored.dueOn) !== input.dueOn;
		if (isMoved && input.dueOn < tanggalOfColumn(meeting.heldOn))
			return invalid({ dueOn: "Tenggat tidak boleh sebelum tanggal rapat." });
		if (!stored) {
			const asked = { rapatWilayahCode: rapatWilayah, rapatId, kecamatanCode: input.kecamatan };
			const createdAt = actor.scope.now();
			await tx.tindakLanjut.createMany({
				data: { ...key, ...asked, ...columnsOf(input), createdAt },
			});
			return ok({ ...rapat, catatan: id, version: 1 });
		}
		const columns = columnsOf(input);
		const same = teksOf(stored) === teksOf(columns);
		if (stored.rapatId !== rapatId || (!same && version === 0 && stored.version === 1))
			return conflict(ISI_LAIN);
		if (meeting.status === "SELESAI" && isMoved)
			return invalid({ dueOn: "Rapat sudah selesai: ubah tenggat di halaman tindak lanjut." });
		const saving = { rapat, rujuk: "TINDAK_LANJUT" as const, rujukId: id, kirim, version };
		const now = { version: stored.version, teks: teksOf(stored) };
		if (same || (await settle(tx, actor, saving, now)) === "done")
			return ok({ ...rapat, catatan: id, version: stored.version });
		const next = stored.version + 1;
		const { count } = await tx.tindakLanjut.updateMany({
			where: key,
			data: { ...columns, version: next },
		});
		if (!count) return conflict("Tindak lanjut ini sudah menjadi tugas wilayah lain.");
		return ok({ ...rapat, catatan: id, version: next });
	},
	audit: (input) => ({
		entity: "tindak_lanjut",
		key: input.id,
		diff: { wilayah: input.wilayah, tenggat: input.dueOn },
	}),
});
