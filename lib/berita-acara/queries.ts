import type { Actor } from "../auth/actor";
import { tempatOf } from "../cetak/resmi";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import { env } from "../env";
import { datangSql } from "../rapat/kehadiran-queries";
import { findRapat, type Rapat } from "../rapat/queries";
import { type Tanggal, tanggalOf } from "../time";
import { readCarried } from "../tindak-lanjut/lanjutan-queries";
import { statusTindak } from "../tindak-lanjut/rules";
import { tingkatOf } from "../wilayah/rules";
import { type BahanBeritaAcara, DAFTAR_MAKS, type TindakBahan } from "./bahan";
import { usulNomor } from "./rules";
import type { PenandaTangan } from "./schema";
import type { Terbit } from "./susun";
import { usulTanda } from "./tanda-queries";

type Kunci = { wilayah: string; id: string };
type Isi = Omit<BahanBeritaAcara, "wilayah" | "tindak" | "lanjutan" | "zona"> & {
	nama: string;
	provinsi: string;
	tindak: (Omit<TindakBahan, "status"> & { doneOn: Tanggal | null; batal: boolean })[];
};

/** Attendance is told apart one level below the meeting: by province, by kabupaten, by kecamatan. */
const DIGITS = { nasional: 2, provinsi: 4 } as const;

/** Everything that the minutes say of a meeting, in one statement and one row. */
async function readIsi(tx: Reader, { wilayah, id }: Kunci): Promise<Isi | undefined> {
	const tingkat = tingkatOf(wilayah);
	const digits = tingkat === "nasional" || tingkat === "provinsi" ? DIGITS[tingkat] : 6;
	const [row] = await tx.$queryRaw<{ isi: Isi }[]>`
		with h as materialized (
			select h.nama, h.instansi, h.mode, coalesce(l.label, nullif(h.peran, ''), 'Tanpa peran') as peran, coalesce(w.name, 'Tanpa wilayah') as tempat, w.code
			from rapat_hadir h left join label_peran l on l.peran = h.peran left join wilayah w on w.code = left(h.area_code, ${digits}::int)
			where h.wilayah_code = ${wilayah} and h.rapat_id = ${id}::uuid and h.batal_at is null)
		select jsonb_build_object(
			'nama', rw.name, 'provinsi', coalesce((select p.name from wilayah p where p.code = left(r.wilayah_code, 2) and r.wilayah_code <> '0'), ''),
			'judul', r.judul, 'jenis', r.jenis, 'mode', r.mode, 'status', r.status, 'heldOn', r.held_on, 'jamMulai', r.jam_mulai, 'jamSelesai', r.jam_selesai,
			'tempat', r.tempat, 'tautan', r.tautan, 'pimpinan', r.pimpinan, 'pembuka', r.pembuka, 'notulen', r.notulen,
			'kecamatan', coalesce((select jsonb_agg(k.name order by k.name) from wilayah k where k.code = any(r.kecamatan::text[])), '[]'),
			'undangan', coalesce((select jsonb_build_object('jumlah', d.diundang, 'datang', d.datang) from (${datangSql(Prisma.sql`select ${wilayah}::text as wilayah_code, ${id}::uuid as id`)}) d), '{"jumlah": 0, "datang": 0}'),
			'hadir', jsonb_build_object(
				'jumlah', (select count(*) from h), 'luring', (select count(*) from h where mode = 'LURING'), 'daring', (select count(*) from h where mode = 'DARING'),
				'perPeran', coalesce((select jsonb_agg(x order by x.nama) from (select peran as nama, count(*) filter (where mode = 'LURING') as luring, count(*) filter (where mode = 'DARING') as daring from h group by 1) x), '[]'),
				'perTempat', coalesce((select jsonb_agg(jsonb_build_object('nama', x.nama, 'luring', x.luring, 'daring', x.daring) order by x.code) from (select tempat as nama, code, count(*) filter (where mode = 'LURING') as luring, count(*) filter (where mode = 'DARING') as daring from h group by 1, 2) x), '[]'),
				'daftar', coalesce((select jsonb_agg(jsonb_build_object('nama', x.nama, 'peran', x.peran, 'instansi', x.instansi, 'tempat', x.tempat, 'mode', x.mode)) from (select * from h order by code nulls last, nama limit ${DAFTAR_MAKS}) x), '[]')),
			'agenda', coalesce((select jsonb_agg(jsonb_build_object('judul', a.judul, 'uraian', a.uraian, 'dibahas', a.dibahas_at is not null, 'dilewati', a.dilewati) order by a.urut, a.id) from rapat_agenda a where a.wilayah_code = r.wilayah_code and a.rapat_id = r.id), '[]'),
			'angka', coalesce((select jsonb_agg(jsonb_build_object('nama', w.name, 'bulan', to_char(g.bulan, 'YYYY-MM'), 'angka', case jsonb_typeof(g.angka) when 'array' then g.angka else '[]' end) order by length(g.area_code), w.name) from rapat_angka g join wilayah w on w.code = g.area_code where g.wilayah_code = r.wilayah_code and g.rapat_id = r.id and length(g.area_code) <= ${digits}::int), '[]'),
			'masalah', coalesce((select jsonb_agg(jsonb_build_object('kategori', m.kategori, 'uraian', m.uraian, 'tempat', coalesce(w.name, ''), 'keputusan',
				coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'uraian', k.uraian) order by k.created_at, k.id) from rapat_keputusan k where k.wilayah_code = m.wilayah_code and k.masalah_id = m.id), '[]')) order by m.created_at, m.id)
				from rapat_masalah m left join wilayah w on w.code = m.area_code where m.wilayah_code = r.wilayah_code and m.rapat_id = r.id), '[]'),
			'keputusan', coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'uraian', k.uraian) order by k.created_at, k.id) from rapat_keputusan k where k.wilayah_code = r.wilayah_code and k.rapat_id = r.id and k.masalah_id is null), '[]'),
			'tindak', coalesce((select jsonb_agg(jsonb_build_object('keputusanId', t.keputusan_id, 'uraian', t.uraian, 'penanggungJawab', t.penanggung_jawab, 'tempat', coalesce(k.name || ', ', '') || w.name, 'dueOn', t.due_on, 'doneOn', t.done_on, 'batal', t.batal_at is not null) order by t.due_on, t.id)
				from tindak_lanjut t join wilayah w on w.code = t.wilayah_code left join wilayah k on k.code = t.kecamatan_code::text where t.rapat_wilayah_code = r.wilayah_code and t.rapat_id = r.id), '[]')
		) as isi
		from rapat r join wilayah rw on rw.code = r.wilayah_code where r.wilayah_code = ${wilayah} and r.id = ${id}::uuid`;
	return row?.isi;
}

/** What the minutes of a meeting are composed from; null when the meeting does not exist for this person. */
export async function readBahan(
	tx: Reader,
	actor: Actor,
	key: Kunci,
): Promise<BahanBeritaAcara | null> {
	const isi = await readIsi(tx, key);
	const tingkat = tingkatOf(key.wilayah);
	if (!isi || !tingkat) return null;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const { nama, provinsi, tindak, ...rest } = isi;
	const lanjutan = await readCarried(tx, key, today);
	return {
		...rest,
		wilayah: { code: key.wilayah, nama, tingkat, provinsi },
		zona: actor.zona,
		tindak: tindak.map(({ doneOn, batal, ...one }) => ({
			...one,
			status: statusTindak({ dueOn: one.dueOn, doneOn, batal }, today),
		})),
		lanjutan: lanjutan.map((one) => ({
			keputusanId: null,
			uraian: one.uraian,
			penanggungJawab: one.penanggungJawab,
			tempat: [one.kecamatan, one.nama].filter(Boolean).join(", "),
			dueOn: one.dueOn,
			status: one.status,
		})),
	};
}

/** How many minutes a level has issued in the year of a day, each meeting once. */
export async function countTerbit(tx: Reader, wilayah: string, tanggal: Tanggal): Promise<number> {
	const [row] = await tx.$queryRaw<{ banyak: number }[]>`
		select count(distinct rapat_id)::int as banyak from dokumen
		where wilayah_code = ${wilayah} and jenis = 'BERITA_ACARA' and created_at >= date_trunc('year', ${tanggal}::date)`;
	return row?.banyak ?? 0;
}

/** What the form that issues minutes begins with. */
export type BahanTerbit = {
	rapat: Rapat;
	idBaru: string;
	today: Tanggal;
	nomor: string;
	tanda: PenandaTangan;
};

/** The meeting of which minutes are to be issued, with a new id, a number and signers to propose; null unless it is one's own. */
export async function bahanTerbit(actor: Actor, key: Kunci): Promise<BahanTerbit | null> {
	if (!actor.scope.sendiri.includes(key.wilayah)) return null;
	const rapat = await findRapat(actor, key);
	if (!rapat) return null;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, async (tx) => {
		const sudah = await countTerbit(tx, key.wilayah, today);
		const tanda = await usulTanda(tx, { ...key, pimpinan: rapat.pimpinan });
		return { rapat, idBaru: newId(), today, nomor: usulNomor(sudah, today), tanda };
	});
}

/** The minutes of a meeting of one's own level as they would be issued now, to be read first; null for others. */
export async function findDrafBeritaAcara(
	actor: Actor,
	key: Kunci,
): Promise<{ bahan: BahanBeritaAcara; terbit: Terbit } | null> {
	if (!actor.scope.sendiri.includes(key.wilayah)) return null;
	const found = await readInScope(actor.scope, async (tx) => {
		const bahan = await readBahan(tx, actor, key);
		return bahan && { bahan, tanda: await usulTanda(tx, { ...key, pimpinan: bahan.pimpinan }) };
	});
	if (!found) return null;
	const { bahan, tanda } = found;
	const terbitAt = actor.scope.now();
	const terbit: Terbit = {
		id: key.id,
		nomor: "",
		tempat: tempatOf(bahan.wilayah.nama),
		tanggal: tanggalOf(terbitAt, actor.zona),
		...tanda,
		notulis: actor.name,
		alasan: "",
		terbitan: 1,
		alamatKop: env().KOP_ALAMAT[key.wilayah] ?? [],
		alamatBukti: "",
		terbitAt,
		isDraf: true,
	};
	return { bahan, terbit };
}
