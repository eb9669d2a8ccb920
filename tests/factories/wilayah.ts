import { inJob } from "@/lib/db";

type Kabupaten = { code: number; name?: string; zona?: string; kecamatan: Record<number, string> };

/** Desa that every kecamatan of a factory's kabupaten has: codes end in 2001, 2002, … */
const DESA = ["Sukamaju", "Cibentang"];

/** The code of a desa of a kecamatan: the first is 2001. */
export function desaOf(kecamatan: number, nomor = 1): string {
	return `${kecamatan}${2000 + nomor}`;
}

/** Regions for a test: a kabupaten with some kecamatan of two desa each, and what lies above it. */
export async function makeKabupaten(kabupaten: Kabupaten): Promise<void> {
	const province = String(kabupaten.code).slice(0, 2);
	const rows: [string, string | null, string][] = [
		["0", null, "Indonesia"],
		[province, "0", province === "32" ? "Jawa Barat" : `Provinsi ${province}`],
		[String(kabupaten.code), province, kabupaten.name ?? `Kab. ${kabupaten.code}`],
	];
	for (const [code, name] of Object.entries(kabupaten.kecamatan)) {
		rows.push([code, String(kabupaten.code), name]);
		for (const [index, desa] of DESA.entries())
			rows.push([desaOf(Number(code), index + 1), code, desa]);
	}
	await inJob(async (tx) => {
		for (const [code, parent, name] of rows) {
			await tx.$executeRaw`insert into wilayah (code, parent_code, kemendagri, name) values (${code}, ${parent}, ${code}, ${name}) on conflict do nothing`;
		}
		await tx.$executeRaw`insert into kabupaten (code, wilayah_code, province_code, zona, desa)
			values (${kabupaten.code}::smallint, ${String(kabupaten.code)}, ${Number(province)}::smallint, ${kabupaten.zona ?? "Asia/Jakarta"},
				${Object.keys(kabupaten.kecamatan).length * DESA.length}::smallint)`;
		for (const code of Object.keys(kabupaten.kecamatan)) {
			await tx.$executeRaw`insert into kecamatan (kabupaten_code, code, wilayah_code) values (${kabupaten.code}::smallint, ${Number(code)}::int, ${code})`;
		}
	});
}
