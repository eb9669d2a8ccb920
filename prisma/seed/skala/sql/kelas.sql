-- The nation's ranked pendamping by class, counted once all kabupaten are there; again after a load that was cut short.
insert into peringkat_kelas (tahun, ukuran, kelas, jumlah)
  select tahun, u, k, count(*) from peringkat_tahun, lateral (values ('tarif', kelas_tarif(tarif)), ('graduasi', graduasi)) v(u, k) where tarif is not null group by 1, 2, 3
  on conflict (tahun, ukuran, kelas) do update set jumlah = excluded.jumlah;
-- @@ the months of the provinces
insert into provinsi_bulan (province_code, bulan, @ukuran)
  select k.province_code, b.bulan, @jumlah_b from kabupaten_bulan b join kabupaten k on k.code = b.kabupaten_code group by 1, 2 order by 1, 2
  on conflict (province_code, bulan) do update set @ganti;
