import type { Tanggal } from "../time";
import type { JenisCatatan } from "./rules";

export type Catatan = {
	id: string;
	jenis: JenisCatatan;
	teks: string;
	oleh: string;
	hari: Tanggal;
	at: Date;
	rapat: RapatRujuk | null;
};
export type RapatRujuk = { wilayah: string; id: string; judul: string; heldOn: Tanggal };

/** One line of what became of a follow-up: where it was asked, what was noted, which meetings came after it. */
export type Peristiwa =
	| { jenis: "DIMINTA"; hari: Tanggal; rapat: RapatRujuk }
	| { jenis: "TIDAK_DIBAHAS"; hari: Tanggal; rapat: RapatRujuk; urutan: number }
	| { jenis: "CATATAN"; hari: Tanggal; catatan: Catatan };

type Bahan = {
	diminta: RapatRujuk;
	catatan: readonly Catatan[];
	/** Meetings after the one that asked, as long as it was open. */
	kemudian: readonly RapatRujuk[];
};

/**
 * What became of a follow-up, in the order of time. A later meeting that said nothing of it has its line too: silence is
 * what the next one wants to know. `urutan` counts the meetings since the one that asked.
 */
export function susunRiwayat({ diminta, catatan, kemudian }: Bahan): Peristiwa[] {
	const dibahas = new Set(catatan.flatMap(({ rapat }) => (rapat ? [rapat.id] : [])));
	const rapat = kemudian.map((one, at) => ({ one, urutan: at + 1 }));
	const all: Peristiwa[] = [
		{ jenis: "DIMINTA", hari: diminta.heldOn, rapat: diminta },
		...rapat
			.filter(({ one }) => !dibahas.has(one.id))
			.map(({ one, urutan }): Peristiwa => {
				return { jenis: "TIDAK_DIBAHAS", hari: one.heldOn, rapat: one, urutan };
			}),
		...catatan.map((one): Peristiwa => ({ jenis: "CATATAN", hari: one.hari, catatan: one })),
	];
	return all.toSorted((a, b) => a.hari.localeCompare(b.hari));
}
