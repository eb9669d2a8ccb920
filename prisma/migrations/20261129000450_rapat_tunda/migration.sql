-- A meeting that was put on another day says from which and why, to whoever was asked to it; before, only the audit log knew.
alter table rapat add tunda_dari date, add tunda_alasan text not null default '' check (length(tunda_alasan) <= 500), add check ((tunda_dari is null) = (tunda_alasan = ''));
grant update (tunda_dari, tunda_alasan) on rapat to app_nasional, app_provinsi, app_kabupaten;
