import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import type { KunciRapat } from "../hadir/queries";
import { tanggalOf } from "../time";
import { readCarried } from "../tindak-lanjut/lanjutan-queries";
import type { TindakLanjut } from "../tindak-lanjut/queries";
import { type AngkaLayar, BARIS_LAYAR, type BahanLayar, bacaAngka, bacaBahan } from "./rules";

export type AgendaLayar = {
	id: string;
	judul: string;
	uraian: string;
	menit: number;
	area: string | null;
	bahan: BahanLayar[];
	/** The frozen figures of the place that it is about. */
	angka: AngkaLayar[];
};
export type Layar = {
	agenda: AgendaLayar[];
	/** The frozen figures of the whole region. */
	angka: AngkaLayar[];
	/** What earlier meetings asked for and is still open, the soonest due first; one more than is shown. */
	bawaan: TindakLanjut[];
};

type Baris = Omit<AgendaLayar, "bahan" | "angka"> & { bahan: unknown; angka: unknown };

/** What the screen of a meeting shows, from what was frozen; null for whoever does not lead it. */
export async function findLayar(actor: Actor, { wilayah, id }: KunciRapat): Promise<Layar | null> {
	if (!actor.scope.sendiri.includes(wilayah)) return null;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, async (tx) => {
		const agenda = await tx.$queryRaw<Baris[]>`
			select a.id, a.judul, a.uraian, a.menit, w.name as area, a.bahan, g.angka
			from rapat_agenda a left join wilayah w on w.code = a.area_code
				left join rapat_angka g on g.wilayah_code = a.wilayah_code and g.rapat_id = a.rapat_id and g.area_code = a.area_code and g.area_code <> a.wilayah_code
			where a.wilayah_code = ${wilayah} and a.rapat_id = ${id}::uuid and not a.dilewati order by a.urut, a.id`;
		const [all] = await tx.$queryRaw<{ angka: unknown }[]>`
			select angka from rapat_angka where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid and area_code = ${wilayah}`;
		const bawaan = await readCarried(tx, { wilayah, id }, today);
		return {
			agenda: agenda.map((row) => ({
				...row,
				...{ bahan: bacaBahan(row.bahan), angka: bacaAngka(row.angka) },
			})),
			angka: bacaAngka(all?.angka),
			bawaan: bawaan.slice(0, BARIS_LAYAR + 1),
		};
	});
}
