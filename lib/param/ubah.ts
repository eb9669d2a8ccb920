import { defaultParam, type ParamTahun } from "./rules";

/** The parameters of a year with the one that is no number: whether a second factor is required. */
export type IsiParam = { param: ParamTahun; wajibTotp: boolean };

/** What the form carries to notice that somebody else was faster. */
export function sidikOf({ param, wajibTotp }: IsiParam): string {
	const names = Object.keys(param).sort() as (keyof ParamTahun)[];
	return [...names.map((name) => `${name}=${param[name]}`), `wajibTotp=${wajibTotp}`].join(";");
}

/** What a year's own row holds beyond its columns: only what differs from the defaults. */
export function lainOf(tahun: number, param: ParamTahun): Partial<ParamTahun> {
	const standard = defaultParam(tahun);
	const { jenisKpi: _mask, hariBatas: _day, ...others } = param;
	return Object.fromEntries(
		Object.entries(others).filter(([name, value]) => standard[name as keyof ParamTahun] !== value),
	);
}

/** Before and after of what changes, for the audit log. */
export function bedaOf(before: IsiParam, after: IsiParam): Record<string, unknown> {
	const flat = ({ param, wajibTotp }: IsiParam) => ({ ...param, wajibTotp });
	const old: Record<string, unknown> = flat(before);
	return Object.fromEntries(
		Object.entries(flat(after))
			.filter(([name, value]) => old[name] !== value)
			.map(([name, value]) => [name, { dari: old[name], ke: value }]),
	);
}
