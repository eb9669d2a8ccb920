"use server";
import { formAction, machineAction } from "../action";
import { formatKode } from "../format";
import { handTindakLanjut, moveTenggat, noteTindakLanjut } from "./catatan-commands";
import { cancelTindakLanjut, finishTindakLanjut } from "./commands";
import type { KunciTindak } from "./schema";
import { assignTindakLanjut } from "./tugas-commands";

const toTindak = ({ wilayah, id }: KunciTindak) =>
	`/tindak-lanjut/${formatKode(wilayah)}/${id}?tersimpan=1`;
const toRapat = ({ wilayah, id }: KunciTindak) => `/rapat/${formatKode(wilayah)}/${id}?tersimpan=1`;

export const assignTindakLanjutAction = formAction(assignTindakLanjut, { to: toRapat });
export const finishTindakLanjutAction = formAction(finishTindakLanjut, { to: toTindak });
export const cancelTindakLanjutAction = formAction(cancelTindakLanjut, { to: toTindak });
/** The meeting is one choice in the form, "32.01/<id>", and two fields for the command. */
function readCatatan({ rapat, ...fields }: Record<string, string | string[]>) {
	const [rapatWilayah, rapatId] = typeof rapat === "string" ? rapat.split("/") : [];
	return { ...fields, ...(rapatId && { rapatWilayah, rapatId }) };
}
export const noteTindakLanjutAction = formAction(noteTindakLanjut, {
	to: toTindak,
	read: readCatatan,
});
export const moveTenggatAction = formAction(moveTenggat, { to: toTindak });
export const handTindakLanjutAction = formAction(handTindakLanjut, { to: toTindak });

/** For the notes page of a meeting: the same command, as JSON. */
export const assignTindakLanjutMachine = machineAction(assignTindakLanjut);
