import type { Tx } from "../db";
import type { PenandaTangan } from "./schema";

/** Who is proposed to sign the next minutes of a level, besides its chair and whoever writes them. */
export type UsulTanda = Omit<PenandaTangan, "pimpinan">;

const BELUM: UsulTanda = {
	jabatanPimpinan: "",
	mengetahui: "",
	jabatanMengetahui: "",
	nipMengetahui: "",
};

/**
 * The title that the same chair last signed with at this level, and who countersigned its last minutes; empty where
 * nobody did. Whoever issues may type others.
 */
export async function usulTanda(tx: Tx, wilayah: string, pimpinan: string): Promise<UsulTanda> {
	const [row] = await tx.$queryRaw<{ ketua: PenandaTangan | null; akhir: PenandaTangan | null }[]>`
		with terbit as materialized (
			select penanda_tangan as tanda, created_at, id from dokumen where wilayah_code = ${wilayah} and jenis = 'BERITA_ACARA' and penanda_tangan <> '{}')
		select (select tanda from terbit where lower(tanda ->> 'pimpinan') = lower(${pimpinan}) order by created_at desc, id desc limit 1) as ketua,
			(select tanda from terbit order by created_at desc, id desc limit 1) as akhir`;
	const { mengetahui, jabatanMengetahui, nipMengetahui } = row?.akhir ?? BELUM;
	const { jabatanPimpinan } = row?.ketua ?? BELUM;
	return { jabatanPimpinan, mengetahui, jabatanMengetahui, nipMengetahui };
}
