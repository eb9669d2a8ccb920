-- The proof also says that a newer issue of the same subject exists, and since when: of the same meeting, or of the same kecamatan and
-- month in the same kind of file (a pack that did not change keeps its number, and is no other issue).
grant pkh_hitung to current_user;
grant create on schema public to pkh_hitung;
set role pkh_hitung;
drop function bukti_dokumen(uuid);
create function bukti_dokumen(p_id uuid) returns table (jenis text, nomor text, judul text, wilayah text, dibuat timestamptz, sha256 text, besar int, utuh boolean, diganti timestamptz) language sql stable security definer set search_path = pg_catalog, public as $$
  select d.jenis, d.nomor, d.judul, w.name, d.created_at, encode(d.sha256, 'hex'), octet_length(d.isi), sha256(d.isi) = d.sha256,
    greatest(
      (select max(n.created_at) from dokumen n where n.wilayah_code = d.wilayah_code and n.rapat_id = d.rapat_id and n.jenis = d.jenis and (n.created_at, n.id) > (d.created_at, d.id)),
      (select max(n.created_at) from dokumen n where d.jenis = 'PAKET_BULANAN' and n.wilayah_code = d.wilayah_code and n.jenis = d.jenis and n.bulan = d.bulan
        and n.kecamatan_code = d.kecamatan_code and n.mime = d.mime and n.nomor <> d.nomor and (n.created_at, n.id) > (d.created_at, d.id)))
  from dokumen d join wilayah w on w.code = d.wilayah_code where d.id = p_id $$;
revoke all on function bukti_dokumen(uuid) from public;
grant execute on function bukti_dokumen(uuid) to app_umum, app_nasional, app_provinsi, app_kabupaten, app_kecamatan, app_pendamping;
reset role;
revoke create on schema public from pkh_hitung;
revoke pkh_hitung from current_user;
