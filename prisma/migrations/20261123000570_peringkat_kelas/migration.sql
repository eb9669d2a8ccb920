-- How many stand above a rate in the whole nation: 18,000 index entries were read for a page in the middle of the ranking. Ranked pendamping
-- are counted by class of their rate (500 of a million) and by their number of graduations; only the class of the rate itself is looked
-- into. Counts come as differences and are folded later, like the months of a kabupaten: nobody waits for another's row.
grant pkh_hitung to current_user;                          -- only while functions are handed over: revoked at the end
create table peringkat_kelas (tahun smallint, ukuran text collate "C" check (ukuran in ('graduasi','tarif')), kelas int, jumlah int not null, primary key (tahun, ukuran, kelas)) with (fillfactor = 50);
create table peringkat_delta (id bigint generated always as identity primary key, tahun smallint not null, ukuran text collate "C" not null check (ukuran in ('graduasi','tarif')), kelas int not null, jumlah int not null);
create function kelas_tarif(tarif int) returns int immutable parallel safe return tarif / 500;
create function hitung_peringkat_kelas() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  if tg_op = 'INSERT' then
    insert into peringkat_delta (tahun, ukuran, kelas, jumlah) select tahun, u, k, count(*) from n, lateral (values ('tarif', kelas_tarif(tarif)), ('graduasi', graduasi)) v(u, k) where tarif is not null group by 1, 2, 3;
  elsif tg_op = 'DELETE' then
    insert into peringkat_delta (tahun, ukuran, kelas, jumlah) select tahun, u, k, -count(*) from o, lateral (values ('tarif', kelas_tarif(tarif)), ('graduasi', graduasi)) v(u, k) where tarif is not null group by 1, 2, 3;
  else
    insert into peringkat_delta (tahun, ukuran, kelas, jumlah) select tahun, u, k, sum(s) from (select 1 s, n.* from n union all select -1, o.* from o) x, lateral (values ('tarif', kelas_tarif(tarif)), ('graduasi', graduasi)) v(u, k)
      where tarif is not null group by 1, 2, 3 having sum(s) <> 0;
  end if;
  return null; end $$;
create trigger kelas_i after insert on peringkat_tahun referencing new table as n for each statement execute function hitung_peringkat_kelas();
create trigger kelas_u after update on peringkat_tahun referencing old table as o new table as n for each statement execute function hitung_peringkat_kelas();
create trigger kelas_d after delete on peringkat_tahun referencing old table as o for each statement execute function hitung_peringkat_kelas();
alter table peringkat_tahun no force row level security;
insert into peringkat_kelas (tahun, ukuran, kelas, jumlah) select tahun, u, k, count(*) from peringkat_tahun, lateral (values ('tarif', kelas_tarif(tarif)), ('graduasi', graduasi)) v(u, k) where tarif is not null group by 1, 2, 3;
alter table peringkat_tahun force row level security;
alter table peringkat_kelas enable row level security, force row level security; alter table peringkat_delta enable row level security, force row level security;
do $$ declare t text; begin foreach t in array array['peringkat_kelas','peringkat_delta'] loop
  execute format($f$ create policy app_nasional_select on %I for select to app_nasional using ('0' = any((select lingkup_sendiri())::text[])) $f$, t);
  execute format('create policy pkh_hitung_select on %I for select to pkh_hitung using (true)', t);
  execute format('create policy pkh_hitung_insert on %I for insert to pkh_hitung with check (true)', t);
  execute format('grant select on %I to app_nasional; grant select, insert on %1$I to pkh_hitung', t); end loop; end $$;
create policy pkh_hitung_update on peringkat_kelas for update to pkh_hitung using (true) with check (true);
create policy pkh_hitung_delete on peringkat_delta for delete to pkh_hitung using (true);
grant update on peringkat_kelas to pkh_hitung;
grant delete on peringkat_delta to pkh_hitung;

-- Of a year, those of a class above this one. As the caller: the nation by its policy, the functions of the counting role by theirs.
create function jumlah_kelas(p_tahun smallint, p_ukuran text, p_kelas int) returns bigint stable language sql set search_path = pg_catalog, public as $$
  select coalesce(sum(jumlah), 0)::bigint from (select jumlah from peringkat_kelas where tahun = p_tahun and ukuran = p_ukuran and kelas > p_kelas union all select jumlah from peringkat_delta where tahun = p_tahun and ukuran = p_ukuran and kelas > p_kelas) x $$;
create function di_atas_tarif(p_tahun smallint, p_tarif int) returns bigint stable language sql set search_path = pg_catalog, public as $$
  select jumlah_kelas(p_tahun, 'tarif', kelas_tarif(p_tarif)) + (select count(*) from peringkat_tahun where tahun = p_tahun and tarif is not null and tarif > p_tarif and tarif < (kelas_tarif(p_tarif) + 1) * 500) $$;
create or replace function tempatku(p_tahun smallint) returns table (lingkup text, tempat bigint, tempat_jumlah bigint, dari bigint) language sql stable security definer set search_path = pg_catalog, public as $$ -- my place by rate and by count, and of how many; nobody else's row
  with saya as (select p.kabupaten_code, p.tarif, p.graduasi, k.province_code, t.kecamatan_code from peringkat_tahun p join kabupaten k on k.code = p.kabupaten_code join petugas t on t.kabupaten_code = p.kabupaten_code and t.sdm_id = p.pendamping_id
    where p.kabupaten_code = lingkup_tenant() and p.tahun = p_tahun and p.pendamping_id = lingkup_pendamping() and p.tarif is not null)
  select 'kecamatan', 1 + count(*) filter (where r.tarif > s.tarif), 1 + count(*) filter (where r.graduasi > s.graduasi), count(*) from saya s join petugas t on t.kabupaten_code = s.kabupaten_code and t.kecamatan_code = s.kecamatan_code
    join peringkat_tahun r on r.kabupaten_code = t.kabupaten_code and r.pendamping_id = t.sdm_id and r.tahun = p_tahun and r.tarif is not null having count(*) > 0
  union all
  select l, 1 + (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.kabupaten_code = any(kab) and r.tarif > s.tarif), 1 + (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.kabupaten_code = any(kab) and r.graduasi > s.graduasi and r.tarif is not null),
      (select count(*) from peringkat_tahun r where r.tahun = p_tahun and r.kabupaten_code = any(kab) and r.tarif is not null)
    from saya s, lateral (values ('kabupaten', array[s.kabupaten_code]), ('provinsi', array(select code from kabupaten k where k.province_code = s.province_code))) v(l, kab)
  union all
  select 'nasional', 1 + di_atas_tarif(p_tahun, s.tarif), 1 + jumlah_kelas(p_tahun, 'graduasi', s.graduasi), jumlah_kelas(p_tahun, 'tarif', -1) from saya s $$;
create function lipat_peringkat(maks int default 20000) returns bigint language plpgsql security definer set search_path = pg_catalog, public as $$ declare c bigint; begin
  if not pg_try_advisory_xact_lock(7302) then return -1; end if;     -- one at a time
  with d as (delete from peringkat_delta where id in (select id from peringkat_delta order by id limit maks) returning *),
  u as (insert into peringkat_kelas as t (tahun, ukuran, kelas, jumlah) select tahun, ukuran, kelas, sum(jumlah) from d group by 1, 2, 3 order by 1, 2, 3 on conflict (tahun, ukuran, kelas) do update set jumlah = t.jumlah + excluded.jumlah)
  select count(*) into c from d; return c; end $$;
do $$ declare f text; begin foreach f in array array['hitung_peringkat_kelas()','jumlah_kelas(smallint, text, int)','di_atas_tarif(smallint, int)','lipat_peringkat(int)'] loop
  execute 'revoke all on function ' || f || ' from public'; end loop; end $$;
grant create on schema public to pkh_hitung;
alter function hitung_peringkat_kelas() owner to pkh_hitung; alter function lipat_peringkat(int) owner to pkh_hitung;
alter function jumlah_kelas(smallint, text, int) owner to pkh_hitung; alter function di_atas_tarif(smallint, int) owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
set role pkh_hitung;
grant execute on function lipat_peringkat(int) to app_sistem;
grant execute on function jumlah_kelas(smallint, text, int), di_atas_tarif(smallint, int) to app_nasional;
reset role;
revoke pkh_hitung from current_user;
