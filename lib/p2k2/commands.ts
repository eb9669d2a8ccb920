import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { hariRefusal } from "../kegiatan/hari-commands";
import { BARU_BERUBAH, ISI_BERBEDA, SUDAH_BATAL } from "../kegiatan/rules";
import { Cancel } from "../kegiatan/schema";
import { ensureRoster } from "../kelompok/roster-commands";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { changedFields, staleConflict } from "../stale";
import { columnOf, tanggalOfColumn } from "../time";
import { absenOf } from "./rules";
import { CorrectSesi, RecordSesi } from "./schema";
import {
	contentOf,
	findOwnSesi,
	inWords,
	materiRefusal,
	mulaiRefusal,
	twinRefusal,
	valuesOf,
} from "./sesi-commands";

type Recorded = { id: string; repeated: boolean };

async function repeated(
	tx: Tx,
	actor: Actor,
	input: RecordSesi,
): Promise<Outcome<Recorded> | null> {
	const before = await findOwnSesi(tx, actor, input.id);
	if (!before) return null;
	const typed = { ...contentOf(input), absen: absenOf(before.kpmIds, input.absen) };
	const same =
		before.kelompokId === input.kelompokId &&
		before.cancelledAt === null &&
		changedFields(valuesOf(before), valuesOf(typed)).length === 0;
	return same ? ok({ id: input.id, repeated: true }) : conflict(ISI_BERBEDA);
}

const BERUBAH =
	"Anggota kelompok ini berubah sejak daftar hadir dibuka, jadi sesi belum tersimpan. Muat ulang halaman lalu tandai lagi yang tidak hadir.";

async function record(tx: Tx, actor: Actor, input: RecordSesi): Promise<Outcome<Recorded>> {
	const again = await repeated(tx, actor, input);
	if (again) return again;
	const hari =
		(await hariRefusal(tx, actor, input.heldOn)) ?? (await mulaiRefusal(tx, actor, input));
	if (hari) return invalid({ heldOn: hari });
	const content = contentOf(input);
	const materi =
		(await materiRefusal(tx, content)) ?? (await twinRefusal(tx, actor, input, content));
	if (materi) return invalid({ materi });
	const roster = await ensureRoster(tx, actor, input.kelompokId);
	if (!roster.ok) return roster;
	const kpmIds = roster.value.kpm.map(({ id }) => id);
	const shown = input.anggota;
	if (shown && !kpmIds.every((id) => shown.includes(id))) return conflict(BERUBAH);
	if (!actor.sdmId) return missing();
	const { heldOn, ...rest } = content;
	await tx.sesiP2k2.createMany({
		data: {
			...rest,
			heldOn: columnOf(heldOn),
			absen: absenOf(kpmIds, input.absen),
			kabupatenCode: actor.scope.tenant,
			id: input.id,
			kecamatanCode: roster.value.kecamatanCode,
			kelompokId: input.kelompokId,
			rosterId: roster.value.id,
			pendampingId: actor.sdmId,
			createdAt: actor.scope.now(),
		},
	});
	return ok({ id: input.id, repeated: false });
}

/** A pendamping records a P2K2 session of a group of the own, with its roll call. Sent twice, it is one. */
export const recordSesi = defineCommand({
	name: "p2k2.catat",
	permission: "p2k2:write",
	input: RecordSesi,
	run: record,
	audit: (input, { repeated: ulang }) => ({
		entity: "sesi_p2k2",
		key: input.id,
		diff: { kelompok: input.kelompokId, tanggal: input.heldOn, materi: input.materi, ulang },
	}),
});

async function correct(tx: Tx, actor: Actor, input: CorrectSesi): Promise<Outcome<Recorded>> {
	const { id, version } = input;
	const before = await findOwnSesi(tx, actor, id);
	if (!before) return missing();
	if (before.cancelledAt) return conflict(SUDAH_BATAL);
	const content = contentOf(input);
	const absen = absenOf(before.kpmIds, input.absen);
	if (before.version !== version) {
		const [saved, typed] = [valuesOf(before), valuesOf({ ...content, absen })];
		return changedFields(saved, typed).length
			? staleConflict(saved, typed, inWords)
			: ok({ id, repeated: true });
	}
	const hari =
		(await hariRefusal(tx, actor, before.heldOn)) ??
		(await hariRefusal(tx, actor, content.heldOn)) ??
		(await mulaiRefusal(tx, actor, { ...input, kelompokId: before.kelompokId }));
	if (hari) return invalid({ heldOn: hari });
	const materi =
		(await materiRefusal(tx, content, before)) ??
		(await twinRefusal(tx, actor, { id, kelompokId: before.kelompokId }, content));
	if (materi) return invalid({ materi });
	const { heldOn, ...rest } = content;
	const { count } = await tx.sesiP2k2.updateMany({
		where: { kabupatenCode: actor.scope.tenant, id, version },
		data: { ...rest, heldOn: columnOf(heldOn), absen, version: version + 1 },
	});
	return count ? ok({ id, repeated: false }) : conflict(BARU_BERUBAH);
}

/** The author corrects a session of a month that is still open; its roster stays as it was on that day. */
export const correctSesi = defineCommand({
	name: "p2k2.perbaiki",
	permission: "p2k2:write",
	input: CorrectSesi,
	run: correct,
	audit: (input) => ({
		entity: "sesi_p2k2",
		key: input.id,
		diff: { tanggal: input.heldOn, materi: input.materi },
	}),
});

/** The author takes a session back; it stays in sight and counts nowhere. */
export const cancelSesi = defineCommand({
	name: "p2k2.batal",
	permission: "p2k2:write",
	input: Cancel,
	async run(tx, actor, { id, version }): Promise<Outcome<Recorded>> {
		const before = await tx.sesiP2k2.findFirst({
			where: { kabupatenCode: actor.scope.tenant, id, pendampingId: actor.sdmId ?? "" },
			select: { heldOn: true, cancelledAt: true },
		});
		if (!before) return missing();
		if (before.cancelledAt) return ok({ id, repeated: true });
		const refusal = await hariRefusal(tx, actor, tanggalOfColumn(before.heldOn));
		if (refusal) return conflict(refusal);
		const { count } = await tx.sesiP2k2.updateMany({
			where: { kabupatenCode: actor.scope.tenant, id, version },
			data: { cancelledAt: actor.scope.now(), version: version + 1 },
		});
		return count ? ok({ id, repeated: false }) : conflict(BARU_BERUBAH);
	},
	audit: (input) => ({ entity: "sesi_p2k2", key: input.id, diff: { alasan: input.alasan } }),
});
