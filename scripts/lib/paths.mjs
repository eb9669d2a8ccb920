import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** Everything that the scripts make for themselves: the database, its keys, marks of running processes. */
export const PANTAU = `${ROOT}/.pantau`;
