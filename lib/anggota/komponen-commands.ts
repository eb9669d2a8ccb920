import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { columnOf, type Tanggal, tanggalOf } from "../time";
import type { Komponen } from "./rules";

type Wanted = {
	id: string;
	kpmId: string;
	kecamatanCode: number;
	komponen: readonly Komponen[];
	komponenMulai: Tanggal | null;
	meninggalOn: Tanggal | null;
};

/** The codes of the components that a member holds now, in order. */
export async function activeKomponen(tx: Tx, tenant: number, anggotaId: string) {
	const rows = await tx.komponen.findMany({
		where: { kabupatenCode: tenant, anggotaId, selesai: null },
		select: { kode: true },
	});
	return [...new Set(rows.map((row) => row.kode))].sort();
}

/** Opens the components that are new and ends those that are gone; with a death all end on that day. */
export async function setKomponen(tx: Tx, actor: Actor, wanted: Wanted): Promise<void> {
	const kabupatenCode = actor.scope.tenant;
	const { id: anggotaId, kpmId, kecamatanCode, meninggalOn } = wanted;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const kept: readonly string[] = meninggalOn ? [] : wanted.komponen;
	const held = await activeKomponen(tx, kabupatenCode, anggotaId);
	const ends = held.filter((kode) => !kept.includes(kode));
	if (ends.length > 0) {
		await tx.$executeRaw`
			update komponen set selesai = greatest(mulai, ${meninggalOn ?? today}::date)
			where kabupaten_code = ${kabupatenCode}::smallint and anggota_id = ${anggotaId}::uuid
				and selesai is null and kode = any(${ends}::text[])`;
	}
	const mulai = columnOf(wanted.komponenMulai ?? today);
	const opens = [...new Set(kept)].filter((kode) => !held.includes(kode));
	const row = { kabupatenCode, kpmId, kecamatanCode, anggotaId, mulai };
	await tx.komponen.createMany({ data: opens.map((kode) => ({ ...row, id: newId(), kode })) });
}
