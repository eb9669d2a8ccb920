-- People, duties, accounts and groups of the kabupaten.
insert into sdm (id, nama, nip, jabatan, status_kerja, sk_no, tmt, pendidikan)
  select id, nama, nip, 'Pendamping Sosial', case when p % 5 = 0 then 'KONTRAK' else 'PPPK' end, 'SK-@kab/' || p || '/PKH', dari, case when p % 3 = 0 then 'D-III' else 'S-1' end from masa
  union all select id, nama, nip, 'Pekerja Sosial Supervisor', 'PPPK', 'SK-@kab/S' || s || '/PKH', date '@awal', 'S-1' from atasan;
-- @@
insert into petugas (kabupaten_code, sdm_id, kecamatan_code) select @kab, id, kec from masa union all select @kab, id, null from atasan;
-- @@
insert into penugasan (kabupaten_code, id, sdm_id, peran, kecamatan_code, desa_code, mulai, selesai)
  select @kab, uid(@ms_awal + 7 * 3600000, @kab, 6, (m.p * 4 + m.urut)::bigint * 8 + o), m.id, 'PENDAMPING', left(d, 6)::int, d, m.dari, m.sampai from masa m join slot s using (p), unnest(s.desa) with ordinality x(d, o)
  union all select @kab, uid(@ms_awal + 7 * 3600000, @kab, 6, (3000000 + s)::bigint * 8 + o), id, 'SUPERVISOR', k, null, date '@awal', null from atasan, unnest(kecs) with ordinality x(k, o);
-- @@
insert into akun (id, sdm_id, nama, nama_masuk, peran, lingkup, wilayah_code, cakupan, sandi_hash, sandi_at, created_at)
  select akun, id, nama, login, 'PENDAMPING', 'pendamping', '@kab', '{@kab}'::text[], '@sandi', (greatest(dari, date '@awal') + time '06:00')::timestamptz, (greatest(dari, date '@awal') + time '07:00')::timestamptz from masa
  union all select akun, id, nama, login, 'SUPERVISOR', 'kecamatan', '@kab', '{@kab}'::text[], '@sandi', (date '@awal' + time '06:00')::timestamptz, (date '@awal' + time '07:00')::timestamptz from atasan
  union all select id, null, nama, login, peran, 'kabupaten', '@kab', '{@kab}'::text[], '@sandi', (date '@awal' + time '06:00')::timestamptz, (date '@awal' + time '06:00')::timestamptz from kantor;
-- @@
insert into kelompok (kabupaten_code, id, kecamatan_code, desa_code, pendamping_id, nama, tempat, hari, mulai)
  select @kab, g.id, g.kec, g.desa, m.id, g.nama, g.tempat, (array['Senin','Selasa','Rabu','Kamis','Jumat','Sabtu'])[g.hari], g.mulai
  from grup g join masa m on m.p = g.p and m.kini order by g.gn;
-- @@
insert into bulan_kabupaten (kabupaten_code, bulan, dibuka_at, ditutup_at, ditutup_oleh)
  select @kab, bulan, (bulan + time '00:05')::timestamptz, (t + time '15:00')::timestamptz, case when t is not null then (select id from kantor where peran = 'DINSOS_KAB_HEAD') end
  from kal, lateral (select case when (bulan + interval '3 months')::date + 4 < date '@hari_ini' then (bulan + interval '3 months')::date + 4 end t) x;
