import type { AgendaCatatan, CatatanTindak, NaskahTergeser, OrangRapat } from "@/lib/rapat/catatan";
import type { Tempat } from "@/lib/rapat/queries";
import type { Ketikan } from "./use-catatan";

/** What the notes of a meeting choose from; made by the server once. */
export type BahanCatatan = {
	wilayah: string;
	id: string;
	heldOn: string;
	/** A day that most follow-ups are due by. */
	tenggat: string;
	agenda: readonly AgendaCatatan[];
	/** Who may be asked: the region itself and one level down. */
	petugas: readonly Tempat[];
	kecamatan: readonly Tempat[];
	orang: readonly OrangRapat[];
};

/** What every record on the page needs: what there is to choose, and how it is saved. */
export type AlatCatatan = {
	bahan: BahanCatatan;
	akun: string;
	simpan: (ketikan: Ketikan) => void;
	menunggu: ReadonlySet<string>;
	tergeserOf: (id: string) => NaskahTergeser[];
};

/** The account behind a name that was typed, when exactly one of those who were asked has it. */
export function akunOf(orang: readonly OrangRapat[], nama: string): string | null {
	const [only, ...others] = orang.filter((one) => one.nama === nama.trim());
	return only && others.length === 0 ? only.akun : null;
}

/** A follow-up as it is sent again with something changed. */
export function tindakKetikan(
	{ version: _version, ...tindak }: CatatanTindak,
	change: Partial<CatatanTindak>,
	version: number,
): Ketikan {
	return { jenis: "TINDAK_LANJUT", ...tindak, ...change, version };
}
