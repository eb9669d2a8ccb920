-- Whoever has no place stands at the end of the ranking and is asked for with every page: the few of a year, and not all rows one by one.
create index peringkat_tanpa on peringkat_tahun (tahun, pendamping_id, kabupaten_code) where tarif is null;
