"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import { answerUndangan, inviteRoles, inviteTamu, noteJawaban, withdrawUndangan } from "./commands";

const toDaftar = ({ wilayah, id }: { wilayah: string; id: string }) =>
	`/rapat/${formatKode(wilayah)}/${id}/undangan?tersimpan=1`;

export const inviteRolesAction = formAction(inviteRoles, {
	to: (value) => `${toDaftar(value)}&baru=${value.baru}`,
});
export const inviteTamuAction = formAction(inviteTamu, { to: toDaftar });
export const withdrawUndanganAction = formAction(withdrawUndangan, { to: toDaftar });
export const noteJawabanAction = formAction(noteJawaban, { to: toDaftar });
export const answerUndanganAction = formAction(answerUndangan, { refresh: true });
