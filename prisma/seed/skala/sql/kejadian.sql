-- Meetings against rosters, visits, activities, cases.
insert into temu
with t as (
  select g.gn, g.p, k.i, k.akhir, h(@kab * 10000000::bigint + g.gn * 16 + k.i, 81) x, g.hari, k.bulan, s.bertemu from grup g join slot s using (p) cross join kal k where not g.diam and (s.ganti is not null or s.berhenti is null or k.bulan <= s.berhenti)),
u as (select *, bulan + (hari - extract(isodow from bulan)::int + 7) % 7 + 7 * (x >> 20 & 3)::int d from t where (x & 65535) < 65536 * bertemu),
v as (select gn, p, i, d, 0 dua, akhir from u union all select gn, p, i, d + 7, 1, akhir from u where (x >> 24 & 255) < 15),
w as (select gn, p, i, d, dua from v where d <= akhir),
ubah as (select gn, masuk d from fam where masuk > date '@awal' union select gn, keluar from fam where keluar is not null),
baur as (select gn, p, i, d, dua from w union all select gn, null, null, d, null from ubah),
epok as (select *, count(*) filter (where p is null) over (partition by gn order by d) epok from baur)
select row_number() over (order by d, gn), gn, p, i, d, epok, row_number() over (partition by gn order by d) from epok where p is not null;
-- @@
analyze temu;
-- @@ the families of a group on the first day of a roster, by name
insert into rombong
select r.gn, r.epok, uid(ms(r.dari) + @jam_ms + 9 * 3600000, @kab, 8, r.gn::bigint * 256 + r.epok), r.dari, array_agg(f.id order by f.nama, f.id)
from (select gn, epok, min(hari) dari from temu group by 1, 2) r join fam f on f.gn = r.gn and f.masuk <= r.dari and (f.keluar is null or f.keluar > r.dari) group by r.gn, r.epok, r.dari;
-- @@
analyze rombong;
-- @@
insert into roster (kabupaten_code, id, kelompok_id, kecamatan_code, berlaku_dari, kpm_ids)
  select @kab, r.id, g.id, g.kec, r.dari, r.ids from rombong r join grup g using (gn) order by r.id;
-- @@
insert into sesi_p2k2 (kabupaten_code, id, kecamatan_code, kelompok_id, roster_id, pendamping_id, held_on, modul, sesi, jam_mulai, jam_selesai, tempat, pemateri, rangkuman, absen, created_at)
  select @kab, uid(ms(t.hari) + @jam_ms + jam * 3600000, @kab, 9, t.sn), g.kec, g.id, r.id, m.id, t.hari, (@modul)[1 + (g.materi + t.ke - 1)::int % 14], (@sesi)[1 + (g.materi + t.ke - 1)::int % 14],
    lpad(jam::text, 2, '0') || ':00', lpad((jam + 2)::text, 2, '0') || ':00', g.tempat, m.nama, (@rangkuman)[1 + (x >> 16 & 255)::int % @rangkuman_n],
    translate(left(md5(t.sn || '-@kab') || md5('@kab.' || t.sn), cardinality(r.ids)), '0123456789abcdef', s.peta), (t.hari + time '14:10')::timestamptz
  from temu t join rombong r using (gn, epok) join grup g using (gn) join slot s on s.p = t.p join masa m on m.p = t.p and t.hari between m.dari and coalesce(m.sampai, 'infinity'),
    lateral (select h(@kab * 100000000::bigint + t.sn, 82) x) y, lateral (select (array[8, 9, 13])[1 + (x & 255)::int % 3] jam) z order by t.sn;
-- @@ did the group meet, who came, how far it is: as the triggers count it
insert into kelompok_bulan (kabupaten_code, kelompok_id, bulan, kecamatan_code, pendamping_id, sesi, kpm_hadir, materi)
with c as (select kelompok_id, awal_bulan(held_on) bulan, count(*)::int sesi, max(n_hadir)::int hadir, count(distinct roster_id) rosters from sesi_p2k2 where kabupaten_code = @kab group by 1, 2),
dua as (
  select s.kelompok_id, awal_bulan(s.held_on) bulan, count(distinct u.kpm_id)::int hadir from c join sesi_p2k2 s on s.kabupaten_code = @kab and s.kelompok_id = c.kelompok_id and s.held_on >= c.bulan and s.held_on < (c.bulan + interval '1 month')::date
    join roster r on r.kabupaten_code = @kab and r.id = s.roster_id, unnest(r.kpm_ids) with ordinality u(kpm_id, i) where c.sesi > 1 and substr(s.absen, u.i::int, 1) in ('H', 'W') group by 1, 2),
m as (
  select g.id, g.kec, k.bulan, m.id pend, coalesce(c.sesi, 0) sesi, coalesce(dua.hadir, c.hadir, 0) hadir, least(14, sum(coalesce(c.sesi, 0)) over (partition by g.gn order by k.bulan))::int materi
  from grup g cross join kal k join slot s on s.p = g.p join masa m on m.p = g.p and m.urut = (s.ganti is not null and k.bulan >= s.ganti)::int left join c on c.kelompok_id = g.id and c.bulan = k.bulan left join dua on dua.kelompok_id = g.id and dua.bulan = k.bulan)
select @kab, id, bulan, kec, pend, sesi, hadir, materi from m order by id, bulan;
-- @@ visits: so many families of a quarter, some of them twice
insert into kunjungan (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, visited_on, tujuan, hasil, created_at)
with q as (select row_number() over (order by d) q, greatest(d, date '@awal') dari, least((d + interval '3 months')::date, date '@hari_ini') sampai from generate_series(date_trunc('quarter', date '@awal'), date '@hari_ini' - 1, interval '3 months') s, lateral (select s::date d) x),
v as (
  select f.id, f.kec, f.p, q.dari + (x >> 16 & 65535)::int % (q.sampai - q.dari) d, f.masuk, f.keluar, x from fam f join slot s using (p) cross join q, lateral (select h(@kab * 1000000000::bigint + f.n * 8 + q.q, 83) x) y where (x & 65535) < 65536 * s.kunjungan * (q.sampai - q.dari) / 91.0
  union all select f.id, f.kec, f.p, q.dari + (x >> 32 & 65535)::int % (q.sampai - q.dari), f.masuk, f.keluar, h(x, 84) from fam f join slot s using (p) cross join q, lateral (select h(@kab * 1000000000::bigint + f.n * 8 + q.q, 83) x) y where (x & 65535) < 65536 * s.kunjungan * (q.sampai - q.dari) / 1820.0 offset 0),
w as (select v.*, m.id pend, (@tujuan)[1 + (x >> 40 & 255)::int % @tujuan_n] tujuan, row_number() over (order by d, v.id, x) sn from v join masa m on m.p = v.p and d between m.dari and coalesce(m.sampai, 'infinity') where d >= masuk and (keluar is null or keluar > d))
select @kab, uid(ms(d) + @jam_ms + 10 * 3600000, @kab, 10, sn), kec, id, pend, d, tujuan, (@hasil)[array_position(@tujuan, tujuan)], (d + time '14:30')::timestamptz from w order by sn;
-- @@
-- the first visit says when, where and for whom
insert into kpm_kuartal (kabupaten_code, kpm_id, kuartal, kecamatan_code, pendamping_id, kunjungan, pertama)
  select distinct on (kpm_id, awal_kuartal(visited_on)) @kab, kpm_id, awal_kuartal(visited_on), kecamatan_code, pendamping_id, count(*) over (partition by kpm_id, awal_kuartal(visited_on)), visited_on
  from kunjungan where kabupaten_code = @kab order by kpm_id, awal_kuartal(visited_on), visited_on, created_at, id;
-- @@
insert into kegiatan (kabupaten_code, id, kecamatan_code, pendamping_id, held_on, rhk, jenis, uraian, tempat, peserta, created_at)
with v as (
  select m.id, m.kec, k.bulan + (y & 65535)::int % (k.akhir - k.bulan + 1) d, y from masa m join kal k on k.sampai > m.dari and k.bulan <= coalesce(m.sampai, 'infinity') and k.akhir >= k.bulan, generate_series(1, 5) j, lateral (select h(@kab * 10000000::bigint + (m.p * 16 + k.i) * 8 + j, 85) y) z where (y >> 16 & 65535) < 44000),
w as (select *, row_number() over (order by d, id, y) sn from v where extract(isodow from d) < 7)
select @kab, uid(ms(d) + @jam_ms + 11 * 3600000, @kab, 11, sn), kec, id, d, (@rhk)[1 + (y >> 32 & 255)::int % @rhk_n], (@aksi)[1 + (y >> 32 & 255)::int % @rhk_n], (@uraian)[1 + (y >> 40 & 255)::int % @uraian_n],
  (array['Kantor desa','Kantor kecamatan','Rumah warga','Puskesmas','Sekolah'])[1 + (y >> 48 & 255)::int % 5], case when (@rhk)[1 + (y >> 32 & 255)::int % @rhk_n] <> 9 then 3 + (y >> 24 & 255)::int % 38 end, (d + time '16:00')::timestamptz from w order by sn;
-- @@
insert into graduasi (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, jenis, status, alasan, bukti, keputusan, usulan_on, effective_on, closed_at, version)
  select @kab, uid(ms(f.usulan) + @jam_ms + 10 * 3600000, @kab, 12, f.n), f.kec, f.id, m.id, f.jenis, f.tahap,
    case f.jenis when 'MANDIRI' then array[(array['USAHA_BERKEMBANG','KESADARAN_SENDIRI','ANAK_BEKERJA'])[1 + (f.h & 255)::int % 3]] when 'PEMBERDAYAAN' then '{USAHA_BERKEMBANG}' when 'ALAMIAH' then '{KOMPONEN_HABIS}' when 'MAMPU' then array[(array['PENGHASILAN_TETAP','RUMAH_LAYAK'])[1 + (f.h & 1)::int]] else '{LAINNYA}' end,
    (@bukti)[1 + (f.h >> 8 & 255)::int % @bukti_n],
    case when f.tahap in ('DITOLAK', 'BATAL') then concat_ws(e'\t', f.usulan + 15, f.tahap, k.nama, case f.tahap when 'DITOLAK' then 'Penghasilan belum ajek; dinilai lagi enam bulan mendatang.' else 'Keluarga menarik pernyataannya.' end)
      else concat_ws(e'\n', case when f.tahap <> 'USULAN' then concat_ws(e'\t', f.usulan + 10, 'VERIFIKASI', a.nama, 'Dikunjungi; keluarga ditanya terpisah dan menyatakan sendiri.') end,
        case when f.tahap in ('DISETUJUI', 'DITETAPKAN') then concat_ws(e'\t', f.usulan + 15, 'DISETUJUI', k.nama, '') end, case when f.tahap = 'DITETAPKAN' then concat_ws(e'\t', f.tetap, 'DITETAPKAN', b.nama, '') end) end,
    f.usulan, f.tetap, case when f.tahap in ('DITOLAK', 'BATAL') then (f.usulan + 15 + time '11:00')::timestamptz when f.tetap is not null then (f.tetap + time '11:00')::timestamptz end,
    case f.tahap when 'USULAN' then 1 when 'DISETUJUI' then 3 when 'DITETAPKAN' then 4 else 2 end
  from fam f join masa m on m.p = f.p and f.usulan between m.dari and coalesce(m.sampai, 'infinity') left join atasan a on f.kec = any(a.kecs), (select nama from kantor where peran = 'KORKAB') k, (select nama from kantor where peran = 'DINSOS_KAB_HEAD') b
  where f.usulan is not null order by 2;
-- @@ verification of commitments: some members each month
insert into verkom (kabupaten_code, anggota_id, bulan, komponen, kpm_id, kecamatan_code, pendamping_id, hasil, hari_efektif, tidak_hadir, created_at)
  select @kab, o.id, k.bulan, o.kode, o.kpm, o.kec, m.id, case when (x >> 24 & 255) < 8 then 'BELUM_DIVERIFIKASI' when (x >> 24 & 255) < 14 then 'DIKECUALIKAN' when tidak > 3 then 'TIDAK_MEMENUHI' else 'MEMENUHI' end,
    case when sekolah then 24 end, case when sekolah then tidak end, (k.akhir + time '17:00')::timestamptz
  from orang o join fam f using (n), lateral (select h(@kab * 10000000000::bigint + o.n::bigint * 8 + o.u, 86) x) y join kal k on k.i = (y.x >> 16 & 255)::int % 12, lateral (select o.kode in ('SD','SMP','SMA') sekolah, case when (y.x >> 32 & 255) < 30 then 4 + (y.x >> 40 & 7)::int else (y.x >> 40 & 3)::int end tidak) z, masa m
  where o.kode is not null and o.lahir < k.bulan and (y.x & 65535) < 7000 and f.masuk < k.bulan and (f.keluar is null or f.keluar > k.akhir) and m.p = f.p and k.akhir between m.dari and coalesce(m.sampai, 'infinity') order by 2, 3, 4;
-- @@
insert into perubahan_data (kabupaten_code, id, kecamatan_code, kpm_id, anggota_id, pendamping_id, jenis, sebelum, sesudah, alasan, status, siks_ref, diterapkan_at, created_at)
  select @kab, uid(ms(d) + @jam_ms + 12 * 3600000, @kab, 13, o.n::bigint * 8 + o.u), o.kec, o.kpm, o.id, m.id, z.hal, case z.hal when 'NAIK_JENJANG' then '{"jenjang":"SD"}' else '{}' end::jsonb, case z.hal when 'NAIK_JENJANG' then '{"jenjang":"SMP"}' else '{}' end::jsonb, 'Hasil pemutakhiran data keluarga.', status,
    case when status = 'DIINPUT_SIKS' then 'SIKS-' || (x >> 8 & 16777215) else '' end, case when status in ('DITERAPKAN_LOKAL', 'DIINPUT_SIKS') then (d + 5 + time '10:00')::timestamptz end, (d + time '12:00')::timestamptz
  from orang o join fam f using (n), lateral (select h(@kab * 10000000000::bigint + o.n::bigint * 8 + o.u, 87) x) y, lateral (select date '@awal' + (x >> 16 & 65535)::int % (date '@hari_ini' - 6 - date '@awal') d,
    (array['NAIK_JENJANG','PERBAIKAN_NAMA','PERBAIKAN_NIK','PINDAH_ALAMAT','GANTI_PENGURUS'])[1 + (x >> 32 & 255)::int % 5] hal, (array['DIAJUKAN','DIVERIFIKASI','DITERAPKAN_LOKAL','DIINPUT_SIKS','DIINPUT_SIKS','DIINPUT_SIKS','DIKEMBALIKAN','DITOLAK'])[1 + (x >> 40 & 7)::int] status) z, masa m
  where (x & 65535) < 500 and d >= f.masuk and (f.keluar is null or f.keluar > d) and m.p = f.p and d between m.dari and coalesce(m.sampai, 'infinity') order by 2;
-- @@
insert into pengaduan (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, kategori, kanal, isi, pelapor, diterima_on, status, selesai_on, created_at)
  select @kab, uid(ms(d) + @jam_ms + 10 * 3600000, @kab, 14, f.n), f.kec, case when f.masuk < d then f.id end, m.id, (@aduan)[1 + (x >> 16 & 255)::int % @aduan_n], (array['LANGSUNG','WA','TELEPON','SP4N_LAPOR'])[1 + (x >> 24 & 3)], (@isi_aduan)[1 + (x >> 16 & 255)::int % @aduan_n], (array['Ketua RT','Warga','Keluarga','Kader posyandu'])[1 + (x >> 26 & 3)],
    d, case when s < date '@hari_ini' and (x >> 28 & 255) < 216 then 'SELESAI' when x >> 36 & 1 = 1 then 'BARU' else 'DITANGANI' end, case when s < date '@hari_ini' and (x >> 28 & 255) < 216 then s end, (d + time '11:00')::timestamptz
  from fam f, lateral (select h(@kab * 1000000000::bigint + f.n, 88) x) y, lateral (select date '@hari_ini' - 2 - (x >> 40 & 65535)::int % 358 d) z, lateral (select d + 3 + (x >> 52 & 15)::int s) v, masa m
  where (x & 65535) < 146 and m.p = f.p and d between m.dari and coalesce(m.sampai, 'infinity') order by 2;
