"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { addressOf } from "../auth/address";
import { clearPending, readPending, writePending } from "../auth/pending";
import {
	clearSessionCookie,
	currentActor,
	readSessionToken,
	safeReturn,
	writeSessionCookie,
} from "../auth/session";
import type { FormState, Outcome } from "../outcome";
import { type Passed, signIn, signInWithCode, signOut } from "./commands";
import { deviceOf } from "./rules";

async function attempt() {
	const heard = await headers();
	return {
		address: addressOf(heard),
		device: deviceOf(heard.get("user-agent") ?? ""),
		now: new Date(),
	};
}

const textOf = (data: FormData, name: string) => {
	const value = data.get(name);
	return typeof value === "string" ? value : "";
};

type Answer = FormState<null>;
const refused = (outcome: Outcome<never>, nama?: string): Answer => ({
	outcome,
	values: nama === undefined ? {} : { nama: [nama] },
});

/** Lets in whoever the door let pass; a redirect, so it does not come back. */
async function enter(passed: Passed & { step: "inside" }, kembali: string): Promise<never> {
	await writeSessionCookie(passed.accountId, passed.sessionToken);
	await clearPending();
	redirect(safeReturn(kembali));
}

/** The form of the sign-in page. */
export async function masukAction(_previous: Answer, data: FormData): Promise<Answer> {
	const typed = textOf(data, "nama");
	const kembali = textOf(data, "kembali");
	const outcome = await signIn({ nama: typed, sandi: textOf(data, "sandi") }, await attempt());
	if (!outcome.ok) return refused(outcome, typed);
	if (outcome.value.step === "inside") return enter(outcome.value, kembali);
	await writePending(outcome.value.username);
	redirect(`/masuk/kode?kembali=${encodeURIComponent(safeReturn(kembali))}`);
}

/** The form of the second factor. */
export async function kodeAction(_previous: Answer, data: FormData): Promise<Answer> {
	const kembali = textOf(data, "kembali");
	const username = await readPending();
	if (!username) redirect(`/masuk?kembali=${encodeURIComponent(safeReturn(kembali))}`);
	const outcome = await signInWithCode(username, { kode: textOf(data, "kode") }, await attempt());
	if (!outcome.ok) return refused(outcome);
	if (outcome.value.step === "inside") return enter(outcome.value, kembali);
	redirect("/masuk");
}

/** Ends this session, here and in the database. */
export async function keluarAction(): Promise<void> {
	const [token, actor] = [await readSessionToken(), await currentActor()];
	if (token) await signOut(token, actor);
	await clearSessionCookie();
	redirect("/masuk");
}
