type Fields = Record<string, string | string[]>;

const listOf = (value: string | string[] | undefined) =>
	value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The typed part from the fields of its form: obstacles are pairs of a category and a text. */
export function readNaskah({ kategori, uraian, ...rest }: Fields) {
	const texts = listOf(uraian);
	return {
		...rest,
		kendala: listOf(kategori).map((kode, index) => ({
			kategori: kode,
			uraian: texts[index] ?? "",
		})),
	};
}

/** How a report stands in a field of the queue: whose, and the version that was seen. */
export const itemText = (item: { pendampingId: string; version: number }) =>
	`${item.pendampingId}:${item.version}`;

/** The chosen reports from the fields of the queue. */
export function readItems({ item, hanyaBersih, ...rest }: Fields) {
	const items = listOf(item).map((text) => {
		const [pendampingId, version] = text.split(":");
		return { pendampingId, version };
	});
	return { ...rest, items, hanyaBersih: hanyaBersih === "1" };
}

const BAGIAN_FIELD = "bagian.";

/** The name of the field for a note on a section. */
export const bagianField = (kode: string) => `${BAGIAN_FIELD}${kode}`;

/** The notes by section from the fields of the form that returns a report. */
export function readBagian(fields: Fields) {
	const bagian: Record<string, string> = {};
	const rest: Fields = {};
	for (const [name, value] of Object.entries(fields)) {
		if (name.startsWith(BAGIAN_FIELD)) bagian[name.slice(BAGIAN_FIELD.length)] = String(value);
		else rest[name] = value;
	}
	return { ...rest, bagian };
}
