import type { Actor } from "../auth/actor";
import { can } from "../auth/actor";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { seesFieldWork } from "../kegiatan/daftar";
import { wajibBelum } from "../pengumuman/baca-queries";
import { addBulan, bulanOf, firstDay, reportingBulan, tanggalOf } from "../time";
import { jumlahOf, type Menunggu } from "./rules";

/** Reports that came back to their writer, and the one that is due. */
function ownReports(actor: Actor): Prisma.Sql {
	const due = firstDay(reportingBulan(actor.scope.now(), actor.zona));
	return Prisma.sql`
		select case when l.status = 'DRAF' then 2 else 1 end as urut, case l.status when 'DIKEMBALIKAN' then 'DIKEMBALIKAN' else 'BELUM_DIKIRIM' end as jenis,
			to_char(l.bulan, 'YYYY-MM') as bulan, 1 as jumlah
		from laporan l join bulan_kabupaten b using (kabupaten_code, bulan)
		where l.kabupaten_code = ${actor.scope.tenant}::smallint and l.pendamping_id = ${actor.sdmId}::uuid and b.ditutup_at is null
			and (l.status = 'DIKEMBALIKAN' or l.status = 'DRAF' and l.bulan <= ${due}::date)`;
}

/** Reports of open months that wait for a step that this person takes first. */
function waitingReports(actor: Actor): Prisma.Sql {
	const own = can(actor, "laporan:receive")
		? "DISETUJUI"
		: actor.role === "KORKAB"
			? "DIVERIFIKASI"
			: "DIAJUKAN";
	return Prisma.sql`
		select 3 as urut, l.status as jenis, to_char(l.bulan, 'YYYY-MM') as bulan, count(*)::int as jumlah from laporan l join bulan_kabupaten b using (kabupaten_code, bulan)
		where l.kabupaten_code = ${actor.scope.tenant}::smallint and b.ditutup_at is null and l.status = ${own} group by 2, 3`;
}

/** Months past every deadline in which nothing waits any more. */
function closableMonths(actor: Actor): Prisma.Sql {
	const last = firstDay(addBulan(bulanOf(actor.scope.now(), actor.zona), -1));
	return Prisma.sql`
		select 5 as urut, 'TUTUP_BULAN' as jenis, to_char(b.bulan, 'YYYY-MM') as bulan, 1 as jumlah from bulan_kabupaten b
		where b.kabupaten_code = ${actor.scope.tenant}::smallint and b.ditutup_at is null and b.bulan <= ${last}::date
			and exists (select from laporan l where l.kabupaten_code = b.kabupaten_code and l.bulan = b.bulan and l.status = 'DITERIMA')
			and not exists (select from laporan l where l.kabupaten_code = b.kabupaten_code and l.bulan = b.bulan and (l.status in ('DIAJUKAN', 'DIVERIFIKASI', 'DISETUJUI') or l.batas > kini()))`;
}

const GRADUASI: Partial<Record<Actor["role"], string[]>> = {
	SUPERVISOR: ["USULAN"],
	KORKAB: ["VERIFIKASI"],
	DINSOS_KAB_HEAD: ["DISETUJUI", "DIINPUT"],
	DINSOS_KAB_STAFF: ["DISETUJUI", "DIINPUT"],
};

/** Graduation proposals at the step of this role. */
function proposals(actor: Actor, status: string[]): Prisma.Sql {
	return Prisma.sql`
		select 4 as urut, 'GRADUASI' as jenis, null as bulan, count(*)::int as jumlah from graduasi
		where kabupaten_code = ${actor.scope.tenant}::smallint and closed_at is null and status = any(${status}::text[]) having count(*) > 0`;
}

/** Follow-ups past their day that this level has to do; a supervisor's are those of the own kecamatan. */
function overdue(actor: Actor): Prisma.Sql {
	const { scope } = actor;
	const codes = seesFieldWork(scope.kind) ? [String(scope.tenant)] : [...scope.sendiri];
	const kecamatan = scope.kind === "kecamatan" ? [...scope.kecamatan] : null;
	const today = tanggalOf(scope.now(), actor.zona);
	return Prisma.sql`
		select 6 as urut, 'TINDAK_LANJUT' as jenis, null as bulan, count(*)::int as jumlah from tindak_lanjut
		where wilayah_code = any(${codes}::text[]) and due_on < ${today}::date and done_on is null and batal_at is null
			and (${kecamatan}::int[] is null or kecamatan_code = any(${kecamatan}::int[])) having count(*) > 0`;
}

/** Announcements that must be read. */
const mustRead = (actor: Actor): Prisma.Sql =>
	Prisma.sql`select 0 as urut, 'PENGUMUMAN' as jenis, null as bulan, count(*)::int as jumlah from ${wajibBelum(actor)} having count(*) > 0`;

/** Invitations to meetings of today and later that this person has not answered. */
function invitations(actor: Actor): Prisma.Sql {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return Prisma.sql`
		select 2 as urut, 'UNDANGAN' as jenis, null as bulan, count(*)::int as jumlah from rapat_undangan u join rapat r on r.wilayah_code = u.wilayah_code and r.id = u.rapat_id
		where u.akun_id = ${actor.accountId}::uuid and u.jawaban = 'BELUM' and r.status in ('RENCANA', 'BERLANGSUNG') and r.held_on >= ${today}::date having count(*) > 0`;
}

/** Confidential obstacles that nobody has answered yet: how many, never whose. */
const obstacles = (actor: Actor): Prisma.Sql => Prisma.sql`
	select 3 as urut, 'KENDALA' as jenis, null as bulan, count(*)::int as jumlah from sdm_kendala
	where kabupaten_code = ${actor.scope.tenant}::smallint and tanggapan_at is null and selesai_at is null having count(*) > 0`;

/** Answers of this week to what one raised oneself. */
const answers = (actor: Actor): Prisma.Sql => Prisma.sql`
	select 2 as urut, 'DIJAWAB' as jenis, null as bulan, count(*)::int as jumlah from sdm_kendala
	where kabupaten_code = ${actor.scope.tenant}::smallint and akun_id = ${actor.accountId}::uuid and tanggapan_at > kini() - interval '7 days' having count(*) > 0`;

/** Certificates that wait for Dinsos. */
const certificates = (actor: Actor): Prisma.Sql => Prisma.sql`
	select 3 as urut, 'SERTIFIKAT' as jenis, null as bulan, count(*)::int as jumlah from sdm_sertifikat
	where kabupaten_code = ${actor.scope.tenant}::smallint and status = 'DIAJUKAN' having count(*) > 0`;

/** One's own certificates that Dinsos refused, until they are corrected. */
const refused = (actor: Actor): Prisma.Sql => Prisma.sql`
	select 2 as urut, 'SERTIFIKAT_DITOLAK' as jenis, null as bulan, count(*)::int as jumlah from sdm_sertifikat
	where kabupaten_code = ${actor.scope.tenant}::smallint and sdm_id = ${actor.sdmId}::uuid and status = 'DITOLAK' having count(*) > 0`;

/** Practice notes that the field proposed to the own level. */
const notes = (actor: Actor): Prisma.Sql => Prisma.sql`
	select 7 as urut, 'PRAKTIK' as jenis, null as bulan, count(*)::int as jumlah from praktik
	where wilayah_code = any(${[...actor.scope.sendiri]}::text[]) and status = 'USULAN' having count(*) > 0`;

/** What may wait for somebody of this role, each as a query of the same columns. */
function asksOf(actor: Actor): Prisma.Sql[] {
	const asks: Prisma.Sql[] = [];
	if (can(actor, "pengumuman:read")) asks.push(mustRead(actor));
	if (can(actor, "laporan:write") && actor.sdmId) asks.push(ownReports(actor));
	if (can(actor, "laporan:review")) asks.push(waitingReports(actor));
	const status = GRADUASI[actor.role];
	if (status) asks.push(proposals(actor, status));
	if (can(actor, "bulan:close")) asks.push(closableMonths(actor));
	if (can(actor, "rapat:read") && actor.role !== "PENDAMPING" && actor.role !== "AUDITOR")
		asks.push(overdue(actor));
	if (can(actor, "rapat:read")) asks.push(invitations(actor));
	if (can(actor, "kendala:raise")) asks.push(answers(actor));
	if (can(actor, "kendala:answer")) asks.push(obstacles(actor));
	if (can(actor, "sertifikat:submit") && actor.sdmId) asks.push(refused(actor));
	if (can(actor, "sertifikat:decide")) asks.push(certificates(actor));
	if (can(actor, "praktik:write")) asks.push(notes(actor));
	return asks;
}

/** What waits for this person now, the most urgent first; one statement, since every page asks it for its menu. */
export async function listInbox(actor: Actor): Promise<Menunggu[]> {
	const asks = asksOf(actor);
	if (asks.length === 0) return [];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Menunggu[]>`
			select jenis, bulan, jumlah from (${Prisma.join(asks, " union all ")}) menunggu order by urut, bulan`,
	);
}

/** How many things wait, and how many of them are announcements: the marks in the menu. */
export async function countInbox(actor: Actor): Promise<{ semua: number; pengumuman: number }> {
	const rows = await listInbox(actor);
	return { semua: jumlahOf(rows), pengumuman: jumlahOf(rows, "PENGUMUMAN") };
}
