-- What a page of the ranking says of the whole of it was added up from 37,491 rows at every look (45 ms). Kept by kabupaten and year: how many
-- are ranked, their families and their graduations by type. Like the classes of the ranking it comes as differences and is folded later.
grant pkh_hitung to current_user;                          -- only while functions are handed over: revoked at the end
create table peringkat_rekap (kabupaten_code smallint references kabupaten, tahun smallint, baris int not null, bertempat int not null, basis int not null,
  g_alamiah int not null, g_mandiri int not null, g_pemberdayaan int not null, g_mampu int not null, g_sanksi int not null, primary key (kabupaten_code, tahun)) with (fillfactor = 50);
create index peringkat_rekap_tahun on peringkat_rekap (tahun, kabupaten_code);
create table peringkat_rekap_delta (id bigint generated always as identity primary key, kabupaten_code smallint not null, tahun smallint not null, baris int not null, bertempat int not null, basis int not null,
  g_alamiah int not null, g_mandiri int not null, g_pemberdayaan int not null, g_mampu int not null, g_sanksi int not null);
create function hitung_peringkat_rekap() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  execute format('insert into peringkat_rekap_delta (kabupaten_code, tahun, baris, bertempat, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi)
    select * from (select kabupaten_code, tahun, sum(s)::int baris, sum(s * (tarif is not null)::int)::int bertempat, sum(s * basis)::int basis, sum(s * g_alamiah)::int a, sum(s * g_mandiri)::int m, sum(s * g_pemberdayaan)::int p, sum(s * g_mampu)::int v, sum(s * g_sanksi)::int x
      from (%s) r group by 1, 2) t where (baris, bertempat, basis, a, m, p, v, x) is distinct from (0, 0, 0, 0, 0, 0, 0, 0)',
    case tg_op when 'INSERT' then 'select 1 s, n.* from n' when 'DELETE' then 'select -1 s, o.* from o' else 'select 1 s, n.* from n union all select -1, o.* from o' end);
  return null; end $$;
create trigger rekap_i after insert on peringkat_tahun referencing new table as n for each statement execute function hitung_peringkat_rekap();
create trigger rekap_u after update on peringkat_tahun referencing old table as o new table as n for each statement execute function hitung_peringkat_rekap();
create trigger rekap_d after delete on peringkat_tahun referencing old table as o for each statement execute function hitung_peringkat_rekap();
alter table peringkat_tahun no force row level security;
insert into peringkat_rekap select kabupaten_code, tahun, count(*), count(tarif), sum(basis), sum(g_alamiah), sum(g_mandiri), sum(g_pemberdayaan), sum(g_mampu), sum(g_sanksi) from peringkat_tahun group by 1, 2 order by 1, 2;
alter table peringkat_tahun force row level security;
alter table peringkat_rekap enable row level security, force row level security; alter table peringkat_rekap_delta enable row level security, force row level security;
do $$ declare t text; begin foreach t in array array['peringkat_rekap','peringkat_rekap_delta'] loop
  execute format($f$ create policy app_nasional_select on %I for select to app_nasional using ('0' = any((select lingkup_sendiri())::text[])) $f$, t);
  execute format($f$ create policy app_provinsi_select on %I for select to app_provinsi using (kabupaten_code = any((select lingkup_kabupaten())::smallint[])) $f$, t);
  execute format($f$ create policy app_kabupaten_select on %I for select to app_kabupaten using (kabupaten_code = (select lingkup_tenant())) $f$, t);
  execute format('create policy pkh_hitung_select on %I for select to pkh_hitung using (true)', t);
  execute format('create policy pkh_hitung_insert on %I for insert to pkh_hitung with check (true)', t);
  execute format('grant select on %I to app_nasional, app_provinsi, app_kabupaten; grant select, insert on %1$I to pkh_hitung', t); end loop; end $$;
create policy pkh_hitung_update on peringkat_rekap for update to pkh_hitung using (true) with check (true);
create policy pkh_hitung_delete on peringkat_rekap_delta for delete to pkh_hitung using (true);
grant update on peringkat_rekap to pkh_hitung;
grant delete on peringkat_rekap_delta to pkh_hitung;
create or replace function lipat_peringkat(maks int default 20000) returns bigint language plpgsql security definer set search_path = pg_catalog, public as $$ declare c bigint; r bigint; begin
  if not pg_try_advisory_xact_lock(7302) then return -1; end if;     -- one at a time
  with d as (delete from peringkat_delta where id in (select id from peringkat_delta order by id limit maks) returning *),
  u as (insert into peringkat_kelas as t (tahun, ukuran, kelas, jumlah) select tahun, ukuran, kelas, sum(jumlah) from d group by 1, 2, 3 order by 1, 2, 3 on conflict (tahun, ukuran, kelas) do update set jumlah = t.jumlah + excluded.jumlah)
  select count(*) into c from d;
  with d as (delete from peringkat_rekap_delta where id in (select id from peringkat_rekap_delta order by id limit maks) returning *),
  u as (insert into peringkat_rekap as t (kabupaten_code, tahun, baris, bertempat, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi)
    select kabupaten_code, tahun, sum(baris), sum(bertempat), sum(basis), sum(g_alamiah), sum(g_mandiri), sum(g_pemberdayaan), sum(g_mampu), sum(g_sanksi) from d group by 1, 2 order by 1, 2
    on conflict (kabupaten_code, tahun) do update set baris = t.baris + excluded.baris, bertempat = t.bertempat + excluded.bertempat, basis = t.basis + excluded.basis, g_alamiah = t.g_alamiah + excluded.g_alamiah,
      g_mandiri = t.g_mandiri + excluded.g_mandiri, g_pemberdayaan = t.g_pemberdayaan + excluded.g_pemberdayaan, g_mampu = t.g_mampu + excluded.g_mampu, g_sanksi = t.g_sanksi + excluded.g_sanksi)
  select count(*) into r from d;
  return c + r; end $$;
revoke all on function hitung_peringkat_rekap() from public;
grant create on schema public to pkh_hitung;
alter function hitung_peringkat_rekap() owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
revoke pkh_hitung from current_user;
