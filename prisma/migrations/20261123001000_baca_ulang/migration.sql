-- A receipt belongs to a wording: a correction may ask everybody to read again. Old receipts stay; they do not count for the new wording.
alter table pengumuman add column edisi int not null default 1 check (edisi between 1 and version);
alter table pengumuman_baca add column edisi int not null default 1;
alter table pengumuman_baca drop constraint pengumuman_baca_pkey, add primary key (wilayah_code, pengumuman_id, akun_id, edisi);
grant update (edisi) on pengumuman to app_nasional, app_provinsi, app_kabupaten;
