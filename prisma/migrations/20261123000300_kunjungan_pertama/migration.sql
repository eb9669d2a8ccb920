-- A family of a quarter counts in the month of its first visit, not in the quarter's first: a month that has passed then shows what was
-- visited by its end, and not what came later (K12).
grant pkh_hitung to current_user;                          -- only while its functions are replaced: revoked at the end
alter table kpm_kuartal add pertama date;
create policy pkh_hitung_select on kunjungan for select to pkh_hitung using (true);
grant select on kunjungan to pkh_hitung;

create or replace function hitung_kpm_kuartal() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare t pendamping_bulan[]; k pendamping_bulan[]; begin
  if tg_op <> 'DELETE' then select array_agg(kpi(kabupaten_code, awal_bulan(coalesce(pertama, kuartal)), kecamatan_code, pendamping_id, kpm_dikunjungi => (kunjungan > 0)::int)) into t from n; end if;
  if tg_op <> 'INSERT' then select array_agg(kpi(kabupaten_code, awal_bulan(coalesce(pertama, kuartal)), kecamatan_code, pendamping_id, kpm_dikunjungi => (kunjungan > 0)::int)) into k from o; end if;
  perform kpi_terap(t, k); return null; end $$;
create function susun_kpm_kuartal(kunci kpm_kuartal[]) returns void language plpgsql set search_path = pg_catalog, public as $$ begin -- counted afresh from the family's visits, so it cannot drift; the first visit says when, where and for whom
  insert into kpm_kuartal (kabupaten_code, kpm_id, kuartal, kecamatan_code, pendamping_id, kunjungan) select distinct on (1, 2, 3) kabupaten_code, kpm_id, kuartal, kecamatan_code, pendamping_id, 0 from unnest(kunci) order by 1, 2, 3 on conflict do nothing;
  perform from kpm_kuartal t where (kabupaten_code, kpm_id, kuartal) in (select kabupaten_code, kpm_id, kuartal from unnest(kunci)) order by kabupaten_code, kpm_id, kuartal for update;
  update kpm_kuartal t set kunjungan = x.n, pertama = x.pertama, kecamatan_code = coalesce(x.kec, t.kecamatan_code), pendamping_id = coalesce(x.pend, t.pendamping_id) from (
    select k.kabupaten_code, k.kpm_id, k.kuartal, count(v.id)::int n, min(v.visited_on) pertama,
      (array_agg(v.kecamatan_code order by v.visited_on, v.created_at, v.id))[1] kec, (array_agg(v.pendamping_id order by v.visited_on, v.created_at, v.id))[1] pend
    from (select distinct kabupaten_code, kpm_id, kuartal from unnest(kunci)) k
    left join kunjungan v on v.kabupaten_code = k.kabupaten_code and v.kpm_id = k.kpm_id and v.visited_on >= k.kuartal and v.visited_on < (k.kuartal + interval '3 months')::date and v.cancelled_at is null group by 1, 2, 3) x
  where (t.kabupaten_code, t.kpm_id, t.kuartal) = (x.kabupaten_code, x.kpm_id, x.kuartal)
    and (t.kunjungan, t.pertama, t.kecamatan_code, t.pendamping_id) is distinct from (x.n, x.pertama, coalesce(x.kec, t.kecamatan_code), coalesce(x.pend, t.pendamping_id)); end $$;
create or replace function susun_kunjungan() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ declare k kpm_kuartal[]; l kpm_kuartal[]; begin
  select array_agg(row(kabupaten_code, kpm_id, awal_kuartal(visited_on), kecamatan_code, pendamping_id, 0, null)::kpm_kuartal) into k from n;
  if tg_op = 'UPDATE' then select array_agg(row(kabupaten_code, kpm_id, awal_kuartal(visited_on), kecamatan_code, pendamping_id, 0, null)::kpm_kuartal) into l from o; end if;
  perform susun_kpm_kuartal(coalesce(k, '{}') || coalesce(l, '{}')); return null; end $$;

-- What is there already, through the same function; the owner sees the rows for this one statement.
alter table kpm_kuartal no force row level security; alter table kunjungan no force row level security;
select susun_kpm_kuartal(array_agg(q)) from kpm_kuartal q;
alter table kpm_kuartal force row level security; alter table kunjungan force row level security;

grant create on schema public to pkh_hitung;
revoke all on function susun_kpm_kuartal(kpm_kuartal[]) from public;
alter function susun_kpm_kuartal(kpm_kuartal[]) owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
revoke pkh_hitung from current_user;
