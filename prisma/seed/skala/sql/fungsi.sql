-- Small functions of the load: chance, ids, names. All immutable, so that the planner writes them into the statement.
create or replace function skala.h(n bigint, garam int) returns bigint immutable parallel safe language sql as $$
  select hashint8extended(n, garam) & 9223372036854775807 $$;

-- The first moment of a day, in milliseconds of the universal clock.
create or replace function skala.ms(hari date) returns bigint immutable parallel safe language sql as $$
  select (hari - date '1970-01-01')::bigint * 86400000 $$;

-- An id in the shape of UUIDv7: instant, then kind of record, kabupaten and number. Ordered as the records were made.
create or replace function skala.uid(ms bigint, kab int, jenis int, n bigint) returns uuid immutable parallel safe language sql as $$
  select ('0' || to_hex(ms << 16 | 28672 | (n & 4095)) || to_hex((-9223372036854775808) | (jenis::bigint << 52) | (kab::bigint << 36) | n))::uuid $$;

create or replace function skala.nama_p(h bigint) returns text immutable parallel safe language sql as $$
  select (@depan_p)[1 + (h & 1023)::int % @depan_p_n] || case
    when (h >> 10 & 1023) < 85 then ''
    when (h >> 10 & 1023) < 180 then ' ' || (@depan_p)[1 + (h >> 20 & 1023)::int % @depan_p_n] || ' ' || (@tengah_p)[1 + (h >> 30 & 1023)::int % @tengah_p_n]
    else ' ' || (@tengah_p)[1 + (h >> 30 & 1023)::int % @tengah_p_n] end $$;
create or replace function skala.nama_l(h bigint) returns text immutable parallel safe language sql as $$
  select (@depan_l)[1 + (h & 1023)::int % @depan_l_n] || case
    when (h >> 10 & 1023) < 85 then ''
    when (h >> 10 & 1023) < 180 then ' ' || (@depan_l)[1 + (h >> 20 & 1023)::int % @depan_l_n] || ' ' || (@belakang)[1 + (h >> 30 & 1023)::int % @belakang_n]
    else ' ' || (@belakang)[1 + (h >> 30 & 1023)::int % @belakang_n] end $$;
-- Who signs reports has two words at least.
create or replace function skala.nama_petugas(h bigint) returns text immutable parallel safe language sql as $$
  select case when h & 1 = 1 then (@depan_p)[1 + (h >> 4 & 1023)::int % @depan_p_n] || ' ' || (@tengah_p)[1 + (h >> 14 & 1023)::int % @tengah_p_n]
    else (@depan_l)[1 + (h >> 4 & 1023)::int % @depan_l_n] || ' ' || (@belakang)[1 + (h >> 14 & 1023)::int % @belakang_n] end $$;

-- The next day on which an office sits down to what has come in.
create or replace function skala.sidang(sesudah date, hari int[]) returns date immutable parallel safe language sql as $$
  select min(x) from (select (b + h - 1)::date x from unnest(array[date_trunc('month', sesudah)::date, (date_trunc('month', sesudah) + interval '1 month')::date]) b, unnest(hari) h) y where x > sesudah $$;
