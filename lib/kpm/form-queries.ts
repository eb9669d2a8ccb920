import type { Actor } from "../auth/actor";
import { familyScope } from "../auth/family";
import { readInScope } from "../db";
import { newId } from "../db/ids";
import { listBertugas, type PetugasRow, readBertugas } from "../petugas/queries";
import { type Tanggal, tanggalOf } from "../time";
import { breadcrumbOf, listAnak, type Wilayah } from "../wilayah/queries";
import type { SaringKpm } from "./schema";

/** What a family's place is chosen from, once its desa is known; and the key and the day of a new form. */
export type TempatPilihan = {
	formId: string;
	today: Tanggal;
	desa: { code: string; name: string; kecamatanCode: number; kecamatan: string };
	/** Open groups of that kecamatan, those of the desa first. */
	kelompok: { id: string; nama: string; desa: string; pendamping: string; keluarga: number }[];
	/** Pendamping on duty in that kecamatan. */
	pendamping: PetugasRow[];
};

/** The groups and pendamping of the kecamatan of a desa; null when it is no desa of this kabupaten. */
export async function findTempatPilihan(
	actor: Actor,
	desaCode: string,
): Promise<TempatPilihan | null> {
	if (actor.scope.kind !== "kabupaten") return null;
	const tenant = actor.scope.tenant;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, async (tx) => {
		const [desa] = await tx.$queryRaw<[TempatPilihan["desa"]?]>`
			select d.code, d.name, d.kecamatan_code as "kecamatanCode", w.name as kecamatan
			from wilayah d join wilayah w on w.code = d.parent_code
			where d.code = ${desaCode} and length(d.code) = 10 and d.kabupaten_code = ${tenant}::smallint`;
		if (!desa) return null;
		const kelompok = await tx.$queryRaw<TempatPilihan["kelompok"]>`
			select g.id, g.nama, d.name as desa, s.nama as pendamping,
				(select count(*)::int from kpm k where k.kabupaten_code = g.kabupaten_code and k.kelompok_id = g.id and aktif(k.status)) as keluarga
			from kelompok g join wilayah d on d.code = g.desa_code join sdm s on s.id = g.pendamping_id
			where g.kabupaten_code = ${tenant}::smallint and g.kecamatan_code = ${desa.kecamatanCode}::int and g.selesai is null
			order by g.desa_code <> ${desaCode}, d.name, g.nama, g.id`;
		const pendamping = await readBertugas(tx, tenant, desa.kecamatanCode, today);
		return { formId: newId(), today, desa, kelompok, pendamping };
	});
}

/** Where a list of families stands, and what it can be narrowed by. */
export type KpmSaringan = {
	path: Wilayah[];
	kecamatan: Wilayah[];
	desa: Wilayah[];
	/** On duty in the chosen kecamatan, or in a supervisor's own. */
	pendamping: PetugasRow[];
};

/** The regions around a list of families: the way down to it, the kecamatan of the scope, desa and pendamping. */
export async function findSaringan(actor: Actor, filter: SaringKpm): Promise<KpmSaringan | null> {
	const scope = familyScope(actor, filter.kabupaten);
	if (!scope) return null;
	const tenant = String(scope.tenant);
	const within = filter.kecamatan ? String(filter.kecamatan) : tenant;
	const all = scope.kind === "pendamping" ? [] : await listAnak(actor, tenant);
	const narrow = filter.kecamatan !== null || scope.kind === "kecamatan";
	const isMine = ({ code }: Wilayah) => scope.kecamatan.includes(Number(code));
	return {
		path: await breadcrumbOf(actor, within),
		kecamatan: scope.kind === "kecamatan" ? all.filter(isMine) : all,
		desa: filter.kecamatan ? await listAnak(actor, within) : [],
		pendamping: narrow ? await listBertugas(actor, filter.kecamatan) : [],
	};
}
