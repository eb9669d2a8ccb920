import type { Reader } from "../db";
import type { PenandaTangan } from "./schema";

const BELUM: Omit<PenandaTangan, "pimpinan"> = {
	jabatanPimpinan: "",
	mengetahui: "",
	jabatanMengetahui: "",
	nipMengetahui: "",
};

type Bahan = { wilayah: string; id: string; pimpinan: string };
type Terbit = Record<"sendiri" | "ketua" | "akhir", PenandaTangan | null>;

/**
 * Who is proposed to sign the minutes of a meeting: the chair that the plan or its own last minutes name, the title that
 * this chair last signed with at this level, and who countersigned this meeting's minutes or the level's last ones; empty
 * where nobody did. Whoever issues may type others.
 */
export async function usulTanda(tx: Reader, bahan: Bahan): Promise<PenandaTangan> {
	const { wilayah, id } = bahan;
	const [row] = await tx.$queryRaw<Terbit[]>`
		with terbit as materialized (
			select penanda_tangan as tanda, rapat_id, created_at, id from dokumen where wilayah_code = ${wilayah} and jenis = 'BERITA_ACARA' and penanda_tangan <> '{}'),
		sendiri as (select tanda from terbit where rapat_id = ${id}::uuid order by created_at desc, id desc limit 1)
		select (select tanda from sendiri) as sendiri,
			(select tanda from terbit where lower(tanda ->> 'pimpinan') = lower(coalesce(nullif(${bahan.pimpinan}, ''), (select tanda ->> 'pimpinan' from sendiri))) order by created_at desc, id desc limit 1) as ketua,
			(select tanda from terbit order by created_at desc, id desc limit 1) as akhir`;
	const pimpinan = bahan.pimpinan || (row?.sendiri?.pimpinan ?? "");
	const { jabatanPimpinan } = row?.ketua ?? BELUM;
	const { mengetahui, jabatanMengetahui, nipMengetahui } = row?.sendiri ?? row?.akhir ?? BELUM;
	return { pimpinan, jabatanPimpinan, mengetahui, jabatanMengetahui, nipMengetahui };
}
