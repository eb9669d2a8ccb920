-- The whole schema of the first release. docs/database.md explains it; every decision has its reason there.
-- Run by an owner that is no superuser (CREATEROLE, owns the database); safe to run in a second database of a cluster.
-- Levels: provinsi, kabupaten (the tenant), kecamatan, desa. kabupaten_code is assigned once, never changes, and leads every key.
-- Ids come from the application (UUIDv7). Nothing is deleted: rows are closed, cancelled or ended.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- 1. Roles (cluster-wide, hence idempotent). pkh_web signs in and owns nothing; NOINHERIT before any grant, so it must SET ROLE.
do $$ declare r text; begin
  foreach r in array array['app_nasional','app_provinsi','app_kabupaten','app_kecamatan','app_pendamping','app_masuk','app_umum','app_sistem','pkh_hitung'] loop
    begin execute format('create role %I nologin', r); exception when duplicate_object or unique_violation then null; end;
  end loop;
  begin create role pkh_web login noinherit; exception when duplicate_object or unique_violation then null; end;
  if exists (select from pg_roles where (rolname like 'app\_%' or rolname like 'pkh\_%' or rolname = current_user) and (rolsuper or rolbypassrls))
     or (select rolinherit from pg_roles where rolname = 'pkh_web') then raise exception 'a role of the application is superuser, BYPASSRLS or inherits'; end if;
end $$;
grant app_nasional, app_provinsi, app_kabupaten, app_kecamatan, app_pendamping, app_masuk, app_umum, app_sistem to pkh_web;
grant pkh_hitung to current_user;                          -- only while its functions are handed over: revoked at the end
grant usage on schema public to pkh_web, app_nasional, app_provinsi, app_kabupaten, app_kecamatan, app_pendamping, app_masuk, app_umum, app_sistem, pkh_hitung;

-- 2. The scope, as settings of one transaction. Unset or empty (what a pooled connection leaves) means nothing, never everything.
create function lingkup_kabupaten()  returns smallint[] stable parallel safe return coalesce(nullif(current_setting('app.kabupaten', true), ''), '{}')::smallint[];
create function lingkup_tenant()     returns smallint   stable parallel safe return case when cardinality(lingkup_kabupaten()) = 1 then (lingkup_kabupaten())[1] end;  -- equality plans better than = any
create function lingkup_kecamatan()  returns int[]      stable parallel safe return coalesce(nullif(current_setting('app.kecamatan', true), ''), '{}')::int[];
create function lingkup_wilayah()    returns text[]     stable parallel safe return coalesce(nullif(current_setting('app.wilayah', true), ''), '{}')::text[];  -- umbrella rows to read: own, above, below
create function lingkup_sendiri()    returns text[]     stable parallel safe return coalesce(nullif(current_setting('app.sendiri', true), ''), '{}')::text[];  -- umbrella rows to write: own level
create function lingkup_kelola()     returns text[]     stable parallel safe return lingkup_sendiri() || lingkup_kabupaten()::text[];                          -- accounts to administer
create function lingkup_pendamping() returns uuid       stable parallel safe return nullif(current_setting('app.pendamping', true), '')::uuid;
create function lingkup_akun()       returns uuid       stable parallel safe return nullif(current_setting('app.akun', true), '')::uuid;
create function masuk_nama()         returns text       stable parallel safe return nullif(current_setting('app.masuk', true), '');     -- the name typed at the door
create function masuk_token()        returns bytea      stable parallel safe return nullif(current_setting('app.token', true), '')::bytea;
create function masuk_alamat()       returns bytea      stable parallel safe return nullif(current_setting('app.alamat', true), '')::bytea;
-- The server's clock; a data set of past months is entered with its own (docs/database.md, "The clock").
create function kini()               returns timestamptz stable parallel safe return coalesce(nullif(current_setting('app.kini', true), '')::timestamptz, now());

-- 3. Regions. wilayah: every level, '0' nation, '32', '3201', '320101', '3201012001' (text: ten digits do not fit int, BigInt breaks JSON).
create table wilayah (
  code text collate "C" primary key check (code ~ '^(0|\d{2}|\d{4}|\d{6}|\d{10})$'),
  parent_code text collate "C" references wilayah,
  kabupaten_code smallint generated always as (case when length(code) >= 4 then left(code, 4)::smallint end) stored,
  kecamatan_code int generated always as (case when length(code) >= 6 then left(code, 6)::int end) stored,
  kemendagri text collate "C" not null unique,             -- the code of today: regions split and are renumbered, our key is not
  name text not null,
  unique (kabupaten_code, kecamatan_code, code));          -- so that a desa is referred to together with its kecamatan and tenant
create index wilayah_parent on wilayah (parent_code);
create index wilayah_nama on wilayah using gin (name gin_trgm_ops);
create table kabupaten (
  code smallint primary key, wilayah_code text collate "C" not null unique references wilayah,
  province_code smallint not null, zona text not null check (zona in ('Asia/Jakarta','Asia/Makassar','Asia/Jayapura')), check (wilayah_code = code::text));
create index kabupaten_provinsi on kabupaten (province_code);
create table kecamatan (
  kabupaten_code smallint references kabupaten, code int, wilayah_code text collate "C" not null unique references wilayah,
  primary key (kabupaten_code, code), check (wilayah_code = code::text and code / 100 = kabupaten_code));

-- What regulation may change, by year. jenis_kpi: which graduation types count (bits 1 alamiah, 2 mandiri, 4 pemberdayaan, 8 mampu, 16 sanksi).
-- The defaults are assumptions where no official text was found: docs/parameter.md says which.
create table param_tahun (
  tahun smallint primary key check (tahun between 2007 and 2100),
  jenis_kpi smallint not null default 6 check (jenis_kpi between 1 and 31),
  hari_batas smallint not null default 3 check (hari_batas between 1 and 28),           -- pendamping sends, day of the next month
  lain jsonb not null default '{}' check (jsonb_typeof(lain) = 'object'),               -- every other parameter of lib/param, by its name there; what is absent keeps its default
  wajib_totp boolean not null default false,
  unique (tahun, jenis_kpi));
create table label_peran (peran text primary key, label text not null check (length(label) between 1 and 60), label_lama text not null default '');

-- 4. People. sdm has no tenant: a person is one row for life. petugas: that person in one kabupaten; what every pendamping_id points to.
create table sdm (
  id uuid primary key, nama text not null check (length(nama) between 1 and 120), nip text, jabatan text not null default '',
  status_kerja text not null default 'KONTRAK' check (status_kerja in ('KONTRAK','PPPK','PNS','PPPK_PARUH_WAKTU','NONAKTIF')),
  sk_no text not null default '', tmt date, pendidikan text not null default '', no_hp text not null default '', email text not null default '');
create index sdm_nama on sdm using gin (nama gin_trgm_ops);
create table petugas (
  kabupaten_code smallint references kabupaten, sdm_id uuid references sdm,
  kecamatan_code int, -- where the monthly report counts; a caseload may cross kecamatan
  primary key (kabupaten_code, sdm_id), foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index petugas_sdm on petugas (sdm_id);
create index petugas_kecamatan on petugas (kabupaten_code, kecamatan_code);
create table akun (
  id uuid primary key, sdm_id uuid unique references sdm, nama text not null check (length(nama) between 1 and 120),
  nama_masuk text not null unique check (nama_masuk ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
  peran text not null check (peran in ('KEMENSOS_ADMIN','KEMENSOS_VIEWER','KOREG','KORWIL','DINSOS_PROV','DINSOS_KAB_HEAD','DINSOS_KAB_STAFF','KORKAB','APD','SUPERVISOR','PENDAMPING','AUDITOR','SYS_ADMIN')),
  lingkup text not null check (lingkup in ('nasional','provinsi','kabupaten','kecamatan','pendamping','sistem')),
  wilayah_code text collate "C" not null references wilayah,   -- whose account it is: who administers it
  cakupan text[] not null check (cardinality(cakupan) between 1 and 38), -- what it covers: '0', provinces, or its one kabupaten
  sandi_hash text, wajib_ganti boolean not null default false, sandi_at timestamptz,
  totp bytea, totp_langkah bigint not null default 0, kode_cadangan text[] not null default '{}',   -- secret as ciphertext; recovery codes as hashes
  aktif boolean not null default true, berlaku_sampai timestamptz,
  gagal smallint not null default 0, terkunci_sampai timestamptz, created_at timestamptz not null default kini(),
  check (lingkup not in ('kecamatan','pendamping') or sdm_id is not null),
  check (lingkup not in ('kabupaten','kecamatan','pendamping') or cakupan = array[wilayah_code]));
create index akun_wilayah on akun (wilayah_code, nama_masuk);
create table sesi (     -- login sessions; only the hash of the token is kept
  token_hash bytea primary key check (octet_length(token_hash) = 32), akun_id uuid not null references akun,
  created_at timestamptz not null default now(), expires_at timestamptz not null, ended_at timestamptz, peranti text not null default '');
create index sesi_akun on sesi (akun_id, expires_at);
create table kode_sekali ( -- activation and recovery: shown once to the administrator, kept as a hash
  kode_hash bytea primary key check (octet_length(kode_hash) = 32), akun_id uuid not null references akun, tujuan text not null check (tujuan in ('AKTIVASI','PEMULIHAN')),
  dibuat_oleh uuid not null references akun, created_at timestamptz not null default now(), expires_at timestamptz not null, used_at timestamptz);
create index kode_sekali_akun on kode_sekali (akun_id);
create table percobaan_masuk ( -- failures by address, whatever name was typed
  alamat bytea primary key check (octet_length(alamat) = 32), gagal int not null default 0, terkunci_sampai timestamptz, updated_at timestamptz not null default now());

-- 5. Families and groups: carry the PRESENT pendamping.
create table kelompok (
  kabupaten_code smallint, id uuid, kecamatan_code int not null, desa_code text collate "C" not null, pendamping_id uuid not null,
  nama text not null check (length(nama) between 1 and 80), tempat text not null default '', hari text not null default '', mulai date not null, selesai date,
  primary key (kabupaten_code, id), unique (kabupaten_code, id, pendamping_id), unique (kabupaten_code, id, kecamatan_code), check (selesai >= mulai),
  foreign key (kabupaten_code, pendamping_id) references petugas,
  foreign key (kabupaten_code, kecamatan_code, desa_code) references wilayah (kabupaten_code, kecamatan_code, code));
create index kelompok_pendamping on kelompok (kabupaten_code, pendamping_id);
create index kelompok_kecamatan on kelompok (kabupaten_code, kecamatan_code);
create table kpm (
  kabupaten_code smallint, id uuid, kecamatan_code int not null, desa_code text collate "C" not null, pendamping_id uuid not null, kelompok_id uuid, pengurus_id uuid,
  nama_pengurus text not null check (length(nama_pengurus) between 1 and 120),
  no_kk bytea, no_kk_hmac bytea check (octet_length(no_kk_hmac) = 16), rekening bytea, rekening_hmac bytea check (octet_length(rekening_hmac) = 16),
  alamat text not null default '', rt text not null default '', rw text not null default '', dusun text not null default '', no_hp text not null default '',
  no_peserta text not null default '', id_dtsen text not null default '', kohor_tahun smallint, desil smallint check (desil between 1 and 10), desil_on date, usaha text not null default '',
  bansos_lain text[] not null default '{}' check (bansos_lain <@ '{SEMBAKO,PBI_JKN,PIP,BLT_DD,KUBE,PENA,PPSE,RST,LAINNYA}'::text[]),
  enrolled_on date not null, exited_on date,
  status text not null default 'AKTIF' check (status in ('CALON','AKTIF','DITANGGUHKAN','CALON_GRADUASI','GRADUASI','NONAKTIF')), status_sebab text not null default '',
  asal_kabupaten_code smallint, asal_id uuid,              -- moved in from another tenant: a new row there, history stays
  version int not null default 1,
  primary key (kabupaten_code, id), unique (kabupaten_code, id, kecamatan_code), check (exited_on >= enrolled_on), check ((status in ('GRADUASI','NONAKTIF')) = (exited_on is not null)),
  foreign key (kabupaten_code, pendamping_id) references petugas,
  foreign key (kabupaten_code, kelompok_id, pendamping_id) references kelompok (kabupaten_code, id, pendamping_id) on update cascade, -- a group is handed over with its families
  foreign key (kabupaten_code, kecamatan_code, desa_code) references wilayah (kabupaten_code, kecamatan_code, code),
  foreign key (asal_kabupaten_code, asal_id) references kpm);
create index kpm_pendamping on kpm (kabupaten_code, pendamping_id, nama_pengurus, id);   -- no WHERE: the policy could not use a partial one
create index kpm_kecamatan on kpm (kabupaten_code, kecamatan_code, nama_pengurus, id);
create index kpm_urut on kpm (kabupaten_code, nama_pengurus, id);
create index kpm_kelompok on kpm (kabupaten_code, kelompok_id);
create index kpm_nama on kpm using gin (kabupaten_code, nama_pengurus gin_trgm_ops);
create index kpm_kk on kpm (no_kk_hmac);
create table anggota (
  kabupaten_code smallint, id uuid, kpm_id uuid not null, kecamatan_code int not null, nama text not null check (length(nama) between 1 and 120), nama_ibu text not null default '', tempat_lahir text not null default '', lahir date,
  jenis_kelamin text check (jenis_kelamin in ('L','P')),
  hubungan text not null default 'LAINNYA' check (hubungan in ('KEPALA_KELUARGA','ISTRI','SUAMI','ANAK','MENANTU','CUCU','ORANG_TUA','MERTUA','FAMILI_LAIN','LAINNYA')),
  status_kawin text not null default '', pendidikan text not null default '', pekerjaan text not null default '', disabilitas text not null default '', meninggal_on date, keluar_on date,
  nik bytea, nik_hmac bytea check (octet_length(nik_hmac) = 16),       -- ciphertext and keyed hash; both made in the application
  padan text not null default 'BELUM_DICEK' check (padan in ('PADAN','TIDAK_PADAN','BELUM_DICEK')), padan_on date, version int not null default 1,
  primary key (kabupaten_code, id),
  foreign key (kabupaten_code, kpm_id, kecamatan_code) references kpm (kabupaten_code, id, kecamatan_code) on update cascade);
create index anggota_kpm on anggota (kabupaten_code, kpm_id);
create index anggota_kecamatan on anggota (kabupaten_code, kecamatan_code);
create index anggota_nik on anggota (nik_hmac);                        -- not unique: doubles are found, not refused
create table komponen (  -- what a member is in the programme for, from-to
  kabupaten_code smallint, id uuid, kpm_id uuid not null, kecamatan_code int not null, anggota_id uuid not null,
  kode text not null check (kode in ('BUMIL','AUD','SD','SMP','SMA','LANSIA','DISABILITAS','HAM')), mulai date not null, selesai date,
  primary key (kabupaten_code, id), check (selesai >= mulai), foreign key (kabupaten_code, anggota_id) references anggota,
  foreign key (kabupaten_code, kpm_id, kecamatan_code) references kpm (kabupaten_code, id, kecamatan_code) on update cascade);
create index komponen_anggota on komponen (kabupaten_code, anggota_id);
create index komponen_kpm on komponen (kabupaten_code, kpm_id);
create table kpm_status ( -- written by trigger: every change of status
  kabupaten_code smallint, kpm_id uuid, at timestamptz not null, kecamatan_code int not null, dari text, ke text not null, sebab text not null default '', berlaku_on date not null, akun_id uuid,
  primary key (kabupaten_code, kpm_id, at), foreign key (kabupaten_code, kpm_id) references kpm);
create table kpm_penempatan ( -- written by trigger: where an active family belonged, [mulai, selesai). Stock, growth and the yearly base count these rows.
  kabupaten_code smallint, kpm_id uuid, mulai date, selesai date, kecamatan_code int not null, pendamping_id uuid not null,
  primary key (kabupaten_code, kpm_id, mulai), check (selesai >= mulai),
  foreign key (kabupaten_code, kpm_id) references kpm, foreign key (kabupaten_code, pendamping_id) references petugas, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index kpm_penempatan_pendamping on kpm_penempatan (kabupaten_code, pendamping_id);
create table penugasan (
  kabupaten_code smallint, id uuid, sdm_id uuid not null, peran text not null check (peran in ('PENDAMPING','SUPERVISOR')), kecamatan_code int not null, desa_code text collate "C", kelompok_id uuid, mulai date not null, selesai date,
  primary key (kabupaten_code, id), check (selesai >= mulai),
  foreign key (kabupaten_code, sdm_id) references petugas, foreign key (kabupaten_code, kecamatan_code) references kecamatan,
  foreign key (kabupaten_code, kecamatan_code, desa_code) references wilayah (kabupaten_code, kecamatan_code, code),
  foreign key (kabupaten_code, kelompok_id) references kelompok);
create index penugasan_sdm on penugasan (sdm_id, kabupaten_code);
create index penugasan_kecamatan on penugasan (kabupaten_code, kecamatan_code);
create table roster (   -- immutable (nobody is granted UPDATE): a change of members makes a new one
  kabupaten_code smallint, id uuid, kelompok_id uuid not null, kecamatan_code int not null, berlaku_dari date not null,
  kpm_ids uuid[] not null check (cardinality(kpm_ids) between 1 and 64), jumlah smallint generated always as (cardinality(kpm_ids)) stored,
  primary key (kabupaten_code, id), unique (kabupaten_code, id, kelompok_id, jumlah),
  foreign key (kabupaten_code, kelompok_id, kecamatan_code) references kelompok (kabupaten_code, id, kecamatan_code));
create index roster_kelompok on roster (kabupaten_code, kelompok_id, berlaku_dari desc);

-- 6. Events: carry their AUTHOR (pendamping_id) and the kecamatan where they happened; neither changes at a hand-over.
create table materi_p2k2 (kurikulum text, modul smallint, sesi smallint, judul_modul text not null, judul text not null, urut smallint not null, aktif boolean not null default true, primary key (kurikulum, modul, sesi));
create table sesi_p2k2 (
  kabupaten_code smallint, id uuid, kecamatan_code int not null, kelompok_id uuid not null, roster_id uuid not null, pendamping_id uuid not null, held_on date not null,
  kurikulum text not null default 'INTI', modul smallint not null, sesi smallint not null,
  jam_mulai text not null default '' check (jam_mulai ~ '^(\d\d:\d\d)?$'), jam_selesai text not null default '' check (jam_selesai ~ '^(\d\d:\d\d)?$'),
  tempat text not null default '', pemateri text not null default '', rangkuman text not null default '' check (length(rangkuman) <= 4000),
  absen text collate "C" not null check (absen ~ '^[HISAW]+$'),         -- place by place of the roster: Hadir, Izin, Sakit, Alpa, diWakili
  n_anggota smallint generated always as (length(absen)) stored,
  n_hadir smallint generated always as (length(absen) - length(translate(absen, 'HW', ''))) stored,
  cancelled_at timestamptz, version int not null default 1, created_at timestamptz not null default kini(), primary key (kabupaten_code, id),
  foreign key (kurikulum, modul, sesi) references materi_p2k2,
  foreign key (kabupaten_code, pendamping_id) references petugas,
  foreign key (kabupaten_code, kelompok_id, kecamatan_code) references kelompok (kabupaten_code, id, kecamatan_code),
  foreign key (kabupaten_code, roster_id, kelompok_id, n_anggota) references roster (kabupaten_code, id, kelompok_id, jumlah)); -- this group's roster, one letter each
create index sesi_p2k2_kelompok on sesi_p2k2 (kabupaten_code, kelompok_id, held_on desc);
create index sesi_p2k2_kecamatan on sesi_p2k2 (kabupaten_code, kecamatan_code, held_on);
create index sesi_p2k2_pendamping on sesi_p2k2 (kabupaten_code, pendamping_id, held_on);
create table kunjungan (
  kabupaten_code smallint, id uuid, kecamatan_code int not null, kpm_id uuid not null, pendamping_id uuid not null, visited_on date not null,
  tujuan text not null check (tujuan in ('PEMANTAUAN','VERIFIKASI_KOMITMEN','PEMUTAKHIRAN_DATA','CALON_GRADUASI','KASUS','PENYALURAN','LAINNYA')), hasil text not null default '' check (length(hasil) <= 4000),
  cancelled_at timestamptz, version int not null default 1, created_at timestamptz not null default kini(),
  primary key (kabupaten_code, id), foreign key (kabupaten_code, pendamping_id) references petugas,
  foreign key (kabupaten_code, kpm_id) references kpm, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index kunjungan_kpm on kunjungan (kabupaten_code, kpm_id, visited_on desc);
create index kunjungan_kecamatan on kunjungan (kabupaten_code, kecamatan_code, visited_on);
create index kunjungan_pendamping on kunjungan (kabupaten_code, pendamping_id, visited_on);
create table kegiatan (  -- every other activity, by result plan (RHK 1-9)
  kabupaten_code smallint, id uuid, kecamatan_code int not null, pendamping_id uuid not null, held_on date not null, rhk smallint not null check (rhk between 1 and 9),
  jenis text not null check (length(jenis) between 1 and 80), uraian text not null default '' check (length(uraian) <= 4000), tempat text not null default '', peserta int check (peserta between 0 and 100000), tautan text not null default '' check (length(tautan) <= 500),
  cancelled_at timestamptz, version int not null default 1, created_at timestamptz not null default kini(),
  primary key (kabupaten_code, id), foreign key (kabupaten_code, pendamping_id) references petugas, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index kegiatan_kecamatan on kegiatan (kabupaten_code, kecamatan_code, held_on);
create index kegiatan_pendamping on kegiatan (kabupaten_code, pendamping_id, held_on);
create table verkom (    -- verification of commitments, one member × component × month
  kabupaten_code smallint, anggota_id uuid, bulan date check (extract(day from bulan) = 1), komponen text, kpm_id uuid not null, kecamatan_code int not null, pendamping_id uuid not null,
  hasil text not null check (hasil in ('MEMENUHI','TIDAK_MEMENUHI','BELUM_DIVERIFIKASI','DIKECUALIKAN')), hari_efektif smallint, tidak_hadir smallint, catatan text not null default '', created_at timestamptz not null default kini(),
  primary key (kabupaten_code, anggota_id, bulan, komponen), foreign key (kabupaten_code, anggota_id) references anggota, foreign key (kabupaten_code, kpm_id) references kpm,
  foreign key (kabupaten_code, pendamping_id) references petugas, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index verkom_kecamatan on verkom (kabupaten_code, kecamatan_code, bulan);
create index verkom_kpm on verkom (kabupaten_code, kpm_id);
create table graduasi ( -- a case; counts from effective_on, whoever holds the family later
  kabupaten_code smallint, id uuid, kecamatan_code int not null, kpm_id uuid not null, pendamping_id uuid not null,
  jenis text not null check (jenis in ('ALAMIAH','MANDIRI','PEMBERDAYAAN','MAMPU','SANKSI')),
  status text not null check (status in ('IDENTIFIKASI','ASESMEN','USULAN','VERIFIKASI','DISETUJUI','DIINPUT','DITETAPKAN','DITOLAK','BATAL')),
  alasan text[] not null default '{}', bukti text not null default '' check (length(bukti) <= 4000), keputusan text not null default '' check (length(keputusan) <= 4000),
  usulan_on date not null, effective_on date, closed_at timestamptz, version int not null default 1, primary key (kabupaten_code, id),
  check ((status = 'DITETAPKAN') = (effective_on is not null)), check (status not in ('DITOLAK','BATAL') or closed_at is not null),
  foreign key (kabupaten_code, pendamping_id) references petugas,
  foreign key (kabupaten_code, kpm_id) references kpm, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create unique index graduasi_terbuka on graduasi (kabupaten_code, kpm_id) where closed_at is null;  -- one open case; re-entry makes another
create index graduasi_kpm on graduasi (kabupaten_code, kpm_id);
create index graduasi_kecamatan on graduasi (kabupaten_code, kecamatan_code, effective_on);
create index graduasi_pendamping on graduasi (kabupaten_code, pendamping_id, effective_on);

-- 7. The month and its reports.
create table bulan_kabupaten (kabupaten_code smallint references kabupaten, bulan date check (extract(day from bulan) = 1), dibuka_at timestamptz not null default kini(), ditutup_at timestamptz, ditutup_oleh uuid references akun, alasan text not null default '', primary key (kabupaten_code, bulan));
create table laporan (  -- its natural key is its id: two tabs cannot make two. The month's opening writes the drafts, so a row = a report that is due.
  kabupaten_code smallint, pendamping_id uuid, bulan date check (extract(day from bulan) = 1), kecamatan_code int not null,
  status text not null default 'DRAF' check (status in ('DRAF','DIAJUKAN','DIKEMBALIKAN','DIVERIFIKASI','DISETUJUI','DITERIMA','TERKUNCI','DIKECUALIKAN')),
  batas timestamptz not null, first_submitted_at timestamptz, pernah_kembali boolean not null default false,  -- all three by trigger, never by the client
  kendala text not null default '' check (length(kendala) <= 8000), rencana text not null default '' check (length(rencana) <= 8000), koreksi jsonb not null default '[]',
  beku jsonb, revisi smallint not null default 0, version int not null default 1, sebab text not null default '',  -- beku: the figures as frozen at submission
  primary key (kabupaten_code, pendamping_id, bulan), check (status in ('DRAF','DIKECUALIKAN') or beku is not null),
  foreign key (kabupaten_code, bulan) references bulan_kabupaten,
  foreign key (kabupaten_code, pendamping_id) references petugas, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index laporan_kecamatan on laporan (kabupaten_code, kecamatan_code, bulan);
create index laporan_bulan on laporan (kabupaten_code, bulan, status);
create table laporan_revisi ( -- what was sent, each time; immutable
  kabupaten_code smallint, pendamping_id uuid, bulan date, revisi smallint, kecamatan_code int not null, beku jsonb not null, kendala text not null, rencana text not null, koreksi jsonb not null, akun_id uuid not null references akun, at timestamptz not null default kini(),
  primary key (kabupaten_code, pendamping_id, bulan, revisi), foreign key (kabupaten_code, pendamping_id, bulan) references laporan);
create table laporan_tinjauan ( -- what a reviewer (or the author, taking it back) did; append-only
  kabupaten_code smallint, id uuid, pendamping_id uuid not null, bulan date not null, revisi smallint not null, kecamatan_code int not null,
  tindakan text not null check (tindakan in ('VERIFIKASI','SETUJU','TERIMA','KEMBALIKAN','KECUALIKAN','BATAL_KECUALI','TARIK','BATALKAN','KUNCI')), catatan jsonb not null default '{}', aturan jsonb not null default '[]', batch_id uuid, akun_id uuid not null references akun, at timestamptz not null default kini(),
  primary key (kabupaten_code, id), foreign key (kabupaten_code, pendamping_id, bulan) references laporan);
create index laporan_tinjauan_laporan on laporan_tinjauan (kabupaten_code, pendamping_id, bulan, at);
create index laporan_tinjauan_batch on laporan_tinjauan (kabupaten_code, batch_id) where batch_id is not null;

-- 8. Registers of complaints and data changes (their work flows come with their own issues).
create table pengaduan (
  kabupaten_code smallint, id uuid, kecamatan_code int not null, kpm_id uuid, pendamping_id uuid, kategori text not null, kanal text not null, isi text not null check (length(isi) between 1 and 4000), pelapor text not null default '', rahasia boolean not null default false,
  diterima_on date not null, status text not null default 'BARU' check (status in ('BARU','DIVERIFIKASI','DITANGANI','ESKALASI','SELESAI','TIDAK_TERBUKTI','DILIMPAHKAN')), selesai_on date, created_at timestamptz not null default kini(),
  primary key (kabupaten_code, id), foreign key (kabupaten_code, kpm_id) references kpm, foreign key (kabupaten_code, pendamping_id) references petugas, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index pengaduan_kecamatan on pengaduan (kabupaten_code, kecamatan_code, diterima_on);
create table perubahan_data (
  kabupaten_code smallint, id uuid, kecamatan_code int not null, kpm_id uuid not null, anggota_id uuid, pendamping_id uuid not null, jenis text not null, sebelum jsonb not null default '{}', sesudah jsonb not null default '{}', alasan text not null default '',
  status text not null default 'DRAFT' check (status in ('DRAFT','DIAJUKAN','DIVERIFIKASI','DITERAPKAN_LOKAL','DIINPUT_SIKS','DIKEMBALIKAN','DITOLAK')), siks_ref text not null default '', diterapkan_at timestamptz, created_at timestamptz not null default kini(),
  primary key (kabupaten_code, id), foreign key (kabupaten_code, kpm_id) references kpm, foreign key (kabupaten_code, anggota_id) references anggota, foreign key (kabupaten_code, pendamping_id) references petugas, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index perubahan_data_kpm on perubahan_data (kabupaten_code, kpm_id);
create index perubahan_data_kecamatan on perubahan_data (kabupaten_code, kecamatan_code);

-- 9. Umbrella rows: belong to a nation, province or kabupaten. Read: own, above, below. Written: at one's own level only.
create table target ( -- append-only: the newest row of a year and kind holds, the older ones are its history
  wilayah_code text collate "C" references wilayah, id uuid, tahun smallint not null check (tahun between 2007 and 2100), jenis text not null check (jenis in ('PERSEN','JUMLAH')), nilai int not null check (nilai between 0 and 1000), alasan text not null check (length(alasan) between 5 and 500),
  akun_id uuid not null references akun, at timestamptz not null default kini(), primary key (wilayah_code, id));
create index target_tahun on target (tahun, jenis, wilayah_code, at desc);
create table rapat (
  wilayah_code text collate "C" references wilayah, id uuid, judul text not null check (length(judul) between 3 and 160), jenis text not null check (jenis in ('EVALUASI_BULANAN','EVALUASI_KEWILAYAHAN','RAKOR','SOSIALISASI','AUDIENSI','PENINGKATAN_KAPASITAS')),
  mode text not null default 'LURING' check (mode in ('LURING','DARING','HIBRIDA')), held_on date not null, tempat text not null default '', kecamatan int[] not null default '{}', notulen text not null default '' check (length(notulen) <= 20000), version int not null default 1, created_at timestamptz not null default kini(), primary key (wilayah_code, id));
create index rapat_tanggal on rapat (wilayah_code, held_on desc);
create table rapat_masalah (
  wilayah_code text collate "C", id uuid, rapat_id uuid not null, kategori text not null check (kategori in ('PELAPORAN','PEMUTAKHIRAN_DATA','PENGAWASAN','PENYALURAN','GRADUASI','P2K2','VERKOM','SDM','KOORDINASI_DESA','LAINNYA')), uraian text not null check (length(uraian) between 3 and 2000), keputusan text not null default '' check (length(keputusan) <= 2000),
  primary key (wilayah_code, id), foreign key (wilayah_code, rapat_id) references rapat);
create index rapat_masalah_rapat on rapat_masalah (wilayah_code, rapat_id);
create table tindak_lanjut (  -- wilayah_code: who has to do it; rapat_…: the meeting that asked, perhaps a level above
  wilayah_code text collate "C" references wilayah, id uuid, rapat_wilayah_code text collate "C" not null, rapat_id uuid not null, kecamatan_code int, uraian text not null check (length(uraian) between 3 and 2000), penanggung_jawab text not null check (length(penanggung_jawab) between 1 and 120), due_on date not null,
  done_on date, bukti text not null default '' check (length(bukti) <= 2000), batal_at timestamptz, created_at timestamptz not null default kini(),
  primary key (wilayah_code, id), foreign key (rapat_wilayah_code, rapat_id) references rapat);
create index tindak_lanjut_rapat on tindak_lanjut (rapat_wilayah_code, rapat_id);
create index tindak_lanjut_tenggat on tindak_lanjut (wilayah_code, due_on);
create table akses_keluarga ( -- province or nation opens the families of one kabupaten, for a while, for a reason
  kabupaten_code smallint references kabupaten, id uuid, akun_id uuid not null references akun, alasan text not null check (length(alasan) between 10 and 500), mulai timestamptz not null default now(), berakhir timestamptz not null, primary key (kabupaten_code, id), check (berakhir <= mulai + interval '1 day'));
create index akses_keluarga_akun on akses_keluarga (akun_id, berakhir);
create table audit (          -- append-only; '0' for the platform and sign-in, else the level or kabupaten that it concerns
  wilayah_code text collate "C" references wilayah, id uuid, at timestamptz not null default kini(), akun_id uuid not null references akun, action text not null, entity text not null, entity_key text, diff jsonb, primary key (wilayah_code, id));
create index audit_akun on audit (akun_id, at);
create index audit_waktu on audit (wilayah_code, at);
create index audit_hal on audit (wilayah_code, entity, entity_key);

-- 10. Roll-ups, written in the same transaction. Leaves have one natural writer each; every level above is a SUM.
-- What is counted is said once: a leaf row has these measures, and so have the month of a kabupaten and its deltas.
create function ukuran() returns text[] immutable return array[
  'pendamping','laporan_wajib','laporan_masuk','laporan_tepat','laporan_setuju','laporan_langsung',  -- reports: on duty, due, sent, on time, approved, approved without a return
  'kelompok','kelompok_bertemu','kpm_hadir','sesi','hadir','hadir_wajib',                            -- groups of the month, that met; distinct families attended; sessions, attendance, places on the roster
  'kunjungan','kpm_dikunjungi','kegiatan','kpm_masuk','kpm_keluar',                                  -- visits, distinct families of the quarter (in its first month), other activities, families in and out
  'g_alamiah','g_mandiri','g_pemberdayaan','g_mampu','g_sanksi'];
create function kolom(awalan text, akhiran text default '') returns text immutable language sql as $$ select string_agg(awalan || u || akhiran, ', ' order by i) from unnest(ukuran()) with ordinality x(u, i) $$;
do $$ begin
  execute format('create table pendamping_bulan (kabupaten_code smallint references kabupaten, bulan date, kecamatan_code int, pendamping_id uuid, %s,
    primary key (kabupaten_code, bulan, kecamatan_code, pendamping_id),
    foreign key (kabupaten_code, kecamatan_code) references kecamatan, foreign key (kabupaten_code, pendamping_id) references petugas)
    with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000)', kolom('', ' int not null'));
  execute format('create table kabupaten_bulan (kabupaten_code smallint references kabupaten, bulan date, %s, primary key (kabupaten_code, bulan)) with (fillfactor = 50)', kolom('', ' int not null'));
  execute format('create table kpi_delta (kabupaten_code smallint references kabupaten, id bigint generated always as identity, bulan date not null, %s,
    primary key (kabupaten_code, id)) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)', kolom('', ' int not null'));  -- append-only, folded by a job: no row that a whole kabupaten would queue for
  execute format('create view kabupaten_bulan_kini with (security_invoker = true) as select kabupaten_code, bulan, %s
    from (select kabupaten_code, bulan, %s from kabupaten_bulan union all select kabupaten_code, bulan, %s from kpi_delta) u group by kabupaten_code, bulan',
    (select string_agg(format('sum(%1$s)::int as %1$s', u), ', ') from unnest(ukuran()) u), kolom(''), kolom(''));   -- folded + not yet folded, in one statement
end $$;
create index pendamping_bulan_orang on pendamping_bulan (kabupaten_code, pendamping_id, bulan);
create function graduasi_dihitung(jenis_kpi smallint, a int, m int, p int, v int, s int) returns int immutable parallel safe
  return (jenis_kpi & 1) * a + (jenis_kpi >> 1 & 1) * m + (jenis_kpi >> 2 & 1) * p + (jenis_kpi >> 3 & 1) * v + (jenis_kpi >> 4 & 1) * s;
create table pendamping_tahun ( -- a pendamping's part in one kecamatan: what kecamatan and everything above add up
  kabupaten_code smallint references kabupaten, tahun smallint references param_tahun, kecamatan_code int, pendamping_id uuid,
  basis int not null default 0, g_alamiah int not null default 0, g_mandiri int not null default 0, g_pemberdayaan int not null default 0, g_mampu int not null default 0, g_sanksi int not null default 0,
  primary key (kabupaten_code, tahun, kecamatan_code, pendamping_id),
  foreign key (kabupaten_code, kecamatan_code) references kecamatan, foreign key (kabupaten_code, pendamping_id) references petugas) with (fillfactor = 60);
create index pendamping_tahun_tahun on pendamping_tahun (tahun, kabupaten_code);
create table peringkat_tahun ( -- a pendamping whole in a kabupaten: what is ranked. The mask is a foreign key with CASCADE: the rate can never disagree with the parameter.
  kabupaten_code smallint references kabupaten, tahun smallint, pendamping_id uuid, jenis_kpi smallint not null,
  basis int not null default 0, g_alamiah int not null default 0, g_mandiri int not null default 0, g_pemberdayaan int not null default 0, g_mampu int not null default 0, g_sanksi int not null default 0,
  graduasi int generated always as (graduasi_dihitung(jenis_kpi, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi)) stored,
  tarif int generated always as (case when basis > 0 then least(graduasi_dihitung(jenis_kpi, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi)::bigint * 1000000 / basis, 2000000000)::int end) stored, -- per million; null without a basis
  primary key (kabupaten_code, tahun, pendamping_id), foreign key (kabupaten_code, pendamping_id) references petugas,
  foreign key (tahun, jenis_kpi) references param_tahun (tahun, jenis_kpi) on update cascade) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);
create index peringkat_nasional on peringkat_tahun (tahun, tarif desc, pendamping_id) include (kabupaten_code) where tarif is not null;
create index peringkat_kabupaten on peringkat_tahun (kabupaten_code, tahun, tarif desc, pendamping_id) where tarif is not null;
create index peringkat_jumlah on peringkat_tahun (tahun, graduasi desc, pendamping_id) include (kabupaten_code);
create index peringkat_jumlah_kabupaten on peringkat_tahun (kabupaten_code, tahun, graduasi desc, pendamping_id);
create table kelompok_bulan ( -- a group in a month: did it meet, and how many different families came
  kabupaten_code smallint, kelompok_id uuid, bulan date, kecamatan_code int not null, pendamping_id uuid not null, sesi int not null default 0, kpm_hadir int not null default 0,
  primary key (kabupaten_code, kelompok_id, bulan), foreign key (kabupaten_code, kelompok_id) references kelompok, foreign key (kabupaten_code, pendamping_id) references petugas) with (fillfactor = 80);
create index kelompok_bulan_kecamatan on kelompok_bulan (kabupaten_code, kecamatan_code, bulan);
create index kelompok_bulan_pendamping on kelompok_bulan (kabupaten_code, pendamping_id, bulan);
create table kpm_kuartal ( -- a family in a quarter: was it visited
  kabupaten_code smallint, kpm_id uuid, kuartal date, kecamatan_code int not null, pendamping_id uuid not null, kunjungan int not null,
  primary key (kabupaten_code, kpm_id, kuartal), foreign key (kabupaten_code, kpm_id) references kpm, foreign key (kabupaten_code, pendamping_id) references petugas) with (fillfactor = 80);
create index kpm_kuartal_kecamatan on kpm_kuartal (kabupaten_code, kecamatan_code, kuartal);

-- One leaf row from the measures that a record adds: kpi(key…, sesi => 1).
do $$ begin execute format('create function kpi(k smallint, b date, kc int, p uuid, %s) returns pendamping_bulan immutable parallel safe language sql as $f$ select row(k, b, kc, p, %s)::pendamping_bulan $f$', kolom('', ' int default 0'), kolom('')); end $$;
create function awal_bulan(d date) returns date immutable parallel safe return d - (extract(day from d)::int - 1);
create function awal_kuartal(d date) returns date immutable parallel safe return make_date(extract(year from d)::int, (extract(month from d)::int - 1) / 3 * 3 + 1, 1);

-- All roll-up arithmetic. One INSERT … ORDER BY key … ON CONFLICT a level, levels in one order: no deadlock inside a statement, nothing vanishes for want of a row.
do $$ declare g text := 'g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi'; naik text; naik_g text; jumlah_g text; begin
  select string_agg(format('%1$s = t.%1$s + excluded.%1$s', u), ', ') into naik from unnest(ukuran()) u;
  select string_agg(format('%1$s = t.%1$s + excluded.%1$s', u), ', '), string_agg(format('sum(%s)', u), ', ') into naik_g, jumlah_g from unnest(string_to_array(g, ', ')) u;
  execute format($f$ create function kpi_terap(tambah pendamping_bulan[], kurang pendamping_bulan[]) returns void language plpgsql set search_path = pg_catalog, public as $b$
declare d pendamping_bulan[];
begin
  select array_agg(r) into d from (
    select row(kabupaten_code, bulan, kecamatan_code, pendamping_id, %1$s)::pendamping_bulan r
    from (select 1 s, t.* from unnest(tambah) t union all select -1, k.* from unnest(kurang) k) x group by kabupaten_code, bulan, kecamatan_code, pendamping_id) y
  where (%2$s) <> (%3$s);
  if d is null then return; end if;                        -- an edit that changes no figure
  insert into pendamping_bulan as t select * from unnest(d) order by kabupaten_code, bulan, kecamatan_code, pendamping_id
    on conflict (kabupaten_code, bulan, kecamatan_code, pendamping_id) do update set %4$s;
  if exists (select from unnest(d) where (%5$s) <> (0,0,0,0,0)) then
    insert into param_tahun (tahun) select distinct extract(year from bulan)::smallint from unnest(d) where not exists (select from param_tahun q where q.tahun = extract(year from bulan)) order by 1 on conflict do nothing;
    insert into pendamping_tahun as t (kabupaten_code, tahun, kecamatan_code, pendamping_id, %5$s)
      select kabupaten_code, extract(year from bulan)::smallint, kecamatan_code, pendamping_id, %6$s from unnest(d) where (%5$s) <> (0,0,0,0,0) group by 1,2,3,4 order by 1,2,3,4
      on conflict (kabupaten_code, tahun, kecamatan_code, pendamping_id) do update set %7$s;
    insert into peringkat_tahun as t (kabupaten_code, tahun, pendamping_id, jenis_kpi, %5$s)
      select kabupaten_code, extract(year from bulan)::smallint, pendamping_id, p.jenis_kpi, %6$s from unnest(d) left join param_tahun p on p.tahun = extract(year from bulan) -- left: without a parameter it fails, it does not vanish
      where (%5$s) <> (0,0,0,0,0) group by 1,2,3,4 order by 1,2,3
      on conflict (kabupaten_code, tahun, pendamping_id) do update set %7$s;
  end if;
  insert into kpi_delta (kabupaten_code, bulan, %8$s) select kabupaten_code, bulan, %9$s from unnest(d) group by 1,2;
end $b$ $f$, kolom('sum(s*', ')'), kolom('(r).'), (select string_agg('0', ',') from unnest(ukuran())), naik, g, jumlah_g, naik_g, kolom(''), kolom('sum(', ')'));
  execute format($f$ create function lipat(maks int default 20000) returns bigint language plpgsql security definer set search_path = pg_catalog, public as $b$ declare c bigint; begin
  if not pg_try_advisory_xact_lock(7301) then return -1; end if;     -- one at a time
  with d as (delete from kpi_delta where (kabupaten_code, id) in (select kabupaten_code, id from kpi_delta order by kabupaten_code, id limit maks) returning *),
  u as (insert into kabupaten_bulan as t (kabupaten_code, bulan, %1$s) select kabupaten_code, bulan, %2$s from d group by 1,2 order by 1,2 on conflict (kabupaten_code, bulan) do update set %3$s)
  select count(*) into c from d; return c; end $b$ $f$, kolom(''), kolom('sum(', ')'), naik);
end $$;

-- What a row adds to the roll-ups. Said once, here: transitions count (first submission, effective date), drafts and proposals do not.
do $$ declare s record; begin
  for s in select * from (values
    ('laporan', $q$kpi(kabupaten_code, bulan, kecamatan_code, pendamping_id, pendamping => 1, laporan_wajib => (status <> 'DIKECUALIKAN')::int,
        laporan_masuk => (status <> 'DIKECUALIKAN' and first_submitted_at is not null)::int, laporan_tepat => (status <> 'DIKECUALIKAN' and coalesce(first_submitted_at < batas, false))::int,
        laporan_setuju => (status in ('DISETUJUI','DITERIMA','TERKUNCI'))::int, laporan_langsung => (status in ('DISETUJUI','DITERIMA','TERKUNCI') and not pernah_kembali)::int)$q$, 'true'),
    ('sesi_p2k2', 'kpi(kabupaten_code, awal_bulan(held_on), kecamatan_code, pendamping_id, sesi => 1, hadir => n_hadir::int, hadir_wajib => n_anggota::int)', 'cancelled_at is null'),
    ('kelompok_bulan', 'kpi(kabupaten_code, bulan, kecamatan_code, pendamping_id, kelompok => 1, kelompok_bertemu => (sesi > 0)::int, kpm_hadir => kpm_hadir)', 'true'),
    ('kunjungan', 'kpi(kabupaten_code, awal_bulan(visited_on), kecamatan_code, pendamping_id, kunjungan => 1)', 'cancelled_at is null'),
    ('kpm_kuartal', 'kpi(kabupaten_code, kuartal, kecamatan_code, pendamping_id, kpm_dikunjungi => (kunjungan > 0)::int)', 'true'),
    ('kegiatan', 'kpi(kabupaten_code, awal_bulan(held_on), kecamatan_code, pendamping_id, kegiatan => 1)', 'cancelled_at is null'),
    ('graduasi', $q$kpi(kabupaten_code, awal_bulan(effective_on), kecamatan_code, pendamping_id, g_alamiah => (jenis = 'ALAMIAH')::int, g_mandiri => (jenis = 'MANDIRI')::int,
        g_pemberdayaan => (jenis = 'PEMBERDAYAAN')::int, g_mampu => (jenis = 'MAMPU')::int, g_sanksi => (jenis = 'SANKSI')::int)$q$, 'effective_on is not null')
  ) v(tabel, ungkapan, syarat) loop
    execute format($f$ create function hitung_%1$s() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $b$ declare t pendamping_bulan[]; k pendamping_bulan[]; begin
      if tg_op <> 'DELETE' then select array_agg(%2$s) into t from n where %3$s; end if;
      if tg_op <> 'INSERT' then select array_agg(%2$s) into k from o where %3$s; end if;
      perform kpi_terap(t, k); return null; end $b$ $f$, s.tabel, s.ungkapan, s.syarat);
  end loop;
end $$;
-- A placement adds a family in one month, takes it away in another, and is in the opening stock of each 1 January that it spans.
create function basis_terap(b pendamping_tahun[]) returns void language plpgsql set search_path = pg_catalog, public as $$ begin
  insert into pendamping_tahun as t (kabupaten_code, tahun, kecamatan_code, pendamping_id, basis)
    select kabupaten_code, tahun, kecamatan_code, pendamping_id, sum(basis) from unnest(b) group by 1,2,3,4 having sum(basis) <> 0 order by 1,2,3,4
    on conflict (kabupaten_code, tahun, kecamatan_code, pendamping_id) do update set basis = t.basis + excluded.basis;
  insert into peringkat_tahun as t (kabupaten_code, tahun, pendamping_id, jenis_kpi, basis)
    select kabupaten_code, x.tahun, pendamping_id, p.jenis_kpi, sum(basis) from unnest(b) x left join param_tahun p on p.tahun = x.tahun group by 1,2,3,4 having sum(basis) <> 0 order by 1,2,3
    on conflict (kabupaten_code, tahun, pendamping_id) do update set basis = t.basis + excluded.basis;
end $$;
create function hitung_kpm_penempatan() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare t pendamping_bulan[]; k pendamping_bulan[]; b pendamping_tahun[]; c pendamping_tahun[]; begin
  if tg_op <> 'DELETE' then
    select array_agg(r) into t from (select kpi(kabupaten_code, awal_bulan(mulai), kecamatan_code, pendamping_id, kpm_masuk => 1) r from n union all select kpi(kabupaten_code, awal_bulan(selesai), kecamatan_code, pendamping_id, kpm_keluar => 1) from n where selesai is not null) x;
    select array_agg(row(kabupaten_code, p.tahun, kecamatan_code, pendamping_id, 1, 0,0,0,0,0)::pendamping_tahun) into b from n join param_tahun p on mulai <= make_date(p.tahun, 1, 1) and coalesce(selesai, 'infinity') > make_date(p.tahun, 1, 1);
  end if;
  if tg_op <> 'INSERT' then
    select array_agg(r) into k from (select kpi(kabupaten_code, awal_bulan(mulai), kecamatan_code, pendamping_id, kpm_masuk => 1) r from o union all select kpi(kabupaten_code, awal_bulan(selesai), kecamatan_code, pendamping_id, kpm_keluar => 1) from o where selesai is not null) x;
    select array_agg(row(kabupaten_code, p.tahun, kecamatan_code, pendamping_id, -1, 0,0,0,0,0)::pendamping_tahun) into c from o join param_tahun p on mulai <= make_date(p.tahun, 1, 1) and coalesce(selesai, 'infinity') > make_date(p.tahun, 1, 1);
  end if;
  perform kpi_terap(t, k); perform basis_terap(coalesce(b, '{}') || coalesce(c, '{}')); return null; end $$;
do $$ declare t text; begin foreach t in array array['laporan','sesi_p2k2','kelompok_bulan','kunjungan','kpm_kuartal','kegiatan','graduasi','kpm_penempatan'] loop
  execute format('create trigger hitung_i after insert on %I referencing new table as n for each statement execute function hitung_%s()', t, t);
  execute format('create trigger hitung_u after update on %I referencing old table as o new table as n for each statement execute function hitung_%s()', t, t);
  execute format('create trigger hitung_d after delete on %I referencing old table as o for each statement execute function hitung_%s()', t, t);
end loop; end $$;
-- A year is open once it has parameters: its opening stock is taken then, and follows every later correction.
create function hitung_tahun() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare b pendamping_tahun[]; begin
  perform pg_advisory_xact_lock(7302);
  select array_agg(row(kabupaten_code, n.tahun, kecamatan_code, pendamping_id, c, 0,0,0,0,0)::pendamping_tahun) into b from n, lateral (
    select kabupaten_code, kecamatan_code, pendamping_id, count(*)::int c from kpm_penempatan where mulai <= make_date(n.tahun, 1, 1) and coalesce(selesai, 'infinity') > make_date(n.tahun, 1, 1) group by 1,2,3) x;
  perform basis_terap(coalesce(b, '{}')); return null; end $$;
create trigger hitung_i after insert on param_tahun referencing new table as n for each statement execute function hitung_tahun();

-- 11. Records that follow from others.
create function aktif(status text) returns boolean immutable parallel safe return status in ('AKTIF','DITANGGUHKAN','CALON_GRADUASI');
create function hari_ini(k smallint) returns date stable language sql set search_path = pg_catalog, public as $$ select (kini() at time zone coalesce((select zona from kabupaten where code = k), 'Asia/Jakarta'))::date $$;
create function catat_kpm() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin -- status history and placements follow the family
  if tg_op = 'INSERT' then
    insert into kpm_status (kabupaten_code, kpm_id, at, kecamatan_code, dari, ke, sebab, berlaku_on, akun_id) select kabupaten_code, id, kini() + (clock_timestamp() - transaction_timestamp()), kecamatan_code, null, status, status_sebab, enrolled_on, lingkup_akun() from n;
    insert into kpm_penempatan (kabupaten_code, kpm_id, mulai, selesai, kecamatan_code, pendamping_id) select kabupaten_code, id, enrolled_on, exited_on, kecamatan_code, pendamping_id from n where status <> 'CALON' order by 1, 2;
    return null;
  end if;
  insert into kpm_status (kabupaten_code, kpm_id, at, kecamatan_code, dari, ke, sebab, berlaku_on, akun_id)
    select n.kabupaten_code, n.id, kini() + (clock_timestamp() - transaction_timestamp()), n.kecamatan_code, o.status, n.status, n.status_sebab, coalesce(n.exited_on, hari_ini(n.kabupaten_code)), lingkup_akun() from n join o using (kabupaten_code, id) where n.status <> o.status;
  update kpm_penempatan p set selesai = greatest(p.mulai, coalesce(x.exited_on, hari_ini(x.kabupaten_code)))
    from (select n.* from n join o using (kabupaten_code, id) where aktif(o.status) and (not aktif(n.status) or (n.kecamatan_code, n.pendamping_id) <> (o.kecamatan_code, o.pendamping_id))) x
    where p.kabupaten_code = x.kabupaten_code and p.kpm_id = x.id and p.selesai is null;
  insert into kpm_penempatan (kabupaten_code, kpm_id, mulai, kecamatan_code, pendamping_id)
    select n.kabupaten_code, n.id, case when aktif(o.status) then hari_ini(n.kabupaten_code) when o.status = 'CALON' then n.enrolled_on else hari_ini(n.kabupaten_code) end, n.kecamatan_code, n.pendamping_id
    from n join o using (kabupaten_code, id) where aktif(n.status) and (not aktif(o.status) or (n.kecamatan_code, n.pendamping_id) <> (o.kecamatan_code, o.pendamping_id)) order by 1, 2
    on conflict (kabupaten_code, kpm_id, mulai) do update set selesai = null, kecamatan_code = excluded.kecamatan_code, pendamping_id = excluded.pendamping_id;  -- moved twice in a day
  update kpm_penempatan p set mulai = n.enrolled_on from n join o using (kabupaten_code, id)      -- a corrected date of entry
    where n.enrolled_on <> o.enrolled_on and n.status = o.status and p.kabupaten_code = n.kabupaten_code and p.kpm_id = n.id and p.mulai = o.enrolled_on;
  return null; end $$;
create trigger catat_i after insert on kpm referencing new table as n for each statement execute function catat_kpm();
create trigger catat_u after update on kpm referencing old table as o new table as n for each statement execute function catat_kpm();

create function susun_kelompok() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin -- a new group is in the open months from its first on; a hand-over takes the running month along
  if tg_op = 'INSERT' then
    insert into kelompok_bulan (kabupaten_code, kelompok_id, bulan, kecamatan_code, pendamping_id) select n.kabupaten_code, n.id, b.bulan, n.kecamatan_code, n.pendamping_id
      from n join bulan_kabupaten b on b.kabupaten_code = n.kabupaten_code and b.ditutup_at is null and b.bulan >= awal_bulan(n.mulai) and b.bulan <= coalesce(n.selesai, 'infinity') order by 1, 2, 3 on conflict do nothing;
  else
    update kelompok_bulan t set pendamping_id = n.pendamping_id from n join o using (kabupaten_code, id)
      where n.pendamping_id <> o.pendamping_id and t.kabupaten_code = n.kabupaten_code and t.kelompok_id = n.id and t.bulan >= awal_bulan(hari_ini(n.kabupaten_code));
  end if; return null; end $$;
create trigger susun_i after insert on kelompok referencing new table as n for each statement execute function susun_kelompok();
create trigger susun_u after update on kelompok referencing old table as o new table as n for each statement execute function susun_kelompok();
create function susun_kelompok_bulan(kunci kelompok_bulan[]) returns void language plpgsql set search_path = pg_catalog, public as $$ begin -- counted afresh from the group's sessions of the month, so it cannot drift
  insert into kelompok_bulan (kabupaten_code, kelompok_id, bulan, kecamatan_code, pendamping_id) select distinct on (1, 2, 3) kabupaten_code, kelompok_id, bulan, kecamatan_code, pendamping_id from unnest(kunci) order by 1, 2, 3 on conflict do nothing;
  perform from kelompok_bulan t where (kabupaten_code, kelompok_id, bulan) in (select kabupaten_code, kelompok_id, bulan from unnest(kunci)) order by kabupaten_code, kelompok_id, bulan for update;
  update kelompok_bulan t set sesi = x.sesi, kpm_hadir = x.kpm_hadir from (
    select k.kabupaten_code, k.kelompok_id, k.bulan, count(distinct s.id)::int sesi, count(distinct u.kpm_id) filter (where substr(s.absen, u.i::int, 1) in ('H','W'))::int kpm_hadir
    from (select distinct kabupaten_code, kelompok_id, bulan from unnest(kunci)) k
    left join sesi_p2k2 s on s.kabupaten_code = k.kabupaten_code and s.kelompok_id = k.kelompok_id and s.held_on >= k.bulan and s.held_on < (k.bulan + interval '1 month')::date and s.cancelled_at is null
    left join roster r on r.kabupaten_code = s.kabupaten_code and r.id = s.roster_id left join lateral unnest(r.kpm_ids) with ordinality u(kpm_id, i) on true group by 1, 2, 3) x
  where (t.kabupaten_code, t.kelompok_id, t.bulan) = (x.kabupaten_code, x.kelompok_id, x.bulan) and (t.sesi, t.kpm_hadir) <> (x.sesi, x.kpm_hadir); end $$;
create function susun_sesi() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare k kelompok_bulan[]; l kelompok_bulan[]; begin
  select array_agg(row(kabupaten_code, kelompok_id, awal_bulan(held_on), kecamatan_code, pendamping_id, 0, 0)::kelompok_bulan) into k from n;
  if tg_op = 'UPDATE' then select array_agg(row(kabupaten_code, kelompok_id, awal_bulan(held_on), kecamatan_code, pendamping_id, 0, 0)::kelompok_bulan) into l from o; end if;
  perform susun_kelompok_bulan(coalesce(k, '{}') || coalesce(l, '{}')); return null; end $$;
create trigger susun_i after insert on sesi_p2k2 referencing new table as n for each statement execute function susun_sesi();
create trigger susun_u after update on sesi_p2k2 referencing old table as o new table as n for each statement execute function susun_sesi();
create function susun_kunjungan() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare d kpm_kuartal[]; begin
  with ubah as (select kabupaten_code, kpm_id, awal_kuartal(visited_on) kuartal, kecamatan_code, pendamping_id, 1 s from n where cancelled_at is null)
  select array_agg(row(kabupaten_code, kpm_id, kuartal, kecamatan_code, pendamping_id, s)::kpm_kuartal) into d from ubah;
  if tg_op = 'UPDATE' then d := coalesce(d, '{}') || coalesce((select array_agg(row(kabupaten_code, kpm_id, awal_kuartal(visited_on), kecamatan_code, pendamping_id, -1)::kpm_kuartal) from o where cancelled_at is null), '{}'); end if;
  insert into kpm_kuartal as t (kabupaten_code, kpm_id, kuartal, kecamatan_code, pendamping_id, kunjungan)
    select kabupaten_code, kpm_id, kuartal, (array_agg(kecamatan_code))[1], (array_agg(pendamping_id order by pendamping_id))[1], sum(kunjungan) from unnest(d) group by 1, 2, 3 having sum(kunjungan) <> 0 order by 1, 2, 3
    on conflict (kabupaten_code, kpm_id, kuartal) do update set kunjungan = t.kunjungan + excluded.kunjungan; return null; end $$;
create trigger susun_i after insert on kunjungan referencing new table as n for each statement execute function susun_kunjungan();
create trigger susun_u after update on kunjungan referencing old table as o new table as n for each statement execute function susun_kunjungan();
create function susun_graduasi() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin -- a case moves its family: proposed, graduated, back to active
  update kpm k set status = case when n.status = 'DITETAPKAN' then 'GRADUASI' when n.status in ('DITOLAK','BATAL') then 'AKTIF' else 'CALON_GRADUASI' end,
      exited_on = case when n.status = 'DITETAPKAN' then n.effective_on end, status_sebab = case when n.status = 'DITETAPKAN' then n.jenis else '' end, version = k.version + 1
    from n where k.kabupaten_code = n.kabupaten_code and k.id = n.kpm_id and k.status <> case when n.status = 'DITETAPKAN' then 'GRADUASI' when n.status in ('DITOLAK','BATAL') then 'AKTIF' else 'CALON_GRADUASI' end
      and k.status in ('AKTIF','CALON_GRADUASI'); return null; end $$;
create trigger susun_i after insert on graduasi referencing new table as n for each statement execute function susun_graduasi();
create trigger susun_u after update on graduasi referencing new table as n for each statement execute function susun_graduasi();

-- The month opens: a draft for each pendamping on duty, a row for each group: what is due is a row, not a clock.
create function buka_bulan_kabupaten(p_kabupaten smallint, p_bulan date) returns bigint language plpgsql security definer set search_path = pg_catalog, public as $$ declare c bigint; begin
  insert into bulan_kabupaten (kabupaten_code, bulan) values (p_kabupaten, p_bulan) on conflict do nothing;
  with i as (insert into laporan (kabupaten_code, pendamping_id, bulan, kecamatan_code) select p.kabupaten_code, p.sdm_id, p_bulan, p.kecamatan_code from petugas p
    where p.kabupaten_code = p_kabupaten and p.kecamatan_code is not null and exists (select from penugasan g where g.kabupaten_code = p.kabupaten_code and g.sdm_id = p.sdm_id and g.peran = 'PENDAMPING' and g.mulai < p_bulan + interval '1 month' and coalesce(g.selesai, 'infinity') >= p_bulan)
    order by 1, 2 on conflict do nothing returning 1) select count(*) into c from i;
  insert into kelompok_bulan (kabupaten_code, kelompok_id, bulan, kecamatan_code, pendamping_id) select kabupaten_code, id, p_bulan, kecamatan_code, pendamping_id from kelompok
    where kabupaten_code = p_kabupaten and mulai < p_bulan + interval '1 month' and coalesce(selesai, 'infinity') >= p_bulan order by 1, 2 on conflict do nothing;
  return c; end $$;
create function buka_bulan(p_bulan date) returns bigint language sql security definer set search_path = pg_catalog, public as $$
  select coalesce(sum(buka_bulan_kabupaten(k.kabupaten_code, p_bulan)), 0)::bigint from (select distinct kabupaten_code from petugas order by 1) k $$;
create function buka_bulan_kini() returns bigint language sql security definer set search_path = pg_catalog, public as $$ -- the month that has begun in each kabupaten's own zone
  insert into param_tahun (tahun) select extract(year from kini() at time zone 'Asia/Jakarta')::smallint on conflict do nothing;
  select coalesce(sum(buka_bulan_kabupaten(k.kabupaten_code, k.b)), 0)::bigint from (select distinct p.kabupaten_code, awal_bulan(hari_ini(p.kabupaten_code)) b from petugas p order by 1) k
    where not exists (select from bulan_kabupaten x where x.kabupaten_code = k.kabupaten_code and x.bulan = k.b) $$;
create function susun_penugasan() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare k smallint; begin -- who comes on duty in an open month owes its report
  update petugas p set kecamatan_code = n.kecamatan_code from n where n.peran = 'PENDAMPING' and p.kabupaten_code = n.kabupaten_code and p.sdm_id = n.sdm_id and p.kecamatan_code is null;
  insert into param_tahun (tahun) select extract(year from kini() at time zone 'Asia/Jakarta')::smallint on conflict do nothing;
  for k in select distinct kabupaten_code from n where peran = 'PENDAMPING' order by 1 loop
    perform buka_bulan_kabupaten(k, b.bulan) from (select bulan from bulan_kabupaten where kabupaten_code = k and ditutup_at is null union select awal_bulan(hari_ini(k)) where not exists (select from bulan_kabupaten where kabupaten_code = k and bulan = awal_bulan(hari_ini(k)))) b;
  end loop; return null; end $$;
create trigger susun_i after insert on penugasan referencing new table as n for each statement execute function susun_penugasan();

-- 12. Guards that a policy cannot express (they compare old and new, or look at many rows).
create function jaga_laporan() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  if (select ditutup_at from bulan_kabupaten where kabupaten_code = new.kabupaten_code and bulan = new.bulan) is not null then raise exception 'bulan sudah ditutup' using errcode = '55000'; end if;
  if tg_op = 'INSERT' then           -- deadline and first submission come from the server: no back-dating
    if new.status <> 'DRAF' then raise exception 'laporan baru hanya draf' using errcode = '55000'; end if;
    select ((new.bulan + interval '1 month') + make_interval(days => coalesce(p.hari_batas, 3))) at time zone k.zona into new.batas
      from kabupaten k left join param_tahun p on p.tahun = extract(year from new.bulan) where k.code = new.kabupaten_code;
    new.first_submitted_at := null;
    new.pernah_kembali := false;
  else
    if old.status <> new.status and not (old.status || '>' || new.status = any(array['DRAF>DIAJUKAN','DIKEMBALIKAN>DIAJUKAN','DIAJUKAN>DRAF','DIAJUKAN>DIVERIFIKASI','DIVERIFIKASI>DISETUJUI','DISETUJUI>DITERIMA','DITERIMA>TERKUNCI',
        'DIAJUKAN>DIKEMBALIKAN','DIVERIFIKASI>DIKEMBALIKAN','DISETUJUI>DIKEMBALIKAN','DIVERIFIKASI>DIAJUKAN','DISETUJUI>DIVERIFIKASI','DITERIMA>DISETUJUI','TERKUNCI>DITERIMA','DRAF>DIKECUALIKAN','DIKEMBALIKAN>DIKECUALIKAN','DIKECUALIKAN>DRAF'])) then
      raise exception 'laporan % tidak dapat menjadi %', old.status, new.status using errcode = '55000'; end if;
    if new.status = 'DIAJUKAN' and old.status in ('DRAF','DIKEMBALIKAN') and lingkup_pendamping() is distinct from old.pendamping_id then raise exception 'hanya penyusun yang mengirim' using errcode = '55000'; end if;
    new.batas := old.batas;
    new.first_submitted_at := coalesce(old.first_submitted_at, case when new.status = 'DIAJUKAN' then kini() end);
    if old.status = 'DIAJUKAN' and new.status = 'DRAF' and not old.pernah_kembali then new.first_submitted_at := null; end if;  -- taken back before anybody looked: not sent
    new.pernah_kembali := old.pernah_kembali or new.status = 'DIKEMBALIKAN';
    if old.status not in ('DRAF','DIKEMBALIKAN') and (new.beku is distinct from old.beku or new.kendala <> old.kendala or new.rencana <> old.rencana or new.koreksi <> old.koreksi) then raise exception 'laporan sudah dibekukan' using errcode = '55000'; end if;
  end if;
  return new; end $$;
create trigger jaga before insert or update on laporan for each row execute function jaga_laporan();
create function jaga_roster() returns trigger language plpgsql set search_path = pg_catalog, public as $$ begin  -- invoker: the families must be the writer's own to see
  if (select count(*) from kpm where kabupaten_code = new.kabupaten_code and id = any(new.kpm_ids)) <> cardinality(new.kpm_ids) then
    raise exception 'roster menyebut keluarga yang tidak dikenal' using errcode = '23503'; end if;
  return new; end $$;
create trigger jaga before insert on roster for each row execute function jaga_roster();

-- 13. Named functions, owned by pkh_hitung. Each holds its scope inside.
create function tempatku(p_tahun smallint) returns table (lingkup text, tempat bigint, tempat_jumlah bigint, dari bigint) language sql stable security definer set search_path = pg_catalog, public as $$ -- my place by rate and by count, and of how many; nobody else's row
  with saya as (select p.kabupaten_code, p.tarif, p.graduasi, k.province_code, t.kecamatan_code from peringkat_tahun p join kabupaten k on k.code = p.kabupaten_code join petugas t on t.kabupaten_code = p.kabupaten_code and t.sdm_id = p.pendamping_id
    where p.kabupaten_code = lingkup_tenant() and p.tahun = p_tahun and p.pendamping_id = lingkup_pendamping() and p.tarif is not null)
  select 'kecamatan', 1 + count(*) filter (where r.tarif > s.tarif), 1 + count(*) filter (where r.graduasi > s.graduasi), count(*) from saya s join petugas t on t.kabupaten_code = s.kabupaten_code and t.kecamatan_code = s.kecamatan_code
    join peringkat_tahun r on r.kabupaten_code = t.kabupaten_code and r.pendamping_id = t.sdm_id and r.tahun = p_tahun and r.tarif is not null having count(*) > 0
  union all
  select l, 1 + (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.kabupaten_code = any(kab) and r.tarif > s.tarif), 1 + (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.kabupaten_code = any(kab) and r.graduasi > s.graduasi and r.tarif is not null),
      (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.kabupaten_code = any(kab) and r.tarif is not null)
    from saya s, lateral (values ('kabupaten', array[s.kabupaten_code]), ('provinsi', array(select code from kabupaten k where k.province_code = s.province_code))) v(l, kab)
  union all
  select 'nasional', 1 + (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.tarif > s.tarif), 1 + (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.graduasi > s.graduasi and r.tarif is not null), (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.tarif is not null) from saya s $$;
create function pola(kata text) returns text immutable parallel safe return '%' || replace(replace(replace(kata, '\', '\\'), '%', '\%'), '_', '\_') || '%';
-- ILIKE is not leakproof: under a policy its index would not be used, so the scope stands inside these three.
create function cari_kpm(kata text) returns table (kabupaten_code smallint, id uuid, kecamatan_code int, nama_pengurus text, desa_code text, status text) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  if length(kata) < 3 then return; end if;
  return query execute 'select k.kabupaten_code, k.id, k.kecamatan_code, k.nama_pengurus, k.desa_code, k.status from kpm k where k.kabupaten_code = $1 and k.nama_pengurus ilike $2 order by k.nama_pengurus, k.id limit 50'
    using lingkup_tenant(), pola(kata); end $$;
create function cari_petugas(kata text) returns table (kabupaten_code smallint, sdm_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  if length(kata) < 3 then return; end if;
  return query execute 'select p.kabupaten_code, p.sdm_id from sdm s join petugas p on p.sdm_id = s.id where s.nama ilike $1 and ($2 or p.kabupaten_code = any($3)) order by s.nama, s.id limit 500'
    using pola(kata), '0' = any(lingkup_sendiri()), lingkup_kabupaten(); end $$;
create function cari_wilayah(kata text, p_dalam text, p_panjang int[]) returns table (code text, kemendagri text, name text, induk text) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin -- regions are public: no scope, only limits
  if length(kata) < 2 then return; end if;
  return query execute 'select w.code, w.kemendagri, w.name, i.name from wilayah w left join wilayah i on i.code = w.parent_code where w.name ilike $1 and length(w.code) = any($3) and ($2 = ''0'' or w.code like $2 || ''%'') order by length(w.code), lower(w.name) <> lower($4), w.name, w.code limit 20'
    using pola(kata), p_dalam, p_panjang, kata; end $$;
create function periksa_nik(p_audit uuid, p_anggota uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$ declare a anggota; begin
  -- is the NIK of MY family's member also held elsewhere? Only for a member of one's own tenant, written down, and limited: no oracle
  select * into a from anggota where anggota.id = p_anggota and anggota.kabupaten_code = lingkup_tenant();
  if a.id is null then raise exception 'anggota tidak ditemukan' using errcode = 'P0002'; end if;
  if (select count(*) from audit where akun_id = lingkup_akun() and action = 'nik.periksa' and at > kini() - interval '1 hour') >= 300 then raise exception 'terlalu sering' using errcode = '54000'; end if;
  insert into audit (wilayah_code, id, akun_id, action, entity, entity_key) values (a.kabupaten_code::text, p_audit, lingkup_akun(), 'nik.periksa', 'anggota', a.id::text);
  return exists (select from anggota b where b.nik_hmac = a.nik_hmac and (b.kabupaten_code, b.id) <> (a.kabupaten_code, a.id)); end $$;
create function lingkup_dari(p_akun uuid) returns table (akun_id uuid, lingkup text, peran text, sdm_id uuid, kabupaten smallint[], kecamatan int[], sendiri text[], wilayah text[], wilayah_code text, nama text, nama_masuk text, wajib_ganti boolean, punya_totp boolean, wajib_totp boolean, terbuka smallint[], zona text, label text, wilayah_nama text)
language sql stable security definer set search_path = pg_catalog, public as $$ -- an account's scope as of now: each request and each job takes it from here, so a revoked account or an ended assignment closes the door
  select a.id, a.lingkup, a.peran, a.sdm_id, t.kab, t.kec,
    case when a.lingkup in ('kecamatan','pendamping') then '{}' else a.cakupan end,
    case when a.lingkup in ('nasional','sistem') then '{}' else array(select distinct x from unnest(array['0'] || a.cakupan || array(select left(c, 2) from unnest(a.cakupan) c) || t.kab::text[]) x) end,
    a.wilayah_code, a.nama, a.nama_masuk, a.wajib_ganti, a.totp is not null, coalesce((select p.wajib_totp from param_tahun p where p.tahun <= extract(year from kini()) order by p.tahun desc limit 1), false),
    case when a.lingkup in ('nasional','provinsi') then array(select f.kabupaten_code from akses_keluarga f where f.akun_id = a.id and f.berakhir > now()) else '{}' end,
    coalesce((select k.zona from kabupaten k where k.wilayah_code = a.wilayah_code), (select k.zona from kabupaten k where k.province_code::text = a.wilayah_code order by k.code limit 1), 'Asia/Jakarta'),
    coalesce((select r.label from label_peran r where r.peran = a.peran), a.peran), (select w.name from wilayah w where w.code = a.wilayah_code)
  from akun a, lateral (select
      case when a.lingkup in ('nasional','sistem') then '{}'::smallint[] else array(select k.code from kabupaten k where k.wilayah_code = any(a.cakupan) or k.province_code::text = any(a.cakupan) order by 1) end kab,
      array(select distinct g.kecamatan_code from penugasan g where g.sdm_id = a.sdm_id and g.kabupaten_code::text = a.wilayah_code and g.peran = case a.lingkup when 'kecamatan' then 'SUPERVISOR' else 'PENDAMPING' end
        and g.mulai <= hari_ini(g.kabupaten_code) and coalesce(g.selesai, 'infinity') >= hari_ini(g.kabupaten_code) order by 1) kec) t
  where a.id = p_akun and a.aktif and coalesce(a.berlaku_sampai, 'infinity') > now() and (a.lingkup not in ('kecamatan','pendamping') or t.kec <> '{}') $$;
create function sesi_hidup() returns table (akun_id uuid, lingkup text, peran text, sdm_id uuid, kabupaten smallint[], kecamatan int[], sendiri text[], wilayah text[], wilayah_code text, nama text, nama_masuk text, wajib_ganti boolean, punya_totp boolean, wajib_totp boolean, terbuka smallint[], zona text, label text, wilayah_nama text) language sql stable security definer set search_path = pg_catalog, public as $$
  select l.* from sesi s, lingkup_dari(s.akun_id) l where s.token_hash = masuk_token() and s.ended_at is null and s.expires_at > now() $$;
create function kode_berlaku() returns table (nama_masuk text, nama text, tujuan text) language sql stable security definer set search_path = pg_catalog, public as $$ -- whose one-time code is in masuk_token()
  select a.nama_masuk, a.nama, k.tujuan from kode_sekali k join akun a on a.id = k.akun_id where k.kode_hash = masuk_token() and k.used_at is null and k.expires_at > now() and a.aktif $$;
create function pakai_kode(p_audit uuid, p_sandi_hash text) returns text language plpgsql volatile security definer set search_path = pg_catalog, public as $$ declare k kode_sekali; n text; begin
  update kode_sekali set used_at = now() where kode_hash = masuk_token() and used_at is null and expires_at > now() returning * into k;
  if k.akun_id is null then return null; end if;
  update akun set sandi_hash = p_sandi_hash, sandi_at = kini(), wajib_ganti = false, gagal = 0, terkunci_sampai = null, totp = case when k.tujuan = 'PEMULIHAN' then null else totp end, kode_cadangan = case when k.tujuan = 'PEMULIHAN' then '{}' else kode_cadangan end where id = k.akun_id and aktif returning nama_masuk into n;
  update sesi set ended_at = now() where akun_id = k.akun_id and ended_at is null;
  insert into audit (wilayah_code, id, akun_id, action, entity, entity_key) values ('0', p_audit, k.akun_id, case k.tujuan when 'AKTIVASI' then 'akun.aktivasi' else 'akun.pemulihan' end, 'akun', k.akun_id::text);
  return n; end $$;
create function sesiku() returns table (nomor text, created_at timestamptz, expires_at timestamptz, peranti text, ini boolean) language sql stable security definer set search_path = pg_catalog, public as $$ -- my living sessions, by the one that is shown
  select left(encode(s.token_hash, 'hex'), 16), s.created_at, s.expires_at, s.peranti, s.token_hash = masuk_token() from sesi s
  where s.akun_id = (select m.akun_id from sesi m where m.token_hash = masuk_token() and m.ended_at is null and m.expires_at > now()) and s.ended_at is null and s.expires_at > now() order by s.created_at desc $$;
create function akhiri_sesiku(p_nomor text) returns int language plpgsql volatile security definer set search_path = pg_catalog, public as $$ declare a uuid; n int; begin -- one of my other sessions, or all of them
  select m.akun_id into a from sesi m where m.token_hash = masuk_token() and m.ended_at is null and m.expires_at > now();
  update sesi s set ended_at = now() where s.akun_id = a and s.token_hash <> masuk_token() and s.ended_at is null and (p_nomor is null or left(encode(s.token_hash, 'hex'), 16) = p_nomor);
  get diagnostics n = row_count; return n; end $$;
create function ganti_kode() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin  -- a new one-time code voids the older ones of the account
  update kode_sekali set used_at = now() where akun_id = new.akun_id and used_at is null; return new; end $$;
create trigger ganti before insert on kode_sekali for each row execute function ganti_kode();
create function versi_skema() returns text language plpgsql stable set search_path = pg_catalog, public as $$ begin return (select max(migration_name) from _prisma_migrations where finished_at is not null and rolled_back_at is null); end $$;
create function ada_akun() returns boolean language sql stable security definer set search_path = pg_catalog, public as $$ select exists (select from akun) $$;

-- The curriculum and the labels of the roles: master data that the ministry may change.
insert into materi_p2k2 (kurikulum, modul, sesi, judul_modul, judul, urut) values
  ('INTI',1,1,'Pengasuhan dan Pendidikan Anak','Menjadi Orang Tua yang Lebih Baik',1),('INTI',1,2,'Pengasuhan dan Pendidikan Anak','Memahami Perilaku Anak',2),('INTI',1,3,'Pengasuhan dan Pendidikan Anak','Memahami Cara Anak Usia Dini Belajar',3),('INTI',1,4,'Pengasuhan dan Pendidikan Anak','Membantu Anak Sukses di Sekolah',4),
  ('INTI',2,1,'Pengelolaan Keuangan dan Perencanaan Usaha','Mengelola Keuangan Keluarga',5),('INTI',2,2,'Pengelolaan Keuangan dan Perencanaan Usaha','Cermat Meminjam dan Menabung',6),('INTI',2,3,'Pengelolaan Keuangan dan Perencanaan Usaha','Memulai Usaha',7),
  ('INTI',3,1,'Kesehatan dan Gizi','Pentingnya Gizi dan Layanan Kesehatan bagi Ibu Hamil',8),('INTI',3,2,'Kesehatan dan Gizi','Pentingnya Gizi bagi Ibu Menyusui dan Balita',9),('INTI',3,3,'Kesehatan dan Gizi','Kesakitan pada Anak dan Kesehatan Lingkungan',10),
  ('INTI',4,1,'Perlindungan Anak','Pencegahan Kekerasan terhadap Anak',11),('INTI',4,2,'Perlindungan Anak','Pencegahan Penelantaran dan Eksploitasi terhadap Anak',12),
  ('INTI',5,1,'Kesejahteraan Sosial','Pelayanan bagi Penyandang Disabilitas Berat',13),('INTI',5,2,'Kesejahteraan Sosial','Pentingnya Kesejahteraan Lanjut Usia',14),
  ('STUNTING',2,1,'Permasalahan Stunting','Memahami Permasalahan Stunting',1),('STUNTING',3,2,'Pemenuhan Kesejahteraan Ibu Hamil','Mendukung Ibu Hamil Mengakses Informasi yang Tepat dan Layanan yang Tersedia di Masyarakat',2),('STUNTING',3,3,'Pemenuhan Kesejahteraan Ibu Hamil','Mendukung Perawatan Sehari-hari Ibu Hamil',3),('STUNTING',3,4,'Pemenuhan Kesejahteraan Ibu Hamil','Mendukung Ayah dan Ibu untuk Memberikan Stimulasi pada Janin',4),
  ('STUNTING',4,5,'Bayi Baru Lahir dan Ibu Menyusui','Mendukung Pemenuhan Kesejahteraan Bayi Baru Lahir dan Ibu Menyusui',5),('STUNTING',5,6,'Pemberian Stimulasi pada Anak','Bayi Baru Lahir sampai Usia 6 Bulan',6),('STUNTING',5,7,'Pemberian Stimulasi pada Anak','Bayi 6-12 Bulan',7),('STUNTING',5,8,'Pemberian Stimulasi pada Anak','Anak Usia 1-2 Tahun',8),('STUNTING',5,9,'Pemberian Stimulasi pada Anak','Anak Usia 2-6 Tahun',9),
  ('STUNTING',6,10,'Pemanfaatan Bantuan Sosial dalam Pemenuhan Gizi','Mendukung Pemanfaatan Bantuan Sosial dalam Pemenuhan Gizi bagi Anak dan Ibu Hamil',10),('STUNTING',7,11,'Kebersihan Diri dan Lingkungan','Praktik Cuci Tangan Pakai Sabun',11),('STUNTING',7,12,'Kebersihan Diri dan Lingkungan','Pemanfaatan Jamban Sehat',12),
  ('STUNTING',8,13,'Pemetaan Potensi Keluarga dan Rencana Aksi','Pemetaan Potensi Diri, Keluarga dan Lingkungan Sekitar',13),('STUNTING',8,14,'Pemetaan Potensi Keluarga dan Rencana Aksi','Mendukung Keluarga Mengakses Sistem Rujukan untuk Penanganan Anak Stunting',14),('STUNTING',8,15,'Pemetaan Potensi Keluarga dan Rencana Aksi','Komitmen Melaksanakan Rencana Tindak Lanjut',15);
insert into label_peran (peran, label, label_lama) values
  ('KEMENSOS_ADMIN','Kemensos (pengelola)',''),('KEMENSOS_VIEWER','Kemensos',''),('KOREG','Koordinator Regional',''),('KORWIL','Ketua Tim Provinsi','Koordinator Wilayah'),('DINSOS_PROV','Dinas Sosial Provinsi',''),
  ('DINSOS_KAB_HEAD','Kabid Linjamsos',''),('DINSOS_KAB_STAFF','Staf Linjamsos',''),('KORKAB','Ketua Tim Kabupaten/Kota','Koordinator Kabupaten/Kota'),('APD','Administrator Pangkalan Data','Operator PKH'),
  ('SUPERVISOR','Ketua Tim Kecamatan','Pekerja Sosial Supervisor'),('PENDAMPING','Pendamping Sosial',''),('AUDITOR','Auditor',''),('SYS_ADMIN','Administrator Sistem','');

-- 14. Who may do what. One line = role(s), command, tables, rule; the grant comes only with its policy. No OR, LIKE or PL/pgSQL in a rule; sub-selects that read are uncorrelated (one InitPlan).
do $$ declare t text; begin for t in select format('%I', tablename) from pg_tables where schemaname = 'public' and tablename not like '\_prisma%' loop
  execute 'alter table ' || t || ' enable row level security'; execute 'alter table ' || t || ' force row level security'; end loop; end $$;
create procedure pg_temp.izin(peran text, perintah text, tabel text, aturan text, kolom text default '', hasil text default null) language plpgsql as $$ declare r text; t text; begin
  foreach r in array string_to_array(peran, ' ') loop foreach t in array string_to_array(tabel, ' ') loop
    execute format('grant %s %s on %I to %I', perintah, case when kolom <> '' then '(' || kolom || ')' end, t, r);
    execute format('create policy %I on %I for %s to %I %s', r || '_' || perintah, t, perintah, r, case perintah
      when 'insert' then format('with check (%s)', aturan) when 'update' then format('using (%s) with check (%s)', aturan, coalesce(hasil, aturan)) else format('using (%s)', aturan) end);
  end loop; end loop; end $$;
do $$ declare
  orang text := 'app_nasional app_provinsi app_kabupaten app_kecamatan app_pendamping';
  prov text := 'kabupaten_code = any((select lingkup_kabupaten())::smallint[])';          -- app_provinsi: its kabupaten
  kab text := 'kabupaten_code = (select lingkup_tenant())';                                -- everyone below: one
  kec text := kab || ' and kecamatan_code = any((select lingkup_kecamatan())::int[])';
  saya text := kab || ' and pendamping_id = (select lingkup_pendamping())';
  nas text := $r$'0' = any((select lingkup_sendiri())::text[])$r$;       -- no column: one test per statement
  masuk text := '(select lingkup_akun()) is not null';
  keluarga text := kab || ' and kpm_id = any(array(select k.id from kpm k))';              -- k.: seen through the present caseload, under kpm's own policy
  grup text := kab || ' and kelompok_id = any(array(select g.id from kelompok g))';
  ini_kpm text := ' and exists (select from kpm k where k.kabupaten_code = %1$s.kabupaten_code and k.id = %1$s.kpm_id and k.kecamatan_code = %1$s.kecamatan_code)'; -- on insert: one look-up
  baca text := 'wilayah_code = any((select lingkup_wilayah())::text[])';
  tulis text := 'wilayah_code = any((select lingkup_sendiri())::text[])';
  kelola text := 'wilayah_code = any((select lingkup_kelola())::text[])';
  aku text := 'akun_id = (select lingkup_akun())';
  daerah text := 'wilayah_code = (select lingkup_tenant()::text)';
  akun_saya text := 'akun_id = any(array(select a.id from akun a))';
  t text;
  kolom_akun text := 'id, sdm_id, nama, nama_masuk, peran, lingkup, wilayah_code, cakupan, aktif, wajib_ganti, sandi_at, berlaku_sampai, terkunci_sampai, created_at';
begin
  -- registers
  call pg_temp.izin(orang || ' app_sistem', 'select', 'wilayah kabupaten kecamatan param_tahun label_peran materi_p2k2', masuk);
  call pg_temp.izin('app_sistem', 'insert', 'wilayah kabupaten kecamatan sdm akun kode_sekali', nas);
  call pg_temp.izin('app_sistem', 'update', 'wilayah kabupaten sdm', nas);
  call pg_temp.izin('app_sistem', 'select', 'sdm', nas);
  call pg_temp.izin('app_nasional', 'insert', 'param_tahun materi_p2k2', nas);
  call pg_temp.izin('app_nasional', 'update', 'param_tahun materi_p2k2', nas);
  call pg_temp.izin('app_nasional app_sistem', 'update', 'label_peran', nas, 'label, label_lama');
  call pg_temp.izin('app_nasional', 'select', 'sdm petugas penugasan', nas);
  call pg_temp.izin('app_provinsi app_kabupaten app_kecamatan', 'select', 'sdm', 'id = any(array(select p.sdm_id from petugas p))');
  call pg_temp.izin('app_pendamping', 'select', 'sdm', 'id = any(array(select p.sdm_id from petugas p))', 'id, nama, jabatan, nip');
  call pg_temp.izin('app_kabupaten', 'insert', 'sdm', masuk);              -- without RETURNING: visible once there is a petugas row
  call pg_temp.izin('app_kabupaten', 'update', 'sdm', 'id = any(array(select p.sdm_id from petugas p))');
  call pg_temp.izin('app_provinsi', 'select', 'petugas penugasan', prov);
  call pg_temp.izin('app_kabupaten app_kecamatan app_pendamping', 'select', 'petugas', kab);
  call pg_temp.izin('app_kabupaten', 'select', 'penugasan', kab);
  call pg_temp.izin('app_kecamatan', 'select', 'penugasan', kec);
  call pg_temp.izin('app_pendamping', 'select', 'penugasan', kab || ' and sdm_id = (select lingkup_pendamping())');
  call pg_temp.izin('app_kabupaten', 'insert', 'petugas penugasan', kab);
  call pg_temp.izin('app_kabupaten', 'update', 'petugas', kab, 'kecamatan_code');
  call pg_temp.izin('app_kabupaten', 'update', 'penugasan', kab, 'selesai');
  -- accounts: administered from the level that owns them; hashes and secrets are for the door alone
  call pg_temp.izin('app_nasional app_sistem', 'select', 'akun', nas, kolom_akun);
  call pg_temp.izin('app_provinsi app_kabupaten', 'select', 'akun', kelola, kolom_akun);
  call pg_temp.izin('app_kecamatan app_pendamping', 'select', 'akun', daerah, 'id, nama, peran, wilayah_code');
  call pg_temp.izin('app_nasional', 'insert', 'akun', nas || $r$ and lingkup <> 'sistem'$r$);
  call pg_temp.izin('app_provinsi', 'insert', 'akun', kelola || $r$ and lingkup = any('{provinsi,kabupaten,kecamatan,pendamping}')$r$);
  call pg_temp.izin('app_kabupaten', 'insert', 'akun', daerah || $r$ and lingkup = any('{kabupaten,kecamatan,pendamping}')$r$);
  call pg_temp.izin('app_sistem', 'update', 'akun', nas, 'nama, peran, lingkup, wilayah_code, cakupan, aktif, wajib_ganti, berlaku_sampai, gagal, terkunci_sampai');
  call pg_temp.izin('app_nasional', 'update', 'akun', nas || $r$ and lingkup <> 'sistem'$r$, 'nama, peran, lingkup, wilayah_code, cakupan, aktif, wajib_ganti, berlaku_sampai, gagal, terkunci_sampai');
  call pg_temp.izin('app_provinsi', 'update', 'akun', kelola || $r$ and lingkup = any('{provinsi,kabupaten,kecamatan,pendamping}')$r$, 'nama, peran, lingkup, aktif, wajib_ganti, berlaku_sampai, gagal, terkunci_sampai');
  call pg_temp.izin('app_kabupaten', 'update', 'akun', daerah || $r$ and lingkup = any('{kabupaten,kecamatan,pendamping}')$r$, 'nama, peran, lingkup, aktif, wajib_ganti, berlaku_sampai, gagal, terkunci_sampai');
  call pg_temp.izin('app_nasional app_provinsi app_kabupaten app_sistem', 'select', 'sesi', akun_saya);
  call pg_temp.izin('app_nasional app_provinsi app_kabupaten app_sistem', 'update', 'sesi', akun_saya, 'ended_at');
  call pg_temp.izin('app_nasional app_provinsi app_kabupaten', 'insert', 'kode_sekali', akun_saya || ' and dibuat_oleh = (select lingkup_akun())');
  -- the door: one account, one session, the ones named by what was typed or shown
  call pg_temp.izin('app_masuk', 'select', 'akun', 'nama_masuk = (select masuk_nama())');
  call pg_temp.izin('app_masuk', 'update', 'akun', 'nama_masuk = (select masuk_nama())', 'gagal, terkunci_sampai, sandi_hash, sandi_at, wajib_ganti, totp, totp_langkah, kode_cadangan');
  call pg_temp.izin('app_masuk', 'select', 'sesi', 'token_hash = (select masuk_token())');
  call pg_temp.izin('app_masuk', 'insert', 'sesi', 'token_hash = (select masuk_token()) and ' || akun_saya);
  call pg_temp.izin('app_masuk', 'update', 'sesi', 'token_hash = (select masuk_token())', 'ended_at');
  call pg_temp.izin('app_masuk', 'select', 'percobaan_masuk', 'alamat = (select masuk_alamat())');
  call pg_temp.izin('app_masuk', 'insert', 'percobaan_masuk', 'alamat = (select masuk_alamat())');
  call pg_temp.izin('app_masuk', 'update', 'percobaan_masuk', 'alamat = (select masuk_alamat())');
  -- families and events: kabupaten, kecamatan, pendamping only
  call pg_temp.izin('app_kabupaten', 'select', 'kelompok kpm anggota komponen kpm_status kpm_penempatan roster sesi_p2k2 kunjungan kegiatan verkom graduasi laporan laporan_revisi laporan_tinjauan pengaduan perubahan_data kelompok_bulan kpm_kuartal', kab);
  call pg_temp.izin('app_kecamatan', 'select', 'kelompok kpm anggota komponen kpm_status kpm_penempatan roster sesi_p2k2 kunjungan kegiatan verkom graduasi laporan laporan_revisi laporan_tinjauan perubahan_data kelompok_bulan kpm_kuartal', kec);
  call pg_temp.izin('app_kecamatan', 'select', 'pengaduan', kec || ' and not rahasia');
  call pg_temp.izin('app_pendamping', 'select', 'kelompok kpm laporan laporan_revisi laporan_tinjauan kpm_penempatan kegiatan kelompok_bulan kpm_kuartal', saya);
  call pg_temp.izin('app_pendamping', 'select', 'pengaduan', saya || ' and not rahasia');
  call pg_temp.izin('app_pendamping', 'select', 'anggota komponen kpm_status kunjungan graduasi verkom perubahan_data', keluarga);
  call pg_temp.izin('app_pendamping', 'select', 'roster sesi_p2k2', grup);
  foreach t in array array['sesi_p2k2','kunjungan','graduasi'] loop  -- the author keeps what they did, to report it; the family itself follows the caseload
    execute format('create policy app_pendamping_select_penulis on %I for select to app_pendamping using (%s)', t, saya); end loop;
  call pg_temp.izin('app_kabupaten', 'insert', 'kelompok kpm anggota komponen roster pengaduan', kab);
  call pg_temp.izin('app_kabupaten', 'update', 'kelompok', kab, 'nama, tempat, hari, selesai, pendamping_id');      -- hand-over
  call pg_temp.izin('app_kabupaten', 'update', 'kpm anggota', kab);
  call pg_temp.izin('app_kabupaten', 'update', 'komponen', kab, 'selesai');
  call pg_temp.izin('app_kabupaten', 'update', 'pengaduan', kab, 'status, selesai_on');
  call pg_temp.izin('app_pendamping', 'insert', 'anggota komponen', keluarga);
  call pg_temp.izin('app_pendamping', 'insert', 'roster', grup);
  call pg_temp.izin('app_pendamping', 'update', 'kpm', saya, 'nama_pengurus, no_hp, alamat, rt, rw, dusun, usaha, version');
  call pg_temp.izin('app_pendamping', 'update', 'anggota', keluarga, 'nama, nama_ibu, tempat_lahir, lahir, jenis_kelamin, hubungan, status_kawin, pendidikan, pekerjaan, disabilitas, meninggal_on, nik, nik_hmac, version');
  call pg_temp.izin('app_pendamping', 'update', 'komponen', keluarga, 'selesai');
  call pg_temp.izin('app_pendamping', 'insert', 'sesi_p2k2', saya || ' and kelompok_id = any(array(select g.id from kelompok g))');
  call pg_temp.izin('app_pendamping', 'update', 'sesi_p2k2', saya, 'held_on, kurikulum, modul, sesi, jam_mulai, jam_selesai, tempat, pemateri, rangkuman, absen, cancelled_at, version');
  call pg_temp.izin('app_pendamping', 'insert', 'kunjungan', saya || format(ini_kpm, 'kunjungan'));
  call pg_temp.izin('app_pendamping', 'update', 'kunjungan', saya, 'visited_on, tujuan, hasil, cancelled_at, version');
  call pg_temp.izin('app_pendamping', 'insert', 'kegiatan', saya || ' and kecamatan_code = any((select lingkup_kecamatan())::int[])');
  call pg_temp.izin('app_pendamping', 'update', 'kegiatan', saya, 'held_on, rhk, jenis, uraian, tempat, peserta, tautan, cancelled_at, version');
  call pg_temp.izin('app_pendamping', 'insert', 'verkom', saya || format(ini_kpm, 'verkom'));
  call pg_temp.izin('app_pendamping', 'insert', 'perubahan_data', saya || format(ini_kpm, 'perubahan_data'));
  call pg_temp.izin('app_pendamping', 'insert', 'pengaduan', saya || ' and kecamatan_code = any((select lingkup_kecamatan())::int[])');
  -- graduation and report: who may bring a row into which state (proposer is never approver)
  call pg_temp.izin('app_pendamping', 'insert', 'graduasi', saya || format(ini_kpm, 'graduasi') || $r$ and status = any('{IDENTIFIKASI,ASESMEN,USULAN}')$r$);
  call pg_temp.izin('app_pendamping', 'update', 'graduasi', saya || $r$ and status = any('{IDENTIFIKASI,ASESMEN,USULAN}')$r$, 'jenis, alasan, bukti, keputusan, status, closed_at, version', saya || $r$ and status = any('{IDENTIFIKASI,ASESMEN,USULAN,BATAL}')$r$);
  call pg_temp.izin('app_kecamatan', 'update', 'graduasi', kec || $r$ and status = any('{USULAN,VERIFIKASI}')$r$, 'status, keputusan, closed_at, version', kec || $r$ and status = any('{VERIFIKASI,DITOLAK}')$r$);
  call pg_temp.izin('app_kabupaten', 'update', 'graduasi', kab, 'status, keputusan, effective_on, closed_at, version', kab || $r$ and status = any('{DISETUJUI,DIINPUT,DITETAPKAN,DITOLAK,BATAL}')$r$);
  call pg_temp.izin('app_pendamping', 'update', 'laporan', saya || $r$ and status = any('{DRAF,DIKEMBALIKAN,DIAJUKAN}')$r$, 'status, kendala, rencana, koreksi, beku, revisi, version', saya || $r$ and status = any('{DRAF,DIKEMBALIKAN,DIAJUKAN}')$r$);
  call pg_temp.izin('app_kecamatan', 'update', 'laporan', kec || $r$ and status = any('{DIAJUKAN,DIVERIFIKASI}')$r$, 'status, version', kec || $r$ and status = any('{DIAJUKAN,DIVERIFIKASI,DIKEMBALIKAN}')$r$);
  call pg_temp.izin('app_kabupaten', 'update', 'laporan', kab, 'status, sebab, version', kab || $r$ and status = any('{DRAF,DIAJUKAN,DIVERIFIKASI,DISETUJUI,DITERIMA,DIKEMBALIKAN,DIKECUALIKAN,TERKUNCI}')$r$);
  call pg_temp.izin('app_pendamping', 'insert', 'laporan_revisi', saya || ' and ' || aku);
  call pg_temp.izin('app_pendamping', 'insert', 'laporan_tinjauan', saya || ' and ' || aku || $r$ and tindakan = 'TARIK'$r$);
  call pg_temp.izin('app_kecamatan', 'insert', 'laporan_tinjauan', kec || ' and ' || aku || $r$ and tindakan = any('{VERIFIKASI,KEMBALIKAN,BATALKAN}')$r$);
  call pg_temp.izin('app_kabupaten', 'insert', 'laporan_tinjauan', kab || ' and ' || aku);
  call pg_temp.izin('app_nasional', 'select', 'bulan_kabupaten', nas);
  call pg_temp.izin('app_provinsi', 'select', 'bulan_kabupaten', prov);
  call pg_temp.izin('app_kabupaten app_kecamatan app_pendamping', 'select', 'bulan_kabupaten', kab);
  call pg_temp.izin('app_kabupaten', 'update', 'bulan_kabupaten', kab, 'ditutup_at, ditutup_oleh, alasan');
  -- roll-ups: read only
  call pg_temp.izin('app_nasional', 'select', 'pendamping_bulan pendamping_tahun peringkat_tahun kabupaten_bulan kpi_delta', nas);
  call pg_temp.izin('app_provinsi', 'select', 'pendamping_bulan pendamping_tahun peringkat_tahun kabupaten_bulan kpi_delta', prov);
  call pg_temp.izin('app_kabupaten', 'select', 'pendamping_bulan pendamping_tahun peringkat_tahun kabupaten_bulan kpi_delta', kab);
  call pg_temp.izin('app_kecamatan', 'select', 'pendamping_bulan pendamping_tahun', kec);
  call pg_temp.izin('app_kecamatan', 'select', 'peringkat_tahun', kab || ' and pendamping_id = any(array(select p.sdm_id from petugas p where p.kecamatan_code = any((select lingkup_kecamatan())::int[])))');
  call pg_temp.izin('app_pendamping', 'select', 'pendamping_bulan pendamping_tahun peringkat_tahun', saya);
  -- umbrella rows and the audit log
  call pg_temp.izin('app_nasional', 'select', 'target rapat rapat_masalah tindak_lanjut', nas);
  call pg_temp.izin('app_provinsi app_kabupaten app_kecamatan app_pendamping', 'select', 'target rapat rapat_masalah tindak_lanjut', baca);
  call pg_temp.izin('app_nasional app_provinsi app_kabupaten', 'insert', 'rapat rapat_masalah', tulis);
  call pg_temp.izin('app_nasional app_provinsi app_kabupaten', 'insert', 'target', tulis || ' and ' || aku);
  call pg_temp.izin('app_nasional app_provinsi app_kabupaten', 'update', 'rapat', tulis, 'judul, jenis, mode, held_on, tempat, kecamatan, notulen, version');
  call pg_temp.izin('app_nasional app_provinsi app_kabupaten', 'update', 'rapat_masalah', tulis, 'kategori, uraian, keputusan');
  call pg_temp.izin('app_nasional', 'insert', 'tindak_lanjut', 'rapat_' || tulis);
  call pg_temp.izin('app_provinsi app_kabupaten', 'insert', 'tindak_lanjut', 'rapat_' || tulis || ' and ' || baca);
  call pg_temp.izin('app_nasional app_provinsi app_kabupaten', 'update', 'tindak_lanjut', tulis, 'done_on, bukti, batal_at');
  call pg_temp.izin('app_nasional', 'insert', 'akses_keluarga', nas || ' and ' || aku);
  call pg_temp.izin('app_provinsi', 'insert', 'akses_keluarga', prov || ' and ' || aku);
  call pg_temp.izin('app_nasional app_provinsi', 'select', 'akses_keluarga', aku);
  call pg_temp.izin('app_kabupaten', 'select', 'akses_keluarga', kab);
  call pg_temp.izin('app_nasional app_provinsi app_sistem', 'insert', 'audit', tulis || ' and ' || aku);
  call pg_temp.izin('app_kabupaten app_kecamatan app_pendamping', 'insert', 'audit', daerah || ' and ' || aku);
  call pg_temp.izin('app_masuk', 'insert', 'audit', $r$wilayah_code = '0' and $r$ || akun_saya);
  call pg_temp.izin('app_nasional app_provinsi app_sistem', 'select', 'audit', tulis);
  call pg_temp.izin('app_kabupaten', 'select', 'audit', daerah);
  call pg_temp.izin('app_kecamatan app_pendamping', 'select', 'audit', aku);
  -- the counting role: just what its functions need
  call pg_temp.izin('pkh_hitung', 'select', 'pendamping_bulan pendamping_tahun peringkat_tahun kabupaten_bulan kpi_delta wilayah kabupaten param_tahun sdm petugas penugasan akun sesi kode_sekali kelompok kpm anggota laporan audit bulan_kabupaten kelompok_bulan kpm_kuartal kpm_penempatan sesi_p2k2 roster akses_keluarga label_peran', 'true');
  call pg_temp.izin('pkh_hitung', 'insert', 'pendamping_bulan pendamping_tahun peringkat_tahun kabupaten_bulan kpi_delta param_tahun laporan audit bulan_kabupaten kelompok_bulan kpm_kuartal kpm_penempatan kpm_status', 'true');
  call pg_temp.izin('pkh_hitung', 'update', 'pendamping_bulan pendamping_tahun peringkat_tahun kabupaten_bulan kelompok_bulan kpm_kuartal kpm_penempatan akun sesi kode_sekali petugas kpm', 'true');
  call pg_temp.izin('pkh_hitung', 'delete', 'kpi_delta', 'true');
end $$;
drop procedure pg_temp.izin;
grant select on kabupaten_bulan_kini to app_nasional, app_provinsi, app_kabupaten;   -- invoker: the policies of its tables hold

do $$ begin if to_regclass('_prisma_migrations') is not null then grant select on _prisma_migrations to app_umum; end if; end $$;  -- is the schema in step? (absent in a shadow database)

-- 15. Hand the definer functions to pkh_hitung; nobody may call one that is not named here.
drop function kolom(text, text); drop function ukuran();
grant create on schema public to pkh_hitung;
do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proowner = current_user::regrole and (p.prosecdef or p.proname in ('kpi_terap','basis_terap','susun_kelompok_bulan')) loop
    execute format('revoke all on function %s from public', f); execute format('alter function %s owner to pkh_hitung', f); end loop; end $$;
revoke create on schema public from pkh_hitung;
set role pkh_hitung;     -- only its owner can grant it now
grant execute on function lipat(int), buka_bulan(date), buka_bulan_kini(), lingkup_dari(uuid), ada_akun() to app_sistem;
grant execute on function tempatku(smallint) to app_pendamping;
grant execute on function cari_kpm(text) to app_kabupaten;
grant execute on function cari_petugas(text) to app_nasional, app_provinsi, app_kabupaten;
grant execute on function cari_wilayah(text, text, int[]) to app_nasional, app_provinsi, app_kabupaten, app_kecamatan, app_pendamping, app_sistem;
grant execute on function periksa_nik(uuid, uuid) to app_kabupaten, app_pendamping;
grant execute on function sesi_hidup(), sesiku(), akhiri_sesiku(text), kode_berlaku(), pakai_kode(uuid, text) to app_masuk;
reset role;
revoke pkh_hitung from current_user;

-- Statistics after a bulk load: the run-time login may not ANALYZE. The owner's own, since only an owner may; it reads no row for its caller.
create function segarkan_statistik() returns void language plpgsql security definer set search_path = pg_catalog, public as $$ declare t text; begin
  for t in select format('%I', tablename) from pg_tables where schemaname = 'public' and tablename not like '\_prisma%' loop execute 'analyze ' || t; end loop; end $$;
revoke all on function segarkan_statistik() from public;
grant execute on function segarkan_statistik() to app_sistem;
