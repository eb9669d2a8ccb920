/** Who sees which row, after domain 2.2: the tenant, the kecamatan, the present caseload; authorship stays. */
import { kelompokOf, kiniOf, kpmOf } from "./kini";
import { KPM, type Kpm, kabOf, pemegangKini } from "./rencana";
import type { Siapa } from "./siapa";

/** Below province level people see rows; above they see figures. */
export const dekat = ({ jenis }: Siapa) =>
	jenis === "kabupaten" || jenis === "kecamatan" || jenis === "pendamping";

/** A place belongs to the kabupaten of an office or to the kecamatan of a supervisor. */
export function diWilayah(who: Siapa, kec: number): boolean {
	if (who.jenis === "kabupaten") return who.wilayah[0] === String(kabOf(kec));
	return who.jenis === "kecamatan" && who.kec.includes(kec);
}

/** A family: of the place, or of the own present caseload. */
export function lihatKpm(who: Siapa, kpm: Kpm): boolean {
	const kini = kiniOf(kpm);
	return who.jenis === "pendamping" ? who.sdm === kini.sdm : diWilayah(who, kini.kec);
}
export const kpmTerlihat = (who: Siapa) => KPM.filter((kpm) => lihatKpm(who, kpm));

/** What happened to a family, where it happened: whoever accompanies it now sees its whole history; its author keeps it. */
export function lihatPeristiwa(who: Siapa, kec: number, kpm: number, sdm: number): boolean {
	if (who.jenis === "pendamping") return who.sdm === sdm || lihatKpm(who, kpmOf(kpm));
	return diWilayah(who, kec);
}

export function lihatKelompok(who: Siapa, n: number): boolean {
	const kelompok = kelompokOf(n);
	if (!kelompok) return false;
	return who.jenis === "pendamping"
		? who.sdm === pemegangKini(kelompok)
		: diWilayah(who, kelompok.kec);
}

/** Reports and activities are their author's, wherever a caseload went. */
export function lihatKarya(who: Siapa, kec: number, sdm: number): boolean {
	return who.jenis === "pendamping" ? who.sdm === sdm : diWilayah(who, kec);
}

/** A region lies wholly within what somebody covers, so that its sums are sums. */
export function meliputi(who: Siapa, code: string): boolean {
	switch (who.jenis) {
		case "nasional":
			return true;
		case "provinsi":
		case "kabupaten":
			return code !== "0" && who.wilayah.some((own) => code.startsWith(own));
		case "kecamatan":
		case "pendamping":
			return who.kec.map(String).includes(code);
		case "sistem":
			return false;
	}
}

/** Umbrella rows are read at one's own level, above and below. */
export function lihatTingkat(who: Siapa, code: string): boolean {
	if (who.jenis === "nasional") return true;
	const above = who.wilayah.flatMap((own) => ["0", own.slice(0, 2), own]);
	return (
		above.includes(code) ||
		(who.jenis === "provinsi" && who.wilayah.some((own) => code.startsWith(own)))
	);
}
