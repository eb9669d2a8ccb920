-- Regions, parameters, labels and the curriculum are public to whoever holds one of these roles, and their policies say just that. A
-- policy that asks anything else stands as a barrier before the conditions of a join: a region looked up through a cast
-- (code = kecamatan_code::text is not leakproof) then reads all 92,000 regions, once for each row.
do $$ declare r text; t text; begin
  foreach r in array string_to_array('app_nasional app_provinsi app_kabupaten app_kecamatan app_pendamping app_sistem', ' ') loop
    foreach t in array string_to_array('wilayah kabupaten kecamatan param_tahun label_peran materi_p2k2', ' ') loop
      execute format('alter policy %I on %I using (true)', r || '_select', t);
    end loop; end loop; end $$;
