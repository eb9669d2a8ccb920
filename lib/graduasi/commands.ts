import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { formatTanggal } from "../format";
import { hariRefusal } from "../kegiatan/hari-commands";
import { BARU_BERUBAH, ISI_BERBEDA } from "../kegiatan/rules";
import { STATUS_KPM, type StatusKpm } from "../kpm/rules";
import { findKpmTyped } from "../kunjungan/kpm-commands";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { changedFields } from "../stale";
import { columnOf, tanggalOf, tanggalOfColumn } from "../time";
import {
	isOpen,
	PEMERIKSAAN_MIN,
	pihakGraduasiOf,
	refusalOfGraduasi,
	STATUS_GRADUASI,
	type StatusGraduasi,
	withLangkah,
} from "./rules";
import { MoveGraduasi, ProposeGraduasi } from "./schema";

type Proposed = { id: string; kpmId: string; repeated: boolean };

const SUDAH_TERBUKA =
	"Keluarga ini sudah punya usulan graduasi yang masih berjalan. Buka usulan itu di daftar graduasi.";

function findCase(tx: Tx, actor: Actor, id: string) {
	return tx.graduasi.findUnique({
		where: { kabupatenCode_id: { kabupatenCode: actor.scope.tenant, id } },
	});
}
type Case = NonNullable<Awaited<ReturnType<typeof findCase>>>;

const valuesOf = (row: { kpmId: string; jenis: string; alasan: string[]; bukti: string }) => ({
	kpmId: row.kpmId,
	jenis: row.jenis,
	alasan: row.alasan,
	bukti: row.bukti,
});

async function propose(tx: Tx, actor: Actor, input: ProposeGraduasi): Promise<Outcome<Proposed>> {
	const { id, jenis, alasan, bukti } = input;
	const found = await findKpmTyped(tx, actor, input);
	if (!found.ok) return found;
	const kpm = found.value;
	const before = await findCase(tx, actor, id);
	if (before) {
		const same =
			changedFields(valuesOf(before), valuesOf({ ...input, kpmId: kpm.id })).length === 0;
		return same ? ok({ id, kpmId: kpm.id, repeated: true }) : conflict(ISI_BERBEDA);
	}
	const open = await tx.graduasi.count({
		where: { kabupatenCode: actor.scope.tenant, kpmId: kpm.id, closedAt: null },
	});
	if (open) return conflict(SUDAH_TERBUKA);
	if (kpm.status !== "AKTIF") {
		const status = STATUS_KPM[kpm.status as StatusKpm].toLowerCase();
		return invalid({
			kpmId: `Keluarga ini berstatus ${status}; yang diusulkan hanya keluarga yang aktif.`,
		});
	}
	const today = tanggalOf(actor.scope.now(), actor.zona);
	if (!actor.sdmId) return missing();
	await tx.graduasi.createMany({
		data: {
			kabupatenCode: actor.scope.tenant,
			id,
			kecamatanCode: kpm.kecamatanCode,
			kpmId: kpm.id,
			pendampingId: actor.sdmId,
			jenis,
			alasan,
			bukti,
			status: "USULAN",
			usulanOn: columnOf(today),
		},
	});
	return ok({ id, kpmId: kpm.id, repeated: false });
}

/** A pendamping proposes a family of the own caseload for graduation, with the evidence. One open case a family. */
export const proposeGraduasi = defineCommand({
	name: "graduasi.usul",
	permission: "graduasi:propose",
	input: ProposeGraduasi,
	run: propose,
	audit: (input, { kpmId, repeated }) => ({
		entity: "graduasi",
		key: input.id,
		diff: { kpm: kpmId, jenis: input.jenis, alasan: input.alasan, ulang: repeated },
	}),
});

/** What else a step needs besides being allowed: a result of the house check, a day that can be. */
async function stepProblem(tx: Tx, actor: Actor, before: Case, input: MoveGraduasi) {
	const { ke, catatan, effectiveOn } = input;
	if (ke === "VERIFIKASI" && catatan.length < PEMERIKSAAN_MIN) {
		return invalid({
			catatan: `Tulis hasil pemeriksaan Anda, paling sedikit ${PEMERIKSAAN_MIN} huruf.`,
		});
	}
	if (ke !== "DITETAPKAN") return null;
	if (!effectiveOn) return invalid({ effectiveOn: "Tanggal berlaku wajib diisi." });
	const proposed = tanggalOfColumn(before.usulanOn);
	if (effectiveOn < proposed) {
		return invalid({
			effectiveOn: `Tidak boleh sebelum tanggal usulan, ${formatTanggal(proposed)}.`,
		});
	}
	const refusal = await hariRefusal(tx, actor, effectiveOn);
	if (refusal) return invalid({ effectiveOn: refusal });
	const kpm = await tx.kpm.findUnique({
		where: { kabupatenCode_id: { kabupatenCode: actor.scope.tenant, id: before.kpmId } },
		select: { status: true },
	});
	return kpm?.status === "CALON_GRADUASI"
		? null
		: conflict(
				"Status keluarga ini sudah berubah sejak diusulkan. Periksa dulu di data KPM, atau batalkan usulannya.",
			);
}

/** Two who decide at once: the later one reads what the other did; the same decision again changes nothing. */
function changedMeanwhile(before: Case, ke: string): Outcome<Moved> {
	if (before.status === ke) return ok({ id: before.id, dari: ke, ke, repeated: true });
	const status = STATUS_GRADUASI[before.status as StatusGraduasi].toLowerCase();
	return conflict(
		`Kasus ini sudah ${status} sejak halaman dibuka. Muat ulang, lalu periksa apakah keputusan Anda masih perlu.`,
	);
}

type Moved = { id: string; dari: string; ke: string; repeated: boolean };

async function move(tx: Tx, actor: Actor, input: MoveGraduasi): Promise<Outcome<Moved>> {
	const { id, version, ke, catatan, effectiveOn } = input;
	const before = await findCase(tx, actor, id);
	if (!before) return missing();
	if (before.version !== version) return changedMeanwhile(before, ke);
	const from = before.status as StatusGraduasi;
	const refusal = refusalOfGraduasi({
		from,
		to: ke,
		pihak: pihakGraduasiOf(actor.role),
		isProposer: actor.sdmId === before.pendampingId,
		alasan: catatan,
	});
	if (refusal) return catatan ? conflict(refusal) : invalid({ catatan: refusal });
	const problem = await stepProblem(tx, actor, before, input);
	if (problem) return problem;
	const now = actor.scope.now();
	const { count } = await tx.graduasi.updateMany({
		where: { kabupatenCode: actor.scope.tenant, id, version },
		data: {
			status: ke,
			version: version + 1,
			keputusan: withLangkah(before.keputusan, {
				hari: tanggalOf(now, actor.zona),
				status: ke,
				oleh: actor.name,
				catatan,
			}),
			...(isOpen(ke) ? {} : { closedAt: now }),
			...(ke === "DITETAPKAN" && effectiveOn ? { effectiveOn: columnOf(effectiveOn) } : {}),
		},
	});
	return count ? ok({ id, dari: from, ke, repeated: false }) : conflict(BARU_BERUBAH);
}

/** Everybody's step on a case: who may bring it where is said in the rules, and once more by the database. */
export const moveGraduasi = defineCommand({
	name: "graduasi.langkah",
	permission: "graduasi:read",
	input: MoveGraduasi,
	run: move,
	audit: (input, { dari, ke, repeated }) => ({
		entity: "graduasi",
		key: input.id,
		diff: {
			dari,
			ke,
			ulang: repeated,
			...(input.catatan && { catatan: input.catatan }),
			...(input.effectiveOn && { berlaku: input.effectiveOn }),
		},
	}),
});
