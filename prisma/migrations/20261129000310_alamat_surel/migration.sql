-- The address of the digest is written to before it is used: nobody's digest goes to an address that its account has not opened a letter from.
alter table kabar_langganan
  add sah_at timestamptz,                                            -- when the account opened the letter that went to this address
  add kode_hash bytea check (octet_length(kode_hash) = 32), add kode_sampai timestamptz,
  add surat_sejak timestamptz, add surat_ke smallint not null default 0 check (surat_ke between 0 and 5),  -- letters within a day: five at most, whatever the address
  add check ((kode_hash is null) = (kode_sampai is null)), add check (sah_at is null or surel <> '');

-- Another address is another one to be opened, whoever writes the row.
create function jaga_alamat() returns trigger language plpgsql set search_path = pg_catalog, public as $$ begin
  if tg_op = 'INSERT' then new.surat_sejak := null; new.surat_ke := 0; end if;
  if tg_op = 'INSERT' or new.surel is distinct from old.surel then new.sah_at := null; new.kode_hash := null; new.kode_sampai := null; end if;
  return new; end $$;
create trigger jaga_alamat before insert or update on kabar_langganan for each row execute function jaga_alamat();

-- Whose row it is may see all of it but the hash, which nobody sees; `sah_at` and the code are written by two functions only.
do $$ declare r text; begin
  foreach r in array array['app_nasional','app_provinsi','app_kabupaten','app_kecamatan','app_pendamping'] loop
    execute format('revoke select on kabar_langganan from %I', r);
    execute format('grant select (akun_id, irama, surel, terkirim_at, created_at, sah_at, surat_sejak, surat_ke) on kabar_langganan to %I', r); end loop;
  grant select (sah_at) on kabar_langganan to app_sistem;
end $$;
grant pkh_hitung to current_user;
grant select, update (sah_at, kode_hash, kode_sampai, surat_sejak, surat_ke) on kabar_langganan to pkh_hitung;
create policy pkh_hitung_select on kabar_langganan for select to pkh_hitung using (true);
create policy pkh_hitung_update on kabar_langganan for update to pkh_hitung using (true) with check (true);

-- The worker's: a new code for an address that is still the account's, in place of the one before; false when there were enough letters today.
create function kode_surel(p_surel text, p_hash bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$ declare lewat boolean; begin
  select surat_sejak is null or surat_sejak <= kini() - interval '24 hours' into lewat from kabar_langganan where akun_id = lingkup_akun() for update;
  update kabar_langganan set kode_hash = p_hash, kode_sampai = kini() + interval '48 hours',
    surat_ke = case when lewat then 1 else surat_ke + 1 end, surat_sejak = case when lewat then kini() else surat_sejak end
  where akun_id = lingkup_akun() and surel = p_surel and surel <> '' and sah_at is null and (lewat or surat_ke < 5);
  return found; end $$;
-- The account's own: the letter was opened, by the hash of the code in it; opened twice, it is the same.
create function sahkan_surel(p_hash bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$ begin
  update kabar_langganan set sah_at = coalesce(sah_at, kini()) where akun_id = lingkup_akun() and kode_hash = p_hash and (sah_at is not null or kode_sampai > kini());
  return found; end $$;
revoke all on function kode_surel(text, bytea), sahkan_surel(bytea) from public;
grant create on schema public to pkh_hitung;
alter function kode_surel(text, bytea) owner to pkh_hitung;
alter function sahkan_surel(bytea) owner to pkh_hitung;
revoke create on schema public from pkh_hitung;
set role pkh_hitung;
grant execute on function kode_surel(text, bytea) to app_sistem;
grant execute on function sahkan_surel(bytea) to app_nasional, app_provinsi, app_kabupaten, app_kecamatan, app_pendamping;
reset role;
revoke pkh_hitung from current_user;
