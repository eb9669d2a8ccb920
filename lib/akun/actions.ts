"use server";
import { redirect } from "next/navigation";
import { actorAction, formAction } from "../action";
import type { Actor } from "../auth/actor";
import { readSessionToken } from "../auth/session";
import { type FormState, type Outcome, signedOut } from "../outcome";
import { buatAkun } from "./buat-commands";
import {
	akhiriSesiAkun,
	aktifkanAkun,
	buatTautan,
	mintaGantiSandi,
	nonaktifkanAkun,
	ubahAkun,
} from "./commands";
import { activate } from "./kode-commands";
import { changePassword, endSession, type Me } from "./saya-commands";
import { disableTotp, enableTotp, renewRecoveryCodes } from "./totp-commands";

/** A region chosen from the list, or before JavaScript its code as typed; several provinces with commas. */
function readBuatAkun(fields: Record<string, string | string[]>) {
	const { wilayah, wilayahTeks, provinsiLain, ...rest } = fields;
	const others = String(provinsiLain ?? "").split(",");
	return {
		...rest,
		wilayah: wilayah || wilayahTeks,
		provinsiLain: others.map((code) => code.trim()).filter(Boolean),
	};
}

/** The form goes away with what it did: the page of the account says that it worked. */
const doneWith =
	(what: string) =>
	({ akunId }: { akunId: string }) =>
		`/akun/kelola/${akunId}?berhasil=${what}`;

export const buatAkunAction = formAction(buatAkun, { read: readBuatAkun });
export const ubahAkunAction = formAction(ubahAkun, { refresh: true });
export const nonaktifkanAkunAction = formAction(nonaktifkanAkun, { to: doneWith("nonaktif") });
export const aktifkanAkunAction = formAction(aktifkanAkun, { to: doneWith("aktif") });
export const akhiriSesiAkunAction = formAction(akhiriSesiAkun, { to: doneWith("keluar") });
export const mintaGantiSandiAction = formAction(mintaGantiSandi);
export const buatTautanAction = formAction(buatTautan);

/** For what one does to one's own account: the session in use is part of it. */
function inSession<O>(run: (me: Me, raw: unknown) => Promise<Outcome<O>>) {
	return async (actor: Actor, raw: unknown): Promise<Outcome<O>> => {
		const sessionToken = await readSessionToken();
		return sessionToken ? run({ actor, sessionToken }, raw) : signedOut();
	};
}

export const gantiSandiAction = actorAction(inSession(changePassword), {
	to: () => "/akun?berhasil=sandi",
});
export const pasangTotpAction = actorAction(inSession(enableTotp), { refresh: true });
export const lepasTotpAction = actorAction(inSession(disableTotp), {
	to: () => "/akun?berhasil=lepas",
});
export const kodeCadanganAction = actorAction(inSession(renewRecoveryCodes), {
	refresh: true,
});
export const akhiriSesiAction = actorAction(inSession(endSession), { to: () => "/akun/sesi" });

type Answer = FormState<{ username: string }>;

/** The form behind a one-time link: nobody is signed in. */
export async function aktivasiAction(_previous: Answer, data: FormData): Promise<Answer> {
	const outcome = await activate(Object.fromEntries(data));
	if (outcome.ok) redirect(`/masuk?baru=${encodeURIComponent(outcome.value.username)}`);
	return { outcome, values: {} };
}
