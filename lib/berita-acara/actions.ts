"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import { issueBeritaAcara } from "./commands";

export const issueBeritaAcaraAction = formAction(issueBeritaAcara, {
	to: ({ wilayah, id }) => `/rapat/${formatKode(wilayah)}/${id}/berita-acara?tersimpan=1`,
});
