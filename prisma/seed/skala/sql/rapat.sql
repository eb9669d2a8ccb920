-- Meetings of the kabupaten, what was raised and what had to be done; each month on the 14th.
create temp table r on commit drop as
  select i, bulan + 13 d, uid(ms(bulan + 13) + @jam_ms + 9 * 3600000, @kab, 18, i) id, h(@kab * 100 + i, 101) x from kal where bulan + 13 < date '@hari_ini';
-- @@
insert into rapat (wilayah_code, id, judul, jenis, mode, status, held_on, tempat, kecamatan, notulen, created_at)
  select '@kab', id, 'Evaluasi bulanan PKH @nama', 'EVALUASI_BULANAN', case when x & 3 = 0 then 'HIBRIDA' else 'LURING' end, 'SELESAI', d, 'Kantor Dinas Sosial', '{}', (select string_agg((@masalah_uraian)[1 + (x >> 4 * j & 255)::int % @masalah_n] || ' ' || (@masalah_keputusan)[1 + (x >> 4 * j & 255)::int % @masalah_n], e'\n') from generate_series(1, 1 + (x >> 40 & 1)::int) j), (d + time '15:00')::timestamptz from r;
-- @@
insert into rapat_masalah (wilayah_code, id, rapat_id, kategori, uraian)
  select '@kab', uid(ms(d) + @jam_ms + 10 * 3600000, @kab, 19, i * 4 + j), id, (@masalah_kategori)[m], (@masalah_uraian)[m] from r, generate_series(1, 1 + (x >> 40 & 1)::int) j, lateral (select 1 + (x >> 4 * j & 255)::int % @masalah_n m) y;
-- @@
insert into rapat_keputusan (wilayah_code, id, rapat_id, masalah_id, uraian)
  select '@kab', uid(ms(d) + @jam_ms + 10 * 3600000, @kab, 24, i * 4 + j), id, uid(ms(d) + @jam_ms + 10 * 3600000, @kab, 19, i * 4 + j), (@masalah_keputusan)[m] from r, generate_series(1, 1 + (x >> 40 & 1)::int) j, lateral (select 1 + (x >> 4 * j & 255)::int % @masalah_n m) y;
-- @@
insert into tindak_lanjut (wilayah_code, id, rapat_wilayah_code, rapat_id, uraian, penanggung_jawab, due_on, done_on, bukti, created_at)
  select '@kab', uid(ms(d) + @jam_ms + 11 * 3600000, @kab, 20, i * 4 + j), '@kab', id, (@masalah_tindak)[m], (array['Korkab','Supervisor kecamatan','Kasi Jaminan Keluarga','APD'])[1 + (x >> 44 & 3)], jatuh,
    case when selesai < date '@hari_ini' then selesai end, case when selesai < date '@hari_ini' then 'Sudah dilaksanakan; catatan ada di arsip bidang.' else '' end, (d + time '15:00')::timestamptz
  from r, generate_series(1, 1 + (x >> 40 & 1)::int) j, lateral (select 1 + (x >> 4 * j & 255)::int % @masalah_n m, d + 14 + (x >> 46 & 15)::int jatuh, case when (x >> 3 * j & 7) < 5 then d + 3 + (x >> 20 & 7)::int when (x >> 3 * j & 7) < 6 then d + 35 end selesai) y;
