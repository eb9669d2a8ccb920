import { Prisma } from "../db/generated/client";
import type { Tanggal } from "../time";

/** The meeting as far as inviting asks: its region, its kecamatan and its day. */
export type Sasaran = { wilayah: string; kecamatan: readonly number[]; heldOn: Tanggal };

/**
 * The accounts that a meeting concerns, as `a`, each with its kecamatan in `t`: those of the region and below; where the
 * meeting names kecamatan, of the field workers only those on duty there on its day.
 */
export function akunRapat({ wilayah, kecamatan, heldOn }: Sasaran): Prisma.Sql {
	const codes = [...kecamatan];
	const within =
		wilayah === "0"
			? Prisma.sql`true`
			: Prisma.sql`left(a.wilayah_code, ${wilayah.length}::int) = ${wilayah}`;
	const named = Prisma.sql`(${codes.length}::int = 0 or g.kecamatan_code = any(${codes}::int[]))`;
	return Prisma.sql`
		akun a left join (
			select g.sdm_id, g.kabupaten_code, g.peran, min(g.kecamatan_code) as kec from penugasan g
			where ${named} and g.mulai <= ${heldOn}::date and coalesce(g.selesai, 'infinity') >= ${heldOn}::date group by 1, 2, 3) t
		on t.sdm_id = a.sdm_id and t.kabupaten_code::text = a.wilayah_code and t.peran = case a.lingkup when 'kecamatan' then 'SUPERVISOR' when 'pendamping' then 'PENDAMPING' end
		where a.aktif and coalesce(a.berlaku_sampai, 'infinity') > kini() and ${within} and (a.lingkup not in ('kecamatan', 'pendamping') or t.kec is not null)`;
}
