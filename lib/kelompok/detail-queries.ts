import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope, type Reader } from "../db";
import { Prisma } from "../db/generated/client";
import type { StatusKpm } from "../kpm/rules";
import { type PetugasRow, readBertugas } from "../petugas/queries";
import { type Tanggal, tanggalOf } from "../time";
import { type KelompokRow, readKelompok, seesKelompok } from "./queries";

/** A group with its families and the rosters it has had. */
export type KelompokDetail = KelompokRow & {
	anggota: { id: string; nama: string; desa: string; status: StatusKpm }[];
	roster: { id: string; berlakuDari: Tanggal; jumlah: number }[];
};

/** Who could take a group over, and which families could join it. */
export type KelompokPilihan = {
	kelompok: KelompokRow;
	today: Tanggal;
	pendamping: PetugasRow[];
	/** Families of the same kecamatan outside the group, those without any group first. */
	calon: { id: string; nama: string; desa: string; kelompok: string | null }[];
};

const ROSTERS = 12;
const CANDIDATES = 100;

async function readOne(tx: Reader, tenant: number, id: string, today: Tanggal) {
	const where = Prisma.sql`g.kabupaten_code = ${tenant}::smallint and g.id = ${id}::uuid`;
	const [group] = await readKelompok(tx, where, Prisma.empty, today);
	return group ?? null;
}

/** A group, or null when it is not this account's to see; its families' names are an audited read. */
export async function findKelompok(actor: Actor, id: string): Promise<KelompokDetail | null> {
	if (!seesKelompok(actor)) return null;
	const tenant = actor.scope.tenant;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return inScope(actor.scope, async (tx) => {
		const group = await readOne(tx, tenant, id, today);
		if (!group) return null;
		const anggota = await tx.$queryRaw<KelompokDetail["anggota"]>`
			select k.id, k.nama_pengurus as nama, d.name as desa, k.status from kpm k join wilayah d on d.code = k.desa_code
			where k.kabupaten_code = ${tenant}::smallint and k.kelompok_id = ${id}::uuid and k.exited_on is null
			order by k.nama_pengurus, k.id`;
		const roster = await tx.$queryRaw<KelompokDetail["roster"]>`
			select id, berlaku_dari::text as "berlakuDari", jumlah::int from roster
			where kabupaten_code = ${tenant}::smallint and kelompok_id = ${id}::uuid
			order by berlaku_dari desc, id desc limit ${ROSTERS}`;
		await writeAudit(tx, actor.scope, {
			action: "kpm.daftar",
			entity: "kpm",
			diff: { kelompok: id },
		});
		return { ...group, anggota, roster };
	});
}

/** A group with what its forms offer; `cari` narrows the families (three letters at least) by name. */
export async function findKelompokPilihan(
	actor: Actor,
	id: string,
	cari = "",
): Promise<KelompokPilihan | null> {
	if (actor.scope.kind !== "kabupaten" || !seesKelompok(actor)) return null;
	const tenant = actor.scope.tenant;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return inScope(actor.scope, async (tx) => {
		const kelompok = await readOne(tx, tenant, id, today);
		if (!kelompok) return null;
		const pendamping = await readBertugas(tx, tenant, kelompok.kecamatanCode, today);
		const named = cari
			? Prisma.sql`and k.id in (select f.id from cari_kpm(${cari}) f)`
			: Prisma.empty;
		const calon = await tx.$queryRaw<KelompokPilihan["calon"]>`
			select k.id, k.nama_pengurus as nama, d.name as desa, g.nama as kelompok from kpm k
			join wilayah d on d.code = k.desa_code
			left join kelompok g on g.kabupaten_code = k.kabupaten_code and g.id = k.kelompok_id
			where k.kabupaten_code = ${tenant}::smallint and k.kecamatan_code = ${kelompok.kecamatanCode}::int
				and k.exited_on is null and k.kelompok_id is distinct from ${id}::uuid ${named}
			order by k.kelompok_id is not null, k.desa_code <> ${kelompok.desaCode}, k.nama_pengurus, k.id limit ${CANDIDATES}`;
		await writeAudit(tx, actor.scope, {
			action: "kpm.daftar",
			entity: "kpm",
			diff: { calonKelompok: id, ...(cari && { cari: true }) },
		});
		return { kelompok, today, pendamping, calon };
	});
}
