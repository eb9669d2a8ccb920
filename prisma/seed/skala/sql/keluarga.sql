-- Streamed out, its last columns made secret by the worker, and straight back in.
select @kab, f.id, f.kec, f.desa, m.id, g.id, f.pengurus, f.nama, (array['Kp. Cikoneng','Kp. Babakan','Kp. Sawah','Kp. Bojong','Kp. Rawa','Kp. Tengah','Kp. Hilir','Kp. Girang','Kp. Kebon Jati','Kp. Parakan'])[1 + (f.h >> 5 & 255)::int % 10],
  '00' || 1 + (f.h >> 13 & 255)::int % 9, '00' || 1 + (f.h >> 21 & 255)::int % 9, extract(year from f.masuk), (array[1,1,2,2,3,4])[1 + (f.h >> 29 & 255)::int % 6], date '@hari_ini' - 40 - (f.h >> 37 & 255)::int,
  (array['','','','','Warung kelontong','Gorengan','Jahit rumahan','Ternak ayam','Kue basah'])[1 + (f.h >> 45 & 255)::int % 9],
  case f.h & 7 when 0 then '{}' when 1 then '{SEMBAKO}' when 2 then '{PBI_JKN}' else '{SEMBAKO,PBI_JKN}' end, f.masuk, f.keluar,
  case when f.tetap is not null then 'GRADUASI' when f.sebab is not null then 'NONAKTIF' when f.tahap in ('USULAN', 'VERIFIKASI', 'DISETUJUI') then 'CALON_GRADUASI' when f.tangguh then 'DITANGGUHKAN' else 'AKTIF' end,
  case when f.tetap is not null then f.jenis when f.sebab is not null then f.sebab when f.tangguh and f.tahap is null then 'MASALAH_DATA' else '' end,
  1 + (f.usulan is not null)::int + coalesce(f.tahap in ('DITETAPKAN', 'DITOLAK', 'BATAL'), false)::int + (f.sebab is not null)::int + f.tangguh::int,
  f.kec || to_char(t, 'DDMMYY') || 9000 + (f.h >> 11 & 65535) % 1000,
  case when (f.h >> 27 & 255) < 26 then 4000000000::bigint * 1000 + f.h % 999999999999 end
from fam f join grup g using (gn) join masa m on m.p = f.p and m.kini, lateral (select f.masuk - 200 - (f.h >> 33 & 4095)::int t) x
