-- Participants of a training without a person on file: korkab, APD, staff of offices, guests of other institutions. A name, a function and
-- an office, nothing else; they belong to the training, not to a kabupaten in which somebody works. jp is what their certificate says, written when
-- the training is closed: there is no year, for the hours of a year are those of people on file.
create table pelatihan_tamu (
  wilayah_code text collate "C", pelatihan_id uuid, id uuid, nama text not null check (length(nama) between 3 and 120), jabatan text not null check (length(jabatan) between 1 and 80), instansi text not null check (length(instansi) between 1 and 120), hadir text collate "C" not null default '' check (hadir ~ '^[LDIA-]*$'),
  pre smallint check (pre between 0 and 100), post smallint check (post between 0 and 100), lulus boolean, jp smallint not null default 0 check (jp >= 0), dokumen_id uuid references dokumen (id), batal_at timestamptz, version int not null default 1, created_at timestamptz not null default kini(),
  primary key (wilayah_code, pelatihan_id, id), foreign key (wilayah_code, pelatihan_id) references pelatihan, check (jp = 0 or lulus is not null));

-- Read by the offices: the nation all, a province its own trainings and those of its kabupaten, a kabupaten its own. The field reads none.
alter table pelatihan_tamu enable row level security;
alter table pelatihan_tamu force row level security;
create procedure pg_temp.izin(peran text, perintah text, tabel text, aturan text, kolom text default '') language plpgsql as $$ declare r text; t text; begin
  foreach r in array string_to_array(peran, ' ') loop foreach t in array string_to_array(tabel, ' ') loop
    execute format('grant %s %s on %I to %I', perintah, case when kolom <> '' then '(' || kolom || ')' end, t, r);
    continue when exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = t and p.policyname = r || '_' || perintah);
    execute format('create policy %I on %I for %s to %I %s', r || '_' || perintah, t, perintah, r, case perintah
      when 'insert' then format('with check (%s)', aturan) when 'update' then format('using (%1$s) with check (%1$s)', aturan) else format('using (%s)', aturan) end);
  end loop; end loop; end $$;
do $$ declare
  nas text := $r$'0' = any((select lingkup_sendiri())::text[])$r$;
  kab text := 'wilayah_code = (select lingkup_tenant()::text)';
  tulis text := 'wilayah_code = any((select lingkup_sendiri())::text[])';
  prov text := 'wilayah_code = any((select lingkup_kelola())::text[])';
  kantor text := 'app_nasional app_provinsi app_kabupaten';
begin
  call pg_temp.izin('app_nasional', 'select', 'pelatihan_tamu', nas);
  call pg_temp.izin('app_provinsi', 'select', 'pelatihan_tamu', prov);
  call pg_temp.izin('app_kabupaten', 'select', 'pelatihan_tamu', kab);
  call pg_temp.izin(kantor, 'insert', 'pelatihan_tamu', tulis);
  call pg_temp.izin(kantor, 'update', 'pelatihan_tamu', tulis, 'hadir, pre, post, lulus, jp, dokumen_id, batal_at, version');
end $$;
drop procedure pg_temp.izin;
