"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import { freezeAngka } from "./commands";

export const freezeAngkaAction = formAction(freezeAngka, {
	to: ({ wilayah, id }) => `/rapat/${formatKode(wilayah)}/${id}?tersimpan=1#angka`,
});
