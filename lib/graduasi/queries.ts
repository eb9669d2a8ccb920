import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope } from "../db";
import { newId } from "../db/ids";
import { type Daftar, halamanOf, KOSONG, seesFieldWork } from "../kegiatan/daftar";
import { BARIS_PER_HALAMAN } from "../kegiatan/schema";
import { addHari, daysBetween, lastDay, type Tanggal, tanggalOf } from "../time";
import {
	type JenisGraduasi,
	type LangkahGraduasi,
	langkahOf,
	nextGraduasi,
	pihakGraduasiOf,
	type StatusGraduasi,
} from "./rules";
import type { GraduasiFilter } from "./schema";

export type GraduasiBaris = {
	id: string;
	kpmId: string;
	/** Null when the family is no longer within this person's scope. */
	nama: string | null;
	desa: string | null;
	kecamatan: string;
	pendamping: string | null;
	jenis: JenisGraduasi;
	status: StatusGraduasi;
	usulanOn: Tanggal;
	effectiveOn: Tanggal | null;
	/** The day it is listed under: effective, else proposed. */
	hari: Tanggal;
	milikSendiri: boolean;
};

const listOrNull = (values: readonly string[]) => (values.length ? [...values] : null);

/**
 * Cases with the families' names, newest first, written to the audit log. A year holds the cases that became effective
 * in it and the proposals made in it that have not.
 */
export async function listGraduasi(
	actor: Actor,
	filter: GraduasiFilter,
): Promise<Daftar<GraduasiBaris>> {
	if (!seesFieldWork(actor.scope.kind)) return KOSONG;
	const { tahun, sampai, kecamatan, pendamping, kpm, kursor } = filter;
	const last = sampai && lastDay(sampai);
	const status = listOrNull(filter.status);
	const jenis = listOrNull(filter.jenis);
	return inScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<GraduasiBaris[]>`
			select g.id, g.kpm_id as "kpmId", k.nama_pengurus as nama, d.name as desa, w.name as kecamatan, s.nama as pendamping,
				g.jenis, g.status, g.usulan_on::text as "usulanOn", g.effective_on::text as "effectiveOn",
				coalesce(g.effective_on, g.usulan_on)::text as hari, coalesce(g.pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri"
			from graduasi g
			join wilayah w on w.code = g.kecamatan_code::text
			left join kpm k on k.kabupaten_code = g.kabupaten_code and k.id = g.kpm_id
			left join wilayah d on d.code = k.desa_code
			left join sdm s on s.id = g.pendamping_id
			where g.kabupaten_code = ${actor.scope.tenant}::smallint
				and (${tahun}::int is null or extract(year from coalesce(g.effective_on, g.usulan_on)) = ${tahun}::int)
				and (${last}::date is null or coalesce(g.effective_on, g.usulan_on) <= ${last}::date)
				and (${status}::text[] is null or g.status = any(${status}::text[]))
				and (${jenis}::text[] is null or g.jenis = any(${jenis}::text[]))
				and (${kecamatan}::int is null or g.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or g.pendamping_id = ${pendamping}::uuid)
				and (${kpm}::uuid is null or g.kpm_id = ${kpm}::uuid)
				and (${kursor?.hari ?? null}::date is null or (coalesce(g.effective_on, g.usulan_on), g.id) < (${kursor?.hari ?? null}::date, ${kursor?.id ?? null}::uuid))
			order by coalesce(g.effective_on, g.usulan_on) desc, g.id desc limit ${BARIS_PER_HALAMAN + 1}`;
		const [total] = await tx.$queryRaw<{ jumlah: number }[]>`
			select count(*)::int as jumlah from graduasi g
			where g.kabupaten_code = ${actor.scope.tenant}::smallint
				and (${tahun}::int is null or extract(year from coalesce(g.effective_on, g.usulan_on)) = ${tahun}::int)
				and (${last}::date is null or coalesce(g.effective_on, g.usulan_on) <= ${last}::date)
				and (${status}::text[] is null or g.status = any(${status}::text[]))
				and (${jenis}::text[] is null or g.jenis = any(${jenis}::text[]))
				and (${kecamatan}::int is null or g.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or g.pendamping_id = ${pendamping}::uuid)
				and (${kpm}::uuid is null or g.kpm_id = ${kpm}::uuid)`;
		await writeAudit(tx, actor.scope, {
			action: "kpm.daftar",
			entity: "graduasi",
			diff: { tahun, sampai, status, jenis, kecamatan, pendamping, kpm },
		});
		return halamanOf(rows, total?.jumlah ?? 0, (row) => row.hari);
	});
}

export type GraduasiIsi = GraduasiBaris & {
	version: number;
	alasan: string[];
	bukti: string;
	kelompok: string | null;
	langkah: LangkahGraduasi[];
	/** The steps that this person may take now. */
	boleh: StatusGraduasi[];
	today: Tanggal;
	/** The last day on which the family may still change its mind, while that is to come. */
	tenangSampai: Tanggal | null;
};

type Row = Omit<GraduasiIsi, "langkah" | "boleh" | "today" | "tenangSampai"> & {
	keputusan: string;
};

/** Days that a family has to change its mind after the proposal: shown to whoever decides, our proposal. */
const HARI_TENANG = 7;

function tenangSampai({ jenis, usulanOn }: Row, today: Tanggal): Tanggal | null {
	const last = addHari(usulanOn, HARI_TENANG);
	return jenis === "MANDIRI" && daysBetween(today, last) > 0 ? last : null;
}

/** One case with its steps, written to the audit log; null when it does not exist for this person. */
export async function findGraduasi(actor: Actor, id: string): Promise<GraduasiIsi | null> {
	if (!seesFieldWork(actor.scope.kind)) return null;
	return inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<Row[]>`
			select g.id, g.version::int, g.kpm_id as "kpmId", k.nama_pengurus as nama, d.name as desa, w.name as kecamatan,
				s.nama as pendamping, l.nama as kelompok, g.jenis, g.status, g.alasan, g.bukti, g.keputusan, g.usulan_on::text as "usulanOn",
				g.effective_on::text as "effectiveOn", coalesce(g.effective_on, g.usulan_on)::text as hari,
				coalesce(g.pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri"
			from graduasi g
			join wilayah w on w.code = g.kecamatan_code::text
			left join kpm k on k.kabupaten_code = g.kabupaten_code and k.id = g.kpm_id
			left join kelompok l on l.kabupaten_code = k.kabupaten_code and l.id = k.kelompok_id
			left join wilayah d on d.code = k.desa_code
			left join sdm s on s.id = g.pendamping_id
			where g.kabupaten_code = ${actor.scope.tenant}::smallint and g.id = ${id}::uuid`;
		if (!row) return null;
		await writeAudit(tx, actor.scope, { action: "kpm.baca", entity: "kpm", key: row.kpmId });
		const { keputusan, ...rest } = row;
		const today = tanggalOf(actor.scope.now(), actor.zona);
		return {
			...rest,
			langkah: langkahOf(keputusan),
			boleh: nextGraduasi(row.status, pihakGraduasiOf(actor.role), row.milikSendiri),
			today,
			tenangSampai: tenangSampai(row, today),
		};
	});
}

export type GraduasiBaru = {
	id: string;
	kpm: { value: string; label: string; hint: string } | null;
	/** The open case of that family, to go to instead. */
	terbuka: string | null;
};

/** What a proposal begins with; null when the named family does not exist for this person. */
export async function newGraduasi(
	actor: Actor,
	kpmId: string | null,
): Promise<GraduasiBaru | null> {
	if (!seesFieldWork(actor.scope.kind)) return null;
	if (!kpmId) return { id: newId(), kpm: null, terbuka: null };
	return inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<{ label: string; hint: string; terbuka: string | null }[]>`
			select k.nama_pengurus as label, d.name as hint,
				(select g.id from graduasi g where g.kabupaten_code = k.kabupaten_code and g.kpm_id = k.id and g.closed_at is null) as terbuka
			from kpm k left join wilayah d on d.code = k.desa_code
			where k.kabupaten_code = ${actor.scope.tenant}::smallint and k.id = ${kpmId}::uuid`;
		if (!row) return null;
		await writeAudit(tx, actor.scope, { action: "kpm.baca", entity: "kpm", key: kpmId });
		const { label, hint, terbuka } = row;
		return { id: newId(), kpm: { value: kpmId, label, hint }, terbuka };
	});
}
