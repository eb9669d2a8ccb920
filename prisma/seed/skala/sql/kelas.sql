-- The nation's ranked pendamping by class, counted once all kabupaten are there; again after a load that was cut short.
insert into peringkat_kelas (tahun, ukuran, kelas, jumlah)
  select tahun, u, k, count(*) from peringkat_tahun, lateral (values ('tarif', kelas_tarif(tarif)), ('graduasi', graduasi)) v(u, k) where tarif is not null group by 1, 2, 3
  on conflict (tahun, ukuran, kelas) do update set jumlah = excluded.jumlah;
-- @@ the months of the provinces
insert into provinsi_bulan (province_code, bulan, @ukuran)
  select k.province_code, b.bulan, @jumlah_b from kabupaten_bulan b join kabupaten k on k.code = b.kabupaten_code group by 1, 2 order by 1, 2
  on conflict (province_code, bulan) do update set @ganti;
-- @@ the ranking added up by kabupaten
insert into peringkat_rekap (kabupaten_code, tahun, baris, bertempat, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi)
  select kabupaten_code, tahun, count(*), count(tarif), sum(basis), sum(g_alamiah), sum(g_mandiri), sum(g_pemberdayaan), sum(g_mampu), sum(g_sanksi) from peringkat_tahun group by 1, 2 order by 1, 2
  on conflict (kabupaten_code, tahun) do update set baris = excluded.baris, bertempat = excluded.bertempat, basis = excluded.basis, g_alamiah = excluded.g_alamiah,
    g_mandiri = excluded.g_mandiri, g_pemberdayaan = excluded.g_pemberdayaan, g_mampu = excluded.g_mampu, g_sanksi = excluded.g_sanksi;
-- @@ the follow-ups of provinces by month
insert into tindak_bulan (provinsi, bulan, jatuh, tepat)
  select left(wilayah_code, 2)::smallint, awal_bulan(due_on), count(*), count(*) filter (where done_on <= due_on) from tindak_lanjut where batal_at is null group by 1, 2 order by 1, 2
  on conflict (provinsi, bulan) do update set jatuh = excluded.jatuh, tepat = excluded.tepat;
