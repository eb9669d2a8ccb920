import type { Mata } from "./mata";

/** A row as it stands in the database, by column. */
export type Row = Record<string, unknown>;
/** Every row of every table, as plain arrays. */
export type World = Record<string, Row[]>;
export type Command = "SELECT" | "INSERT" | "UPDATE" | "DELETE";
export type Rule = (row: Row, who: Mata, world: World) => boolean;

export const words = (text: string) => text.split(" ");
export const yes: Rule = () => true;
export const signedIn: Rule = (_row, who) => who.akun !== null;
export const nation: Rule = (_row, who) => who.sendiri.includes("0");
export const inKabupaten: Rule = (row, who) => who.kabupaten.includes(row.kabupaten_code as number);
export const tenant: Rule = (row, who) =>
	who.kabupaten.length === 1 && who.kabupaten[0] === row.kabupaten_code;
export const inKecamatan: Rule = (row, who, w) =>
	tenant(row, who, w) && who.kecamatan.includes(row.kecamatan_code as number);
export const mine: Rule = (row, who, w) =>
	tenant(row, who, w) && who.pendamping !== null && row.pendamping_id === who.pendamping;
export const byMe: Rule = (row, who) => who.akun !== null && row.akun_id === who.akun;
export const readsLevel: Rule = (row, who) => who.wilayah.includes(row.wilayah_code as string);
export const writesLevel: Rule = (row, who) => who.sendiri.includes(row.wilayah_code as string);
export const manages: Rule = (row, who) =>
	[...who.sendiri, ...who.kabupaten.map(String)].includes(row.wilayah_code as string);
export const home: Rule = (row, who) =>
	who.kabupaten.length === 1 && row.wilayah_code === String(who.kabupaten[0]);
export const open: Rule = (row) => row.rahasia !== true;
export const or =
	(...rules: Rule[]): Rule =>
	(row, who, world) =>
		rules.some((rule) => rule(row, who, world));
export const and =
	(...rules: Rule[]): Rule =>
	(row, who, world) =>
		rules.every((rule) => rule(row, who, world));
export const status =
	(...names: string[]): Rule =>
	(row) =>
		names.includes(row.status as string);
export const action =
	(...names: string[]): Rule =>
	(row) =>
		names.includes(row.tindakan as string);

/** The family of this row is in the present caseload, whoever wrote the row. */
export const myFamily: Rule = (row, who, w) =>
	tenant(row, who, w) && (w.kpm ?? []).some((kpm) => kpm.id === row.kpm_id && mine(kpm, who, w));
export const myGroup: Rule = (row, who, w) =>
	tenant(row, who, w) &&
	(w.kelompok ?? []).some((group) => group.id === row.kelompok_id && mine(group, who, w));
export const familyIsThere: Rule = (row, _who, w) =>
	(w.kpm ?? []).some((kpm) => kpm.id === row.kpm_id && kpm.kecamatan_code === row.kecamatan_code);
export const ownKecamatan: Rule = (row, who) =>
	who.kecamatan.includes(row.kecamatan_code as number);
/** Persons are seen where they are petugas. */
export const colleague =
	(sees: Rule): Rule =>
	(row, who, w) =>
		(w.petugas ?? []).some((petugas) => petugas.sdm_id === row.id && sees(petugas, who, w));
export const ofVisibleAccount =
	(sees: Rule): Rule =>
	(row, who, w) =>
		(w.akun ?? []).some((account) => account.id === row.akun_id && sees(account, who, w));
export const shownName: Rule = (row, who) =>
	who.masuk !== undefined && row.nama_masuk === who.masuk;
export const shownToken: Rule = (row, who) =>
	who.token !== undefined && row.token_hash === who.token;
export const shownAddress: Rule = (row, who) =>
	who.alamat !== undefined && row.alamat === who.alamat;
export const rankedHere: Rule = (row, who, w) =>
	tenant(row, who, w) &&
	(w.petugas ?? []).some(
		(p) => p.sdm_id === row.pendamping_id && who.kecamatan.includes(p.kecamatan_code as number),
	);

const rules = new Map<string, Rule>();

/** Lets roles do something to rows of tables that a rule names. */
export function allow(roles: string, command: Command, tables: string, rule: Rule) {
	for (const role of words(roles))
		for (const table of words(tables)) rules.set(`${role} ${command} ${table}`, rule);
}

/** The rule for a role, command and table; what nobody wrote down is refused. */
export function ruleOf(role: string, command: Command, table: string): Rule | undefined {
	return rules.get(`${role} ${command} ${table}`);
}
