-- Two figures more for the dashboards: the material that a group has had (K2d), and the desa of a kabupaten (K5c).
grant pkh_hitung to current_user;                          -- only while its functions are replaced: revoked at the end

-- What the roll-ups count is the columns of pendamping_bulan behind its key. Whoever adds one adds it to the three tables and calls this.
create procedure susun_rollup() language plpgsql set search_path = public as $$
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
  insert into kpi_delta (kabupaten_code, bulan, %8$s) select kabupaten_code, bulan, %9$s from unnest(d) group by 1,2;
end $b$ $f$, (select string_agg(format('sum(s*%s)', x), ', ') from unnest(u) x), (select string_agg('(r).' || x, ', ') from unnest(u) x),
    (select string_agg('0', ',') from unnest(u)), naik, g, jumlah_g, naik_g, semua, jumlah);
  execute format($f$ create or replace function lipat(maks int default 20000) returns bigint language plpgsql security definer set search_path = pg_catalog, public as $b$ declare c bigint; begin
  if not pg_try_advisory_xact_lock(7301) then return -1; end if;     -- one at a time
  with d as (delete from kpi_delta where (kabupaten_code, id) in (select kabupaten_code, id from kpi_delta order by kabupaten_code, id limit maks) returning *),
  u as (insert into kabupaten_bulan as t (kabupaten_code, bulan, %1$s) select kabupaten_code, bulan, %2$s from d group by 1,2 order by 1,2 on conflict (kabupaten_code, bulan) do update set %3$s)
  select count(*) into c from d; return c; end $b$ $f$, semua, jumlah, naik);
end $$;
revoke all on procedure susun_rollup() from public;

-- 1. How many different sessions of the core curriculum a group has had by the end of each month. A stock, so that only the groups of the month count.
alter table kelompok_bulan add materi int not null default 0;
alter table pendamping_bulan add materi int not null default 0;
alter table kabupaten_bulan add materi int not null default 0;
alter table kpi_delta add materi int not null default 0;
alter table pendamping_bulan alter materi drop default;
alter table kabupaten_bulan alter materi drop default;
alter table kpi_delta alter materi drop default;
call susun_rollup();
create function materi_sampai(k smallint, g uuid, bulan date) returns int stable language sql set search_path = pg_catalog, public as $$
  select count(distinct (s.modul, s.sesi))::int from sesi_p2k2 s
  where s.kabupaten_code = k and s.kelompok_id = g and s.held_on < (bulan + interval '1 month')::date and s.kurikulum = 'INTI' and s.cancelled_at is null $$;
create or replace function hitung_kelompok_bulan() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare t pendamping_bulan[]; k pendamping_bulan[]; begin
  if tg_op <> 'DELETE' then select array_agg(kpi(kabupaten_code, bulan, kecamatan_code, pendamping_id, kelompok => 1, kelompok_bertemu => (sesi > 0)::int, kpm_hadir => kpm_hadir, materi => materi)) into t from n; end if;
  if tg_op <> 'INSERT' then select array_agg(kpi(kabupaten_code, bulan, kecamatan_code, pendamping_id, kelompok => 1, kelompok_bertemu => (sesi > 0)::int, kpm_hadir => kpm_hadir, materi => materi)) into k from o; end if;
  perform kpi_terap(t, k); return null; end $$;
create or replace function susun_kelompok_bulan(kunci kelompok_bulan[]) returns void language plpgsql set search_path = pg_catalog, public as $$ begin -- counted afresh from the group's sessions, so it cannot drift; a session counts in the material of the later months too
  insert into kelompok_bulan (kabupaten_code, kelompok_id, bulan, kecamatan_code, pendamping_id) select distinct on (1, 2, 3) kabupaten_code, kelompok_id, bulan, kecamatan_code, pendamping_id from unnest(kunci) order by 1, 2, 3 on conflict do nothing;
  perform from kelompok_bulan t where exists (select from unnest(kunci) k where k.kabupaten_code = t.kabupaten_code and k.kelompok_id = t.kelompok_id and k.bulan <= t.bulan)
    and (kabupaten_code, kelompok_id) in (select kabupaten_code, kelompok_id from unnest(kunci)) order by kabupaten_code, kelompok_id, bulan for update;
  update kelompok_bulan t set sesi = x.sesi, kpm_hadir = x.kpm_hadir from (
    select k.kabupaten_code, k.kelompok_id, k.bulan, count(distinct s.id)::int sesi, count(distinct u.kpm_id) filter (where substr(s.absen, u.i::int, 1) in ('H','W'))::int kpm_hadir
    from (select distinct kabupaten_code, kelompok_id, bulan from unnest(kunci)) k
    left join sesi_p2k2 s on s.kabupaten_code = k.kabupaten_code and s.kelompok_id = k.kelompok_id and s.held_on >= k.bulan and s.held_on < (k.bulan + interval '1 month')::date and s.cancelled_at is null
    left join roster r on r.kabupaten_code = s.kabupaten_code and r.id = s.roster_id left join lateral unnest(r.kpm_ids) with ordinality u(kpm_id, i) on true group by 1, 2, 3) x
  where (t.kabupaten_code, t.kelompok_id, t.bulan) = (x.kabupaten_code, x.kelompok_id, x.bulan) and (t.sesi, t.kpm_hadir) <> (x.sesi, x.kpm_hadir);
  update kelompok_bulan t set materi = x.materi from (
    select m.kabupaten_code, m.kelompok_id, m.bulan, materi_sampai(m.kabupaten_code, m.kelompok_id, m.bulan) materi
    from (select kabupaten_code, kelompok_id, min(bulan) bulan from unnest(kunci) group by 1, 2) k
    join kelompok_bulan m on m.kabupaten_code = k.kabupaten_code and m.kelompok_id = k.kelompok_id and m.bulan >= k.bulan) x
  where (t.kabupaten_code, t.kelompok_id, t.bulan) = (x.kabupaten_code, x.kelompok_id, x.bulan) and t.materi <> x.materi; end $$;
create or replace function susun_sesi() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare k kelompok_bulan[]; l kelompok_bulan[]; begin
  select array_agg(row(kabupaten_code, kelompok_id, awal_bulan(held_on), kecamatan_code, pendamping_id, 0, 0, 0)::kelompok_bulan) into k from n;
  if tg_op = 'UPDATE' then select array_agg(row(kabupaten_code, kelompok_id, awal_bulan(held_on), kecamatan_code, pendamping_id, 0, 0, 0)::kelompok_bulan) into l from o; end if;
  perform susun_kelompok_bulan(coalesce(k, '{}') || coalesce(l, '{}')); return null; end $$;
create or replace function buka_bulan_kabupaten(p_kabupaten smallint, p_bulan date) returns bigint language plpgsql security definer set search_path = pg_catalog, public as $$ declare c bigint; begin
  insert into bulan_kabupaten (kabupaten_code, bulan) values (p_kabupaten, p_bulan) on conflict do nothing;
  with i as (insert into laporan (kabupaten_code, pendamping_id, bulan, kecamatan_code) select p.kabupaten_code, p.sdm_id, p_bulan, p.kecamatan_code from petugas p
    where p.kabupaten_code = p_kabupaten and p.kecamatan_code is not null and exists (select from penugasan g where g.kabupaten_code = p.kabupaten_code and g.sdm_id = p.sdm_id and g.peran = 'PENDAMPING' and g.mulai < p_bulan + interval '1 month' and coalesce(g.selesai, 'infinity') >= p_bulan)
    order by 1, 2 on conflict do nothing returning 1) select count(*) into c from i;
  insert into kelompok_bulan (kabupaten_code, kelompok_id, bulan, kecamatan_code, pendamping_id, materi) select kabupaten_code, id, p_bulan, kecamatan_code, pendamping_id, materi_sampai(kabupaten_code, id, p_bulan) from kelompok
    where kabupaten_code = p_kabupaten and mulai < p_bulan + interval '1 month' and coalesce(selesai, 'infinity') >= p_bulan order by 1, 2 on conflict do nothing;
  return c; end $$;

-- 2. How many desa and kelurahan a kabupaten has: counted when regions are loaded, since the nation's 84,000 are not to be counted at each look.
alter table kabupaten add desa smallint not null default 0;

-- What is there already. The owner sees the rows of three tables for this one statement each.
alter table kelompok_bulan no force row level security; alter table sesi_p2k2 no force row level security;
alter table kabupaten no force row level security; alter table wilayah no force row level security;
update kelompok_bulan set materi = materi_sampai(kabupaten_code, kelompok_id, bulan);
update kabupaten k set desa = (select count(*) from wilayah w where w.kabupaten_code = k.code and length(w.code) = 10);
alter table kelompok_bulan force row level security; alter table sesi_p2k2 force row level security;
alter table kabupaten force row level security; alter table wilayah force row level security;
revoke pkh_hitung from current_user;
