import { type AnggotaRow, readAnggota } from "../anggota/queries";
import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { familyScope } from "../auth/family";
import { decrypt } from "../crypto";
import { inScope, type Reader } from "../db";
import { maskNik } from "../format";
import { type Tanggal, tanggalOf } from "../time";
import { type KpmRiwayat, readRiwayat } from "./riwayat-queries";
import { type BansosLain, maskRekening, type StatusKpm } from "./rules";

/** A family as its page and its forms have it; every number with its middle hidden. */
export type KpmFacts = {
	id: string;
	version: number;
	kabupatenCode: number;
	nama: string;
	status: StatusKpm;
	statusSebab: string;
	desaCode: string;
	desa: string;
	kecamatanCode: number;
	kecamatan: string;
	kelompokId: string | null;
	kelompok: string | null;
	pendampingId: string;
	pendamping: string;
	alamat: string;
	rt: string;
	rw: string;
	dusun: string;
	noHp: string;
	usaha: string;
	noPeserta: string;
	idDtsen: string;
	kohorTahun: number | null;
	desil: number | null;
	desilOn: Tanggal | null;
	bansosLain: BansosLain[];
	enrolledOn: Tanggal;
	exitedOn: Tanggal | null;
	noKk: string | null;
	rekening: string | null;
	/** The same No. KK on another family that this account can see. */
	kkGanda: boolean;
	/** Nobody on duty accompanies it now; null where the account cannot know. */
	tanpaPendamping: boolean | null;
};

export type KpmDetail = KpmFacts & { anggota: AnggotaRow[]; riwayat: KpmRiwayat };

type Row = Omit<KpmFacts, "noKk" | "rekening"> & {
	noKk: Uint8Array | null;
	rekening: Uint8Array | null;
};

async function readFacts(
	tx: Reader,
	tenant: number,
	id: string,
	today: Tanggal,
	knowsDuty: boolean,
): Promise<KpmFacts | null> {
	const [row] = await tx.$queryRaw<Row[]>`
		select k.id, k.version, k.kabupaten_code as "kabupatenCode", k.nama_pengurus as nama, k.status, k.status_sebab as "statusSebab",
			k.desa_code as "desaCode", d.name as desa, k.kecamatan_code as "kecamatanCode", w.name as kecamatan,
			k.kelompok_id as "kelompokId", g.nama as kelompok, k.pendamping_id as "pendampingId", s.nama as pendamping,
			k.alamat, k.rt, k.rw, k.dusun, k.no_hp as "noHp", k.usaha, k.no_peserta as "noPeserta", k.id_dtsen as "idDtsen",
			k.kohor_tahun as "kohorTahun", k.desil, k.desil_on::text as "desilOn", k.bansos_lain as "bansosLain",
			k.enrolled_on::text as "enrolledOn", k.exited_on::text as "exitedOn", k.no_kk as "noKk", k.rekening,
			k.no_kk_hmac is not null and exists (select from kpm o where o.no_kk_hmac = k.no_kk_hmac and o.id <> k.id) as "kkGanda",
			case when ${knowsDuty} then not exists (select from penugasan t where t.kabupaten_code = k.kabupaten_code
				and t.sdm_id = k.pendamping_id and t.peran = 'PENDAMPING' and t.kecamatan_code = k.kecamatan_code
				and t.mulai <= ${today}::date and coalesce(t.selesai, 'infinity') >= ${today}::date) end as "tanpaPendamping"
		from kpm k join wilayah d on d.code = k.desa_code join wilayah w on w.code = k.kecamatan_code::text
		join sdm s on s.id = k.pendamping_id
		left join kelompok g on g.kabupaten_code = k.kabupaten_code and g.id = k.kelompok_id
		where k.kabupaten_code = ${tenant}::smallint and k.id = ${id}::uuid`;
	if (!row) return null;
	const noKk = row.noKk && maskNik(decrypt(row.noKk, `kpm:no_kk:${id}`));
	const rekening = row.rekening && decrypt(row.rekening, `kpm:rekening:${id}`);
	return { ...row, noKk, rekening: maskRekening(rekening) };
}

const AUDIT = { action: "kpm.baca", entity: "kpm" };

/**
 * A family with its members and its history, or null when it is not this account's to see. The read is written into
 * the audit log; `kabupaten` ("32.01") is the one that province or nation opened.
 */
export async function findKpm(
	actor: Actor,
	id: string,
	kabupaten?: string | null,
): Promise<KpmDetail | null> {
	const scope = familyScope(actor, kabupaten);
	if (!scope) return null;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return inScope(scope, async (tx) => {
		const facts = await readFacts(tx, scope.tenant, id, today, scope.kind !== "pendamping");
		if (!facts) return null;
		await writeAudit(tx, scope, { ...AUDIT, key: id });
		const anggota = await readAnggota(tx, scope.tenant, id, today);
		const riwayat = await readRiwayat(tx, scope.tenant, id, today);
		return { ...facts, anggota, riwayat };
	});
}

/** A family for one of its forms, or null when this account may not see it; the read is written into the audit log. */
export async function findKpmFacts(actor: Actor, id: string): Promise<KpmFacts | null> {
	const scope = familyScope(actor);
	if (!scope) return null;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return inScope(scope, async (tx) => {
		const facts = await readFacts(tx, scope.tenant, id, today, scope.kind !== "pendamping");
		if (facts) await writeAudit(tx, scope, { ...AUDIT, key: id });
		return facts;
	});
}
