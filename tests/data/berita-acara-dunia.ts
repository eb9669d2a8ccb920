import { v7 } from "uuid";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";
import { actorOfAccount, asOwner, layAccount } from "./peringkat-bahan";
import { layActors } from "./peringkat-dunia";

export const NOW = new Date("2026-11-20T05:00:00Z");
export type Rapat = { wilayah: string; id: string };

/** The accounts of a small Indonesia on one day, with a ministry that writes and a neighbour that is not asked. */
export async function orang(): Promise<(name: string) => Actor> {
	const found = await layActors();
	const ids: Record<string, string> = {};
	await asOwner(async (db) => {
		ids.kemensos = await layAccount(db, {
			...{ peran: "KEMENSOS_ADMIN", lingkup: "nasional", wilayah: "0" },
		});
		ids.korkab = await layAccount(db, {
			...{ peran: "KORKAB", lingkup: "kabupaten", wilayah: "3201" },
		});
	});
	const more = new Map<string, Actor>();
	for (const [name, id] of Object.entries(ids)) more.set(name, await actorOfAccount(id));
	return (name) => actorAt(more.get(name) ?? found(name), NOW);
}

/** A meeting as it stands, whatever its way there. */
export async function adakan(
	who: Actor,
	wilayah: string,
	more: {
		status?: string;
		heldOn?: string;
		judul?: string;
		kecamatan?: number[];
		pimpinan?: string;
	} = {},
): Promise<Rapat> {
	const { status = "BERLANGSUNG", heldOn = "2026-11-20", judul = "Evaluasi kewilayahan" } = more;
	const { pimpinan = "Rina Kartika" } = more;
	const id = v7();
	await inScope(
		who.scope,
		(tx) => tx.$executeRaw`
			insert into rapat (wilayah_code, id, judul, jenis, mode, held_on, status, jam_mulai, jam_selesai, tempat, pimpinan, notulen, kecamatan, sebab)
			values (${wilayah}, ${id}::uuid, ${judul}, 'EVALUASI_KEWILAYAHAN', 'HIBRIDA', ${heldOn}::date, ${status}, '09:00', '12:00', 'Aula Kecamatan', ${pimpinan}, 'Dibuka camat.',
				${more.kecamatan ?? []}::int[], ${status === "BATAL" ? "Banjir" : ""})`,
	);
	return { wilayah, id };
}

/** What was frozen, said, decided and asked in a meeting, and who was there. */
export async function isi(tx: Tx, { wilayah, id }: Rapat, undangan: string): Promise<void> {
	const [agenda, masalah, keputusan, tamu] = [v7(), v7(), v7(), v7()];
	await tx.$executeRaw`
		insert into rapat_undangan (wilayah_code, rapat_id, id, akun_id, area_code, nama, peran, instansi) values
			(${wilayah}, ${id}::uuid, ${v7()}::uuid, ${undangan}::uuid, '320101', 'Penyelia Utama', 'SUPERVISOR', ''),
			(${wilayah}, ${id}::uuid, ${tamu}::uuid, null, '320101', 'Camat Nanggung', 'Camat', 'Kecamatan Nanggung'),
			(${wilayah}, ${id}::uuid, ${v7()}::uuid, null, '320102', 'Camat Leuwiliang', 'Camat', 'Kecamatan Leuwiliang')`;
	await tx.$executeRaw`
		insert into rapat_hadir (wilayah_code, rapat_id, id, akun_id, area_code, nama, peran, instansi, mode, cara, batal_at) values
			(${wilayah}, ${id}::uuid, ${v7()}::uuid, ${undangan}::uuid, '320101', 'Penyelia Utama', 'SUPERVISOR', '', 'DARING', 'DARING', null),
			(${wilayah}, ${id}::uuid, ${v7()}::uuid, null, '320101', 'camat nanggung', 'Camat', 'Kecamatan Nanggung', 'LURING', 'TANGAN', null),
			(${wilayah}, ${id}::uuid, ${v7()}::uuid, null, null, 'Salah Catat', 'Tamu', '', 'LURING', 'TANGAN', ${NOW}::timestamptz)`;
	await tx.$executeRaw`
		insert into rapat_agenda (wilayah_code, id, rapat_id, urut, judul, sumber, dibahas_at) values (${wilayah}, ${agenda}::uuid, ${id}::uuid, 1, 'Laporan terlambat Oktober', 'LAPORAN_TERLAMBAT', ${NOW}::timestamptz)`;
	await tx.$executeRaw`
		insert into rapat_angka (wilayah_code, rapat_id, area_code, bulan, angka) values (${wilayah}, ${id}::uuid, '320101', '2026-10-01', '[{"kode": "K5", "pembilang": 1234, "penyebut": 5}, {"kode": "K4", "pembilang": 3, "penyebut": 4}]')`;
	await tx.$executeRaw`
		insert into rapat_masalah (wilayah_code, id, rapat_id, kategori, uraian, area_code) values (${wilayah}, ${masalah}::uuid, ${id}::uuid, 'PELAPORAN', 'Tiga laporan terlambat', '320101')`;
	await tx.$executeRaw`
		insert into rapat_keputusan (wilayah_code, id, rapat_id, masalah_id, uraian) values
			(${wilayah}, ${keputusan}::uuid, ${id}::uuid, ${masalah}::uuid, 'Diingatkan tiap tanggal satu'),
			(${wilayah}, ${v7()}::uuid, ${id}::uuid, null, 'Rapat berikutnya di Leuwiliang')`;
	await tx.$executeRaw`
		insert into tindak_lanjut (wilayah_code, id, rapat_wilayah_code, rapat_id, kecamatan_code, uraian, penanggung_jawab, due_on, keputusan_wilayah, keputusan_id)
		values (${wilayah}, ${v7()}::uuid, ${wilayah}, ${id}::uuid, 320101, 'Buat daftar pengingat', 'Korkab', '2026-12-01', ${wilayah}, ${keputusan}::uuid)`;
}

/** A meeting of the nation to which 37,000 were asked and 31,000 came, 47 of them in the room. */
export async function nasional(
	tx: Tx,
	{ wilayah, id }: Rapat,
	[diundang, datang]: [number, number],
) {
	await tx.$executeRaw`
		insert into rapat_undangan (wilayah_code, rapat_id, id, area_code, nama, peran)
		select ${wilayah}, ${id}::uuid, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, (array['320101','320102','320501','150101'])[1 + n % 4], 'Peserta ' || n, 'Pendamping' from generate_series(1, ${diundang}::int) n`;
	await tx.$executeRaw`
		insert into rapat_hadir (wilayah_code, rapat_id, id, area_code, nama, peran, mode, cara)
		select wilayah_code, rapat_id, id, area_code, nama, peran, case when row_number() over (order by id) <= 47 then 'LURING' else 'DARING' end, 'DARING'
		from rapat_undangan where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid order by id limit ${datang}::int`;
}
