import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { paramTahun } from "../param/queries";
import { targetsFor, withTarget } from "../target/queries";
import { bulanOf, tahunOf } from "../time";
import type { AngkaGraduasi } from "./baris";

const LINGKUP = ["kecamatan", "kabupaten", "provinsi", "nasional"] as const;

/** One's place among all pendamping of a region, by rate and by count, and of how many. */
export type TempatSaya = {
	lingkup: (typeof LINGKUP)[number];
	nama: string;
	tarif: number;
	jumlah: number;
	dari: number;
};

export type PeringkatSaya = {
	tahun: number;
	/** Null when nothing is counted for this year yet. */
	angka: AngkaGraduasi | null;
	/** Widest last; empty without families on 1 January. */
	tempat: TempatSaya[];
	jenisKpi: number;
	targetPersen: number;
	targetJumlah: number;
	tahunPilihan: number[];
};

type Own = { basis: number; graduasi: number; tarif: number | null } & Record<
	"g_alamiah" | "g_mandiri" | "g_pemberdayaan" | "g_mampu" | "g_sanksi",
	number
>;
type Place = { lingkup: TempatSaya["lingkup"]; tempat: number; jumlah: number; dari: number };

const angkaOf = (row: Own): AngkaGraduasi => ({
	basis: row.basis,
	graduasi: row.graduasi,
	tarif: row.tarif,
	jenis: {
		ALAMIAH: row.g_alamiah,
		MANDIRI: row.g_mandiri,
		PEMBERDAYAAN: row.g_pemberdayaan,
		MAMPU: row.g_mampu,
		SANKSI: row.g_sanksi,
	},
});

/** The own figures and places of a pendamping; nobody else's row is read. Null for everybody who is none. */
export async function findPeringkatSaya(
	actor: Actor,
	tahunDiminta: number | null,
): Promise<PeringkatSaya | null> {
	const { scope, zona } = actor;
	if (scope.kind !== "pendamping") return null;
	const tahun = tahunDiminta ?? tahunOf(bulanOf(scope.now(), zona));
	return readInScope(scope, async (tx) => {
		const [own] = await tx.$queryRaw<Own[]>`
			select basis, graduasi, tarif, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi from peringkat_tahun where tahun = ${tahun}::smallint`;
		const places = await tx.$queryRaw<Place[]>`
			select lingkup, tempat::int as tempat, tempat_jumlah::int as jumlah, dari::int as dari from tempatku(${tahun}::smallint)`;
		const [where] = await tx.$queryRaw<{ kecamatan_code: number | null }[]>`
			select kecamatan_code from petugas where sdm_id = ${scope.sdmId}::uuid`;
		const kabupaten = String(scope.tenant);
		const codes = {
			kecamatan: String(where?.kecamatan_code ?? ""),
			kabupaten,
			provinsi: kabupaten.slice(0, 2),
			nasional: "0",
		};
		const names = await tx.$queryRaw<{ code: string; name: string }[]>`
			select code, name from wilayah where code = any(${Object.values(codes)}::text[])`;
		const nama = new Map(names.map((row) => [row.code, row.name]));
		const years = await tx.$queryRaw<{ tahun: number }[]>`
			select tahun::int as tahun from param_tahun order by tahun desc`;
		const param = await paramTahun(tx, tahun);
		const { targetPersen, targetJumlah } = withTarget(
			param,
			await targetsFor(tx, tahun, [kabupaten]),
			kabupaten,
		);
		return {
			tahun,
			angka: own ? angkaOf(own) : null,
			tempat: LINGKUP.flatMap((lingkup) => {
				const place = places.find((row) => row.lingkup === lingkup);
				if (!place) return [];
				const { tempat, jumlah, dari } = place;
				return { lingkup, nama: nama.get(codes[lingkup]) ?? lingkup, tarif: tempat, jumlah, dari };
			}),
			jenisKpi: param.jenisKpi,
			targetPersen,
			targetJumlah,
			tahunPilihan: [...new Set([tahun, ...years.map((row) => row.tahun)])].sort((a, b) => b - a),
		};
	});
}
