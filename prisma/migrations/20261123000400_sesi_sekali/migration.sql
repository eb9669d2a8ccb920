-- Each request begins with its session. One statement finds it, without a transaction, a role and settings around it: who shows the hash of
-- a living session's token learns the scope of that account, and nothing else.
grant pkh_hitung to current_user;                          -- only while the function is handed over: revoked at the end
create function sesi_dari(p_token bytea) returns table (akun_id uuid, lingkup text, peran text, sdm_id uuid, kabupaten smallint[], kecamatan int[], sendiri text[], wilayah text[], wilayah_code text, nama text, nama_masuk text, wajib_ganti boolean, punya_totp boolean, wajib_totp boolean, terbuka smallint[], zona text, label text, wilayah_nama text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.* from sesi s, lingkup_dari(s.akun_id) l where s.token_hash = p_token and s.ended_at is null and s.expires_at > now() $$;
revoke all on function sesi_dari(bytea) from public;
grant create on schema public to pkh_hitung;
alter function sesi_dari(bytea) owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
set role pkh_hitung;     -- only its owner can grant it now
grant execute on function sesi_dari(bytea) to pkh_web;
reset role;
revoke pkh_hitung from current_user;
