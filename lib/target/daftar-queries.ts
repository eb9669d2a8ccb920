import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { newId } from "../db/ids";
import { paramTahun } from "../param/queries";
import { bulanOf, tahunOf } from "../time";
import { allTargets, withTarget } from "./queries";
import type { JenisTarget } from "./rules";

/** A target as somebody set it. */
export type TargetBaris = {
	id: string;
	wilayah: string;
	nama: string;
	jenis: JenisTarget;
	nilai: number;
	alasan: string;
	/** Who set it; null for an account of a level that this viewer does not administer. */
	oleh: string | null;
	at: Date;
	/** The newest of its region and kind. */
	berlaku: boolean;
};

export type DaftarTarget = {
	tahun: number;
	/** What holds in the viewer's own region. */
	wilayah: string;
	nama: string;
	targetPersen: number;
	targetJumlah: number;
	/** Newest first. */
	riwayat: TargetBaris[];
	/** Regions at whose level this viewer writes. */
	milik: { code: string; nama: string }[];
	/** The id of the next one, made where its form is made. */
	idBaru: string;
};

const RIWAYAT_MAX = 500;

/** The targets of a year: what holds for the viewer, and every row of own level, above and below, with its reason. */
export async function getTarget(actor: Actor, tahunDiminta: number | null): Promise<DaftarTarget> {
	const { scope, zona } = actor;
	const tahun = tahunDiminta ?? tahunOf(bulanOf(scope.now(), zona));
	const own = scope.sendiri.length === 1 ? scope.sendiri[0] : undefined;
	const wilayah = own ?? (scope.kabupaten.length === 1 ? String(scope.tenant) : "0");
	return readInScope(scope, async (tx) => {
		const param = withTarget(await paramTahun(tx, tahun), await allTargets(tx, tahun), wilayah);
		const riwayat = await tx.$queryRaw<TargetBaris[]>`
			select t.id, t.wilayah_code as wilayah, w.name as nama, t.jenis, t.nilai, t.alasan, a.nama as oleh, t.at,
				row_number() over (partition by t.wilayah_code, t.jenis order by t.at desc, t.id desc) = 1 as berlaku
			from target t join wilayah w on w.code = t.wilayah_code left join akun a on a.id = t.akun_id
			where t.tahun = ${tahun}::smallint order by t.at desc, t.id desc limit ${RIWAYAT_MAX}`;
		const names = await tx.$queryRaw<{ code: string; nama: string }[]>`
			select code, name as nama from wilayah where code = any(${[...scope.sendiri, wilayah]}::text[]) order by code`;
		return {
			tahun,
			wilayah,
			nama: names.find((row) => row.code === wilayah)?.nama ?? "",
			targetPersen: param.targetPersen,
			targetJumlah: param.targetJumlah,
			riwayat,
			milik: names.filter((row) => scope.sendiri.includes(row.code)),
			idBaru: newId(),
		};
	});
}
