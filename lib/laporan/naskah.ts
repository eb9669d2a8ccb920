/** What an obstacle is about: the same list as the issues of an evaluation meeting, which it may become. */
export const KATEGORI_KENDALA = {
	P2K2: "P2K2",
	PELAPORAN: "Sistem dan pelaporan",
	PEMUTAKHIRAN_DATA: "Pemutakhiran data",
	PENYALURAN: "Penyaluran bantuan",
	GRADUASI: "Graduasi",
	VERKOM: "Verifikasi komitmen",
	PENGAWASAN: "Pengawasan",
	KOORDINASI_DESA: "Koordinasi dengan desa",
	SDM: "SDM dan beban kerja",
	LAINNYA: "Lainnya",
} as const;
export type KategoriKendala = keyof typeof KATEGORI_KENDALA;
export const KATEGORI_KENDALA_KODE = Object.keys(KATEGORI_KENDALA) as [
	KategoriKendala,
	...KategoriKendala[],
];

/** One obstacle as the writer describes it. */
export type Kendala = { kategori: KategoriKendala; uraian: string };

/** What the writer types: the only typed part of a report. */
export type Naskah = { kendala: Kendala[]; rencana: string };

export const KENDALA_MAKS = 12;
export const URAIAN_MAKS = 1_500;
export const RENCANA_MAKS = 8_000;
/** Room in the database for all obstacles together. */
export const KENDALA_TEKS_MAKS = 8_000;

const HEAD = new RegExp(`^\\[(${KATEGORI_KENDALA_KODE.join("|")})\\] ?`);

/** The obstacles as the one text in which they are kept: a paragraph each, its category in front. */
export function writeKendala(list: readonly Kendala[]): string {
	return list
		.map(({ kategori, uraian }) => {
			const lines = uraian.split("\n").map((line) => (HEAD.test(line) ? ` ${line}` : line));
			return `[${kategori}] ${lines.join("\n")}`;
		})
		.join("\n");
}

/** Reads the kept text; text without a category stands under "Lainnya". */
export function readKendala(text: string): Kendala[] {
	const list: Kendala[] = [];
	for (const line of text.split("\n")) {
		const head = HEAD.exec(line);
		const last = list.at(-1);
		if (head) {
			list.push({ kategori: head[1] as KategoriKendala, uraian: line.slice(head[0].length) });
		} else if (last) last.uraian += `\n${line}`;
		else if (line.trim()) list.push({ kategori: "LAINNYA", uraian: line });
	}
	return list.map(({ kategori, uraian }) => ({ kategori, uraian: uraian.trim() }));
}

/** Whether two texts say the same: how they were typed (blank rows, spaces at the ends) does not matter. */
export function isSameNaskah(a: Naskah, b: Naskah): boolean {
	const text = (naskah: Naskah) =>
		JSON.stringify([
			naskah.kendala
				.map(({ kategori, uraian }) => [kategori, uraian.replaceAll("\r\n", "\n").trim()])
				.filter(([, uraian]) => uraian),
			naskah.rencana.replaceAll("\r\n", "\n").trim(),
		]);
	return text(a) === text(b);
}
