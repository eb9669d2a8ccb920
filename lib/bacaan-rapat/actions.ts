"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import { attachBacaan, detachBacaan } from "./commands";

const toRapat = ({ wilayah, id }: { wilayah: string; id: string }) =>
	`/rapat/${formatKode(wilayah)}/${id}?tersimpan=1#bacaan`;

export const attachBacaanAction = formAction(attachBacaan, { to: toRapat });
export const detachBacaanAction = formAction(detachBacaan, { to: toRapat });
