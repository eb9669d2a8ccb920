-- The reports of each month and their way through the offices, up to yesterday.
insert into jalan (p, urut, pend, akun, kec, i, bulan, kirim, kembali, lagi, verifikasi, setuju, terima, kunci, kecuali, batas)
with a as (
  select m.p, m.urut, m.id, m.akun, m.kec, k.i, k.bulan, k.sampai, k.akhir, m.sampai is not null and m.sampai = k.sampai - 1 akhiri, s.tertib, m.login, h(@kab * 1000000::bigint + (m.p * 2 + m.urut) * 16 + k.i, 91) x, h(@kab * 1000000::bigint + (m.p * 2 + m.urut) * 16 + k.i, 92) y
  from masa m join slot s using (p) join kal k on k.sampai > m.dari and k.bulan <= coalesce(m.sampai, 'infinity') offset 0),
b as (
  select *, (not akhiri and (x & 1023) < 12 and sampai + 3 < date '@hari_ini') kecuali,
    case when akhiri then akhir when k_kini then case when extract(day from akhir) >= 20 and (x >> 10 & 1023) < 102 * tertib then akhir end
      when (x >> 10 & 65535) < 65536 * tertib then sampai - 1 + (array[1,2,2,3,3,3])[1 + (x >> 26 & 255)::int % 6]
      when (x >> 34 & 1023) < 563 then sampai + 3 + (x >> 44 & 255)::int % 13 when (x >> 34 & 1023) < 717 then sampai + 16 + (x >> 44 & 255)::int % 10 end hari
  from (select a.*, i = 12 k_kini from a) z offset 0),
c as (select *, case when not kecuali and hari < date '@hari_ini' then hari end krm from b offset 0),
d as (select *, case when krm is not null and not akhiri and (y & 1023) < 102 * case when tertib < 0.6 then 2 else 1 end and krm + 1 + (y >> 10 & 1)::int < date '@hari_ini' then krm + 1 + (y >> 10 & 1)::int end kmb from c offset 0),
-- a month that is long past is waited out: what went back then came in again
e as (select *, case when kmb is not null and ((y >> 11 & 1023) > 122 or i <= 9) and kmb + 1 + (y >> 21 & 255)::int % 3 < date '@hari_ini' then kmb + 1 + (y >> 21 & 255)::int % 3 end lag from d offset 0),
f as (select *, case when kmb is null then krm else lag end masuk, case when bulan < date '@awal' + interval '10 months' then 3 else
    case when jauh < 0.12 then 0 when jauh < 0.25 then 1 when jauh < 0.45 then 2 else 3 end end tahap from (select *, (y >> 29 & 1023) / 1024.0 + case when i = 10 then 0.4 else 0 end jauh from e) z offset 0),
g as (select *, case when tahap > 0 then sidang(masuk, '{5,12,19,26}') end s1 from f offset 0),
k as (select *, case when tahap > 1 then sidang(s1, '{7,14,21,28}') end s2 from g offset 0),
l as (select *, case when tahap > 2 then sidang(s2, '{8,15,22,28}') end s3 from k offset 0)
select p, urut, id, akun, kec, i, bulan, (krm + case when akhiri then time '15:00' else time '08:00' + make_interval(mins => (x >> 52 & 1023)::int % 830) end)::timestamptz,
  (kmb + time '10:30')::timestamptz, (lag + time '16:00')::timestamptz, case when s1 < date '@hari_ini' then (s1 + time '10:00')::timestamptz end,
  case when s1 < date '@hari_ini' and s2 < date '@hari_ini' then (s2 + time '11:00')::timestamptz end, case when s1 < date '@hari_ini' and s2 < date '@hari_ini' and s3 < date '@hari_ini' then (s3 + time '14:00')::timestamptz end,
  case when s3 is not null then (select ditutup_at from bulan_kabupaten b where b.kabupaten_code = @kab and b.bulan = l.bulan) end,
  case when kecuali then (sampai + 3 + time '09:00')::timestamptz end, ((sampai + @hari_batas)::timestamp)::timestamptz from l;
-- @@
analyze jalan;
-- @@ the figures of each sent report, as the product composes them from the records
insert into angka
with kunci as (select pend, bulan, p, i from jalan where kirim is not null),
stok as (
  select pend, bulan, sum(m - k) over w - (m - k) awal, m masuk, k keluar, sum(m - k) over w akhir from (
    select pendamping_id pend, bulan, sum(m)::int m, sum(k)::int k from (
      select pendamping_id, greatest(awal_bulan(mulai), date '@awal' - 1) bulan, count(*) m, 0 k from kpm_penempatan where kabupaten_code = @kab group by 1, 2
      union all select pendamping_id, greatest(awal_bulan(selesai), date '@awal' - 1), 0, count(*) from kpm_penempatan where kabupaten_code = @kab and selesai is not null group by 1, 2
      union all select m.id, k.bulan, 0, 0 from masa m, kal k) x group by 1, 2) y window w as (partition by pend order by bulan)),
kel as (select pendamping_id pend, bulan, count(*)::int n, count(*) filter (where sesi > 0)::int bertemu, jsonb_agg(jsonb_build_object('nama', g.nama, 'sesi', b.sesi) order by g.nama, g.id) daftar
  from kelompok_bulan b join grup g on g.id = b.kelompok_id where kabupaten_code = @kab group by 1, 2),
ses as (
  select pend, bulan, count(*)::int n, sum(h)::int h, sum(iz)::int iz, sum(sk)::int sk, sum(al)::int al, sum(w)::int w, sum(n_anggota)::int anggota,
    case when not @ringkas then jsonb_agg(jsonb_build_object('tanggal', held_on, 'kelompok', nama, 'kurikulum', kurikulum, 'modul', modul, 'sesi', sesi, 'judulModul', judul_modul, 'judul', judul, 'jamMulai', jam_mulai, 'jamSelesai', jam_selesai, 'tempat', tempat, 'pemateri', pemateri, 'rangkuman', rangkuman,
      'hadir', h, 'izin', iz, 'sakit', sk, 'alpa', al, 'diwakili', w, 'anggota', n_anggota) order by held_on, jam_mulai, id) end daftar
  from (select s.pendamping_id pend, awal_bulan(s.held_on) bulan, s.*, g.nama, mt.judul_modul, mt.judul, length(absen) - length(replace(absen, 'H', '')) h, length(absen) - length(replace(absen, 'I', '')) iz, length(absen) - length(replace(absen, 'S', '')) sk,
      length(absen) - length(replace(absen, 'A', '')) al, length(absen) - length(replace(absen, 'W', '')) w
    from sesi_p2k2 s join materi_p2k2 mt using (kurikulum, modul, sesi) join grup g on g.id = s.kelompok_id where s.kabupaten_code = @kab) x group by 1, 2),
grad as (
  select k.pend, k.bulan, count(*) filter (where usulan_on < b and case when effective_on is not null then effective_on >= b else closed_at is null or (closed_at at time zone '@zona')::date >= b end)::int calon,
    count(*) filter (where usulan_on >= k.bulan and usulan_on < b and g.status <> 'BATAL')::int usulan,
    count(*) filter (where effective_on >= k.bulan and effective_on < b and g.jenis = 'ALAMIAH')::int ga, count(*) filter (where effective_on >= k.bulan and effective_on < b and g.jenis = 'MANDIRI')::int gm, count(*) filter (where effective_on >= k.bulan and effective_on < b and g.jenis = 'PEMBERDAYAAN')::int gp,
    count(*) filter (where effective_on >= k.bulan and effective_on < b and g.jenis = 'MAMPU')::int gv, count(*) filter (where effective_on >= k.bulan and effective_on < b and g.jenis = 'SANKSI')::int gs,
    count(*) filter (where effective_on >= date_trunc('year', k.bulan) and effective_on < b and g.jenis in ('MANDIRI', 'PEMBERDAYAAN'))::int tahun_ini,
    jsonb_agg(jsonb_build_object('tanggal', usulan_on, 'nama', f.nama, 'desa', d.name, 'jenis', g.jenis, 'status', g.status, 'efektif', effective_on) order by usulan_on, g.id) filter (where usulan_on < b and coalesce(effective_on >= k.bulan, closed_at is null or closed_at >= k.bulan)) daftar
  from graduasi g join fam f on f.id = g.kpm_id join wil d on d.code = f.desa join kunci k on k.pend = g.pendamping_id, lateral (select (k.bulan + interval '1 month')::date b) x where g.kabupaten_code = @kab group by 1, 2),
kun as (select pendamping_id pend, awal_bulan(visited_on) bulan, count(*)::int n, count(distinct kpm_id)::int kpm from kunjungan where kabupaten_code = @kab group by 1, 2),
keg as (
  select pend, bulan, jsonb_object_agg('rhk' || rhk, n) n, jsonb_path_query_array(jsonb_agg(d), '$[*][*]') daftar from (
    select pendamping_id pend, awal_bulan(held_on) bulan, rhk, count(*)::int n, jsonb_agg(jsonb_build_object('tanggal', held_on, 'rhk', rhk, 'jenis', jenis, 'uraian', uraian, 'tempat', tempat, 'peserta', peserta, 'tautan', tautan) order by held_on, id) d from kegiatan where kabupaten_code = @kab group by 1, 2, 3) x group by 1, 2),
datang as (select pendamping_id pend, awal_bulan(mulai) bulan, jsonb_agg(jsonb_build_object('tanggal', mulai, 'nama', f.nama) order by mulai, f.nama, f.id) daftar from kpm_penempatan join fam f on f.id = kpm_id where kabupaten_code = @kab and mulai >= date '@awal' group by 1, 2),
pergi as (select pendamping_id pend, awal_bulan(selesai) bulan, jsonb_agg(jsonb_build_object('tanggal', selesai, 'nama', f.nama, 'sebab', case when f.keluar = selesai then case when f.tetap is not null then 'GRADUASI ' || f.jenis else 'NONAKTIF ' || f.sebab end else 'DIALIHKAN' end) order by selesai, f.nama, f.id) daftar
  from kpm_penempatan join fam f on f.id = kpm_id where kabupaten_code = @kab and selesai >= date '@awal' group by 1, 2),
desa as (
  select pend, bulan, jsonb_agg(jsonb_build_object('desa', d.name, 'kecamatan', c.name, 'kpm', n) order by d.code) filter (where n > 0) daftar from (
    select pend, desa, bulan, sum(sum(n)) over (partition by pend, desa order by bulan)::int n from (
      select pendamping_id pend, f.desa, greatest(awal_bulan(mulai), date '@awal' - 1) bulan, 1 n from kpm_penempatan join fam f on f.id = kpm_id where kabupaten_code = @kab
      union all select pendamping_id, f.desa, greatest(awal_bulan(selesai), date '@awal' - 1), -1 from kpm_penempatan join fam f on f.id = kpm_id where kabupaten_code = @kab and selesai is not null
      union all select m.id, g.desa, k.bulan, 0 from masa m join (select distinct p, desa from grup) g using (p), kal k) x group by 1, 2, 3) y
  join wil d on d.code = y.desa join wil c on c.code = d.parent_code group by 1, 2),
mutu as (select m.id pend, count(*)::int anggota, count(*) filter (where o.tanpa)::int kosong, count(*) filter (where o.padan = 'TIDAK_PADAN')::int tidak from fam f join orang o using (n) join masa m on m.p = f.p and m.kini where f.keluar is null group by 1),
basis as (select pendamping_id pend, t.tahun, count(*)::int n from kpm_penempatan, (values (extract(year from date '@awal')::int), (extract(year from date '@hari_ini')::int)) t(tahun) where kabupaten_code = @kab and mulai <= make_date(t.tahun, 1, 1) and coalesce(selesai, 'infinity') > make_date(t.tahun, 1, 1) group by 1, 2),
tugas as (select p, to_jsonb(array_agg(kec || ': ' || desa order by code)) wilayah from (select p, c.code, c.name kec, string_agg(distinct d.name, ', ' order by d.name) desa from slot, unnest(slot.desa) x join wil d on d.code = x join wil c on c.code = d.parent_code group by 1, 2, 3) y group by 1),
tempat as (select p, array_agg(distinct kec order by kec) kecs from (select p, kec from grup union select p, kec from slot) x group by 1)
select k.pend, k.bulan, jsonb_build_object(
    'caseload', jsonb_build_object('awal', s.awal, 'masuk', s.masuk, 'keluar', s.keluar, 'akhir', s.akhir, 'kelompok', coalesce(kel.n, 0)),
    'p2k2', jsonb_build_object('kelompok', coalesce(kel.n, 0), 'bertemu', coalesce(kel.bertemu, 0), 'sesi', coalesce(ses.n, 0), 'hadir', coalesce(ses.h, 0), 'izin', coalesce(ses.iz, 0), 'sakit', coalesce(ses.sk, 0), 'alpa', coalesce(ses.al, 0), 'diwakili', coalesce(ses.w, 0), 'anggota', coalesce(ses.anggota, 0)),
    'graduasi', jsonb_build_object('calon', coalesce(g.calon, 0), 'usulan', coalesce(g.usulan, 0), 'ditetapkan', jsonb_build_object('ALAMIAH', coalesce(ga, 0), 'MANDIRI', coalesce(gm, 0), 'PEMBERDAYAAN', coalesce(gp, 0), 'MAMPU', coalesce(gv, 0), 'SANKSI', coalesce(gs, 0)), 'tahunIni', coalesce(tahun_ini, 0), 'basis', coalesce(b.n, 0), 'target', @target),
    'kunjungan', jsonb_build_object('jumlah', coalesce(kun.n, 0), 'kpm', coalesce(kun.kpm, 0)),
    'kegiatan', '{"rhk1":0,"rhk2":0,"rhk3":0,"rhk4":0,"rhk5":0,"rhk6":0,"rhk7":0,"rhk8":0,"rhk9":0}'::jsonb || coalesce(keg.n, '{}'),
    'kualitas', jsonb_build_object('anggota', coalesce(mutu.anggota, 0), 'nikKosong', coalesce(kosong, 0), 'nikTidakPadan', coalesce(tidak, 0))),
  jsonb_build_object('masuk', coalesce(datang.daftar, '[]'), 'keluar', coalesce(pergi.daftar, '[]'), 'perDesa', coalesce(desa.daftar, '[]'), 'perKomponen', '[]'::jsonb, 'kelompok', coalesce(kel.daftar, '[]'), 'sesi', case when @ringkas then '[]'::jsonb else coalesce(ses.daftar, '[]') end, 'graduasi', coalesce(g.daftar, '[]'), 'kunjungan', '[]'::jsonb, 'kegiatan', case when @ringkas then '[]'::jsonb else coalesce(keg.daftar, '[]') end),
  tempat.kecs, jsonb_build_object('nama', m.nama, 'nip', m.nip, 'jabatan', 'Pendamping Sosial', 'kecamatan', wc.name, 'kabupaten', wk.name, 'provinsi', wp.name, 'wilayahTugas', tugas.wilayah)
from kunci k join masa m on m.id = k.pend join stok s using (pend, bulan) left join kel using (pend, bulan) left join ses using (pend, bulan) left join grad g using (pend, bulan) left join kun using (pend, bulan) left join keg using (pend, bulan) left join datang using (pend, bulan) left join pergi using (pend, bulan) left join desa using (pend, bulan)
  left join mutu using (pend) left join basis b on b.pend = k.pend and b.tahun = extract(year from k.bulan) join tugas on tugas.p = k.p join tempat on tempat.p = k.p join wil wc on wc.code = m.kec::text join wil wk on wk.code = '@kab' join wil wp on wp.code = left('@kab', 2);
-- @@
analyze angka;
-- @@
insert into laporan (kabupaten_code, pendamping_id, bulan, kecamatan_code, status, batas, first_submitted_at, pernah_kembali, kendala, rencana, beku, revisi, version, sebab)
with t as (
  select j.*, case when kecuali is not null then 'DIKECUALIKAN' when kirim is null then 'DRAF' when kembali is not null and lagi is null then 'DIKEMBALIKAN' when kunci is not null then 'TERKUNCI' when terima is not null then 'DITERIMA' when setuju is not null then 'DISETUJUI' when verifikasi is not null then 'DIVERIFIKASI' else 'DIAJUKAN' end status,
    (kirim is not null)::int + (lagi is not null)::int revisi, 1 + (kecuali is not null)::int + (kirim is not null)::int + (kembali is not null)::int + (lagi is not null)::int + (verifikasi is not null)::int + (setuju is not null)::int + (terima is not null)::int + (kunci is not null)::int version,
    h(@kab * 1000000::bigint + (p * 2 + urut) * 16 + i, 93) x from jalan j)
select @kab, t.pend, t.bulan, kec, status, batas, kirim, kembali is not null, case when kirim is null then '' else (@kendala)[1 + (x & 255)::int % @kendala_n] end, case when kirim is null then '' else (@rencana)[1 + (x >> 8 & 255)::int % @rencana_n] end,
  case when kirim is not null then jsonb_build_object('bentuk', 1, 'bulan', to_char(t.bulan, 'YYYY-MM'), 'dariVersi', case when lagi is null then 1 else 3 end, 'identitas', a.identitas, 'kecamatan', to_jsonb(a.kecs), 'tercatat', a.tercatat, 'angka', a.tercatat, 'koreksi', '[]'::jsonb, 'daftar', a.daftar) end,
  revisi, version, case when kecuali is not null then (array['Cuti melahirkan.','Sakit dan dirawat sepanjang bulan.','Bertugas pada tanggap bencana.'])[1 + (x >> 16 & 255)::int % 3] else '' end
from t left join angka a on a.pend = t.pend and a.bulan = t.bulan order by 2, 3;
-- @@
insert into laporan_revisi (kabupaten_code, pendamping_id, bulan, revisi, kecamatan_code, beku, kendala, rencana, koreksi, akun_id, at)
  select @kab, j.pend, j.bulan, r, l.kecamatan_code, case when r = l.revisi then l.beku else jsonb_set(l.beku, '{dariVersi}', '1') end, l.kendala, l.rencana, '[]', j.akun, case r when 1 then j.kirim else j.lagi end
  from jalan j join laporan l on l.kabupaten_code = @kab and l.pendamping_id = j.pend and l.bulan = j.bulan, generate_series(1, l.revisi) r order by 2, 3, 4;
-- @@
insert into laporan_tinjauan (kabupaten_code, id, pendamping_id, bulan, revisi, kecamatan_code, tindakan, catatan, batch_id, akun_id, at)
with o as (select max(id::text) filter (where peran = 'KORKAB')::uuid korkab, max(id::text) filter (where peran = 'DINSOS_KAB_STAFF')::uuid kasi, max(id::text) filter (where peran = 'DINSOS_KAB_HEAD')::uuid kabid from kantor),
t as (
  select j.*, (kirim is not null)::int + (lagi is not null)::int revisi, v.tindakan, v.at, v.ke, v.catatan, case v.ke when 1 then coalesce(a.akun, o.korkab) when 0 then o.korkab when 2 then coalesce(a.akun, o.korkab) when 3 then o.korkab when 4 then o.kasi else o.kabid end oleh
  from jalan j left join atasan a on j.kec = any(a.kecs), o, lateral (values (0, 'KECUALIKAN', kecuali, '{"umum": "Cuti atau sakit sepanjang bulan."}'::jsonb), (1, 'KEMBALIKAN', kembali, '@catatan_kembali'::jsonb), (2, 'VERIFIKASI', verifikasi, '{}'), (3, 'SETUJU', setuju, '{}'), (4, 'TERIMA', terima, '{}'), (5, 'KUNCI', kunci, '{}')) v(ke, tindakan, at, catatan) where v.at is not null)
select @kab, uid((extract(epoch from at) * 1000)::bigint, @kab, 15, (p * 2 + urut)::bigint * 256 + i * 8 + ke), pend, bulan, case when ke = 1 then 1 else revisi end, kec, tindakan, catatan,
  case when ke between 2 and 4 then uid((extract(epoch from at) * 1000)::bigint, @kab, 16, i * 16 + ke + 256 * (h(hashtextextended(oleh::text, 0), 94) & 1048575)) end, oleh, at from t order by 2;
-- @@ what the product writes down of each: sendings, the offices' decisions, proposals and their steps
insert into audit (wilayah_code, id, at, akun_id, action, entity, entity_key, diff)
with s as (
  select at, akun_id akun, 'laporan.kirim' aksi, 'laporan' hal, pendamping_id || '/' || to_char(bulan, 'YYYY-MM') kunci, jsonb_build_object('revisi', revisi) diff from laporan_revisi where kabupaten_code = @kab
  union all select at, akun_id, case min(tindakan) when 'VERIFIKASI' then 'laporan.verifikasi' when 'SETUJU' then 'laporan.setujui' else 'laporan.terima' end, 'laporan', batch_id::text, jsonb_build_object('bulan', to_char(min(bulan), 'YYYY-MM'), 'jumlah', count(*)) from laporan_tinjauan where kabupaten_code = @kab and batch_id is not null group by at, akun_id, batch_id
  union all select at, akun_id, case tindakan when 'KEMBALIKAN' then 'laporan.kembalikan' else 'laporan.kecualikan' end, 'laporan', pendamping_id || '/' || to_char(bulan, 'YYYY-MM'), '{}' from laporan_tinjauan where kabupaten_code = @kab and tindakan in ('KEMBALIKAN', 'KECUALIKAN')
  union all select (usulan_on + time '15:00')::timestamptz, m.akun, 'graduasi.usul', 'graduasi', g.id::text, jsonb_build_object('jenis', jenis) from graduasi g join masa m on m.id = g.pendamping_id where kabupaten_code = @kab
  union all select ditutup_at, ditutup_oleh, 'bulan.tutup', 'bulan', to_char(bulan, 'YYYY-MM'), '{}' from bulan_kabupaten where kabupaten_code = @kab and ditutup_at is not null)
select '@kab', uid((extract(epoch from at) * 1000)::bigint, @kab, 17, row_number() over (order by at, kunci)), at, akun, aksi, hal, kunci, diff from s order by at, kunci;
