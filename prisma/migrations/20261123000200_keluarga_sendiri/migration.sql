-- Members and components are always asked for by family. With an array of the 260 families of a pendamping the look-up of each family
-- prepared that array anew; as a hashed sub-select it is made once a statement. Tables that are listed without naming families keep the array.
do $$ declare t text; begin foreach t in array array['anggota', 'komponen'] loop
  execute format('alter policy app_pendamping_select on %I using (kabupaten_code = (select lingkup_tenant()) and kpm_id in (select k.id from kpm k))', t);
end loop; end $$;
