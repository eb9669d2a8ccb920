-- Everything of one kabupaten is decided here, nothing of it is written yet. h(…) is chance that always tells the same story.
truncate wil, kal, slot, masa, atasan, kantor, grup, fam, orang, temu, rombong, jalan, angka;
-- @@
insert into kal select i, b, (b + interval '1 month')::date, least((b + interval '1 month')::date - 1, date '@hari_ini' - 1)
  from generate_series(0, 12) i, lateral (select (date '@awal' + make_interval(months => i))::date b) x;
-- @@
insert into wil select code, parent_code, name from wilayah where kabupaten_code = @kab or code = left('@kab', 2);
-- @@ places of work: the desa of the kabupaten in their order, the known kecamatan first, dealt out to the caseloads
with d as (select code, kecamatan_code kec, row_number() over (order by kecamatan_code <> coalesce(@kecamatan_awal, 0), code) - 1 i, count(*) over () n from wilayah where kabupaten_code = @kab and length(code) = 10),
t as (select p, min(n) n, (p - 1)::bigint * min(n) / @pendamping dari, greatest((p - 1)::bigint * min(n) / @pendamping, p::bigint * min(n) / @pendamping - 1) sampai from generate_series(1, @pendamping) p, d group by p),
b as (select t.p, array_agg(d.code order by d.i) desa from t join d on d.i = any(array(select distinct dari + (sampai - dari) * j / 3 from generate_series(0, 3) j)) group by t.p),
w as (select p, desa, 0.55 + (h(@kab * 10000::bigint + p, 11) & 65535) / 65536.0 * 0.9 bobot, h(@kab * 10000::bigint + p, 12) x, h(@kab * 10000::bigint + p, 13) y from b),
k as (select *, (@keluarga * sum(bobot) over (order by p) / sum(bobot) over ())::int ujung from w),
j as (select *, ujung - coalesce(lag(ujung) over (order by p), 0) jumlah from k),
g as (select *, greatest(1, round(jumlah / 27.0))::int kelompok from j)
insert into slot select p, left(desa[1], 6)::int, desa, date '@awal' - 200 - (x & 2047)::int,
  case when (y & 1023) < 27 and p > 1 then (date '@awal' + make_interval(months => 2 + (y >> 10 & 7)::int))::date - 1 end,
  case when (y & 1023) < 20 and p > 1 then (date '@awal' + make_interval(months => 2 + (y >> 10 & 7)::int))::date end,
  jumlah, kelompok, (sum(kelompok) over (order by p) - kelompok)::int,
  least(0.98, @tertib + ((x >> 16 & 255) - 128) / 700.0), least(0.98, @bertemu + ((x >> 24 & 255) - 128) / 900.0), greatest(0.05, @kunjungan + ((x >> 32 & 255) - 128) / 600.0), @graduasi * (0.2 + (x >> 40 & 255) / 160.0),
  case when @hadir + ((y >> 16 & 255) - 128) / 1100.0 > 0.86 then 'HHHHHHHHHHHHHHAI' when @hadir + ((y >> 16 & 255) - 128) / 1100.0 > 0.79 then 'HHHHHHHHHHHHWAIS' when @hadir + ((y >> 16 & 255) - 128) / 1100.0 > 0.72 then 'HHHHHHHHHHHWAAIS' else 'HHHHHHHHHHWAAAIS' end,
  case when p = 1 then @akun_awal end
from g;
-- @@ who holds a caseload, from when to when
insert into masa
select p, urut, uid(@ms_awal + 7 * 3600000, @kab, 1, p * 4 + urut), uid(@ms_awal + 7 * 3600000, @kab, 2, p * 4 + urut), nama_petugas(x), x & 1 = 1, date '@hari_ini' - 27 * 365 - (x >> 24 & 16777215)::int % (27 * 365), kec, dari, sampai,
  coalesce(login, 'pendamping.' || kec || '.' || nomor) || case when urut = 1 then 'b' else '' end, '', kini
from (select s.p, u.urut, urut = 1 or s.ganti is null kini, s.kec, s.login, row_number() over (partition by s.kec, u.urut order by s.p) nomor, case urut when 0 then s.mulai else s.ganti end dari, case urut when 0 then s.berhenti end sampai, h(@kab * 10000::bigint + s.p, 21 + urut) x
  from slot s, (values (0), (1)) u(urut) where urut = 0 or s.ganti is not null) y;
-- @@
with k as (select kec, row_number() over (order by kec <> coalesce(@kecamatan_awal, 0), kec) - 1 i, count(*) over () n from (select distinct left(d, 6)::int kec from slot, unnest(desa) d) x),
a as (select (i / least(5, greatest(1, round(n * 12.0 / @pendamping)::int))) + 1 s, array_agg(kec order by i) kecs from k group by 1)
insert into atasan select s, uid(@ms_awal + 7 * 3600000, @kab, 1, 3000000 + s), uid(@ms_awal + 7 * 3600000, @kab, 2, 3000000 + s), nama_petugas(x), x & 1 = 1, date '@hari_ini' - 32 * 365 - (x >> 24 & 16777215)::int % (20 * 365), kecs, case when s = 1 then coalesce(@akun_supervisor, 'supervisor.' || kecs[1]) else 'supervisor.' || kecs[1] end, ''
from (select a.*, h(@kab * 10000::bigint + s, 23) x from a) y;
-- @@
update masa set nip = to_char(lahir, 'YYYYMMDD') || to_char(dari, 'YYYYMM') || case when perempuan then 2 else 1 end || 900 + p % 100;
update atasan set nip = to_char(lahir, 'YYYYMMDD') || to_char(date '@awal', 'YYYYMM') || case when perempuan then 2 else 1 end || 900 + s % 100;
insert into kantor select peran, uid(@ms_awal + 6 * 3600000, @kab, 2, 4000000 + i), nama_petugas(h(@kab, 30 + i)), awalan || '.@slug'
  from (values ('DINSOS_KAB_HEAD', 'kabid', 1), ('DINSOS_KAB_STAFF', 'kasi', 2), ('KORKAB', 'korkab', 3), ('APD', 'apd', 4)) v(peran, awalan, i);
-- @@ groups: dealt out to the desa of the caseload
insert into grup select s.g0 + g, uid(@ms_awal + 8 * 3600000, @kab, 3, s.g0 + g), s.p, left(d.desa, 6)::int, d.desa,
  (@nama_kelompok)[1 + (g - 1) % @nama_kelompok_n] || case when g > @nama_kelompok_n then ' ' || 1 + (g - 1) / @nama_kelompok_n else '' end,
  (@tempat)[1 + (x & 255)::int % @tempat_n], 1 + (x >> 8 & 255)::int % 6, date '@awal' - 60 - (x >> 16 & 1023)::int, (x >> 32 & 255)::int % 14, (x >> 40 & 1023) < 6
from slot s, generate_series(1, s.kelompok) g, lateral (select s.desa[1 + (g - 1) * cardinality(s.desa) / s.kelompok] desa) d, lateral (select h(@kab * 100000::bigint + s.g0 + g, 41) x) y where s.jumlah > 0;
-- @@ families: when they came, who leaves and how
with mentah as (
  select s.p, s.g0 + 1 + (k - 1) % s.kelompok gn, k, s.berhenti, s.ganti, s.graduasi, h(@kab * 1000000000::bigint + s.p * 10000 + k, 51) x, h(@kab * 1000000000::bigint + s.p * 10000 + k, 52) y from slot s, generate_series(1, s.jumlah) k),
datang as (
  select *, case when (x & 65535) < 65536 * @baru
      then least(date '@hari_ini' - 1, (date '@awal' + make_interval(months => (@musim)[1 + (x >> 16 & 1023)::int % cardinality(@musim)]))::date + (x >> 26 & 31)::int % 21)
      else (date_trunc('quarter', date '@awal') - make_interval(months => 3 * (1 + (h(@kab * 100 + (x >> 16 & 1023) % 10, 53) & 1023)::int % 27)))::date + (x >> 26 & 31)::int % 15 end masuk from mentah offset 0),
kasus as (
  select *, (date '@awal' + make_interval(months => (y & 255)::int % 13))::date b, (y >> 8 & 65535) / 65536.0 nasib, (y >> 24 & 65535) / 65536.0 lepas, (y >> 40 & 65535) / 65536.0 tunda from datang),
maju as (
  select *, nasib < least(0.5, graduasi * 1.1) and b + 7 >= masuk + 180 and b + 7 < date '@hari_ini' and (berhenti is null or ganti is not null or b + 7 <= berhenti) usul, (y >> 56 & 63) % 11 = 0 gagal from kasus offset 0),
jadi as (
  select *, case when usul and not gagal and (b + interval '1 month')::date + 9 < date '@hari_ini' then (b + interval '1 month')::date + 9 end tetap,
    case when not usul and lepas < 0.01 and b + 2 + (x >> 32 & 31)::int % 23 > masuk + 90 and b + 2 + (x >> 32 & 31)::int % 23 < date '@hari_ini' then b + 2 + (x >> 32 & 31)::int % 23 end pergi from maju offset 0),
urut as (select *, row_number() over (order by greatest(masuk, date '@awal'), p, gn, k) n from jadi)
insert into fam
select n, uid(ms(greatest(masuk, date '@awal')) + @jam_ms + 9 * 3600000, @kab, 4, n), u.p, u.gn, g.kec, g.desa, masuk, coalesce(tetap, pergi),
  case when pergi is not null then (array['PINDAH_LUAR_WILAYAH','DATA_GANDA','MENINGGAL_TUNGGAL','NIK_TIDAK_PADAN'])[1 + (x >> 38 & 3)] end,
  case when usul then b + 7 end,
  case when usul then (array['MANDIRI','MANDIRI','MANDIRI','PEMBERDAYAAN','MANDIRI','MANDIRI','PEMBERDAYAAN','MANDIRI','ALAMIAH','ALAMIAH','MAMPU','SANKSI'])[1 + (x >> 40 & 255)::int % 12] end,
  case when not usul then null when gagal then case when x >> 50 & 3 = 0 then 2 else 1 end else 0 end,
  case when not usul then null when gagal then case when b + 22 < date '@hari_ini' then case when x >> 50 & 3 = 0 then 'BATAL' else 'DITOLAK' end else 'USULAN' end
    when tetap is not null then 'DITETAPKAN' when b + 22 < date '@hari_ini' then 'DISETUJUI' when b + 17 < date '@hari_ini' then 'VERIFIKASI' else 'USULAN' end,
  tetap, not usul and pergi is null and tunda < 0.012 and masuk < date '@hari_ini' - 1, case when (hh >> 3 & 1023) < 1024 * @lansia and (hh >> 13 & 1023) < 410 and x1 >> 8 & 3 = 0 then nama_l(x1 >> 2) else nama_p(x1 >> 2) end, hh,
  uid(ms(greatest(masuk, date '@awal')) + @jam_ms + 9 * 3600000, @kab, 5, n::bigint * 8 + 1)
from urut u join grup g on g.gn = u.gn, lateral (select x # (y << 3) & 9223372036854775807 hh, h(@kab * 1000000000::bigint + n * 8 + 1, 61) x1) o order by n;
-- @@ members: a mother, mostly a father, children, sometimes an elder; or elders alone
with rangka as (
  select n, id, kec, masuk, h, (h >> 3 & 1023) < 1024 * @lansia tua, (h >> 13 & 1023) < 410 sendiri, (h >> 23 & 1023) < 880 suami, (array[1,1,1,2,2,3])[1 + (h >> 33 & 255)::int % 6] anak, 24 + (h >> 41 & 255)::int % 27 umur_ibu from fam),
isi as (
  select *, case when tua and sendiri then 1 + (h >> 50 & 255 > 115)::int else 1 + suami::int + anak + tua::int end banyak from rangka offset 0),
jiwa as (
  select i.n, i.id kpm, i.kec, u, h(@kab * 1000000000::bigint + i.n * 8 + u, 61) x, i.masuk, umur_ibu, suami, anak,
    case when tua and sendiri then case u when 1 then 'L1' else 'CUCU' end when u = 1 then case when suami then 'ISTRI' else 'JANDA' end when u = 2 and suami then 'SUAMI' when u <= 1 + suami::int + anak then 'ANAK' else 'TUA' end peran
  from isi i, generate_series(1, banyak) u offset 0),
umur as (
  select *, case peran when 'L1' then 61 + (x & 255)::int % 20 when 'CUCU' then 7 + (x & 255)::int % 9 when 'ISTRI' then umur_ibu when 'JANDA' then umur_ibu when 'SUAMI' then umur_ibu + (x & 255)::int % 9
      when 'ANAK' then (x & 255)::int % (1 + least(18, greatest(1, umur_ibu - 19))) else 61 + (x & 255)::int % 22 end th,
    case peran when 'L1' then x >> 8 & 3 > 0 when 'CUCU' then x >> 8 & 1 = 1 when 'SUAMI' then false when 'ANAK' then x >> 8 & 1 = 1 else true end p from jiwa offset 0)
insert into orang
select n, kpm, kec, u, uid(ms(greatest(masuk, date '@awal')) + @jam_ms + 9 * 3600000, @kab, 5, n::bigint * 8 + u), p, th, (@ulang_tahun)[th + 1] - (x >> 10 & 1023)::int % 365,
  case peran when 'L1' then 'KEPALA_KELUARGA' when 'JANDA' then 'KEPALA_KELUARGA' when 'SUAMI' then 'KEPALA_KELUARGA' when 'TUA' then 'ORANG_TUA' else peran end,
  case when th < 19 then 'Belum kawin' when peran in ('L1', 'JANDA', 'TUA') then 'Cerai mati' when peran = 'ANAK' then 'Belum kawin' else 'Kawin' end,
  case when th < 7 then 'AUD' when th < 13 then 'SD' when th < 16 then 'SMP' when th < 19 then 'SMA' when th >= 60 then 'LANSIA' end,
  p and th between 20 and 40 and peran <> 'ANAK' and (x >> 20 & 255) < 13, case when (x >> 28 & 1023) < 12 then (array['Fisik','Netra','Mental','Ganda'])[1 + (x >> 38 & 3)] else '' end, tanpa, case when tanpa then 'BELUM_DICEK' else (array['PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','PADAN','TIDAK_PADAN','BELUM_DICEK','BELUM_DICEK'])[1 + (x >> 34 & 1023)::int % 19] end, x
from umur, lateral (select (x >> 46 & 1023) < 10 tanpa) y;
-- @@
analyze kal, slot, masa, atasan, grup, fam, orang;
