-- The roll-ups of the kabupaten in one pass, as the triggers would have written them.
insert into pendamping_bulan (kabupaten_code, bulan, kecamatan_code, pendamping_id, @ukuran)
with s as (
  select bulan, kecamatan_code kc, pendamping_id p, kpi(@kab::smallint, bulan, kecamatan_code, pendamping_id, pendamping => count(*)::int, laporan_wajib => count(*) filter (where status <> 'DIKECUALIKAN')::int,
    laporan_masuk => count(*) filter (where status <> 'DIKECUALIKAN' and first_submitted_at is not null)::int, laporan_tepat => count(*) filter (where status <> 'DIKECUALIKAN' and first_submitted_at < batas)::int,
    laporan_setuju => count(*) filter (where status in ('DISETUJUI','DITERIMA','TERKUNCI'))::int, laporan_langsung => count(*) filter (where status in ('DISETUJUI','DITERIMA','TERKUNCI') and not pernah_kembali)::int) r from laporan where kabupaten_code = @kab group by 1, 2, 3
  union all select awal_bulan(held_on), kecamatan_code, pendamping_id, kpi(@kab::smallint, awal_bulan(held_on), kecamatan_code, pendamping_id, sesi => count(*)::int, hadir => sum(n_hadir)::int, hadir_wajib => sum(n_anggota)::int) from sesi_p2k2 where kabupaten_code = @kab and cancelled_at is null group by 1, 2, 3
  union all select bulan, kecamatan_code, pendamping_id, kpi(@kab::smallint, bulan, kecamatan_code, pendamping_id, kelompok => count(*)::int, kelompok_bertemu => count(*) filter (where sesi > 0)::int, kpm_hadir => sum(kpm_hadir)::int, materi => sum(materi)::int) from kelompok_bulan where kabupaten_code = @kab group by 1, 2, 3
  union all select awal_bulan(visited_on), kecamatan_code, pendamping_id, kpi(@kab::smallint, awal_bulan(visited_on), kecamatan_code, pendamping_id, kunjungan => count(*)::int) from kunjungan where kabupaten_code = @kab and cancelled_at is null group by 1, 2, 3
  union all select awal_bulan(pertama), kecamatan_code, pendamping_id, kpi(@kab::smallint, awal_bulan(pertama), kecamatan_code, pendamping_id, kpm_dikunjungi => count(*)::int) from kpm_kuartal where kabupaten_code = @kab and kunjungan > 0 group by 1, 2, 3
  union all select awal_bulan(held_on), kecamatan_code, pendamping_id, kpi(@kab::smallint, awal_bulan(held_on), kecamatan_code, pendamping_id, kegiatan => count(*)::int) from kegiatan where kabupaten_code = @kab and cancelled_at is null group by 1, 2, 3
  union all select awal_bulan(mulai), kecamatan_code, pendamping_id, kpi(@kab::smallint, awal_bulan(mulai), kecamatan_code, pendamping_id, kpm_masuk => count(*)::int) from kpm_penempatan where kabupaten_code = @kab group by 1, 2, 3
  union all select awal_bulan(selesai), kecamatan_code, pendamping_id, kpi(@kab::smallint, awal_bulan(selesai), kecamatan_code, pendamping_id, kpm_keluar => count(*)::int) from kpm_penempatan where kabupaten_code = @kab and selesai is not null group by 1, 2, 3
  union all select awal_bulan(effective_on), kecamatan_code, pendamping_id, kpi(@kab::smallint, awal_bulan(effective_on), kecamatan_code, pendamping_id, g_alamiah => count(*) filter (where jenis = 'ALAMIAH')::int, g_mandiri => count(*) filter (where jenis = 'MANDIRI')::int,
    g_pemberdayaan => count(*) filter (where jenis = 'PEMBERDAYAAN')::int, g_mampu => count(*) filter (where jenis = 'MAMPU')::int, g_sanksi => count(*) filter (where jenis = 'SANKSI')::int) from graduasi where kabupaten_code = @kab and effective_on is not null group by 1, 2, 3)
select @kab, (r).bulan, (r).kecamatan_code, (r).pendamping_id, @jumlah_r from s group by 2, 3, 4 order by 2, 3, 4;
-- @@
insert into kecamatan_bulan (kabupaten_code, kecamatan_code, bulan, @ukuran) select @kab, kecamatan_code, bulan, @jumlah from pendamping_bulan where kabupaten_code = @kab group by 2, 3 order by 2, 3;
-- @@
insert into kabupaten_bulan (kabupaten_code, bulan, @ukuran) select @kab, bulan, @jumlah from pendamping_bulan where kabupaten_code = @kab group by 2 order by 2;
-- @@
insert into pendamping_tahun (kabupaten_code, tahun, kecamatan_code, pendamping_id, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi)
with b as (select t.tahun, kecamatan_code kc, pendamping_id p, count(*)::int basis, 0 a, 0 m, 0 e, 0 v, 0 s from kpm_penempatan, param_tahun t where kabupaten_code = @kab and mulai <= make_date(t.tahun, 1, 1) and coalesce(selesai, 'infinity') > make_date(t.tahun, 1, 1) group by 1, 2, 3
  union all select extract(year from bulan)::smallint, kecamatan_code, pendamping_id, 0, sum(g_alamiah)::int, sum(g_mandiri)::int, sum(g_pemberdayaan)::int, sum(g_mampu)::int, sum(g_sanksi)::int from pendamping_bulan where kabupaten_code = @kab and g_alamiah + g_mandiri + g_pemberdayaan + g_mampu + g_sanksi > 0 group by 1, 2, 3)
select @kab, tahun, kc, p, sum(basis), sum(a), sum(m), sum(e), sum(v), sum(s) from b group by 2, 3, 4 order by 2, 3, 4;
-- @@
insert into kabupaten_tahun (kabupaten_code, tahun, basis) select @kab, tahun, sum(basis) from pendamping_tahun where kabupaten_code = @kab group by 2 having sum(basis) <> 0 order by 2;
-- @@
insert into peringkat_tahun (kabupaten_code, tahun, pendamping_id, jenis_kpi, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi)
  select @kab, t.tahun, pendamping_id, q.jenis_kpi, sum(basis), sum(g_alamiah), sum(g_mandiri), sum(g_pemberdayaan), sum(g_mampu), sum(g_sanksi) from pendamping_tahun t join param_tahun q using (tahun) where kabupaten_code = @kab group by 2, 3, 4 order by 2, 3;
