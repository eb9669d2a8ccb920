-- The months of a kecamatan, folded like those of a kabupaten: the dashboard of a large kabupaten summed 7,900 rows of pendamping by month
-- at every look. What is waiting to be folded is folded first, since it does not say its kecamatan.
grant pkh_hitung to current_user;                          -- only while its functions are replaced: revoked at the end
set role pkh_hitung;
do $$ begin while lipat(1000000) > 0 loop end loop; end $$;
reset role;
do $$ begin execute format('create table kecamatan_bulan (kabupaten_code smallint, kecamatan_code int, bulan date, %s, primary key (kabupaten_code, kecamatan_code, bulan), foreign key (kabupaten_code, kecamatan_code) references kecamatan) with (fillfactor = 50)',
  (select string_agg(attname || ' int not null', ', ' order by attnum) from pg_attribute where attrelid = 'kabupaten_bulan'::regclass and attnum > 2 and not attisdropped)); end $$;
alter table kpi_delta add kecamatan_code int not null;    -- empty now
-- What the roll-ups count is the columns of pendamping_bulan behind its key. Whoever adds one adds it to the four tables and calls this.
create or replace procedure susun_rollup() language plpgsql set search_path = public as $$
declare
  u text[] := (select array_agg(attname::text order by attnum) from pg_attribute where attrelid = 'pendamping_bulan'::regclass and attnum > 4 and not attisdropped);
  g text := 'g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi';
  semua text := array_to_string(u, ', ');
  jumlah text; naik text; naik_g text; jumlah_g text; f regprocedure;
begin
  select string_agg(format('sum(%s)', x), ', '), string_agg(format('%1$s = t.%1$s + excluded.%1$s', x), ', ') into jumlah, naik from unnest(u) x;
  select string_agg(format('%1$s = t.%1$s + excluded.%1$s', x), ', '), string_agg(format('sum(%s)', x), ', ') into naik_g, jumlah_g from unnest(string_to_array(g, ', ')) x;
  execute format('create or replace view kabupaten_bulan_kini with (security_invoker = true) as select kabupaten_code, bulan, %s
    from (select kabupaten_code, bulan, %s from kabupaten_bulan union all select kabupaten_code, bulan, %2$s from kpi_delta) u group by kabupaten_code, bulan',
    (select string_agg(format('sum(%1$s)::int as %1$s', x), ', ') from unnest(u) x), semua);
  execute format('create or replace view kecamatan_bulan_kini with (security_invoker = true) as select kabupaten_code, kecamatan_code, bulan, %s
    from (select kabupaten_code, kecamatan_code, bulan, %s from kecamatan_bulan union all select kabupaten_code, kecamatan_code, bulan, %2$s from kpi_delta) u group by kabupaten_code, kecamatan_code, bulan',
    (select string_agg(format('sum(%1$s)::int as %1$s', x), ', ') from unnest(u) x), semua);
  for f in select oid::regprocedure from pg_proc where proname = 'kpi' and pronamespace = 'public'::regnamespace loop execute format('drop function %s', f); end loop;
  execute format('create function kpi(k smallint, b date, kc int, p uuid, %s) returns pendamping_bulan immutable parallel safe language sql as $f$ select row(k, b, kc, p, %s)::pendamping_bulan $f$',
    (select string_agg(x || ' int default 0', ', ') from unnest(u) x), semua);
  execute format($f$ create or replace function kpi_terap(tambah pendamping_bulan[], kurang pendamping_bulan[]) returns void language plpgsql set search_path = pg_catalog, public as $b$
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
  insert into kpi_delta (kabupaten_code, kecamatan_code, bulan, %8$s) select kabupaten_code, kecamatan_code, bulan, %9$s from unnest(d) group by 1,2,3;
end $b$ $f$, (select string_agg(format('sum(s*%s)', x), ', ') from unnest(u) x), (select string_agg('(r).' || x, ', ') from unnest(u) x),
    (select string_agg('0', ',') from unnest(u)), naik, g, jumlah_g, naik_g, semua, jumlah);
  execute format($f$ create or replace function lipat(maks int default 20000) returns bigint language plpgsql security definer set search_path = pg_catalog, public as $b$ declare c bigint; begin
  if not pg_try_advisory_xact_lock(7301) then return -1; end if;     -- one at a time
  with d as (delete from kpi_delta where (kabupaten_code, id) in (select kabupaten_code, id from kpi_delta order by kabupaten_code, id limit maks) returning *),
  u as (insert into kabupaten_bulan as t (kabupaten_code, bulan, %1$s) select kabupaten_code, bulan, %2$s from d group by 1,2 order by 1,2 on conflict (kabupaten_code, bulan) do update set %3$s),
  v as (insert into kecamatan_bulan as t (kabupaten_code, kecamatan_code, bulan, %1$s) select kabupaten_code, kecamatan_code, bulan, %2$s from d group by 1,2,3 order by 1,2,3 on conflict (kabupaten_code, kecamatan_code, bulan) do update set %3$s)
  select count(*) into c from d; return c; end $b$ $f$, semua, jumlah, naik);
end $$;
call susun_rollup();
alter table pendamping_bulan no force row level security;
do $$ declare u text := (select string_agg(attname, ', ' order by attnum) from pg_attribute where attrelid = 'pendamping_bulan'::regclass and attnum > 4 and not attisdropped); begin
  execute format('insert into kecamatan_bulan (kabupaten_code, kecamatan_code, bulan, %s) select kabupaten_code, kecamatan_code, bulan, %s from pendamping_bulan group by 1, 2, 3 order by 1, 2, 3', u, (select string_agg(format('sum(%s)', trim(x)), ', ') from unnest(string_to_array(u, ',')) x)); end $$;
alter table pendamping_bulan force row level security;
alter table kecamatan_bulan enable row level security, force row level security;
create policy app_nasional_select on kecamatan_bulan for select to app_nasional using ('0' = any((select lingkup_sendiri())::text[]));
create policy app_provinsi_select on kecamatan_bulan for select to app_provinsi using (kabupaten_code = any((select lingkup_kabupaten())::smallint[]));
create policy app_kabupaten_select on kecamatan_bulan for select to app_kabupaten using (kabupaten_code = (select lingkup_tenant()));
create policy pkh_hitung_select on kecamatan_bulan for select to pkh_hitung using (true);
create policy pkh_hitung_insert on kecamatan_bulan for insert to pkh_hitung with check (true);
create policy pkh_hitung_update on kecamatan_bulan for update to pkh_hitung using (true) with check (true);
grant select on kecamatan_bulan, kecamatan_bulan_kini to app_nasional, app_provinsi, app_kabupaten;
grant select, insert, update on kecamatan_bulan to pkh_hitung;
revoke pkh_hitung from current_user;
