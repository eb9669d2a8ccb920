-- A pendamping belongs to one kabupaten. Taken as independent, the two make of 430 families one, and a report read them all anew for each
-- of its visits: 80 ms of 100. Told, the planner goes by the family's key.
create statistics kpm_milik (dependencies) on kabupaten_code, pendamping_id from kpm;
create statistics kpm_penempatan_milik (dependencies) on kabupaten_code, pendamping_id from kpm_penempatan;
create statistics kelompok_milik (dependencies) on kabupaten_code, pendamping_id from kelompok;
create statistics kunjungan_milik (dependencies) on kabupaten_code, pendamping_id from kunjungan;
create statistics sesi_p2k2_milik (dependencies) on kabupaten_code, pendamping_id from sesi_p2k2;
analyze kpm (kabupaten_code, pendamping_id), kpm_penempatan (kabupaten_code, pendamping_id), kelompok (kabupaten_code, pendamping_id), kunjungan (kabupaten_code, pendamping_id), sesi_p2k2 (kabupaten_code, pendamping_id);
