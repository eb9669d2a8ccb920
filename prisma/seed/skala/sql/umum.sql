-- Meetings above the kabupaten: each province every third month, the nation every sixth; who has to act is a kabupaten below.
create temp table r on commit drop as
  select p.code, p.name, i, d, skala.uid(skala.ms(d) + 2 * 3600000, p.nomor, 21, i) id, skala.h(p.nomor * 100 + i, 111) x, p.nomor, (select array_agg(q.kab order by q.kab) from skala.rencana q where p.code = '0' or left(q.kab::text, 2) = p.code) kabs
  from (select code, name, code::int nomor from wilayah where code = '0' or (length(code) = 2 and exists (select from skala.rencana q where left(q.kab::text, 2) = code))) p,
    generate_series(0, 12) i, lateral (select (date '@awal' + make_interval(months => i))::date + case when p.code = '0' then 21 else 19 end d) y
  where d < date '@hari_ini' and case when p.code = '0' then i % 6 = 2 else i % 3 = 1 end;
-- @@
insert into rapat (wilayah_code, id, judul, jenis, mode, status, held_on, tempat, kecamatan, notulen, created_at)
  select code, id, case code when '0' then 'Rakornas peningkatan kualitas SDM PKH' else 'Rakor PKH ' || name end, 'RAKOR', 'DARING', 'SELESAI', d, 'Daring', '{}', (@masalah_uraian)[1 + (x & 255)::int % @masalah_n] || ' ' || (@masalah_keputusan)[1 + (x & 255)::int % @masalah_n], (d + time '15:00')::timestamptz from r;
-- @@
insert into rapat_masalah (wilayah_code, id, rapat_id, kategori, uraian)
  select code, skala.uid(skala.ms(d) + 3 * 3600000, nomor, 22, i), id, (@masalah_kategori)[m], (@masalah_uraian)[m] from r, lateral (select 1 + (x & 255)::int % @masalah_n m) y;
-- @@
insert into rapat_keputusan (wilayah_code, id, rapat_id, masalah_id, uraian)
  select code, skala.uid(skala.ms(d) + 3 * 3600000, nomor, 24, i), id, skala.uid(skala.ms(d) + 3 * 3600000, nomor, 22, i), (@masalah_keputusan)[m] from r, lateral (select 1 + (x & 255)::int % @masalah_n m) y;
-- @@
insert into tindak_lanjut (wilayah_code, id, rapat_wilayah_code, rapat_id, uraian, penanggung_jawab, due_on, done_on, bukti, created_at)
  select kabs[1 + (x >> 8 & 65535)::int % cardinality(kabs)]::text, skala.uid(skala.ms(d) + 4 * 3600000, nomor, 23, i), code, id, (@masalah_tindak)[1 + (x & 255)::int % @masalah_n], 'Korkab', d + 21,
    case when d + 12 < date '@hari_ini' and x >> 24 & 3 > 0 then d + 12 end, case when d + 12 < date '@hari_ini' and x >> 24 & 3 > 0 then 'Sudah dilaksanakan; catatan ada di arsip bidang.' else '' end, (d + time '15:00')::timestamptz from r;
