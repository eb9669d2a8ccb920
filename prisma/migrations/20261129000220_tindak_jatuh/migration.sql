-- The dashboards of nation and provinces count every follow-up of three years by place and month: out of an index that has all they ask.
create index tindak_lanjut_jatuh on tindak_lanjut (due_on, wilayah_code, done_on) where batal_at is null;
