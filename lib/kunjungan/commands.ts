import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { formatTanggal } from "../format";
import { hariRefusal } from "../kegiatan/hari-commands";
import { BARU_BERUBAH, ISI_BERBEDA, SUDAH_BATAL } from "../kegiatan/rules";
import { Cancel } from "../kegiatan/schema";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { changedFields, staleConflict, type Values } from "../stale";
import { columnOf, type Tanggal, tanggalOfColumn } from "../time";
import { findKpmTyped } from "./kpm-commands";
import { TUJUAN_KUNJUNGAN, type TujuanKunjungan } from "./rules";
import { CorrectKunjungan, RecordKunjungan } from "./schema";

function findOwn(tx: Tx, actor: Actor, id: string) {
	return tx.kunjungan.findFirst({
		where: { kabupatenCode: actor.scope.tenant, id, pendampingId: actor.sdmId ?? "" },
	});
}
type Stored = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

type Isi = { visitedOn: Tanggal; tujuan: string; hasil: string };

/** The fields of a visit as its form has them. */
const valuesOf = ({ visitedOn, tujuan, hasil }: Isi): Values => ({ visitedOn, tujuan, hasil });

const savedValues = (row: Stored) =>
	valuesOf({ ...row, visitedOn: tanggalOfColumn(row.visitedOn) });

function inWords(name: string, value: Values[string] | undefined) {
	if (name === "visitedOn") return formatTanggal(value as Tanggal);
	return name === "tujuan" ? TUJUAN_KUNJUNGAN[value as TujuanKunjungan] : value;
}

type Recorded = { id: string; kpmId: string; repeated: boolean };

async function record(tx: Tx, actor: Actor, input: RecordKunjungan): Promise<Outcome<Recorded>> {
	const { id, visitedOn, tujuan, hasil } = input;
	const found = await findKpmTyped(tx, actor, input);
	if (!found.ok) return found;
	const kpm = found.value;
	const before = await findOwn(tx, actor, id);
	if (before) {
		const same = before.kpmId === kpm.id && before.cancelledAt === null;
		return same && changedFields(savedValues(before), valuesOf(input)).length === 0
			? ok({ id, kpmId: kpm.id, repeated: true })
			: conflict(ISI_BERBEDA);
	}
	const refusal = await hariRefusal(tx, actor, visitedOn);
	if (refusal) return invalid({ visitedOn: refusal });
	if (visitedOn < kpm.enrolledOn) {
		const since = formatTanggal(kpm.enrolledOn);
		return invalid({ visitedOn: `Keluarga ini baru menjadi KPM sejak ${since}.` });
	}
	if (!actor.sdmId) return missing();
	await tx.kunjungan.createMany({
		data: {
			kabupatenCode: actor.scope.tenant,
			id,
			kpmId: kpm.id,
			kecamatanCode: kpm.kecamatanCode,
			pendampingId: actor.sdmId,
			visitedOn: columnOf(visitedOn),
			tujuan,
			hasil,
			createdAt: actor.scope.now(),
		},
	});
	return ok({ id, kpmId: kpm.id, repeated: false });
}

/** A pendamping records a visit to a family of the own caseload. Sent twice, it is one. */
export const recordKunjungan = defineCommand({
	name: "kunjungan.catat",
	permission: "kegiatan:write",
	input: RecordKunjungan,
	run: record,
	audit: (input, { kpmId, repeated }) => ({
		entity: "kunjungan",
		key: input.id,
		diff: { kpm: kpmId, tanggal: input.visitedOn, ulang: repeated },
	}),
});

/** The author corrects a visit of a month that is still open. */
export const correctKunjungan = defineCommand({
	name: "kunjungan.perbaiki",
	permission: "kegiatan:write",
	input: CorrectKunjungan,
	async run(tx, actor, input): Promise<Outcome<Recorded>> {
		const { id, version, visitedOn, tujuan, hasil } = input;
		const before = await findOwn(tx, actor, id);
		if (!before) return missing();
		if (before.cancelledAt) return conflict(SUDAH_BATAL);
		if (before.version !== version) {
			const [saved, typed] = [savedValues(before), valuesOf(input)];
			return changedFields(saved, typed).length
				? staleConflict(saved, typed, inWords)
				: ok({ id, kpmId: before.kpmId, repeated: true });
		}
		const refusal =
			(await hariRefusal(tx, actor, tanggalOfColumn(before.visitedOn))) ??
			(await hariRefusal(tx, actor, visitedOn));
		if (refusal) return invalid({ visitedOn: refusal });
		const { count } = await tx.kunjungan.updateMany({
			where: { kabupatenCode: actor.scope.tenant, id, version },
			data: { visitedOn: columnOf(visitedOn), tujuan, hasil, version: version + 1 },
		});
		return count ? ok({ id, kpmId: before.kpmId, repeated: false }) : conflict(BARU_BERUBAH);
	},
	audit: (input) => ({ entity: "kunjungan", key: input.id, diff: { tanggal: input.visitedOn } }),
});

/** The author takes a visit back; it stays in sight and counts nowhere. */
export const cancelKunjungan = defineCommand({
	name: "kunjungan.batal",
	permission: "kegiatan:write",
	input: Cancel,
	async run(tx, actor, { id, version }): Promise<Outcome<Recorded>> {
		const before = await findOwn(tx, actor, id);
		if (!before) return missing();
		if (before.cancelledAt) return ok({ id, kpmId: before.kpmId, repeated: true });
		const refusal = await hariRefusal(tx, actor, tanggalOfColumn(before.visitedOn));
		if (refusal) return conflict(refusal);
		const { count } = await tx.kunjungan.updateMany({
			where: { kabupatenCode: actor.scope.tenant, id, version },
			data: { cancelledAt: actor.scope.now(), version: version + 1 },
		});
		return count ? ok({ id, kpmId: before.kpmId, repeated: false }) : conflict(BARU_BERUBAH);
	},
	audit: (input) => ({ entity: "kunjungan", key: input.id, diff: { alasan: input.alasan } }),
});
