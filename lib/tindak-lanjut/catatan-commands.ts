import { type Actor, can } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { formatTanggal } from "../format";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { ISI_LAIN, ownRapat, todayOf } from "../rapat/commands";
import { columnOf, tanggalOfColumn } from "../time";
import { AKUN_ASING, findStored, isMine, namaAkun, type Stored, tulisCatatan } from "./commands";
import { alasanTetap } from "./rules";
import { HandTindakLanjut, type KunciTindak, MoveTenggat, NoteTindakLanjut } from "./schema";

const BERUBAH = "Tindak lanjut ini sudah diubah orang lain. Muat ulang lalu periksa lagi.";

/** Who may say how it goes: whose task it is, whose kecamatan it is about, and the level that asked. */
function mayNote(actor: Actor, stored: Stored): boolean {
	if (isMine(actor, stored)) return true;
	const { kecamatanCode, rapatWilayahCode } = stored;
	const isField = actor.scope.kind === "kecamatan" || actor.scope.kind === "pendamping";
	if (isField) return kecamatanCode !== null && actor.scope.kecamatan.includes(kecamatanCode);
	return actor.scope.sendiri.includes(rapatWilayahCode) && can(actor, "rapat:write");
}

const isWritten = async (tx: Tx, wilayah: string, id: string) =>
	(await tx.tindakCatatan.count({ where: { wilayahCode: wilayah, id } })) > 0;

/** Notes how a follow-up goes; in a later meeting, what was said of it there. Sent twice, it is one line. */
export const noteTindakLanjut = defineCommand({
	name: "tindak_lanjut.catat",
	permission: "tindak:write",
	input: NoteTindakLanjut,
	async run(tx, actor, input): Promise<Outcome<KunciTindak>> {
		const { id, wilayah, catatanId, teks, rapatWilayah, rapatId } = input;
		const key = { wilayah, id };
		const stored = await findStored(tx, key);
		if (!stored || !mayNote(actor, stored)) return missing();
		if (await isWritten(tx, wilayah, catatanId)) return ok(key);
		if (stored.batalAt) return conflict("Tindak lanjut ini sudah dibatalkan.");
		const rapat = rapatWilayah && rapatId ? { wilayah: rapatWilayah, id: rapatId } : null;
		if (rapat && !(await ownRapat(tx, actor, rapat))) return missing();
		const jenis = rapat ? "DIBAHAS" : "KEMAJUAN";
		await tulisCatatan(tx, actor, key, { id: catatanId, jenis, teks, rapat });
		return ok(key);
	},
	audit: (input) => ({ entity: "tindak_lanjut", key: input.id, diff: {} }),
});

/** Moves the day until which it is to be done, with the reason in its history. */
export const moveTenggat = defineCommand({
	name: "tindak_lanjut.tenggat",
	permission: "rapat:write",
	input: MoveTenggat,
	async run(tx, actor, input): Promise<Outcome<KunciTindak>> {
		const { id, wilayah, version, catatanId, dueOn, alasan } = input;
		const key = { wilayah, id };
		const stored = await findStored(tx, key);
		if (!stored || !actor.scope.sendiri.includes(wilayah)) return missing();
		if (await isWritten(tx, wilayah, catatanId)) return ok(key);
		if (stored.version !== version) return conflict(BERUBAH);
		const today = todayOf(actor);
		const dari = tanggalOfColumn(stored.dueOn);
		const tetap = alasanTetap(keadaanOf(stored), actor.scope.sendiri, today);
		if (tetap) return conflict(tetap);
		if (dueOn < today) return invalid({ dueOn: "Pilih hari ini atau sesudahnya." });
		if (dueOn === dari) return invalid({ dueOn: "Ini tenggat yang sekarang." });
		const { count } = await tx.tindakLanjut.updateMany({
			where: { wilayahCode: wilayah, id, version },
			data: { dueOn: columnOf(dueOn), ingatAt: null, version: version + 1 },
		});
		if (!count) return conflict(BERUBAH);
		const teks = `Tenggat diubah dari ${formatTanggal(dari)} menjadi ${formatTanggal(dueOn)}: ${alasan}`;
		await tulisCatatan(tx, actor, key, { id: catatanId, jenis: "KEMAJUAN", teks });
		return ok(key);
	},
	audit: (input) => ({
		entity: "tindak_lanjut",
		key: input.id,
		diff: { tenggat: input.dueOn, alasan: input.alasan },
	}),
});

function keadaanOf(stored: Stored) {
	return {
		wilayah: stored.wilayahCode,
		rapatWilayah: stored.rapatWilayahCode,
		dueOn: tanggalOfColumn(stored.dueOn),
		doneOn: stored.doneOn && tanggalOfColumn(stored.doneOn),
		batal: stored.batalAt !== null,
	};
}

/** Hands the task to one person of the office or field: from then on it stands on their page. */
export const handTindakLanjut = defineCommand({
	name: "tindak_lanjut.penanggung",
	permission: "rapat:write",
	input: HandTindakLanjut,
	async run(tx, actor, input): Promise<Outcome<KunciTindak>> {
		const { id, wilayah, version, catatanId, penanggungAkun } = input;
		const key = { wilayah, id };
		const stored = await findStored(tx, key);
		if (!stored || !actor.scope.sendiri.includes(wilayah)) return missing();
		if (stored.penanggungAkun === penanggungAkun) return ok(key);
		if (stored.doneOn || stored.batalAt) return conflict("Tindak lanjut ini sudah ditutup.");
		if (stored.version !== version) return conflict(BERUBAH);
		const nama = await namaAkun(tx, penanggungAkun);
		if (nama === null) return invalid({ penanggungAkun: AKUN_ASING });
		const { count } = await tx.tindakLanjut.updateMany({
			where: { wilayahCode: wilayah, id, version },
			data: { penanggungAkun, penanggungJawab: nama, version: version + 1 },
		});
		if (!count) return conflict(ISI_LAIN);
		const teks = `Penanggung jawab: ${nama}, semula ${stored.penanggungJawab}`;
		await tulisCatatan(tx, actor, key, { id: catatanId, jenis: "KEMAJUAN", teks });
		return ok(key);
	},
	audit: (input) => ({
		entity: "tindak_lanjut",
		key: input.id,
		diff: { penanggung: input.penanggungAkun },
	}),
});
