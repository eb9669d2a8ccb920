"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import { addPokok, discussPokok, editPokok, movePokok, removePokok, skipPokok } from "./commands";
import { composeAgenda } from "./susun-commands";

const toAgenda = ({ wilayah, id }: { wilayah: string; id: string }) =>
	`/rapat/${formatKode(wilayah)}/${id}/agenda?tersimpan=1`;

export const composeAgendaAction = formAction(composeAgenda, {
	to: (value) => `${toAgenda(value)}&usulan=${value.usulan}`,
});
export const addPokokAction = formAction(addPokok, { to: toAgenda });
export const editPokokAction = formAction(editPokok, { to: toAgenda });
export const movePokokAction = formAction(movePokok, { to: toAgenda });
export const skipPokokAction = formAction(skipPokok, { to: toAgenda });
export const discussPokokAction = formAction(discussPokok, { refresh: true });
export const removePokokAction = formAction(removePokok, { to: toAgenda });
