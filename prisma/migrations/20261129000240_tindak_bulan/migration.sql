-- The nation's dashboard counted every follow-up of two years by province and month at every look (13 of its 30 ms, and they grow with meetings).
-- Kept by province ('0' the nation's own: 0) and month in which they fall due: how many, and how many of them were done in time. What day it is does
-- not matter here: of the month that runs the dashboard counts the rows themselves. Like the other sums it comes as differences, folded later.
grant pkh_hitung to current_user;                          -- only while functions are handed over: revoked at the end
create table tindak_bulan (provinsi smallint, bulan date check (extract(day from bulan) = 1), jatuh int not null, tepat int not null, primary key (provinsi, bulan)) with (fillfactor = 50);
create table tindak_delta (id bigint generated always as identity primary key, provinsi smallint not null, bulan date not null, jatuh int not null, tepat int not null);
create function hitung_tindak() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  execute format('insert into tindak_delta (provinsi, bulan, jatuh, tepat)
    select * from (select left(wilayah_code, 2)::smallint provinsi, awal_bulan(due_on) bulan, sum(s)::int jatuh, coalesce(sum(s) filter (where done_on <= due_on), 0)::int tepat from (%s) r where batal_at is null group by 1, 2) t where (jatuh, tepat) <> (0, 0)',
    case tg_op when 'INSERT' then 'select 1 s, n.* from n' when 'DELETE' then 'select -1 s, o.* from o' else 'select 1 s, n.* from n union all select -1, o.* from o' end);
  return null; end $$;
create trigger bulan_i after insert on tindak_lanjut referencing new table as n for each statement execute function hitung_tindak();
create trigger bulan_u after update on tindak_lanjut referencing old table as o new table as n for each statement execute function hitung_tindak();
create trigger bulan_d after delete on tindak_lanjut referencing old table as o for each statement execute function hitung_tindak();
alter table tindak_lanjut no force row level security;
insert into tindak_bulan select left(wilayah_code, 2)::smallint, awal_bulan(due_on), count(*), count(*) filter (where done_on <= due_on) from tindak_lanjut where batal_at is null group by 1, 2 order by 1, 2;
alter table tindak_lanjut force row level security;
alter table tindak_bulan enable row level security, force row level security; alter table tindak_delta enable row level security, force row level security;
do $$ declare t text; begin foreach t in array array['tindak_bulan','tindak_delta'] loop
  execute format($f$ create policy app_nasional_select on %I for select to app_nasional using ('0' = any((select lingkup_sendiri())::text[])) $f$, t);
  execute format('create policy pkh_hitung_select on %I for select to pkh_hitung using (true)', t);
  execute format('create policy pkh_hitung_insert on %I for insert to pkh_hitung with check (true)', t);
  execute format('grant select on %I to app_nasional; grant select, insert on %1$I to pkh_hitung', t); end loop; end $$;
create policy pkh_hitung_update on tindak_bulan for update to pkh_hitung using (true) with check (true);
create policy pkh_hitung_delete on tindak_delta for delete to pkh_hitung using (true);
grant update on tindak_bulan to pkh_hitung;
grant delete on tindak_delta to pkh_hitung;
create function lipat_tindak(maks int default 20000) returns bigint language plpgsql security definer set search_path = pg_catalog, public as $$ declare c bigint; begin
  if not pg_try_advisory_xact_lock(7303) then return -1; end if;     -- one at a time
  with d as (delete from tindak_delta where id in (select id from tindak_delta order by id limit maks) returning *),
  u as (insert into tindak_bulan as t (provinsi, bulan, jatuh, tepat) select provinsi, bulan, sum(jatuh), sum(tepat) from d group by 1, 2 order by 1, 2
    on conflict (provinsi, bulan) do update set jatuh = t.jatuh + excluded.jatuh, tepat = t.tepat + excluded.tepat)
  select count(*) into c from d;
  return c; end $$;
revoke all on function hitung_tindak() from public;
revoke all on function lipat_tindak(int) from public;
grant create on schema public to pkh_hitung;
alter function hitung_tindak() owner to pkh_hitung;
alter function lipat_tindak(int) owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
set role pkh_hitung;
grant execute on function lipat_tindak(int) to app_sistem;
reset role;
revoke pkh_hitung from current_user;
