import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { decrypt } from "../crypto";
import { inScope, type Reader } from "../db";
import { newId } from "../db/ids";
import { maskNik } from "../format";
import { paramTahun } from "../param/queries";
import type { ParamTahun } from "../param/rules";
import { type Tanggal, tahunOf } from "../time";
import { checkNik, type Finding } from "./nik";
import {
	ageingAlerts,
	ageOn,
	factsOf,
	type Hubungan,
	type JenisKelamin,
	type Komponen,
	komponenDue,
	type Suggestion,
} from "./rules";

/** A component that a member holds. */
export type KomponenRow = { kode: Komponen; mulai: Tanggal };

/** A member as shown with its family: the NIK with its middle hidden, and what is to be noticed. */
export type AnggotaRow = {
	id: string;
	nama: string;
	hubungan: Hubungan;
	jenisKelamin: JenisKelamin | null;
	lahir: Tanggal | null;
	umur: number | null;
	meninggalOn: Tanggal | null;
	nik: string | null;
	/** The same NIK on another member that this account can see. */
	nikGanda: boolean;
	komponen: KomponenRow[];
	temuan: Finding[];
	/** Components to add or to end now. */
	usulan: Suggestion[];
	/** Components that run out or begin within three months. */
	segera: Suggestion[];
};

/** A member as its form has it; the NIK masked. */
export type AnggotaForm = {
	id: string;
	kpmId: string;
	namaKpm: string;
	version: number | null;
	nama: string;
	nik: string | null;
	namaIbu: string;
	tempatLahir: string;
	lahir: Tanggal | null;
	jenisKelamin: JenisKelamin | null;
	hubungan: Hubungan;
	statusKawin: string;
	pendidikan: string;
	pekerjaan: string;
	disabilitas: string;
	meninggalOn: Tanggal | null;
	komponen: Komponen[];
	isPengurus: boolean;
};

const SOON_DAYS = 90;

type Row = Pick<
	AnggotaRow,
	"id" | "nama" | "hubungan" | "jenisKelamin" | "lahir" | "meninggalOn" | "nikGanda" | "komponen"
> & { nik: Uint8Array | null };

const nikOf = (row: { id: string; nik: Uint8Array | null }) =>
	row.nik && decrypt(row.nik, `anggota:nik:${row.id}`);

async function knownKecamatan(tx: Reader, niks: (string | null)[]): Promise<Set<string>> {
	const codes = niks.flatMap((nik) => (nik ? [nik.slice(0, 6)] : []));
	const rows = await tx.$queryRaw<{ code: string }[]>`
		select code from wilayah where code = any(${codes}::text[])`;
	return new Set(rows.map((row) => row.code));
}

function shown(row: Row, known: Set<string>, today: Tanggal, param: ParamTahun): AnggotaRow {
	const nik = nikOf(row);
	const facts = factsOf(row);
	const context = {
		today,
		tanggalLahir: row.lahir,
		jenisKelamin: row.jenisKelamin,
		isKecamatan: (kode: string) => known.has(kode),
	};
	return {
		...row,
		umur: row.lahir && ageOn(row.lahir, row.meninggalOn ?? today),
		nik: nik && maskNik(nik),
		temuan: nik ? checkNik(nik, context).filter((finding) => finding.severity !== "info") : [],
		usulan: komponenDue(facts, today, param),
		segera: ageingAlerts(facts, today, SOON_DAYS, param),
	};
}

/** The members of a family, whoever receives the aid first, then by birth; for a query that audits the read. */
export async function readAnggota(
	tx: Reader,
	tenant: number,
	kpmId: string,
	today: Tanggal,
): Promise<AnggotaRow[]> {
	const rows = await tx.$queryRaw<Row[]>`
		select a.id, a.nama, a.hubungan, a.jenis_kelamin as "jenisKelamin", a.lahir::text, a.meninggal_on::text as "meninggalOn", a.nik,
			a.nik_hmac is not null and exists (select from anggota b where b.nik_hmac = a.nik_hmac and b.id <> a.id) as "nikGanda",
			coalesce((select json_agg(json_build_object('kode', c.kode, 'mulai', c.mulai::text) order by c.mulai, c.kode) from komponen c
				where c.kabupaten_code = a.kabupaten_code and c.anggota_id = a.id and (c.selesai is null or c.selesai > ${today}::date)), '[]') as komponen
		from anggota a join kpm k on k.kabupaten_code = a.kabupaten_code and k.id = a.kpm_id
		where a.kabupaten_code = ${tenant}::smallint and a.kpm_id = ${kpmId}::uuid and a.keluar_on is null
		order by a.id = k.pengurus_id desc nulls last, a.lahir nulls last, a.nama`;
	const param = await paramTahun(tx, tahunOf(today));
	const known = await knownKecamatan(tx, rows.map(nikOf));
	return rows.map((row) => shown(row, known, today, param));
}

type FormRow = Omit<AnggotaForm, "nik"> & { nik: Uint8Array | null };

/** A member for its form, or null when it is not this account's to see; the read is written into the audit log. */
export async function findAnggota(
	actor: Actor,
	kpmId: string,
	id: string,
): Promise<AnggotaForm | null> {
	if (!["kabupaten", "pendamping"].includes(actor.scope.kind)) return null;
	return inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<FormRow[]>`
			select a.id, a.kpm_id as "kpmId", k.nama_pengurus as "namaKpm", a.version, a.nama, a.nik, a.nama_ibu as "namaIbu",
				a.tempat_lahir as "tempatLahir", a.lahir::text, a.jenis_kelamin as "jenisKelamin", a.hubungan, a.status_kawin as "statusKawin",
				a.pendidikan, a.pekerjaan, a.disabilitas, a.meninggal_on::text as "meninggalOn", a.id = k.pengurus_id is true as "isPengurus",
				array(select distinct c.kode from komponen c where c.kabupaten_code = a.kabupaten_code and c.anggota_id = a.id and c.selesai is null) as komponen
			from anggota a join kpm k on k.kabupaten_code = a.kabupaten_code and k.id = a.kpm_id
			where a.kabupaten_code = ${actor.scope.tenant}::smallint and a.kpm_id = ${kpmId}::uuid and a.id = ${id}::uuid`;
		if (!row) return null;
		await writeAudit(tx, actor.scope, { action: "anggota.baca", entity: "anggota", key: id });
		const nik = nikOf(row);
		return { ...row, nik: nik && maskNik(nik) };
	});
}

/** An empty form for a new member of a family, or null when the family is not this account's to see. */
export async function newAnggota(actor: Actor, kpmId: string): Promise<AnggotaForm | null> {
	if (!["kabupaten", "pendamping"].includes(actor.scope.kind)) return null;
	const kpm = await inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<{ nama: string }[]>`
			select nama_pengurus as nama from kpm
			where kabupaten_code = ${actor.scope.tenant}::smallint and id = ${kpmId}::uuid`;
		const read = { action: "kpm.baca", entity: "kpm", key: kpmId };
		if (row) await writeAudit(tx, actor.scope, read);
		return row;
	});
	if (!kpm) return null;
	return {
		...{ id: newId(), kpmId, namaKpm: kpm.nama, version: null, nama: "", nik: null, namaIbu: "" },
		...{ tempatLahir: "", lahir: null, jenisKelamin: null, hubungan: "ANAK", statusKawin: "" },
		...{ pendidikan: "", pekerjaan: "", disabilitas: "", meninggalOn: null, komponen: [] },
		isPengurus: false,
	};
}
