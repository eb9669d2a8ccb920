import type { Actor } from "../auth/actor";
import { inScope, type Tx } from "../db";
import type { HitunganWilayah } from "../indikator/hitungan";
import { paramTahun } from "../param/queries";
import type { ParamTahun } from "../param/rules";
import { targetsFor, withTarget } from "../target/queries";
import { type Bulan, deadlineOf, tahunOf } from "../time";
import { bacaBahan } from "./bahan-queries";
import { type Deret, susunHitungan } from "./deret";
import type { BarisDasbor } from "./rules";
import { coversRegion, type Tingkat, tingkatOf } from "./tempat";

/** `tren` and `lalu` are the region's own; a place below has its own beside its name. */
export type Dasbor = Deret & {
	code: string;
	nama: string;
	tingkat: Tingkat;
	/** From the nation down to here. */
	jejak: { code: string; nama: string }[];
	bulan: Bulan;
	kini: HitunganWilayah;
	param: ParamTahun;
	anak: BarisDasbor[];
	/** The month was closed by its kabupaten; false above that level. */
	ditutup: boolean;
	/** The reports of this month are not due yet: few of them is no lag. */
	belumTenggat: boolean;
};

const PREFIXES = [2, 4, 6];

async function trailOf(tx: Tx, code: string) {
	const codes = ["0", ...PREFIXES.filter((n) => n <= code.length).map((n) => code.slice(0, n))];
	return tx.$queryRaw<{ code: string; nama: string }[]>`
		select code, name as nama from wilayah where code = any(${codes}) order by length(code)`;
}

async function namesOf(tx: Tx, tingkat: Tingkat, places: string[]) {
	const rows =
		tingkat === "kecamatan"
			? await tx.$queryRaw<{ code: string; nama: string }[]>`
				select id::text as code, nama from sdm where id = any(${places}::uuid[])`
			: await tx.$queryRaw<{ code: string; nama: string }[]>`
				select code, name as nama from wilayah where code = any(${places})`;
	return new Map(rows.map((row) => [row.code, row.nama]));
}

async function isClosed(tx: Tx, code: string, bulan: Bulan): Promise<boolean> {
	if (code.length < 4) return false;
	const [row] = await tx.$queryRaw<{ tutup: boolean }[]>`
		select ditutup_at is not null as tutup from bulan_kabupaten
		where kabupaten_code = ${Number(code.slice(0, 4))}::smallint and bulan = ${`${bulan}-01`}::date`;
	return row?.tutup ?? false;
}

const isEmpty = (row: BarisDasbor) =>
	row.tren.every((counts) => counts.kpmAktif === 0 && counts.pendamping === 0);

/**
 * The dashboard of a region in a month: its counts, twelve months, and the places one level down. Null when the region
 * does not exist or does not lie wholly within the actor's scope. Sums come from the roll-ups that the same transaction
 * as each record wrote, so they are exact and fresh.
 */
export async function getDasbor(actor: Actor, code: string, bulan: Bulan): Promise<Dasbor | null> {
	const tingkat = tingkatOf(code);
	if (!tingkat || !coversRegion(actor.scope, code)) return null;
	return inScope(actor.scope, async (tx) => {
		const jejak = await trailOf(tx, code);
		const here = jejak.at(-1);
		if (here?.code !== code) return null;
		const bahan = await bacaBahan(tx, code, tingkat, bulan);
		const { semua, tempat } = susunHitungan(bahan, bulan);
		const places = [...tempat.keys()].filter((place) => place !== code);
		const names = await namesOf(tx, tingkat, places);
		const param = await paramTahun(tx, tahunOf(bulan));
		const targets = await targetsFor(tx, tahunOf(bulan), [code, ...tempat.keys()]);
		const anak = [...tempat].map(([place, deret]) => ({
			code: place,
			nama: names.get(place) ?? "Belum bernama",
			kini: deret.tren.at(-1) as HitunganWilayah,
			...deret,
			param: withTarget(param, targets, tingkat === "kecamatan" ? code : place),
		}));
		return {
			code,
			nama: here.nama,
			tingkat,
			jejak,
			bulan,
			kini: semua.tren.at(-1) as HitunganWilayah,
			...semua,
			param: withTarget(param, targets, code),
			// What belongs to the region and to no part of it counts in the sums and is no row.
			anak: anak.filter((row) => row.code !== code && !isEmpty(row)),
			ditutup: await isClosed(tx, code, bulan),
			belumTenggat: actor.scope.now() < deadlineOf(bulan, param.hariBatas, actor.zona),
		};
	});
}
