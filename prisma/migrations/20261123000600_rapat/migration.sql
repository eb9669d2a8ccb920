-- Meetings from invitation to minutes, what is told to many, and documents that are issued once and for all. All are umbrella rows: they
-- belong to a nation, province or kabupaten, whose people write them; who is invited or asked writes the own answer.

-- 1. The meeting: planned, running, over.
alter table rapat
  add column status text not null default 'SELESAI' check (status in ('RENCANA','BERLANGSUNG','SELESAI','BATAL')),   -- what is there already was noted after the fact
  add column jam_mulai text not null default '' check (jam_mulai ~ '^(\d\d:\d\d)?$'), add column jam_selesai text not null default '' check (jam_selesai ~ '^(\d\d:\d\d)?$'),
  add column tautan text not null default '' check (length(tautan) <= 500), add column pimpinan text not null default '' check (length(pimpinan) <= 120), add column pembuka text not null default '' check (length(pembuka) <= 120),
  add column jadwal_id uuid, add column beku_at timestamptz, add column dimulai_at timestamptz, add column selesai_at timestamptz, add column sebab text not null default '' check (length(sebab) <= 500),
  add check ((status = 'BATAL') = (sebab <> ''));
alter table rapat alter column status set default 'RENCANA';
create table rapat_jadwal (  -- a cadence with its exceptions: [{"bulan": "2026-12", "tanggal": "2026-12-10" or null, "alasan": …}]
  wilayah_code text collate "C" references wilayah, id uuid, judul text not null check (length(judul) between 3 and 160), jenis text not null check (jenis in ('EVALUASI_BULANAN','EVALUASI_KEWILAYAHAN','RAKOR','SOSIALISASI','AUDIENSI','PENINGKATAN_KAPASITAS')),
  mode text not null check (mode in ('LURING','DARING','HIBRIDA')), irama text not null check (irama in ('BULANAN','DUA_BULANAN','TRIWULANAN','SEMESTERAN','TAHUNAN')), tanggal_ke smallint not null check (tanggal_ke between 1 and 28), jam_mulai text not null default '' check (jam_mulai ~ '^(\d\d:\d\d)?$'),
  tempat text not null default '' check (length(tempat) <= 200), tautan text not null default '' check (length(tautan) <= 500), kecamatan int[] not null default '{}', mulai date not null, selesai date, kecuali jsonb not null default '[]', version int not null default 1, created_at timestamptz not null default kini(),
  primary key (wilayah_code, id), check (selesai >= mulai));
alter table rapat add foreign key (wilayah_code, jadwal_id) references rapat_jadwal;
create unique index rapat_jadwal_sekali on rapat (wilayah_code, jadwal_id, held_on) where jadwal_id is not null;

-- 2. Who is asked, who came.
create table rapat_undangan (
  wilayah_code text collate "C", rapat_id uuid, id uuid, akun_id uuid references akun, area_code text collate "C" references wilayah,       -- area: whose figures concern this person
  nama text not null check (length(nama) between 1 and 120), peran text not null default '' check (length(peran) <= 80), instansi text not null default '' check (length(instansi) <= 120), kontak text not null default '' check (length(kontak) <= 120),
  jawaban text not null default 'BELUM' check (jawaban in ('BELUM','HADIR','DARING','TIDAK')), alasan text not null default '' check (length(alasan) <= 500), jawab_at timestamptz, created_at timestamptz not null default kini(),
  primary key (wilayah_code, rapat_id, id), unique (wilayah_code, rapat_id, akun_id), foreign key (wilayah_code, rapat_id) references rapat, check (akun_id is not null or peran <> ''));
create index rapat_undangan_akun on rapat_undangan (akun_id, rapat_id);
create index rapat_undangan_nama on rapat_undangan (wilayah_code, rapat_id, nama, id);
create table rapat_hadir (
  wilayah_code text collate "C", rapat_id uuid, id uuid, akun_id uuid references akun, area_code text collate "C" references wilayah, nama text not null check (length(nama) between 1 and 120), peran text not null default '' check (length(peran) <= 80), instansi text not null default '' check (length(instansi) <= 120),
  mode text not null check (mode in ('LURING','DARING')), cara text not null check (cara in ('KODE','TANGAN','DARING')), masuk_at timestamptz not null default kini(), terlihat_at timestamptz not null default kini(), batal_at timestamptz,
  primary key (wilayah_code, rapat_id, id), unique (wilayah_code, rapat_id, akun_id), foreign key (wilayah_code, rapat_id) references rapat);
create index rapat_hadir_akun on rapat_hadir (akun_id, rapat_id);

-- 3. What is on the table, and the figures as they stood.
create table rapat_agenda (
  wilayah_code text collate "C", id uuid, rapat_id uuid not null, urut smallint not null check (urut between 0 and 999), judul text not null check (length(judul) between 3 and 200),
  sumber text not null check (sumber in ('LAPORAN_TERLAMBAT','KELOMPOK_TANPA_P2K2','TINDAK_LANJUT','TARGET','DATA_DISENGKETAKAN','PENGADUAN','KENDALA','BEBAS')), area_code text collate "C" references wilayah, uraian text not null default '' check (length(uraian) <= 4000), bahan jsonb not null default '[]', menit smallint not null default 10 check (menit between 0 and 480),
  dibahas_at timestamptz, dilewati boolean not null default false, version int not null default 1, primary key (wilayah_code, id), foreign key (wilayah_code, rapat_id) references rapat);
create index rapat_agenda_rapat on rapat_agenda (wilayah_code, rapat_id, urut);
create table rapat_angka (   -- frozen at the cut-off: one row an area
  wilayah_code text collate "C", rapat_id uuid, area_code text collate "C" references wilayah, bulan date not null check (extract(day from bulan) = 1), angka jsonb not null, primary key (wilayah_code, rapat_id, area_code), foreign key (wilayah_code, rapat_id) references rapat);
alter table rapat_masalah add column agenda_id uuid, add column area_code text collate "C" references wilayah, add column version int not null default 1, add column created_at timestamptz not null default kini(), add foreign key (wilayah_code, agenda_id) references rapat_agenda;
create table rapat_keputusan (
  wilayah_code text collate "C", id uuid, rapat_id uuid not null, masalah_id uuid, uraian text not null check (length(uraian) between 3 and 2000), version int not null default 1, created_at timestamptz not null default kini(),
  primary key (wilayah_code, id), foreign key (wilayah_code, rapat_id) references rapat, foreign key (wilayah_code, masalah_id) references rapat_masalah);
create index rapat_keputusan_rapat on rapat_keputusan (wilayah_code, rapat_id);
create index rapat_keputusan_masalah on rapat_keputusan (wilayah_code, masalah_id);
alter table rapat_masalah no force row level security;
insert into rapat_keputusan (wilayah_code, id, rapat_id, masalah_id, uraian)       -- the id of the issue in another kind: stable, whoever runs this
  select wilayah_code, overlay(id::text placing 'b' from 20 for 1)::uuid, rapat_id, id, keputusan from rapat_masalah where length(keputusan) >= 3;
alter table rapat_masalah force row level security;
alter table rapat_masalah drop column keputusan;
create table rapat_naskah (  -- a text that lost against a later one: kept and shown
  wilayah_code text collate "C", id uuid, rapat_id uuid not null, rujuk text not null check (rujuk in ('NOTULEN','MASALAH','KEPUTUSAN','TINDAK_LANJUT','AGENDA')), rujuk_id uuid not null, teks text not null check (length(teks) <= 20000), akun_id uuid not null references akun, at timestamptz not null default kini(),
  primary key (wilayah_code, id), foreign key (wilayah_code, rapat_id) references rapat);
create index rapat_naskah_rapat on rapat_naskah (wilayah_code, rapat_id, rujuk_id);

-- 4. Follow-ups: of which decision, asked of whom, and what became of them.
alter table tindak_lanjut
  add column keputusan_wilayah text collate "C", add column keputusan_id uuid, add column penanggung_akun uuid references akun, add column eskalasi smallint not null default 0 check (eskalasi between 0 and 9), add column eskalasi_at timestamptz, add column ingat_at timestamptz, add column version int not null default 1,
  add foreign key (keputusan_wilayah, keputusan_id) references rapat_keputusan (wilayah_code, id);
create index tindak_lanjut_penanggung on tindak_lanjut (penanggung_akun, due_on);
create table tindak_catatan (
  wilayah_code text collate "C", id uuid, tindak_id uuid not null, rapat_wilayah_code text collate "C", rapat_id uuid, jenis text not null check (jenis in ('KEMAJUAN','DIBAHAS','INGAT','ESKALASI','SELESAI','BATAL')), teks text not null default '' check (length(teks) <= 2000), akun_id uuid not null references akun, at timestamptz not null default kini(),
  primary key (wilayah_code, id), foreign key (wilayah_code, tindak_id) references tindak_lanjut, foreign key (rapat_wilayah_code, rapat_id) references rapat (wilayah_code, id));
create index tindak_catatan_tindak on tindak_catatan (wilayah_code, tindak_id, at);

-- 5. Announcements, regulations and papers, with who has read them.
create table pengumuman (
  wilayah_code text collate "C" references wilayah, id uuid, jenis text not null check (jenis in ('PENGUMUMAN','REGULASI','BAHAN')), nomor text not null default '' check (length(nomor) <= 120), judul text not null check (length(judul) between 3 and 200), isi text not null default '' check (length(isi) <= 20000), tautan text not null default '' check (length(tautan) <= 500),
  tujuan text[] not null default '{}', peran text[] not null default '{}',             -- regions and roles it is meant for; none named: everybody at and below its level
  wajib boolean not null default false, terbit_at timestamptz not null default kini(), berlaku_sampai date, ditarik_at timestamptz, version int not null default 1, akun_id uuid not null references akun, primary key (wilayah_code, id));
create index pengumuman_terbit on pengumuman (wilayah_code, terbit_at desc);
create table pengumuman_baca (
  wilayah_code text collate "C", pengumuman_id uuid, akun_id uuid references akun, area_code text collate "C" references wilayah, at timestamptz not null default kini(),
  primary key (wilayah_code, pengumuman_id, akun_id), foreign key (wilayah_code, pengumuman_id) references pengumuman);
create index pengumuman_baca_akun on pengumuman_baca (akun_id, pengumuman_id);
create table rapat_bacaan (
  wilayah_code text collate "C", rapat_id uuid, pengumuman_wilayah text collate "C", pengumuman_id uuid,
  primary key (wilayah_code, rapat_id, pengumuman_wilayah, pengumuman_id), foreign key (wilayah_code, rapat_id) references rapat, foreign key (pengumuman_wilayah, pengumuman_id) references pengumuman (wilayah_code, id));
create index rapat_bacaan_pengumuman on rapat_bacaan (pengumuman_wilayah, pengumuman_id);

-- 6. Documents as issued. Nobody may change or delete one; the hash is checked on the way in and counted again by whoever doubts it.
create table dokumen (
  wilayah_code text collate "C" references wilayah, id uuid unique, jenis text not null check (jenis in ('BERITA_ACARA','SERTIFIKAT','PAKET_BULANAN','DAFTAR_BAYAR')), nomor text not null default '' check (length(nomor) <= 120), judul text not null check (length(judul) between 3 and 200),
  rapat_id uuid, bulan date check (extract(day from bulan) = 1), kecamatan_code int, pemilik uuid references akun, nama_berkas text not null check (length(nama_berkas) between 1 and 200), mime text not null check (mime in ('application/pdf','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
  isi bytea not null check (octet_length(isi) between 1 and 20000000), sha256 bytea not null, akun_id uuid not null references akun, created_at timestamptz not null default kini(),
  primary key (wilayah_code, id), check (sha256 = sha256(isi)), foreign key (wilayah_code, rapat_id) references rapat);
create index dokumen_rapat on dokumen (wilayah_code, rapat_id);
create index dokumen_bulan on dokumen (wilayah_code, jenis, bulan, kecamatan_code);
create index dokumen_pemilik on dokumen (pemilik, created_at desc);

-- 7. Who sees and writes what.
do $$ declare t text; begin foreach t in array array['rapat_jadwal','rapat_undangan','rapat_hadir','rapat_agenda','rapat_angka','rapat_keputusan','rapat_naskah','tindak_catatan','pengumuman','pengumuman_baca','rapat_bacaan','dokumen'] loop
  execute 'alter table ' || t || ' enable row level security'; execute 'alter table ' || t || ' force row level security'; end loop; end $$;
create procedure pg_temp.izin(peran text, perintah text, tabel text, aturan text, kolom text default '', nama text default '') language plpgsql as $$ declare r text; t text; begin
  foreach r in array string_to_array(peran, ' ') loop foreach t in array string_to_array(tabel, ' ') loop
    execute format('grant %s %s on %I to %I', perintah, case when kolom <> '' then '(' || kolom || ')' end, t, r);
    execute format('create policy %I on %I for %s to %I %s', r || '_' || perintah || nama, t, perintah, r, case perintah
      when 'insert' then format('with check (%s)', aturan) when 'update' then format('using (%1$s) with check (%1$s)', aturan) else format('using (%s)', aturan) end);
  end loop; end loop; end $$;
do $$ declare
  nas text := $r$'0' = any((select lingkup_sendiri())::text[])$r$;
  baca text := 'wilayah_code = any((select lingkup_wilayah())::text[])';
  tulis text := 'wilayah_code = any((select lingkup_sendiri())::text[])';
  bawah text := 'wilayah_code = any((select lingkup_kelola())::text[])';            -- own level and the kabupaten below
  aku text := 'akun_id = (select lingkup_akun())';
  diundang text := 'rapat_id in (select u.rapat_id from rapat_undangan u where u.wilayah_code = %1$s.wilayah_code and u.akun_id = (select lingkup_akun()))';
  kantor text := 'app_nasional app_provinsi app_kabupaten';
  lapangan text := 'app_kecamatan app_pendamping';
begin
  -- plans, agenda, figures, issues and decisions: read like the meeting itself, written by its level
  call pg_temp.izin('app_nasional', 'select', 'rapat_jadwal rapat_agenda rapat_angka rapat_keputusan rapat_bacaan pengumuman', nas);
  call pg_temp.izin('app_provinsi app_kabupaten ' || lapangan, 'select', 'rapat_jadwal rapat_agenda rapat_angka rapat_keputusan rapat_bacaan pengumuman', baca);
  call pg_temp.izin(kantor, 'insert', 'rapat_jadwal rapat_agenda rapat_angka rapat_keputusan rapat_bacaan', tulis);
  call pg_temp.izin(kantor, 'insert', 'pengumuman', tulis || ' and ' || aku);
  call pg_temp.izin(kantor, 'update', 'rapat_jadwal', tulis, 'judul, jenis, mode, irama, tanggal_ke, jam_mulai, tempat, tautan, kecamatan, mulai, selesai, kecuali, version');
  call pg_temp.izin(kantor, 'update', 'rapat_agenda', tulis, 'urut, judul, uraian, bahan, area_code, menit, dibahas_at, dilewati, version');
  call pg_temp.izin(kantor, 'update', 'rapat_angka', tulis, 'bulan, angka');
  call pg_temp.izin(kantor, 'update', 'rapat_keputusan', tulis, 'uraian, version');
  call pg_temp.izin(kantor, 'update', 'pengumuman', tulis, 'nomor, judul, isi, tautan, tujuan, peran, wajib, berlaku_sampai, ditarik_at, version');
  call pg_temp.izin(kantor, 'delete', 'rapat_agenda rapat_angka rapat_bacaan', tulis);     -- while it is being prepared
  grant update (status, jam_mulai, jam_selesai, tautan, pimpinan, pembuka, jadwal_id, beku_at, dimulai_at, selesai_at, sebab) on rapat to app_nasional, app_provinsi, app_kabupaten;
  grant update (agenda_id, area_code, version) on rapat_masalah to app_nasional, app_provinsi, app_kabupaten;
  -- texts that lost: for whoever writes there
  call pg_temp.izin(kantor, 'select', 'rapat_naskah', tulis);
  call pg_temp.izin(kantor, 'insert', 'rapat_naskah', tulis || ' and ' || aku);
  -- invitations and attendance: the office sees all of its own and lower meetings, everybody the own line
  call pg_temp.izin('app_nasional', 'select', 'rapat_undangan rapat_hadir', nas);
  call pg_temp.izin('app_provinsi app_kabupaten', 'select', 'rapat_undangan rapat_hadir', bawah || ' or ' || aku);
  call pg_temp.izin(lapangan, 'select', 'rapat_undangan rapat_hadir', aku);
  call pg_temp.izin(kantor, 'insert', 'rapat_undangan rapat_hadir', tulis);
  call pg_temp.izin(kantor, 'delete', 'rapat_undangan', tulis || $r$ and jawaban = 'BELUM'$r$);
  call pg_temp.izin(kantor, 'update', 'rapat_undangan', tulis || ' or ' || aku, 'area_code, nama, peran, instansi, kontak, jawaban, alasan, jawab_at');
  call pg_temp.izin(lapangan, 'update', 'rapat_undangan', aku, 'jawaban, alasan, jawab_at');
  call pg_temp.izin(kantor, 'update', 'rapat_hadir', tulis || ' or ' || aku, 'nama, peran, instansi, mode, cara, terlihat_at, batal_at');
  call pg_temp.izin(lapangan, 'update', 'rapat_hadir', aku, 'mode, cara, terlihat_at, batal_at');   -- who was struck off by mistake comes in again
  call pg_temp.izin('app_provinsi app_kabupaten ' || lapangan, 'insert', 'rapat_hadir', aku || ' and ' || format(diundang, 'rapat_hadir'), '', '_sendiri');
  -- follow-ups: whoever is asked says how it goes
  grant update (uraian, penanggung_jawab, due_on, keputusan_wilayah, keputusan_id, penanggung_akun, eskalasi, eskalasi_at, ingat_at, version) on tindak_lanjut to app_nasional, app_provinsi, app_kabupaten;
  call pg_temp.izin(lapangan, 'update', 'tindak_lanjut', 'penanggung_akun = (select lingkup_akun())', 'done_on, bukti, version');
  create policy app_provinsi_update_penanggung on tindak_lanjut for update to app_provinsi using (penanggung_akun = (select lingkup_akun())) with check (penanggung_akun = (select lingkup_akun()));
  create policy app_kabupaten_update_penanggung on tindak_lanjut for update to app_kabupaten using (penanggung_akun = (select lingkup_akun())) with check (penanggung_akun = (select lingkup_akun()));
  call pg_temp.izin('app_nasional', 'select', 'tindak_catatan', nas);
  call pg_temp.izin('app_provinsi app_kabupaten ' || lapangan, 'select', 'tindak_catatan', baca);
  call pg_temp.izin('app_nasional', 'insert', 'tindak_catatan pengumuman_baca', aku || ' and ' || nas);
  call pg_temp.izin('app_provinsi app_kabupaten ' || lapangan, 'insert', 'tindak_catatan pengumuman_baca', aku || ' and ' || baca);
  -- receipts: one's own, and for the level that published; written above like the progress of a follow-up, on what one can read
  call pg_temp.izin(kantor, 'select', 'pengumuman_baca', tulis || ' or ' || aku);
  call pg_temp.izin(lapangan, 'select', 'pengumuman_baca', aku);
  -- documents: never changed. A kecamatan has its own monthly pack, everybody the minutes of meetings they were asked to, and what is theirs
  call pg_temp.izin('app_nasional', 'select', 'dokumen', nas);
  call pg_temp.izin('app_provinsi app_kabupaten', 'select', 'dokumen', bawah || ' or pemilik = (select lingkup_akun()) or ' || format(diundang, 'dokumen'));
  call pg_temp.izin('app_kecamatan', 'select', 'dokumen', 'pemilik = (select lingkup_akun()) or ' || format(diundang, 'dokumen') || ' or (wilayah_code = (select lingkup_tenant()::text) and kecamatan_code = any((select lingkup_kecamatan())::int[]))');
  call pg_temp.izin('app_pendamping', 'select', 'dokumen', 'pemilik = (select lingkup_akun()) or ' || format(diundang, 'dokumen'));
  call pg_temp.izin(kantor, 'insert', 'dokumen', tulis || ' and ' || aku);
end $$;
drop procedure pg_temp.izin;

-- 8. The proof behind the code on a document: whoever holds its id learns what it is, and whether its bytes are still those that were issued.
grant pkh_hitung to current_user;
create policy pkh_hitung_select on dokumen for select to pkh_hitung using (true);
grant select on dokumen to pkh_hitung;
create function bukti_dokumen(p_id uuid) returns table (jenis text, nomor text, judul text, wilayah text, dibuat timestamptz, sha256 text, besar int, utuh boolean) language sql stable security definer set search_path = pg_catalog, public as $$
  select d.jenis, d.nomor, d.judul, w.name, d.created_at, encode(d.sha256, 'hex'), octet_length(d.isi), sha256(d.isi) = d.sha256 from dokumen d join wilayah w on w.code = d.wilayah_code where d.id = p_id $$;
revoke all on function bukti_dokumen(uuid) from public;
grant create on schema public to pkh_hitung;
alter function bukti_dokumen(uuid) owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
set role pkh_hitung;
grant execute on function bukti_dokumen(uuid) to app_umum, app_nasional, app_provinsi, app_kabupaten, app_kecamatan, app_pendamping;
reset role;
revoke pkh_hitung from current_user;
