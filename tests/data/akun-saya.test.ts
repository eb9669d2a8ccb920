import { beforeAll, describe, expect, it } from "vitest";
import { changePassword, endSession } from "@/lib/akun/saya-commands";
import { listSesiSaya } from "@/lib/akun/saya-queries";
import { actorOfToken } from "@/lib/auth/session";
import { signIn } from "@/lib/masuk/commands";
import {
	actorFor,
	enter,
	must,
	plantAdmin,
	plantAkun,
	plantRegions,
	SANDI,
	visitor,
} from "./akun-dunia";

let kemensos: Awaited<ReturnType<typeof actorFor>>;

beforeAll(async () => {
	await plantRegions();
	kemensos = await plantAdmin();
});

describe("one's own account", () => {
	it("gets a new password with the old one only, and every other device is out", async () => {
		await plantAkun(kemensos, { namaMasuk: "pengganti", peran: "KEMENSOS_VIEWER" });
		const here = await actorFor("pengganti");
		const there = await enter("pengganti");
		const me = { actor: here, sessionToken: here.token };
		const typed = { sandiBaru: "sebelas bukit ungu", sandiUlang: "sebelas bukit ungu" };
		expect((await changePassword(me, { ...typed, sandiLama: "bukan ini" })).ok).toBe(false);
		must(await changePassword(me, { ...typed, sandiLama: SANDI }));
		expect(await actorOfToken(there.sessionToken)).toBeNull();
		expect(await actorOfToken(here.token)).not.toBeNull();
		expect((await signIn({ nama: "pengganti", sandi: SANDI }, visitor())).ok).toBe(false);
	});

	it("ends one of its other sessions by number, and nobody else's", async () => {
		await plantAkun(kemensos, { namaMasuk: "berdua", peran: "KEMENSOS_VIEWER" });
		const here = await actorFor("berdua");
		const there = await enter("berdua");
		const me = { actor: here, sessionToken: here.token };
		const foreign = (await listSesiSaya(kemensos.token)).find(({ ini }) => ini);
		must(await endSession(me, { nomor: foreign?.nomor }));
		expect(await actorOfToken(kemensos.token)).not.toBeNull();
		const other = (await listSesiSaya(here.token)).find(({ ini }) => !ini);
		must(await endSession(me, { nomor: other?.nomor }));
		expect(await actorOfToken(there.sessionToken)).toBeNull();
		expect(await listSesiSaya(here.token)).toHaveLength(1);
		expect((await endSession(me, { nomor: "'; drop table sesi" })).ok).toBe(false);
	});
});
