-- What one worker works out for the kabupaten at hand: not logged, emptied before each.
create unlogged table kal (i int, bulan date, sampai date, akhir date) with (autovacuum_enabled = off);          -- months [bulan, sampai), up to and including akhir
create unlogged table slot (p int, kec int, desa text[], mulai date, berhenti date, ganti date, jumlah int, kelompok int, g0 int, tertib float8, bertemu float8, kunjungan float8, graduasi float8, peta text, login text) with (autovacuum_enabled = off);
create unlogged table masa (p int, urut int, id uuid, akun uuid, nama text, perempuan boolean, lahir date, kec int, dari date, sampai date, login text, nip text, kini boolean) with (autovacuum_enabled = off);
create unlogged table atasan (s int, id uuid, akun uuid, nama text, perempuan boolean, lahir date, kecs int[], login text, nip text) with (autovacuum_enabled = off);
create unlogged table kantor (peran text, id uuid, nama text, login text) with (autovacuum_enabled = off);
create unlogged table grup (gn int, id uuid, p int, kec int, desa text, nama text, tempat text, hari int, mulai date, materi int, diam boolean) with (autovacuum_enabled = off);
create unlogged table fam (n int, id uuid, p int, gn int, kec int, desa text, masuk date, keluar date, sebab text, usulan date, jenis text, nasib int, tahap text, tetap date, tangguh boolean, nama text, h bigint, pengurus uuid) with (autovacuum_enabled = off);
create unlogged table orang (n int, kpm uuid, kec int, u int, id uuid, perempuan boolean, umur int, lahir date, hub text, kawin text, kode text, hamil boolean, cacat text, tanpa boolean, padan text, h bigint) with (autovacuum_enabled = off);
create unlogged table temu (sn int, gn int, p int, i int, hari date, epok int, ke int) with (autovacuum_enabled = off);
create unlogged table rombong (gn int, epok int, id uuid, dari date, ids uuid[]) with (autovacuum_enabled = off);
create unlogged table jalan (p int, urut int, pend uuid, akun uuid, kec int, i int, bulan date, kirim timestamptz, kembali timestamptz, lagi timestamptz, verifikasi timestamptz, setuju timestamptz, terima timestamptz, kunci timestamptz, kecuali timestamptz, batas timestamptz) with (autovacuum_enabled = off);
create unlogged table angka (pend uuid, bulan date, tercatat jsonb, daftar jsonb, kecs int[], identitas jsonb) with (autovacuum_enabled = off);
create unlogged table wil (code text, parent_code text, name text) with (autovacuum_enabled = off);
