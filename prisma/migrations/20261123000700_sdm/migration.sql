-- The people: training and its certificates, tali asih and honoraria, leave, awards, a confidential word to Dinsos, what worked, what was
-- asked for in audiences, and what an annual scorecard is made of. Training, practice notes and aspirations are umbrella rows; the rest
-- belongs to the kabupaten in which somebody works. No account number is kept.

-- 1. Training. A session is counted in JP (1 JP = 45 minutes); a participant has one letter a session: L luring, D daring, I izin, A alpa.
create table pelatihan (
  wilayah_code text collate "C" references wilayah, id uuid, judul text not null check (length(judul) between 3 and 160),
  jenis text not null check (jenis in ('DIKLAT_P2K2','BIMTEK_APLIKASI','PEMANTAPAN','SOFT_SKILL','ETIK','LAINNYA')), mode text not null check (mode in ('LURING','DARING','HIBRIDA')),
  mulai date not null, selesai date not null, penyelenggara text not null check (length(penyelenggara) between 1 and 120), tempat text not null default '' check (length(tempat) <= 200), tautan text not null default '' check (length(tautan) <= 500),
  topik text[] not null default '{}', hadir_min smallint not null default 80 check (hadir_min between 0 and 100), nilai_lulus smallint check (nilai_lulus between 0 and 100), uraian text not null default '' check (length(uraian) <= 4000),
  status text not null default 'RENCANA' check (status in ('RENCANA','SELESAI','BATAL')), sebab text not null default '' check (length(sebab) <= 500), version int not null default 1, created_at timestamptz not null default kini(),
  primary key (wilayah_code, id), check (selesai >= mulai), check ((status = 'BATAL') = (sebab <> '')));
create index pelatihan_tanggal on pelatihan (wilayah_code, mulai desc);
create table pelatihan_sesi (
  wilayah_code text collate "C", pelatihan_id uuid, urut smallint check (urut between 1 and 60), hari date not null, judul text not null check (length(judul) between 1 and 160), jp smallint not null check (jp between 1 and 16),
  primary key (wilayah_code, pelatihan_id, urut), foreign key (wilayah_code, pelatihan_id) references pelatihan);
create table pelatihan_peserta ( -- tahun and jp are written when the training is closed: what counts for the year
  wilayah_code text collate "C", pelatihan_id uuid, id uuid, kabupaten_code smallint not null, sdm_id uuid not null, hadir text collate "C" not null default '' check (hadir ~ '^[LDIA-]*$'),
  pre smallint check (pre between 0 and 100), post smallint check (post between 0 and 100), lulus boolean, jp smallint not null default 0 check (jp >= 0), tahun smallint, dokumen_id uuid references dokumen (id), batal_at timestamptz, version int not null default 1, created_at timestamptz not null default kini(),
  primary key (wilayah_code, pelatihan_id, id), unique (wilayah_code, pelatihan_id, kabupaten_code, sdm_id), foreign key (wilayah_code, pelatihan_id) references pelatihan, foreign key (kabupaten_code, sdm_id) references petugas, check (jp = 0 or tahun is not null));
create index pelatihan_peserta_orang on pelatihan_peserta (kabupaten_code, tahun, sdm_id);
create index pelatihan_peserta_sdm on pelatihan_peserta (sdm_id);

-- 2. Tali asih and honoraria, in whole rupiah. A list is computed for a month, issued once with its lines, and marked as paid with its proof.
create table insentif (
  kabupaten_code smallint references kabupaten, id uuid, nama text not null check (length(nama) between 3 and 160), jenis text not null check (jenis in ('TALI_ASIH','HONOR','INSENTIF')), sumber text not null check (sumber in ('APBD','APBN')),
  tahun smallint not null check (tahun between 2007 and 2100), bulan_mulai smallint not null default 1 check (bulan_mulai between 1 and 12), bulan_selesai smallint not null default 12 check (bulan_selesai between 1 and 12), nominal int not null check (nominal between 1 and 100000000),
  sk_no text not null check (length(sk_no) between 1 and 120), sk_tanggal date not null, peran text[] not null default '{PENDAMPING}' check (peran <@ '{PENDAMPING,SUPERVISOR}'::text[] and cardinality(peran) > 0), hari_min smallint not null default 1 check (hari_min between 1 and 31),
  syarat_laporan boolean not null default false, cuti_menggugurkan boolean not null default false, pagu bigint check (pagu >= 0), ditutup_at timestamptz, version int not null default 1, akun_id uuid not null references akun, created_at timestamptz not null default kini(),
  primary key (kabupaten_code, id), check (bulan_selesai >= bulan_mulai));
create table insentif_daftar (
  kabupaten_code smallint, insentif_id uuid, bulan date check (extract(day from bulan) = 1), jumlah_orang int not null check (jumlah_orang >= 0), jumlah_rupiah bigint not null check (jumlah_rupiah >= 0), terbit_at timestamptz not null default kini(), akun_id uuid not null references akun,
  dokumen_id uuid references dokumen (id), dibayar_on date, bukti text not null default '' check (length(bukti) <= 200), version int not null default 1, primary key (kabupaten_code, insentif_id, bulan), foreign key (kabupaten_code, insentif_id) references insentif, check ((dibayar_on is null) = (bukti = '')));
create table insentif_bayar ( -- immutable: nobody is granted UPDATE
  kabupaten_code smallint, insentif_id uuid, bulan date, sdm_id uuid, nama text not null, kecamatan_code int, nominal int not null check (nominal >= 0), alasan text not null default '' check (length(alasan) <= 200), check ((nominal = 0) = (alasan <> '')),
  primary key (kabupaten_code, insentif_id, bulan, sdm_id), foreign key (kabupaten_code, insentif_id, bulan) references insentif_daftar, foreign key (kabupaten_code, sdm_id) references petugas, foreign key (kabupaten_code, kecamatan_code) references kecamatan);
create index insentif_bayar_orang on insentif_bayar (kabupaten_code, sdm_id, bulan);

-- 3. Leave, awards, and the word that only Dinsos reads.
create table sdm_cuti (
  kabupaten_code smallint, id uuid, sdm_id uuid not null, jenis text not null check (jenis in ('TAHUNAN','SAKIT','MELAHIRKAN','ALASAN_PENTING','BESAR','LUAR_TANGGUNGAN','LAINNYA')), mulai date not null, selesai date not null, keterangan text not null default '' check (length(keterangan) <= 500),
  batal_at timestamptz, akun_id uuid not null references akun, created_at timestamptz not null default kini(), primary key (kabupaten_code, id), foreign key (kabupaten_code, sdm_id) references petugas, check (selesai >= mulai));
create index sdm_cuti_orang on sdm_cuti (kabupaten_code, sdm_id, mulai);
create table sdm_penghargaan (
  kabupaten_code smallint, id uuid, sdm_id uuid not null, judul text not null check (length(judul) between 3 and 160), pemberi text not null check (length(pemberi) between 1 and 120), tanggal date not null, uraian text not null default '' check (length(uraian) <= 2000),
  batal_at timestamptz, akun_id uuid not null references akun, created_at timestamptz not null default kini(), primary key (kabupaten_code, id), foreign key (kabupaten_code, sdm_id) references petugas);
create index sdm_penghargaan_orang on sdm_penghargaan (kabupaten_code, sdm_id);
create table sdm_kendala (
  kabupaten_code smallint references kabupaten, id uuid, akun_id uuid not null references akun, kategori text not null check (kategori in ('BEBAN_KERJA','KESEHATAN','KEAMANAN','KELUARGA','PERALATAN','HUBUNGAN_KERJA','PERLAKUAN','LAINNYA')), isi text not null check (length(isi) between 3 and 4000),
  created_at timestamptz not null default kini(), tanggapan text not null default '' check (length(tanggapan) <= 4000), tanggapan_at timestamptz, selesai_at timestamptz, version int not null default 1, primary key (kabupaten_code, id), check ((tanggapan_at is null) = (tanggapan = '')));
create index sdm_kendala_akun on sdm_kendala (akun_id, created_at desc);
create table faktor_kecamatan ( -- how much harder a kecamatan is to work in, in percent of the usual; 100 without a row
  kabupaten_code smallint, kecamatan_code int, tahun smallint check (tahun between 2007 and 2100), persen smallint not null check (persen between 100 and 150), alasan text not null check (length(alasan) between 5 and 500), akun_id uuid not null references akun, at timestamptz not null default kini(),
  primary key (kabupaten_code, kecamatan_code, tahun), foreign key (kabupaten_code, kecamatan_code) references kecamatan);

-- 4. What worked, and what was asked for.
create table praktik (
  wilayah_code text collate "C" references wilayah, id uuid, jenis text not null check (jenis in ('PRAKTIK','PUBLIKASI','BUKU')), topik text not null check (topik in ('GRADUASI','P2K2','VERKOM','DATA','PENYALURAN','PENGADUAN','KOORDINASI','LAINNYA')), judul text not null check (length(judul) between 3 and 160), isi text not null check (length(isi) between 10 and 8000),
  penulis text not null check (length(penulis) between 1 and 120), tautan text not null default '' check (length(tautan) <= 500), status text not null check (status in ('USULAN','TERBIT','DITARIK')), terbit_at timestamptz, version int not null default 1, akun_id uuid not null references akun, created_at timestamptz not null default kini(),
  primary key (wilayah_code, id), check (status <> 'TERBIT' or terbit_at is not null));
create index praktik_terbit on praktik (wilayah_code, created_at desc);
create table aspirasi (
  wilayah_code text collate "C" references wilayah, id uuid, rapat_id uuid, tanggal date not null, dari text not null check (length(dari) between 1 and 160), kepada text not null check (length(kepada) between 1 and 160), isi text not null check (length(isi) between 3 and 4000),
  jawaban text not null default '' check (length(jawaban) <= 4000), jawab_on date, version int not null default 1, akun_id uuid not null references akun, created_at timestamptz not null default kini(), primary key (wilayah_code, id), foreign key (wilayah_code, rapat_id) references rapat, check ((jawab_on is null) = (jawaban = '')));
create index aspirasi_tanggal on aspirasi (wilayah_code, tanggal desc);

-- 5. Who somebody is, beyond the settings of the scope; what one may know of oneself; and what a scorecard is made of.
grant pkh_hitung to current_user;
create function lingkup_sdm() returns uuid language sql stable security definer set search_path = pg_catalog, public as $$ select sdm_id from akun where id = lingkup_akun() $$;
create function lingkup_peran() returns text language sql stable security definer set search_path = pg_catalog, public as $$ select peran from akun where id = lingkup_akun() $$;
create function profil_saya() returns table (id uuid, nama text, nip text, jabatan text, status_kerja text, sk_no text, tmt date, pendidikan text, no_hp text, email text) language sql stable security definer set search_path = pg_catalog, public as $$ -- colleagues are seen by name and office only; oneself whole
  select s.id, s.nama, s.nip, s.jabatan, s.status_kerja, s.sk_no, s.tmt, s.pendidikan, s.no_hp, s.email from sdm s where s.id = lingkup_sdm() $$;
-- The same figures whoever looks: counted over all of a person's work, not over what the viewer's own policy shows of it. Complaints held in confidence are in no score.
create function kinerja_bahan(p_tahun smallint, p_sampai date, p_hari smallint, p_sdm uuid[]) returns table (sdm_id uuid, kecamatan_code int, faktor int, keluarga int, basis int, graduasi int, kelompok int, kelompok_bertemu int, verkom int, verkom_selesai int, dicek int, padan int, laporan_wajib int, laporan_tepat int, pengaduan int, pengaduan_tepat int, jp int, diundang int, hadir int)
language sql stable security definer set search_path = pg_catalog, public as $$
  with siapa as (select p.kabupaten_code k, p.sdm_id s, p.kecamatan_code kec from petugas p where p.kabupaten_code = lingkup_tenant() and p.sdm_id = any(p_sdm)
      and case current_setting('role', true) when 'app_kabupaten' then true when 'app_kecamatan' then p.kecamatan_code = any(lingkup_kecamatan()) when 'app_pendamping' then p.sdm_id = lingkup_pendamping() else false end),
    dari as (select make_date(p_tahun, 1, 1) awal)
  select x.s, x.kec, coalesce((select f.persen::int from faktor_kecamatan f where f.kabupaten_code = x.k and f.kecamatan_code = x.kec and f.tahun <= p_tahun order by f.tahun desc limit 1), 100),
    (select count(*)::int from kpm m where m.kabupaten_code = x.k and m.pendamping_id = x.s and aktif(m.status)), coalesce(r.basis, 0), coalesce(r.graduasi, 0),
    coalesce(b.kelompok, 0), coalesce(b.kelompok_bertemu, 0), v.semua, v.selesai, a.dicek, a.padan, coalesce(b.laporan_wajib, 0), coalesce(b.laporan_tepat, 0), g.semua, g.tepat,
    (select coalesce(sum(t.jp), 0)::int from pelatihan_peserta t where t.kabupaten_code = x.k and t.sdm_id = x.s and t.tahun = p_tahun and t.batal_at is null), u.diundang, u.hadir
  from siapa x cross join dari d
    left join peringkat_tahun r on r.kabupaten_code = x.k and r.tahun = p_tahun and r.pendamping_id = x.s
    left join lateral (select sum(c.kelompok)::int kelompok, sum(c.kelompok_bertemu)::int kelompok_bertemu, sum(c.laporan_wajib)::int laporan_wajib, sum(c.laporan_tepat)::int laporan_tepat from pendamping_bulan c where c.kabupaten_code = x.k and c.pendamping_id = x.s and c.bulan >= d.awal and c.bulan <= p_sampai) b on true
    left join lateral (select count(*)::int semua, (count(*) filter (where hasil <> 'BELUM_DIVERIFIKASI'))::int selesai from verkom c join kpm m on m.kabupaten_code = c.kabupaten_code and m.id = c.kpm_id where m.kabupaten_code = x.k and m.pendamping_id = x.s and c.pendamping_id = x.s and c.bulan >= d.awal and c.bulan <= p_sampai) v on true
    left join lateral (select (count(*) filter (where c.padan <> 'BELUM_DICEK'))::int dicek, (count(*) filter (where c.padan = 'PADAN'))::int padan from kpm m join anggota c on c.kabupaten_code = m.kabupaten_code and c.kpm_id = m.id where m.kabupaten_code = x.k and m.pendamping_id = x.s and aktif(m.status)) a on true
    left join lateral (select count(*)::int semua, (count(*) filter (where c.selesai_on <= c.diterima_on + p_hari))::int tepat from pengaduan c where c.kabupaten_code = x.k and c.pendamping_id = x.s and not c.rahasia and c.diterima_on >= d.awal and c.diterima_on <= p_sampai and (c.selesai_on is not null or c.diterima_on + p_hari < hari_ini(x.k))) g on true
    left join lateral (select count(*)::int diundang, (count(*) filter (where exists (select from rapat_hadir h where h.wilayah_code = c.wilayah_code and h.rapat_id = c.rapat_id and h.akun_id = c.akun_id and h.batal_at is null)))::int hadir
      from akun o join rapat_undangan c on c.akun_id = o.id join rapat w on w.wilayah_code = c.wilayah_code and w.id = c.rapat_id where o.sdm_id = x.s and w.status = 'SELESAI' and w.held_on >= d.awal and w.held_on < p_sampai + interval '1 month') u on true $$;
grant create on schema public to pkh_hitung;
do $$ declare f text; begin foreach f in array array['lingkup_sdm()','lingkup_peran()','profil_saya()','kinerja_bahan(smallint, date, smallint, uuid[])'] loop
  execute 'revoke all on function ' || f || ' from public'; execute 'alter function ' || f || ' owner to pkh_hitung'; end loop; end $$;
revoke create on schema public from pkh_hitung;
set role pkh_hitung;
grant execute on function lingkup_sdm(), lingkup_peran(), profil_saya() to app_nasional, app_provinsi, app_kabupaten, app_kecamatan, app_pendamping;
grant execute on function kinerja_bahan(smallint, date, smallint, uuid[]) to app_kabupaten, app_kecamatan, app_pendamping;
reset role;
revoke pkh_hitung from current_user;

-- 6. Who sees and writes what.
do $$ declare t text; begin foreach t in array array['pelatihan','pelatihan_sesi','pelatihan_peserta','insentif','insentif_daftar','insentif_bayar','sdm_cuti','sdm_penghargaan','sdm_kendala','faktor_kecamatan','praktik','aspirasi'] loop
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
  kantor_kab text := kab || ' and kabupaten_code::text = any((select lingkup_sendiri())::text[])';      -- not who opened the kabupaten from above
  baca text := 'wilayah_code = any((select lingkup_wilayah())::text[])';
  tulis text := 'wilayah_code = any((select lingkup_sendiri())::text[])';
  aku text := 'akun_id = (select lingkup_akun())';
  saya text := kab || ' and sdm_id = (select lingkup_pendamping())';
  binaan text := kab || ' and (sdm_id = (select lingkup_sdm()) or sdm_id = any(array(select p.sdm_id from petugas p where p.kecamatan_code = any((select lingkup_kecamatan())::int[]))))';
  dinsos text := $r$(select lingkup_peran()) = any('{DINSOS_KAB_HEAD,DINSOS_KAB_STAFF}'::text[])$r$;
  kantor text := 'app_nasional app_provinsi app_kabupaten';
  lapangan text := 'app_kecamatan app_pendamping';
begin
  -- training
  call pg_temp.izin('app_nasional', 'select', 'pelatihan pelatihan_sesi pelatihan_peserta', nas);
  call pg_temp.izin('app_provinsi app_kabupaten ' || lapangan, 'select', 'pelatihan pelatihan_sesi', baca);
  call pg_temp.izin('app_provinsi', 'select', 'pelatihan_peserta', prov);
  call pg_temp.izin('app_kabupaten', 'select', 'pelatihan_peserta', kab);
  call pg_temp.izin('app_kecamatan', 'select', 'pelatihan_peserta', binaan);
  call pg_temp.izin('app_pendamping', 'select', 'pelatihan_peserta', saya);
  call pg_temp.izin(kantor, 'insert', 'pelatihan pelatihan_sesi', tulis);
  call pg_temp.izin(kantor, 'update', 'pelatihan', tulis, 'judul, jenis, mode, mulai, selesai, penyelenggara, tempat, tautan, topik, hadir_min, nilai_lulus, uraian, status, sebab, version');
  call pg_temp.izin(kantor, 'delete', 'pelatihan_sesi', tulis);     -- while it is being prepared
  call pg_temp.izin('app_nasional', 'insert', 'pelatihan_peserta', tulis);
  call pg_temp.izin('app_provinsi', 'insert', 'pelatihan_peserta', tulis || ' and ' || prov);
  call pg_temp.izin('app_kabupaten', 'insert', 'pelatihan_peserta', tulis || ' and ' || kab);
  call pg_temp.izin(kantor, 'update', 'pelatihan_peserta', tulis, 'hadir, pre, post, lulus, jp, tahun, dokumen_id, batal_at, version');
  -- money: the programme and the head of its lists for whoever works there, the lines for the office and whom they pay
  call pg_temp.izin('app_nasional', 'select', 'insentif insentif_daftar', nas);
  call pg_temp.izin('app_kabupaten ' || lapangan, 'select', 'insentif insentif_daftar', kab);
  call pg_temp.izin('app_kabupaten', 'select', 'insentif_bayar', kab);
  call pg_temp.izin('app_kecamatan', 'select', 'insentif_bayar', kab || ' and sdm_id = (select lingkup_sdm())');
  call pg_temp.izin('app_pendamping', 'select', 'insentif_bayar', saya);
  call pg_temp.izin('app_kabupaten', 'insert', 'insentif insentif_daftar', kantor_kab || ' and ' || aku);
  call pg_temp.izin('app_kabupaten', 'insert', 'insentif_bayar', kantor_kab);
  call pg_temp.izin('app_kabupaten', 'update', 'insentif', kantor_kab, 'nama, nominal, sk_no, sk_tanggal, bulan_mulai, bulan_selesai, peran, hari_min, syarat_laporan, cuti_menggugurkan, pagu, ditutup_at, version');
  call pg_temp.izin('app_kabupaten', 'update', 'insentif_daftar', kantor_kab, 'dokumen_id, dibayar_on, bukti, version');
  -- leave: a supervisor learns when, not why
  call pg_temp.izin('app_kabupaten', 'select', 'sdm_cuti', kab);
  call pg_temp.izin('app_kecamatan', 'select', 'sdm_cuti', binaan, 'kabupaten_code, id, sdm_id, mulai, selesai, batal_at');
  call pg_temp.izin('app_pendamping', 'select', 'sdm_cuti', saya);
  call pg_temp.izin('app_kabupaten', 'insert', 'sdm_cuti sdm_penghargaan', kantor_kab || ' and ' || aku);
  call pg_temp.izin('app_kabupaten', 'update', 'sdm_cuti sdm_penghargaan', kantor_kab, 'batal_at');
  call pg_temp.izin('app_nasional', 'select', 'sdm_penghargaan faktor_kecamatan', nas);
  call pg_temp.izin('app_provinsi', 'select', 'sdm_penghargaan faktor_kecamatan', prov);
  call pg_temp.izin('app_kabupaten ' || lapangan, 'select', 'sdm_penghargaan faktor_kecamatan', kab);
  call pg_temp.izin('app_kabupaten', 'insert', 'faktor_kecamatan', kantor_kab || ' and ' || aku);
  call pg_temp.izin('app_kabupaten', 'update', 'faktor_kecamatan', kantor_kab || ' and ' || aku, 'persen, alasan, akun_id, at');
  -- the confidential word: its author and the Dinsos of the own kabupaten, nobody else
  call pg_temp.izin('app_kabupaten', 'select', 'sdm_kendala', kantor_kab || ' and (' || aku || ' or ' || dinsos || ')');
  call pg_temp.izin(lapangan, 'select', 'sdm_kendala', kab || ' and ' || aku);
  call pg_temp.izin('app_kabupaten', 'insert', 'sdm_kendala', kantor_kab || ' and ' || aku);
  call pg_temp.izin(lapangan, 'insert', 'sdm_kendala', kab || ' and ' || aku);
  call pg_temp.izin('app_kabupaten', 'update', 'sdm_kendala', kantor_kab || ' and ' || dinsos, 'tanggapan, tanggapan_at, selesai_at, version');
  -- the library and the log
  call pg_temp.izin('app_nasional', 'select', 'praktik aspirasi', nas);
  call pg_temp.izin('app_provinsi app_kabupaten', 'select', 'praktik', baca || $r$ and (status = 'TERBIT' or $r$ || tulis || ')');
  call pg_temp.izin(lapangan, 'select', 'praktik', baca || $r$ and (status = 'TERBIT' or $r$ || aku || ')');
  call pg_temp.izin('app_provinsi app_kabupaten ' || lapangan, 'select', 'aspirasi', baca);
  call pg_temp.izin(kantor, 'insert', 'praktik aspirasi', tulis || ' and ' || aku);
  call pg_temp.izin(lapangan, 'insert', 'praktik', $r$wilayah_code = (select lingkup_tenant()::text) and status = 'USULAN' and $r$ || aku);
  call pg_temp.izin(kantor, 'update', 'praktik', tulis, 'status, terbit_at, version');
  call pg_temp.izin(kantor, 'update', 'aspirasi', tulis, 'jawaban, jawab_on, version');
  -- the counting role, for the scorecard
  call pg_temp.izin('pkh_hitung', 'select', 'verkom pengaduan pelatihan_peserta faktor_kecamatan rapat rapat_undangan rapat_hadir', 'true');
end $$;
drop procedure pg_temp.izin;
