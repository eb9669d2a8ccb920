import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { formatTanggal } from "../format";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { changedFields, staleConflict, type Values } from "../stale";
import { columnOf, type Tanggal, tanggalOfColumn } from "../time";
import { hariRefusal } from "./hari-commands";
import { BARU_BERUBAH, ISI_BERBEDA, SUDAH_BATAL } from "./rules";
import { Cancel, CorrectKegiatan, RecordKegiatan } from "./schema";

async function findOwn(tx: Tx, actor: Actor, id: string) {
	return tx.kegiatan.findFirst({
		where: { kabupatenCode: actor.scope.tenant, id, pendampingId: actor.sdmId ?? "" },
	});
}
type Stored = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

/** The fields of a record as its form has them. */
function valuesOf(row: Omit<RecordKegiatan, "id">): Values {
	const { heldOn, rhk, jenis, uraian, tempat, peserta, tautan } = row;
	return { heldOn, rhk, jenis, uraian, tempat, peserta, tautan };
}

const savedValues = (row: Stored) => valuesOf({ ...row, heldOn: tanggalOfColumn(row.heldOn) });

const inWords = (name: string, value: Values[string] | undefined) =>
	name === "heldOn" ? formatTanggal(value as Tanggal) : value;

/** The kecamatan where a pendamping's activities count: the home of the report, if still on duty there. */
async function homeKecamatan(tx: Tx, actor: Actor): Promise<number | null> {
	const { scope, sdmId } = actor;
	const own = await tx.petugas.findFirst({
		where: { kabupatenCode: scope.tenant, sdmId: sdmId ?? "" },
		select: { kecamatanCode: true },
	});
	if (own?.kecamatanCode && scope.kecamatan.includes(own.kecamatanCode)) return own.kecamatanCode;
	return scope.kecamatan[0] ?? null;
}

type Recorded = { id: string; repeated: boolean };

async function record(tx: Tx, actor: Actor, input: RecordKegiatan): Promise<Outcome<Recorded>> {
	const before = await findOwn(tx, actor, input.id);
	if (before) {
		const same = changedFields(savedValues(before), valuesOf(input)).length === 0;
		return same && !before.cancelledAt
			? ok({ id: input.id, repeated: true })
			: conflict(ISI_BERBEDA);
	}
	const refusal = await hariRefusal(tx, actor, input.heldOn);
	if (refusal) return invalid({ heldOn: refusal });
	const kecamatanCode = await homeKecamatan(tx, actor);
	if (!actor.sdmId || kecamatanCode === null) return missing();
	const { heldOn, ...rest } = input;
	await tx.kegiatan.createMany({
		data: {
			...rest,
			heldOn: columnOf(heldOn),
			kabupatenCode: actor.scope.tenant,
			kecamatanCode,
			pendampingId: actor.sdmId,
			createdAt: actor.scope.now(),
		},
	});
	return ok({ id: input.id, repeated: false });
}

/** A pendamping records an activity under one of the ministry's work results. Sent twice, it is one. */
export const recordKegiatan = defineCommand({
	name: "kegiatan.catat",
	permission: "kegiatan:write",
	input: RecordKegiatan,
	run: record,
	audit: (input, { repeated }) => ({
		entity: "kegiatan",
		key: input.id,
		diff: { tanggal: input.heldOn, rhk: input.rhk, ulang: repeated },
	}),
});

/** The author corrects an activity of a month that is still open. */
export const correctKegiatan = defineCommand({
	name: "kegiatan.perbaiki",
	permission: "kegiatan:write",
	input: CorrectKegiatan,
	async run(tx, actor, input): Promise<Outcome<Recorded>> {
		const before = await findOwn(tx, actor, input.id);
		if (!before) return missing();
		if (before.cancelledAt) return conflict(SUDAH_BATAL);
		const { id, version, heldOn, ...rest } = input;
		if (before.version !== version) {
			const [saved, typed] = [savedValues(before), valuesOf(input)];
			return changedFields(saved, typed).length
				? staleConflict(saved, typed, inWords)
				: ok({ id, repeated: true });
		}
		const refusal =
			(await hariRefusal(tx, actor, tanggalOfColumn(before.heldOn))) ??
			(await hariRefusal(tx, actor, heldOn));
		if (refusal) return invalid({ heldOn: refusal });
		const { count } = await tx.kegiatan.updateMany({
			where: { kabupatenCode: actor.scope.tenant, id, version },
			data: { ...rest, heldOn: columnOf(heldOn), version: version + 1 },
		});
		return count ? ok({ id, repeated: false }) : conflict(BARU_BERUBAH);
	},
	audit: (input) => ({ entity: "kegiatan", key: input.id, diff: { tanggal: input.heldOn } }),
});

/** The author takes an activity back; it stays in sight and counts nowhere. */
export const cancelKegiatan = defineCommand({
	name: "kegiatan.batal",
	permission: "kegiatan:write",
	input: Cancel,
	async run(tx, actor, { id, version }): Promise<Outcome<Recorded>> {
		const before = await findOwn(tx, actor, id);
		if (!before) return missing();
		if (before.cancelledAt) return ok({ id, repeated: true });
		const refusal = await hariRefusal(tx, actor, tanggalOfColumn(before.heldOn));
		if (refusal) return conflict(refusal);
		const { count } = await tx.kegiatan.updateMany({
			where: { kabupatenCode: actor.scope.tenant, id, version },
			data: { cancelledAt: actor.scope.now(), version: version + 1 },
		});
		return count ? ok({ id, repeated: false }) : conflict(BARU_BERUBAH);
	},
	audit: (input) => ({ entity: "kegiatan", key: input.id, diff: { alasan: input.alasan } }),
});
