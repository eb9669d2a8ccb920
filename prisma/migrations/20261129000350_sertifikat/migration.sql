-- A certificate of a training held by others, handed in by the person and counted once Dinsos has accepted it. The file is a paper of a
-- person and may show a NIK: ciphertext, in a table of its own that only its owner and Dinsos read. A correction brings a new file;
-- nobody is granted UPDATE on one, so what was decided on stays what it was.
grant pkh_hitung to current_user;                          -- only while a function is replaced: revoked below
create table sdm_sertifikat_berkas (
  kabupaten_code smallint, sdm_id uuid, id uuid, jenis text not null check (jenis in ('PDF','JPEG','PNG')), isi bytea not null check (octet_length(isi) between 30 and 2100000), sha256 bytea not null check (octet_length(sha256) = 32), created_at timestamptz not null default kini(),
  primary key (kabupaten_code, sdm_id, id), foreign key (kabupaten_code, sdm_id) references petugas);
alter table sdm_sertifikat_berkas alter column isi set storage external; -- ciphertext does not get smaller
create table sdm_sertifikat (
  kabupaten_code smallint, id uuid, sdm_id uuid not null, nama text not null check (length(nama) between 3 and 160), penyelenggara text not null check (length(penyelenggara) between 1 and 120), nomor text not null check (length(nomor) between 1 and 80),
  mulai date not null, selesai date not null, tahun smallint not null check (tahun between 2007 and 2100), jp smallint not null check (jp between 1 and 400), berkas_id uuid not null,
  status text not null default 'DIAJUKAN' check (status in ('DIAJUKAN','DITERIMA','DITOLAK')), alasan text not null default '' check (length(alasan) <= 500), diajukan_at timestamptz not null default kini(), putusan_akun uuid references akun, putusan_at timestamptz, version int not null default 1,
  primary key (kabupaten_code, id), foreign key (kabupaten_code, sdm_id) references petugas, foreign key (kabupaten_code, sdm_id, berkas_id) references sdm_sertifikat_berkas,
  check (selesai >= mulai), check (tahun = extract(year from selesai)), check ((status = 'DITOLAK') = (alasan <> '')), check ((status = 'DIAJUKAN') = (putusan_at is null)), check ((putusan_at is null) = (putusan_akun is null)));
create index sdm_sertifikat_orang on sdm_sertifikat (kabupaten_code, sdm_id, tahun);
create index sdm_sertifikat_antre on sdm_sertifikat (kabupaten_code, status, diajukan_at);

-- The scorecard counts accepted hours beside those of trainings.
create or replace function kinerja_bahan(p_tahun smallint, p_sampai date, p_hari smallint, p_sdm uuid[]) returns table (sdm_id uuid, kecamatan_code int, faktor int, keluarga int, basis int, graduasi int, kelompok int, kelompok_bertemu int, verkom int, verkom_selesai int, dicek int, padan int, laporan_wajib int, laporan_tepat int, pengaduan int, pengaduan_tepat int, jp int, diundang int, hadir int)
language sql stable security definer set search_path = pg_catalog, public as $$
  with siapa as (select p.kabupaten_code k, p.sdm_id s, p.kecamatan_code kec from petugas p where p.kabupaten_code = lingkup_tenant() and p.sdm_id = any(p_sdm)
      and case current_setting('role', true) when 'app_kabupaten' then true when 'app_kecamatan' then p.kecamatan_code = any(lingkup_kecamatan()) when 'app_pendamping' then p.sdm_id = lingkup_pendamping() else false end),
    dari as (select make_date(p_tahun, 1, 1) awal)
  select x.s, x.kec, coalesce((select f.persen::int from faktor_kecamatan f where f.kabupaten_code = x.k and f.kecamatan_code = x.kec and f.tahun <= p_tahun order by f.tahun desc limit 1), 100),
    (select count(*)::int from kpm m where m.kabupaten_code = x.k and m.pendamping_id = x.s and aktif(m.status)), coalesce(r.basis, 0), coalesce(r.graduasi, 0),
    coalesce(b.kelompok, 0), coalesce(b.kelompok_bertemu, 0), v.semua, v.selesai, a.dicek, a.padan, coalesce(b.laporan_wajib, 0), coalesce(b.laporan_tepat, 0), g.semua, g.tepat,
    (select coalesce(sum(t.jp), 0)::int from pelatihan_peserta t where t.kabupaten_code = x.k and t.sdm_id = x.s and t.tahun = p_tahun and t.batal_at is null)
      + (select coalesce(sum(c.jp), 0)::int from sdm_sertifikat c where c.kabupaten_code = x.k and c.sdm_id = x.s and c.tahun = p_tahun and c.status = 'DITERIMA'), u.diundang, u.hadir
  from siapa x cross join dari d
    left join peringkat_tahun r on r.kabupaten_code = x.k and r.tahun = p_tahun and r.pendamping_id = x.s
    left join lateral (select sum(c.kelompok)::int kelompok, sum(c.kelompok_bertemu)::int kelompok_bertemu, sum(c.laporan_wajib)::int laporan_wajib, sum(c.laporan_tepat)::int laporan_tepat from pendamping_bulan c where c.kabupaten_code = x.k and c.pendamping_id = x.s and c.bulan >= d.awal and c.bulan <= p_sampai) b on true
    left join lateral (select count(*)::int semua, (count(*) filter (where hasil <> 'BELUM_DIVERIFIKASI'))::int selesai from verkom c join kpm m on m.kabupaten_code = c.kabupaten_code and m.id = c.kpm_id where m.kabupaten_code = x.k and m.pendamping_id = x.s and c.pendamping_id = x.s and c.bulan >= d.awal and c.bulan <= p_sampai) v on true
    left join lateral (select (count(*) filter (where c.padan <> 'BELUM_DICEK'))::int dicek, (count(*) filter (where c.padan = 'PADAN'))::int padan from kpm m join anggota c on c.kabupaten_code = m.kabupaten_code and c.kpm_id = m.id where m.kabupaten_code = x.k and m.pendamping_id = x.s and aktif(m.status)) a on true
    left join lateral (select count(*)::int semua, (count(*) filter (where c.selesai_on <= c.diterima_on + p_hari))::int tepat from pengaduan c where c.kabupaten_code = x.k and c.pendamping_id = x.s and not c.rahasia and c.diterima_on >= d.awal and c.diterima_on <= p_sampai and (c.selesai_on is not null or c.diterima_on + p_hari < hari_ini(x.k))) g on true
    left join lateral (select count(*)::int diundang, (count(*) filter (where exists (select from rapat_hadir h where h.wilayah_code = c.wilayah_code and h.rapat_id = c.rapat_id and h.akun_id = c.akun_id and h.batal_at is null)))::int hadir
      from akun o join rapat_undangan c on c.akun_id = o.id join rapat w on w.wilayah_code = c.wilayah_code and w.id = c.rapat_id where o.sdm_id = x.s and w.status = 'SELESAI' and w.held_on >= d.awal and w.held_on < p_sampai + interval '1 month') u on true $$;

-- Accepted, it is seen like a training; before that, and refused, by its owner and Dinsos. What is accepted its owner changes no more.
do $$ declare t text; begin foreach t in array array['sdm_sertifikat','sdm_sertifikat_berkas'] loop
  execute 'alter table ' || t || ' enable row level security'; execute 'alter table ' || t || ' force row level security'; end loop; end $$;
create procedure pg_temp.izin(peran text, perintah text, tabel text, aturan text, kolom text default '') language plpgsql as $$ declare r text; t text; begin
  foreach r in array string_to_array(peran, ' ') loop foreach t in array string_to_array(tabel, ' ') loop
    execute format('grant %s %s on %I to %I', perintah, case when kolom <> '' then '(' || kolom || ')' end, t, r);
    continue when exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = t and p.policyname = r || '_' || perintah);
    execute format('create policy %I on %I for %s to %I %s', r || '_' || perintah, t, perintah, r, case perintah
      when 'insert' then format('with check (%s)', aturan) when 'update' then format('using (%1$s) with check (%1$s)', aturan) else format('using (%s)', aturan) end);
  end loop; end loop; end $$;
do $$ declare
  nas text := $r$'0' = any((select lingkup_sendiri())::text[])$r$;
  prov text := 'kabupaten_code = any((select lingkup_kabupaten())::smallint[])';
  kab text := 'kabupaten_code = (select lingkup_tenant())';
  aku text := kab || ' and sdm_id = (select lingkup_sdm())';
  saya text := kab || ' and sdm_id = (select lingkup_pendamping())';
  tim text := 'sdm_id = any(array(select p.sdm_id from petugas p where p.kecamatan_code = any((select lingkup_kecamatan())::int[])))';
  dinsos text := $r$kabupaten_code::text = any((select lingkup_sendiri())::text[]) and (select lingkup_peran()) = any('{DINSOS_KAB_HEAD,DINSOS_KAB_STAFF}'::text[])$r$;
  diterima text := $r$status = 'DITERIMA'$r$;
  belum text := $r$ and status <> 'DITERIMA'$r$;
  isian text := 'nama, penyelenggara, nomor, mulai, selesai, tahun, jp, berkas_id, status, alasan, diajukan_at, putusan_akun, putusan_at, version';
begin
  call pg_temp.izin('app_nasional', 'select', 'sdm_sertifikat', nas || ' and ' || diterima, 'kabupaten_code, id, sdm_id, tahun, jp, status');
  call pg_temp.izin('app_provinsi', 'select', 'sdm_sertifikat', prov || ' and ' || diterima, 'kabupaten_code, id, sdm_id, tahun, jp, status');
  call pg_temp.izin('app_kabupaten', 'select', 'sdm_sertifikat', kab || ' and (' || diterima || ' or ' || dinsos || ')');
  call pg_temp.izin('app_kecamatan', 'select', 'sdm_sertifikat', kab || ' and (sdm_id = (select lingkup_sdm()) or ' || diterima || ' and ' || tim || ')');
  call pg_temp.izin('app_pendamping', 'select', 'sdm_sertifikat', saya);
  call pg_temp.izin('app_kabupaten', 'select', 'sdm_sertifikat_berkas', kab || ' and ' || dinsos);
  call pg_temp.izin('app_kecamatan', 'select', 'sdm_sertifikat_berkas', aku);
  call pg_temp.izin('app_pendamping', 'select', 'sdm_sertifikat_berkas', saya);
  call pg_temp.izin('app_kecamatan', 'insert', 'sdm_sertifikat', aku || belum);
  call pg_temp.izin('app_pendamping', 'insert', 'sdm_sertifikat', saya || belum);
  call pg_temp.izin('app_kecamatan', 'insert', 'sdm_sertifikat_berkas', aku);
  call pg_temp.izin('app_pendamping', 'insert', 'sdm_sertifikat_berkas', saya);
  call pg_temp.izin('app_kecamatan', 'update', 'sdm_sertifikat', aku || belum, isian);
  call pg_temp.izin('app_pendamping', 'update', 'sdm_sertifikat', saya || belum, isian);
  call pg_temp.izin('app_kabupaten', 'update', 'sdm_sertifikat', kab || ' and ' || dinsos, 'status, alasan, putusan_akun, putusan_at, version');
  call pg_temp.izin('pkh_hitung', 'select', 'sdm_sertifikat', 'true');
end $$;
drop procedure pg_temp.izin;
revoke pkh_hitung from current_user;
