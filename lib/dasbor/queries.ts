import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { readTogether } from "../db/together";
import type { HitunganWilayah } from "../indikator/hitungan";
import { type BarisParam, paramFrom, paramSql } from "../param/queries";
import type { ParamTahun } from "../param/rules";
import {
	type BarisKehadiran,
	type KehadiranRapat,
	kehadiranFrom,
	kehadiranSql,
	seesKehadiran,
} from "../rapat/kehadiran-queries";
import { type BarisTarget, targetsFrom, targetsSql, withTarget } from "../target/queries";
import { type Bulan, deadlineOf, firstDay, tahunOf } from "../time";
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
	/** Who came to the level's own meetings of the year; null for whoever does not see all invitations. */
	kehadiran: KehadiranRapat | null;
};

type Letak = { code: string; nama: string };
const PREFIXES = [2, 4, 6];

function trailSql(code: string): Prisma.Sql {
	const codes = ["0", ...PREFIXES.filter((n) => n <= code.length).map((n) => code.slice(0, n))];
	return Prisma.sql`select code, name as nama from wilayah where code = any(${codes}) order by length(code)`;
}

/** Above the kabupaten no month is closed, and no code is one of theirs. */
const closedSql = (code: string, bulan: Bulan) => Prisma.sql`
	select ditutup_at is not null as tutup from bulan_kabupaten
	where kabupaten_code = ${Number(code.slice(0, 4))}::smallint and bulan = ${firstDay(bulan)}::date`;

const namesSql = (tingkat: Tingkat, places: string[]) =>
	tingkat === "kecamatan"
		? Prisma.sql`select id::text as code, nama from sdm where id = any(${places}::uuid[])`
		: Prisma.sql`select code, name as nama from wilayah where code = any(${places})`;

/** What stands around the figures: where the region lies, the year's parameters, whether the month is closed. */
function bacaKepala(tx: Reader, code: string, bulan: Bulan) {
	const tahun = tahunOf(bulan);
	return readTogether<{
		jejak: Letak;
		param: BarisParam;
		tutup: { tutup: boolean };
		kehadiran: BarisKehadiran;
	}>(tx, {
		jejak: trailSql(code),
		param: paramSql(tahun),
		tutup: closedSql(code, bulan),
		kehadiran: kehadiranSql({ wilayah: code, tahun }),
	});
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
	const tahun = tahunOf(bulan);
	return readInScope(actor.scope, async (tx) => {
		const { jejak, tutup, ...kepala } = await bacaKepala(tx, code, bulan);
		const here = jejak.at(-1);
		if (here?.code !== code) return null;
		const bahan = await bacaBahan(tx, code, tingkat, bulan);
		const { semua, tempat } = susunHitungan(bahan, bulan);
		const places = [...tempat.keys()].filter((place) => place !== code);
		const sebutan = await readTogether<{ nama: Letak; target: BarisTarget }>(tx, {
			nama: namesSql(tingkat, places),
			target: targetsSql(tahun, [code, ...places]),
		});
		const names = new Map(sebutan.nama.map((row) => [row.code, row.nama]));
		const targets = targetsFrom(sebutan.target);
		const param = paramFrom(tahun, kepala.param);
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
			ditutup: tutup[0]?.tutup ?? false,
			belumTenggat: actor.scope.now() < deadlineOf(bulan, param.hariBatas, actor.zona),
			kehadiran: seesKehadiran(actor, code) ? kehadiranFrom(kepala.kehadiran) : null,
		};
	});
}
