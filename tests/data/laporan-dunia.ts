import { randomUUID } from "node:crypto";
import { type AccountRow, type Actor, actorAt, actorOf } from "@/lib/auth/actor";
import { inJob, inScope, type Tx } from "@/lib/db";
import type { ScopeKind } from "@/lib/scope";

/** A kabupaten with two kecamatan: `x` with two pendamping, `y` with one, and everybody who reviews. */
export type Dunia = {
	k: number;
	kecX: number;
	kecY: number;
	a: Actor;
	b: Actor;
	c: Actor;
	supervisorX: Actor;
	supervisorY: Actor;
	korkab: Actor;
	kabid: Actor;
	apd: Actor;
};

const MULAI = "2026-01-01";

async function wilayah(tx: Tx, k: number, zona: string) {
	const prov = String(k).slice(0, 2);
	const codes = ["0", prov, `${k}`, `${k}01`, `${k}02`, `${k}012001`, `${k}022001`];
	for (const code of codes) {
		const parent =
			code === "0" ? null : (codes.filter((p) => code.startsWith(p) && p !== code).at(-1) ?? "0");
		await tx.$executeRaw`insert into wilayah (code, parent_code, kemendagri, name) values (${code}, ${parent}, ${code}, ${`Wilayah ${code}`}) on conflict do nothing`;
	}
	await tx.$executeRaw`insert into kabupaten (code, wilayah_code, province_code, zona) values (${k}::smallint, ${`${k}`}, ${Number(prov)}::smallint, ${zona})`;
	for (const kec of [k * 100 + 1, k * 100 + 2])
		await tx.$executeRaw`insert into kecamatan (kabupaten_code, code, wilayah_code) values (${k}::smallint, ${kec}::int, ${`${kec}`})`;
}

async function akun(tx: Tx, k: number, peran: string, lingkup: ScopeKind, nama: string) {
	const id = randomUUID();
	const sdm = lingkup === "kabupaten" ? null : randomUUID();
	if (sdm)
		await tx.$executeRaw`insert into sdm (id, nama, nip, jabatan) values (${sdm}::uuid, ${nama}, '1980', 'Pendamping Sosial')`;
	await tx.$executeRaw`insert into akun (id, sdm_id, nama, nama_masuk, peran, lingkup, wilayah_code, cakupan)
		values (${id}::uuid, ${sdm}::uuid, ${nama}, ${`${nama.toLowerCase()}.${k}`}, ${peran}, ${lingkup}, ${`${k}`}, ${[`${k}`]})`;
	return { id, sdm };
}

async function actor(id: string): Promise<Actor> {
	const rows = await inJob(
		(tx) => tx.$queryRaw<AccountRow[]>`select * from lingkup_dari(${id}::uuid)`,
	);
	const found = rows[0] && actorOf(rows[0]);
	if (!found) throw new Error("the account has no scope");
	return found;
}

/** Opens a month for every kabupaten that has somebody on duty. */
export const bukaBulan = (bulan: string) =>
	inJob((tx) => tx.$executeRaw`select buka_bulan(${`${bulan}-01`}::date)`);

/** Builds the kabupaten, everybody on duty since January, and opens the month that runs at `at`. */
export async function buatDunia(k: number, zona: string, at: Date): Promise<Dunia> {
	const made = await inJob(
		async (tx) => {
			await wilayah(tx, k, zona);
			return {
				a: await akun(tx, k, "PENDAMPING", "pendamping", "Ani"),
				b: await akun(tx, k, "PENDAMPING", "pendamping", "Budi"),
				c: await akun(tx, k, "PENDAMPING", "pendamping", "Citra"),
				supervisorX: await akun(tx, k, "SUPERVISOR", "kecamatan", "Sari"),
				supervisorY: await akun(tx, k, "SUPERVISOR", "kecamatan", "Sigit"),
				korkab: await akun(tx, k, "KORKAB", "kabupaten", "Kori"),
				kabid: await akun(tx, k, "DINSOS_KAB_HEAD", "kabupaten", "Kabid"),
				apd: await akun(tx, k, "APD", "kabupaten", "Apd"),
			};
		},
		{ clock: at },
	);
	const apd = await actor(made.apd.id);
	const [kecX, kecY] = [k * 100 + 1, k * 100 + 2];
	await inScope(actorAt(apd, at).scope, async (tx) => {
		const duties = [
			[made.a, "PENDAMPING", kecX],
			[made.b, "PENDAMPING", kecX],
			[made.c, "PENDAMPING", kecY],
			[made.supervisorX, "SUPERVISOR", kecX],
			[made.supervisorY, "SUPERVISOR", kecY],
		] as const;
		for (const [who, peran, kec] of duties) {
			await tx.$executeRaw`insert into petugas (kabupaten_code, sdm_id, kecamatan_code) values (${k}::smallint, ${who.sdm}::uuid, ${kec}::int)`;
			await tx.$executeRaw`insert into penugasan (kabupaten_code, id, sdm_id, peran, kecamatan_code, mulai)
				values (${k}::smallint, ${randomUUID()}::uuid, ${who.sdm}::uuid, ${peran}, ${kec}::int, ${MULAI}::date)`;
		}
	});
	return {
		k,
		kecX,
		kecY,
		a: await actor(made.a.id),
		b: await actor(made.b.id),
		c: await actor(made.c.id),
		supervisorX: await actor(made.supervisorX.id),
		supervisorY: await actor(made.supervisorY.id),
		korkab: await actor(made.korkab.id),
		kabid: await actor(made.kabid.id),
		apd,
	};
}

export type Grup = { id: string; rosterId: string; kpm: string[]; kec: number; pendamping: string };

/** A group of so many families of one pendamping, all enrolled on one day. */
export async function buatGrup(
	d: Dunia,
	milik: Actor,
	kec: number,
	size: number,
	enrolled = MULAI,
): Promise<Grup> {
	const [id, rosterId] = [randomUUID(), randomUUID()];
	const kpm = Array.from({ length: size }, () => randomUUID());
	const pendamping = milik.sdmId ?? "";
	const desa = `${kec}2001`;
	await inScope(actorAt(d.apd, new Date(`${enrolled}T05:00:00Z`)).scope, async (tx) => {
		await tx.$executeRaw`insert into kelompok (kabupaten_code, id, kecamatan_code, desa_code, pendamping_id, nama, mulai)
			values (${d.k}::smallint, ${id}::uuid, ${kec}::int, ${desa}, ${pendamping}::uuid, ${`Melati ${id.slice(0, 4)}`}, ${enrolled}::date)`;
		await tx.$executeRaw`insert into kpm (kabupaten_code, id, kecamatan_code, desa_code, pendamping_id, kelompok_id, nama_pengurus, enrolled_on)
			select ${d.k}::smallint, x, ${kec}::int, ${desa}, ${pendamping}::uuid, ${id}::uuid, 'Keluarga ' || left(x::text, 4), ${enrolled}::date from unnest(${kpm}::uuid[]) x`;
		await tx.$executeRaw`insert into roster (kabupaten_code, id, kelompok_id, kecamatan_code, berlaku_dari, kpm_ids)
			values (${d.k}::smallint, ${rosterId}::uuid, ${id}::uuid, ${kec}::int, ${enrolled}::date, ${kpm}::uuid[])`;
	});
	return { id, rosterId, kpm, kec, pendamping };
}

const on = (day: string) => new Date(`${day}T05:00:00Z`);

/** A session of a group with its roll call. */
export async function catatSesi(
	d: Dunia,
	who: Actor,
	grup: Grup,
	day: string,
	absen: string,
	cancelled = false,
) {
	await inScope(
		actorAt(who, on(day)).scope,
		(tx) => tx.$executeRaw`
		insert into sesi_p2k2 (kabupaten_code, id, kecamatan_code, kelompok_id, roster_id, pendamping_id, held_on, modul, sesi, absen, cancelled_at)
		values (${d.k}::smallint, ${randomUUID()}::uuid, ${grup.kec}::int, ${grup.id}::uuid, ${grup.rosterId}::uuid, ${who.sdmId}::uuid, ${day}::date, 1, 1, ${absen}, ${cancelled ? on(day) : null}::timestamptz)`,
	);
}

export async function catatKunjungan(
	d: Dunia,
	who: Actor,
	grup: Grup,
	kpm: string | undefined,
	day: string,
	cancelled = false,
) {
	await inScope(
		actorAt(who, on(day)).scope,
		(tx) => tx.$executeRaw`
		insert into kunjungan (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, visited_on, tujuan, cancelled_at)
		values (${d.k}::smallint, ${randomUUID()}::uuid, ${grup.kec}::int, ${kpm}::uuid, ${who.sdmId}::uuid, ${day}::date, 'PEMANTAUAN', ${cancelled ? on(day) : null}::timestamptz)`,
	);
}

export async function catatKegiatan(
	d: Dunia,
	who: Actor,
	day: string,
	rhk: number,
	cancelled = false,
) {
	await inScope(
		actorAt(who, on(day)).scope,
		(tx) => tx.$executeRaw`
		insert into kegiatan (kabupaten_code, id, kecamatan_code, pendamping_id, held_on, rhk, jenis, cancelled_at)
		values (${d.k}::smallint, ${randomUUID()}::uuid, ${who.scope.kecamatan[0]}::int, ${who.sdmId}::uuid, ${day}::date, ${rhk}::smallint, 'Rapat', ${cancelled ? on(day) : null}::timestamptz)`,
	);
}

/** A case proposed on a day; with `effective` Dinsos makes it so on that day. */
export async function catatGraduasi(
	d: Dunia,
	who: Actor,
	grup: Grup,
	kpm: string | undefined,
	jenis: string,
	usulan: string,
	effective?: string,
) {
	const id = randomUUID();
	await inScope(
		actorAt(who, on(usulan)).scope,
		(tx) => tx.$executeRaw`
		insert into graduasi (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, jenis, status, usulan_on)
		values (${d.k}::smallint, ${id}::uuid, ${grup.kec}::int, ${kpm}::uuid, ${who.sdmId}::uuid, ${jenis}, 'USULAN', ${usulan}::date)`,
	);
	if (effective)
		await inScope(
			actorAt(d.kabid, on(effective)).scope,
			(tx) => tx.$executeRaw`
			update graduasi set status = 'DITETAPKAN', effective_on = ${effective}::date, closed_at = ${on(effective)}::timestamptz where kabupaten_code = ${d.k}::smallint and id = ${id}::uuid`,
		);
}

/** The figures of the dashboards for one pendamping and month. */
export async function rekap(d: Dunia, who: Actor, bulan: string) {
	const [row] = await inScope(
		d.kabid.scope,
		(tx) => tx.$queryRaw<Record<string, number>[]>`
		select sum(laporan_wajib)::int wajib, sum(laporan_masuk)::int masuk, sum(laporan_tepat)::int tepat, sum(laporan_setuju)::int setuju, sum(laporan_langsung)::int langsung
		from pendamping_bulan where kabupaten_code = ${d.k}::smallint and bulan = ${`${bulan}-01`}::date and pendamping_id = ${who.sdmId}::uuid`,
	);
	return row;
}
