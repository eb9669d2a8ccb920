import { conflict } from "./outcome";

type Plain = string | number | boolean | null | readonly string[];
/** The fields of a record as a form has them. */
export type Values = Readonly<Record<string, Plain>>;

const NONE = "(kosong)";

/** A value as a sentence quotes it. */
function quoted(value: Plain | undefined): string {
	if (value === null || value === undefined || value === "") return NONE;
	if (typeof value === "boolean") return value ? "ya" : "tidak";
	if (typeof value === "object") return value.length ? value.join(", ") : NONE;
	return `“${value}”`;
}

const same = (a: Plain | undefined, b: Plain | undefined) => quoted(a) === quoted(b);

/** The names of the fields in which what was typed differs from what is saved. */
export function changedFields(saved: Values, typed: Values): string[] {
	return Object.keys(typed).filter((name) => !same(saved[name], typed[name]));
}

/**
 * The answer to a form whose record somebody else changed in the meantime: both versions at each field that differs.
 * `label` says a coded value in words.
 */
export function staleConflict(
	saved: Values,
	typed: Values,
	label: (name: string, value: Plain | undefined) => Plain | undefined = (_, value) => value,
) {
	const fields = Object.fromEntries(
		changedFields(saved, typed).map((name) => [
			name,
			`Tersimpan sekarang: ${quoted(label(name, saved[name]))}. Isian Anda: ${quoted(label(name, typed[name]))}.`,
		]),
	);
	return conflict(
		"Data ini sudah diubah orang lain sejak Anda membukanya. Bandingkan isian yang berbeda; kirim sekali lagi bila isian Anda yang benar.",
		fields,
	);
}
