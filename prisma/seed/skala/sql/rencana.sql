-- The plan: which kabupaten, how many families and pendamping each. Sizes as uneven as the country's.
create table skala.keadaan (nama text primary key, nilai text not null, at timestamptz not null default clock_timestamp());
create table skala.asal (urut int generated always as identity primary key, jenis text not null, tabel text not null, nama text not null, perintah text not null, dipasang boolean not null default false);
create table skala.rencana (kab int primary key, zona text not null, slug text not null, nama text not null, keluarga int not null, pendamping int not null,
  tumbuh float8 not null, lansia float8 not null, tertib float8 not null, bertemu float8 not null, hadir float8 not null, kunjungan float8 not null, graduasi float8 not null,
  kecamatan_awal int, akun_awal text, akun_supervisor text, dimuat_at timestamptz, hitungan jsonb);
-- @@
with desc_demo as (select * from jsonb_to_recordset('@khusus'::jsonb) x(kab int, slug text, keluarga int, pendamping int, tumbuh float8, lansia float8, tertib float8, bertemu float8, hadir float8, kunjungan float8, graduasi float8, kecamatan int, akun text, supervisor text)),
alat as (
  select k.code::int kab, k.zona, w.name, d.slug, d.keluarga, d.pendamping, d.tumbuh, d.lansia, d.tertib, d.bertemu, d.hadir, d.kunjungan, d.graduasi, d.kecamatan, d.akun, d.supervisor,
    -- by the number of desa, a town's being larger, and by chance: bell-shaped out of four draws, then stretched
    power(greatest(k.desa, 6), 0.8) * case when k.code % 100 > 70 then 2.2 else 1 end * exp(0.6 * ((skala.h(k.code, 1) & 65535) + (skala.h(k.code, 2) & 65535) + (skala.h(k.code, 3) & 65535) + (skala.h(k.code, 4) & 65535) - 131070)::float8 / 37837)
      * case when k.province_code between 32 and 36 then 2.6 when k.province_code = 31 then 0.8 when k.province_code > 90 then 0.3 when k.province_code in (81, 82, 62, 64, 65, 19, 21) then 0.5 else 1 end bobot,
    (skala.h(k.code, 5) & 65535) / 65536::float8 a, (skala.h(k.code, 6) & 65535) / 65536::float8 b, (skala.h(k.code, 7) & 65535) / 65536::float8 c, (skala.h(k.code, 8) & 65535) / 65536::float8 e
  from kabupaten k join wilayah w on w.code = k.wilayah_code left join desc_demo d on d.kab = k.code
  where exists (select from wilayah x where x.kabupaten_code = k.code and length(x.code) = 10)),
bagi as (select *, (@total - sum(coalesce(keluarga, 0)) over ()) * bobot / nullif(sum(case when keluarga is null then bobot end) over (), 0) kira from alat),
jepit as (select *, least(122000 + 28000 * b, greatest(640 + 400 * a, kira)) batas from bagi),
akhir as (select *, case when keluarga is not null then keluarga
    else (case when kira between 1100 and 121000 then kira * (@total - sum(coalesce(keluarga, 0)) over () - sum(case when keluarga is null and kira not between 1100 and 121000 then batas else 0 end) over ())
      / nullif(sum(case when keluarga is null and kira between 1100 and 121000 then kira else 0 end) over (), 0) else batas end)::int end penuh from jepit),
beban as (select *, coalesce(pendamping, penuh / (270 * (0.72 + 0.75 * b))) orang from akhir)
insert into skala.rencana (kab, zona, slug, nama, keluarga, pendamping, tumbuh, lansia, tertib, bertemu, hadir, kunjungan, graduasi, kecamatan_awal, akun_awal, akun_supervisor)
select kab, zona, coalesce(slug, regexp_replace(lower(regexp_replace(name, '^Kab\. ', '')), '[^a-z0-9]', '', 'g')), regexp_replace(name, '^(Kab\.|Kota) ', ''),
  greatest(12, (penuh * @bagian)::int),
  greatest(1, (@bagian * case when pendamping is not null then pendamping else orang * (@orang - sum(coalesce(pendamping, 0)) over ()) / nullif(sum(case when pendamping is null then orang end) over (), 0) end)::int),
  coalesce(tumbuh, 0.1 * (c - 0.35)), coalesce(lansia, 0.1 + 0.15 * e), coalesce(tertib, 0.62 + 0.36 * a), coalesce(bertemu, 0.76 + 0.2 * b), coalesce(hadir, 0.74 + 0.18 * e), coalesce(kunjungan, 0.12 + 0.3 * c), coalesce(graduasi, 0.012 + 0.06 * a * b),
  kecamatan, akun, supervisor
from beban where '@hanya' = '' or kab = any(string_to_array(nullif('@hanya', ''), ',')::int[]);
-- @@
update skala.rencana r set slug = slug || kab where exists (select from skala.rencana x where x.slug = r.slug and x.kab < r.kab);
