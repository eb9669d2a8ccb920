const KECIL = [
	"nol",
	"satu",
	"dua",
	"tiga",
	"empat",
	"lima",
	"enam",
	"tujuh",
	"delapan",
	"sembilan",
	"sepuluh",
	"sebelas",
] as const;
/** The steps of a thousand, the largest first. */
const BESAR = [
	{ nilai: 1e12, nama: "triliun" },
	{ nilai: 1e9, nama: "miliar" },
	{ nilai: 1e6, nama: "juta" },
	{ nilai: 1e3, nama: "ribu" },
] as const;
/** One below a quadrillion: larger amounts have no agreed word on an official paper. */
export const TERBILANG_MAKS = 999_999_999_999_999;

/** Words below a hundred: none for 0, which is only said when it stands alone. */
function puluhan(n: number): string[] {
	if (n === 0) return [];
	if (n < KECIL.length) return [KECIL[n] ?? ""];
	if (n < 20) return [KECIL[n - 10] ?? "", "belas"];
	return [KECIL[Math.floor(n / 10)] ?? "", "puluh", ...puluhan(n % 10)];
}

function ratusan(n: number): string[] {
	const ratus = Math.floor(n / 100);
	if (ratus === 0) return puluhan(n);
	const depan = ratus === 1 ? ["seratus"] : [KECIL[ratus] ?? "", "ratus"];
	return [...depan, ...puluhan(n % 100)];
}

/**
 * A whole number in words, as amounts and days stand on official papers: 1.234 is "seribu dua ratus tiga puluh empat".
 * From 0 to 999 trillion and what belongs to it; anything else is a bug of the caller and is thrown.
 */
export function terbilang(n: number): string {
	if (!Number.isInteger(n) || n < 0 || n > TERBILANG_MAKS) throw new RangeError(`terbilang: ${n}`);
	if (n === 0) return KECIL[0];
	const words: string[] = [];
	let sisa = n;
	for (const { nilai, nama } of BESAR) {
		const banyak = Math.floor(sisa / nilai);
		sisa %= nilai;
		// "seribu", yet "satu juta": only the thousand joins with its one.
		if (banyak === 1 && nama === "ribu") words.push("seribu");
		else if (banyak > 0) words.push(...ratusan(banyak), nama);
	}
	return [...words, ...ratusan(sisa)].join(" ");
}

/** An amount in words: "seratus lima puluh ribu rupiah". Whole rupiah. */
export function terbilangRupiah(rupiah: number): string {
	return `${terbilang(rupiah)} rupiah`;
}
