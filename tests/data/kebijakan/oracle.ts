import "./aturan-data";
import "./aturan-orang";
import "./aturan-rapat";
import "./aturan-sdm";
import { type Command, type Row, ruleOf, type World } from "./kata";
import type { Mata } from "./mata";

/** Whether a role may do this to this row, by the rules in words. */
export function mayDo(who: Mata, command: Command, table: string, row: Row, world: World): boolean {
	return ruleOf(who.role, command, table)?.(row, who, world) ?? false;
}
