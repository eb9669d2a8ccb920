-- Failed sign-ins by address are kept as keyed hashes for as long as they can slow anybody down, and then thirty days: long enough to look
-- into an attack, and no longer than that.
grant pkh_hitung to current_user;                          -- only while the function is handed over: revoked at the end
create function buang_percobaan() returns bigint language plpgsql security definer set search_path = pg_catalog, public as $$ declare c bigint; begin
  delete from percobaan_masuk where updated_at < kini() - interval '30 days' and coalesce(terkunci_sampai, '-infinity') < kini();
  get diagnostics c = row_count; return c; end $$;
create policy pkh_hitung_select on percobaan_masuk for select to pkh_hitung using (true);
create policy pkh_hitung_delete on percobaan_masuk for delete to pkh_hitung using (true);
grant select, delete on percobaan_masuk to pkh_hitung;
revoke all on function buang_percobaan() from public;
grant create on schema public to pkh_hitung;
alter function buang_percobaan() owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
set role pkh_hitung;     -- only its owner can grant it now
grant execute on function buang_percobaan() to app_sistem;
reset role;
revoke pkh_hitung from current_user;
