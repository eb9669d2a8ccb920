-- How many families a kabupaten had on 1 January: the nation's dashboard added up 75,000 pendamping to learn it. Written where the leaves are;
-- it changes with families that were there on that day, not with the work of the year, so nobody waits for it at month's end.
grant pkh_hitung to current_user;                          -- only while its function is replaced: revoked at the end
create table kabupaten_tahun (kabupaten_code smallint references kabupaten, tahun smallint, basis int not null default 0, primary key (kabupaten_code, tahun)) with (fillfactor = 50);
create or replace function basis_terap(b pendamping_tahun[]) returns void language plpgsql set search_path = pg_catalog, public as $$ begin
  insert into pendamping_tahun as t (kabupaten_code, tahun, kecamatan_code, pendamping_id, basis)
    select kabupaten_code, tahun, kecamatan_code, pendamping_id, sum(basis) from unnest(b) group by 1,2,3,4 having sum(basis) <> 0 order by 1,2,3,4
    on conflict (kabupaten_code, tahun, kecamatan_code, pendamping_id) do update set basis = t.basis + excluded.basis;
  insert into peringkat_tahun as t (kabupaten_code, tahun, pendamping_id, jenis_kpi, basis)
    select kabupaten_code, x.tahun, pendamping_id, p.jenis_kpi, sum(basis) from unnest(b) x left join param_tahun p on p.tahun = x.tahun group by 1,2,3,4 having sum(basis) <> 0 order by 1,2,3
    on conflict (kabupaten_code, tahun, pendamping_id) do update set basis = t.basis + excluded.basis;
  insert into kabupaten_tahun as t (kabupaten_code, tahun, basis)
    select kabupaten_code, tahun, sum(basis) from unnest(b) group by 1,2 having sum(basis) <> 0 order by 1,2
    on conflict (kabupaten_code, tahun) do update set basis = t.basis + excluded.basis;
end $$;
alter table pendamping_tahun no force row level security;
insert into kabupaten_tahun (kabupaten_code, tahun, basis) select kabupaten_code, tahun, sum(basis) from pendamping_tahun group by 1, 2 having sum(basis) <> 0 order by 1, 2;
alter table pendamping_tahun force row level security;
alter table kabupaten_tahun enable row level security, force row level security;
create policy app_nasional_select on kabupaten_tahun for select to app_nasional using ('0' = any((select lingkup_sendiri())::text[]));
create policy app_provinsi_select on kabupaten_tahun for select to app_provinsi using (kabupaten_code = any((select lingkup_kabupaten())::smallint[]));
create policy app_kabupaten_select on kabupaten_tahun for select to app_kabupaten using (kabupaten_code = (select lingkup_tenant()));
create policy pkh_hitung_select on kabupaten_tahun for select to pkh_hitung using (true);
create policy pkh_hitung_insert on kabupaten_tahun for insert to pkh_hitung with check (true);
create policy pkh_hitung_update on kabupaten_tahun for update to pkh_hitung using (true) with check (true);
grant select on kabupaten_tahun to app_nasional, app_provinsi, app_kabupaten;
grant select, insert, update on kabupaten_tahun to pkh_hitung;
revoke pkh_hitung from current_user;
