-- The months of a province, folded along with those of its kabupaten: the nation's dashboard summed 514 kabupaten by month at every look.
-- Only the fold writes kabupaten_bulan, one at a time, so nobody waits for a province's row. The measures are read from the catalogue:
-- whoever adds one to the roll-ups adds it to this table too.
grant pkh_hitung to current_user;                          -- only while a function is handed over: revoked at the end
do $$ begin execute format('create table provinsi_bulan (province_code smallint, bulan date, %s, primary key (province_code, bulan)) with (fillfactor = 50)',
  (select string_agg(attname || ' int not null', ', ' order by attnum) from pg_attribute where attrelid = 'kabupaten_bulan'::regclass and attnum > 2 and not attisdropped)); end $$;
create function lipat_provinsi() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare u text[] := (select array_agg(attname::text order by attnum) from pg_attribute where attrelid = 'provinsi_bulan'::regclass and attnum > 2 and not attisdropped);
begin
  execute format('insert into provinsi_bulan as t (province_code, bulan, %s) select k.province_code, x.bulan, %s from (%s) x join kabupaten k on k.code = x.kabupaten_code group by 1, 2 order by 1, 2 on conflict (province_code, bulan) do update set %s',
    array_to_string(u, ', '), (select string_agg(format('sum(s * %s)', m), ', ') from unnest(u) m),
    case tg_op when 'INSERT' then 'select 1 s, n.* from n' when 'DELETE' then 'select -1 s, o.* from o' else 'select 1 s, n.* from n union all select -1, o.* from o' end,
    (select string_agg(format('%1$s = t.%1$s + excluded.%1$s', m), ', ') from unnest(u) m));
  return null; end $$;
create trigger provinsi_i after insert on kabupaten_bulan referencing new table as n for each statement execute function lipat_provinsi();
create trigger provinsi_u after update on kabupaten_bulan referencing old table as o new table as n for each statement execute function lipat_provinsi();
create trigger provinsi_d after delete on kabupaten_bulan referencing old table as o for each statement execute function lipat_provinsi();
alter table kabupaten_bulan no force row level security;
do $$ declare u text[] := (select array_agg(attname::text order by attnum) from pg_attribute where attrelid = 'provinsi_bulan'::regclass and attnum > 2 and not attisdropped); begin
  execute format('insert into provinsi_bulan (province_code, bulan, %s) select k.province_code, b.bulan, %s from kabupaten_bulan b join kabupaten k on k.code = b.kabupaten_code group by 1, 2 order by 1, 2',
    array_to_string(u, ', '), (select string_agg(format('sum(b.%s)', m), ', ') from unnest(u) m)); end $$;
alter table kabupaten_bulan force row level security;
alter table provinsi_bulan enable row level security, force row level security;
create policy app_nasional_select on provinsi_bulan for select to app_nasional using ('0' = any((select lingkup_sendiri())::text[]));
create policy pkh_hitung_select on provinsi_bulan for select to pkh_hitung using (true);
create policy pkh_hitung_insert on provinsi_bulan for insert to pkh_hitung with check (true);
create policy pkh_hitung_update on provinsi_bulan for update to pkh_hitung using (true) with check (true);
grant select on provinsi_bulan to app_nasional;
grant select, insert, update on provinsi_bulan to pkh_hitung;
revoke all on function lipat_provinsi() from public;
grant create on schema public to pkh_hitung;
alter function lipat_provinsi() owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
revoke pkh_hitung from current_user;
