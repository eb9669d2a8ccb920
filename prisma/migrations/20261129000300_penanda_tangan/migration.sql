-- Who signed minutes and under which title: proposed again when the same level issues its next. Documents of before have nobody.
alter table dokumen add penanda_tangan jsonb not null default '{}' check (jsonb_typeof(penanda_tangan) = 'object' and pg_column_size(penanda_tangan) <= 4000);
