-- Stored figures beside a recount of the raw rows of one kabupaten: each statement gives its name and how many keys differ.
with mentah as (
  select bulan, kecamatan_code kec, pendamping_id pend, 'pendamping' u, count(*) n from laporan where kabupaten_code = @kab group by 1, 2, 3
  union all select bulan, kecamatan_code, pendamping_id, 'laporan_wajib', count(*) from laporan where kabupaten_code = @kab and status <> 'DIKECUALIKAN' group by 1, 2, 3
  union all select bulan, kecamatan_code, pendamping_id, 'laporan_masuk', count(*) from laporan where kabupaten_code = @kab and status <> 'DIKECUALIKAN' and first_submitted_at is not null group by 1, 2, 3
  union all select l.bulan, kecamatan_code, pendamping_id, 'laporan_tepat', count(*) from laporan l join kabupaten k on k.code = l.kabupaten_code left join param_tahun p on p.tahun = extract(year from l.bulan)
    where kabupaten_code = @kab and status <> 'DIKECUALIKAN' and first_submitted_at < ((l.bulan + interval '1 month') + make_interval(days => coalesce(p.hari_batas, 3))) at time zone k.zona group by 1, 2, 3
  union all select bulan, kecamatan_code, pendamping_id, 'laporan_setuju', count(*) from laporan where kabupaten_code = @kab and status in ('DISETUJUI', 'DITERIMA', 'TERKUNCI') group by 1, 2, 3
  union all select bulan, l.kecamatan_code, l.pendamping_id, 'laporan_langsung', count(*) from laporan l where kabupaten_code = @kab and status in ('DISETUJUI', 'DITERIMA', 'TERKUNCI')
    and not exists (select from laporan_tinjauan t where t.kabupaten_code = @kab and t.pendamping_id = l.pendamping_id and t.bulan = l.bulan and t.tindakan = 'KEMBALIKAN') group by 1, 2, 3
  union all select date_trunc('month', held_on)::date, kecamatan_code, pendamping_id, 'sesi', count(*) from sesi_p2k2 where kabupaten_code = @kab and cancelled_at is null group by 1, 2, 3
  union all select date_trunc('month', held_on)::date, kecamatan_code, pendamping_id, 'hadir', sum(length(regexp_replace(absen, '[^HW]', '', 'g'))) from sesi_p2k2 where kabupaten_code = @kab and cancelled_at is null group by 1, 2, 3
  union all select date_trunc('month', s.held_on)::date, s.kecamatan_code, s.pendamping_id, 'hadir_wajib', sum(cardinality(r.kpm_ids)) from sesi_p2k2 s join roster r on r.kabupaten_code = @kab and r.id = s.roster_id where s.kabupaten_code = @kab and s.cancelled_at is null group by 1, 2, 3
  union all select bulan, kecamatan_code, pendamping_id, 'kelompok', count(*) from kelompok_bulan where kabupaten_code = @kab group by 1, 2, 3
  union all select bulan, kecamatan_code, pendamping_id, 'kelompok_bertemu', count(*) from kelompok_bulan where kabupaten_code = @kab and sesi > 0 group by 1, 2, 3
  union all select bulan, kecamatan_code, pendamping_id, 'kpm_hadir', sum(kpm_hadir) from kelompok_bulan where kabupaten_code = @kab group by 1, 2, 3
  union all select bulan, kecamatan_code, pendamping_id, 'materi', sum(materi) from kelompok_bulan where kabupaten_code = @kab group by 1, 2, 3
  union all select date_trunc('month', visited_on)::date, kecamatan_code, pendamping_id, 'kunjungan', count(*) from kunjungan where kabupaten_code = @kab and cancelled_at is null group by 1, 2, 3
  union all select date_trunc('month', pertama)::date, kecamatan_code, pendamping_id, 'kpm_dikunjungi', count(*) from kpm_kuartal where kabupaten_code = @kab and kunjungan > 0 group by 1, 2, 3
  union all select date_trunc('month', held_on)::date, kecamatan_code, pendamping_id, 'kegiatan', count(*) from kegiatan where kabupaten_code = @kab and cancelled_at is null group by 1, 2, 3
  union all select date_trunc('month', mulai)::date, kecamatan_code, pendamping_id, 'kpm_masuk', count(*) from kpm_penempatan where kabupaten_code = @kab group by 1, 2, 3
  union all select date_trunc('month', selesai)::date, kecamatan_code, pendamping_id, 'kpm_keluar', count(*) from kpm_penempatan where kabupaten_code = @kab and selesai is not null group by 1, 2, 3
  union all select date_trunc('month', effective_on)::date, kecamatan_code, pendamping_id, 'g_' || lower(jenis), count(*) from graduasi where kabupaten_code = @kab and status = 'DITETAPKAN' group by 1, 2, 3, jenis),
simpan as (select bulan, kecamatan_code kec, pendamping_id pend, u.key u, u.value::bigint n from pendamping_bulan b, jsonb_each_text(to_jsonb(b) - '{kabupaten_code,bulan,kecamatan_code,pendamping_id}'::text[]) u where kabupaten_code = @kab and u.value <> '0')
select 'pendamping_bulan' nama, count(*)::int beda from mentah m full join simpan s using (bulan, kec, pend, u) where coalesce(m.n, 0) <> coalesce(s.n, 0);
-- @@
select 'kelompok_bulan: sesi, kpm_hadir' nama, count(*)::int beda from kelompok_bulan b full join (
    select s.kelompok_id, date_trunc('month', s.held_on)::date bulan, count(distinct s.id) sesi, count(distinct u.id) filter (where substr(s.absen, u.i::int, 1) in ('H', 'W')) hadir
    from sesi_p2k2 s join roster r on r.kabupaten_code = @kab and r.id = s.roster_id, unnest(r.kpm_ids) with ordinality u(id, i) where s.kabupaten_code = @kab and s.cancelled_at is null group by 1, 2) x
  on x.kelompok_id = b.kelompok_id and x.bulan = b.bulan where coalesce(b.kabupaten_code, @kab) = @kab and ((b.sesi, b.kpm_hadir) is distinct from (coalesce(x.sesi, 0), coalesce(x.hadir, 0)));
-- @@
select 'kelompok_bulan: materi' nama, count(*)::int beda from kelompok_bulan b, lateral (select count(distinct (s.modul, s.sesi)) n from sesi_p2k2 s where s.kabupaten_code = @kab and s.kelompok_id = b.kelompok_id and s.held_on < b.bulan + interval '1 month' and s.kurikulum = 'INTI' and s.cancelled_at is null) x where b.kabupaten_code = @kab and b.materi <> x.n;
-- @@
select 'kelompok_bulan: setiap kelompok, setiap bulan' nama, count(*)::int beda from (select g.id, k.bulan from kelompok g join bulan_kabupaten k on k.kabupaten_code = @kab and g.mulai < k.bulan + interval '1 month' and coalesce(g.selesai, 'infinity') >= k.bulan where g.kabupaten_code = @kab except select kelompok_id, bulan from kelompok_bulan where kabupaten_code = @kab) x;
-- @@
select 'kpm_kuartal' nama, count(*)::int beda from (select kpm_id, kuartal, kunjungan, pertama from kpm_kuartal where kabupaten_code = @kab and kunjungan > 0) q full join (select kpm_id, date_trunc('quarter', visited_on)::date kuartal, count(*) n, min(visited_on) hari from kunjungan where kabupaten_code = @kab and cancelled_at is null group by 1, 2) v using (kpm_id, kuartal) where (q.kunjungan, q.pertama) is distinct from (v.n, v.hari);
-- @@
select 'pendamping_tahun' nama, count(*)::int beda from (
  select tahun, kecamatan_code kec, pendamping_id pend, basis n, g_alamiah + g_mandiri * 1000 + g_pemberdayaan * 1000000 + (g_mampu + g_sanksi * 1000) * 1000000000::bigint g from pendamping_tahun where kabupaten_code = @kab) s full join (
  select tahun, kec, pend, sum(n) n, sum(g) g from (
    select t.tahun, kecamatan_code kec, pendamping_id pend, count(*) n, 0 g from kpm_penempatan join param_tahun t on mulai <= make_date(t.tahun, 1, 1) and coalesce(selesai, 'infinity') > make_date(t.tahun, 1, 1) where kabupaten_code = @kab group by 1, 2, 3
    union all select extract(year from effective_on)::smallint, kecamatan_code, pendamping_id, 0, sum(case jenis when 'ALAMIAH' then 1 when 'MANDIRI' then 1000 when 'PEMBERDAYAAN' then 1000000 when 'MAMPU' then 1000000000::bigint else 1000000000000 end) from graduasi where kabupaten_code = @kab and effective_on is not null group by 1, 2, 3) y group by 1, 2, 3) m
  using (tahun, kec, pend) where coalesce(s.n, 0) <> coalesce(m.n, 0) or coalesce(s.g, 0) <> coalesce(m.g, 0);
-- @@
select 'peringkat_tahun' nama, count(*)::int beda from (select tahun, pendamping_id, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi from peringkat_tahun where kabupaten_code = @kab) p
  full join (select tahun, pendamping_id, sum(basis) b, sum(g_alamiah) a, sum(g_mandiri) m, sum(g_pemberdayaan) e, sum(g_mampu) v, sum(g_sanksi) s from pendamping_tahun where kabupaten_code = @kab group by 1, 2) t using (tahun, pendamping_id)
  where (p.basis, p.g_alamiah, p.g_mandiri, p.g_pemberdayaan, p.g_mampu, p.g_sanksi) is distinct from (t.b, t.a, t.m, t.e, t.v, t.s);
-- @@
select 'kabupaten_tahun' nama, count(*)::int beda from (select tahun, basis from kabupaten_tahun where kabupaten_code = @kab) k full join (select tahun, sum(basis) basis from pendamping_tahun where kabupaten_code = @kab group by 1) t using (tahun) where coalesce(k.basis, 0) <> coalesce(t.basis, 0);
-- @@
select 'peringkat_rekap' nama, count(*)::int beda from (select tahun, (baris, bertempat, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi)::text d from peringkat_rekap where kabupaten_code = @kab) k
  full join (select tahun, (count(*), count(*) filter (where basis > 0), sum(basis), sum(g_alamiah), sum(g_mandiri), sum(g_pemberdayaan), sum(g_mampu), sum(g_sanksi))::text d from peringkat_tahun where kabupaten_code = @kab group by 1) r using (tahun) where k.d is distinct from r.d;
-- @@
select 'tindak_bulan' nama, count(*)::int beda from (select bulan, jatuh, tepat from tindak_bulan where provinsi = @kab / 100) k
  full join (select awal_bulan(due_on) bulan, count(*) jatuh, count(*) filter (where done_on <= due_on) tepat from tindak_lanjut where batal_at is null and left(wilayah_code, 2)::int = @kab / 100 group by 1) t using (bulan)
  where coalesce(k.jatuh, 0) <> coalesce(t.jatuh, 0) or coalesce(k.tepat, 0) <> coalesce(t.tepat, 0);
-- @@
select 'kabupaten_bulan' nama, count(*)::int beda from (select bulan, to_jsonb(k) - '{kabupaten_code,bulan}'::text[] d from kabupaten_bulan_kini k where kabupaten_code = @kab) k
  full join (select bulan, jsonb_object_agg(u, n) d from (select bulan, u.key u, sum(u.value::bigint) n from pendamping_bulan b, jsonb_each_text(to_jsonb(b) - '{kabupaten_code,bulan,kecamatan_code,pendamping_id}'::text[]) u where kabupaten_code = @kab group by 1, 2) x group by 1) p using (bulan) where k.d is distinct from p.d;
-- @@
select 'provinsi_bulan' nama, count(*)::int beda from (select bulan, to_jsonb(p) - '{province_code,bulan}'::text[] d from provinsi_bulan p where province_code = @kab / 100) p
  full join (select bulan, jsonb_object_agg(u, n) d from (select bulan, u.key u, sum(u.value::bigint) n from kabupaten_bulan b join kabupaten k on k.code = b.kabupaten_code, jsonb_each_text(to_jsonb(b) - '{kabupaten_code,bulan}'::text[]) u where k.province_code = @kab / 100 group by 1, 2) x group by 1) k using (bulan) where p.d is distinct from k.d;
-- @@
select 'kecamatan_bulan' nama, count(*)::int beda from (select kecamatan_code kec, bulan, to_jsonb(k) - '{kabupaten_code,kecamatan_code,bulan}'::text[] d from kecamatan_bulan_kini k where kabupaten_code = @kab) k
  full join (select kec, bulan, jsonb_object_agg(u, n) d from (select kecamatan_code kec, bulan, u.key u, sum(u.value::bigint) n from pendamping_bulan b, jsonb_each_text(to_jsonb(b) - '{kabupaten_code,bulan,kecamatan_code,pendamping_id}'::text[]) u where kabupaten_code = @kab group by 1, 2, 3) x group by 1, 2) p using (kec, bulan) where k.d is distinct from p.d;
-- @@
select 'kpm dan penempatannya' nama, count(*)::int beda from kpm k left join (select kpm_id, min(mulai) mulai, count(*) filter (where selesai is null) terbuka, max(selesai) selesai, max(pendamping_id::text) filter (where selesai is null) pend from kpm_penempatan where kabupaten_code = @kab group by 1) p on p.kpm_id = k.id
  where k.kabupaten_code = @kab and k.status <> 'CALON' and (p.mulai is distinct from k.enrolled_on or p.terbuka <> aktif(k.status)::int or (not aktif(k.status) and p.selesai <> k.exited_on) or (aktif(k.status) and p.pend <> k.pendamping_id::text));
-- @@
select 'kpm dan riwayat statusnya' nama, count(*)::int beda from kpm k left join (select distinct on (kpm_id) kpm_id, ke from kpm_status where kabupaten_code = @kab order by kpm_id, at desc) s on s.kpm_id = k.id where k.kabupaten_code = @kab and s.ke is distinct from k.status;
-- @@
select 'graduasi dan keluarganya' nama, count(*)::int beda from graduasi g join kpm k on k.kabupaten_code = @kab and k.id = g.kpm_id where g.kabupaten_code = @kab and (
  (g.status = 'DITETAPKAN' and (k.status <> 'GRADUASI' or k.exited_on <> g.effective_on)) or (g.closed_at is null and k.status <> 'CALON_GRADUASI'));
-- @@
select 'laporan dan revisinya' nama, count(*)::int beda from laporan l left join (select pendamping_id, bulan, max(revisi) r, min(at) at from laporan_revisi where kabupaten_code = @kab group by 1, 2) r using (pendamping_id, bulan) where l.kabupaten_code = @kab and (l.revisi <> coalesce(r.r, 0) or l.first_submitted_at is distinct from r.at);
-- @@
select 'laporan dan kewajibannya' nama, count(*)::int beda from (select distinct p.sdm_id, b.bulan from petugas p join penugasan g on g.kabupaten_code = @kab and g.sdm_id = p.sdm_id and g.peran = 'PENDAMPING' join bulan_kabupaten b on b.kabupaten_code = @kab and g.mulai < b.bulan + interval '1 month' and coalesce(g.selesai, 'infinity') >= b.bulan where p.kabupaten_code = @kab) w
  full join (select pendamping_id sdm_id, bulan from laporan where kabupaten_code = @kab) l using (sdm_id, bulan) where w.* is null or l.* is null;
