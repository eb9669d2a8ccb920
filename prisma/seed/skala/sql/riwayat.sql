-- What follows from a family: components, its history of status, and where it belonged from when to when.
insert into komponen (kabupaten_code, id, kpm_id, kecamatan_code, anggota_id, kode, mulai)
  select @kab, uid(ms(greatest(f.masuk, date '@awal')) + @jam_ms + 10 * 3600000, @kab, 7, (o.n::bigint * 8 + o.u) * 4 + k.i), f.id, o.kec, o.id, k.kode, greatest(o.lahir, f.masuk)
  from orang o join fam f using (n), lateral (select 0 i, o.kode where o.kode is not null union all select 1, 'BUMIL' where o.hamil union all select 2, 'DISABILITAS' where o.cacat <> '') k(i, kode) order by o.n, o.u, k.i;
-- @@
with pelaku as (select (select id from kantor where peran = 'APD') apd, (select id from kantor where peran = 'KORKAB') korkab, (select id from kantor where peran = 'DINSOS_KAB_HEAD') kabid),
s as (
  select f.id, f.kec, (greatest(masuk, date '@awal') + time '09:00') at, null::text dari, 'AKTIF' ke, '' sebab, masuk on_, apd akun from fam f, pelaku
  union all select f.id, f.kec, usulan + time '15:00', 'AKTIF', 'CALON_GRADUASI', '', usulan, m.akun from fam f join masa m on m.p = f.p and usulan between m.dari and coalesce(m.sampai, 'infinity') where usulan is not null
  union all select f.id, f.kec, tetap + time '11:00', 'CALON_GRADUASI', 'GRADUASI', jenis, tetap, kabid from fam f, pelaku where tetap is not null
  union all select f.id, f.kec, usulan + 15 + time '11:00', 'CALON_GRADUASI', 'AKTIF', '', usulan + 15, korkab from fam f, pelaku where tahap in ('DITOLAK', 'BATAL')
  union all select f.id, f.kec, kal.akhir + time '16:00', 'AKTIF', 'NONAKTIF', f.sebab, keluar, apd from fam f join kal on keluar >= kal.bulan and keluar < kal.sampai, pelaku where f.sebab is not null
  union all select f.id, f.kec, date '@hari_ini' - 1 + time '16:00', 'AKTIF', 'DITANGGUHKAN', 'MASALAH_DATA', date '@hari_ini' - 1, apd from fam f, pelaku where tangguh)
insert into kpm_status (kabupaten_code, kpm_id, at, kecamatan_code, dari, ke, sebab, berlaku_on, akun_id)
  select @kab, id, at::timestamptz, kec, dari, ke, sebab, on_, akun from s order by id, at;
-- @@
insert into kpm_penempatan (kabupaten_code, kpm_id, mulai, selesai, kecamatan_code, pendamping_id)
  select @kab, f.id, greatest(f.masuk, g.dari), least(f.keluar, g.sampai), f.kec, g.id
  from fam f join (select p, id, case when urut = 1 then dari end dari, case when urut = 0 then s.ganti end sampai from masa join slot s using (p)) g on g.p = f.p
    and (g.dari is null or f.keluar is null or f.keluar > g.dari) and (g.sampai is null or f.masuk < g.sampai) order by f.id, 3;
