import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import { keyedHash } from "../crypto";
import type { Tx } from "../db";
import { enqueue } from "../job";
import { type Outcome, ok } from "../outcome";
import type { Langganan } from "./queries";
import { perluSurat } from "./rules";
import { AturLangganan, KABAR_ALAMAT } from "./schema";

/** Asks for a letter to an address, once while the same one waits; the queue keeps no address, only its keyed hash. */
export function mintaSurat(tx: Tx, actor: Actor, surel: string): Promise<boolean> {
	const key = `${actor.accountId}/${keyedHash(surel).toString("base64url")}`;
	return enqueue(tx, actor, KABAR_ALAMAT, { input: {}, key });
}

/** Asks for the digest by e-mail, or ends it; an address that is new gets a letter, and no digest before that was opened. */
export const aturLangganan = defineCommand({
	name: "kabar.langganan",
	permission: "pengumuman:read",
	input: AturLangganan,
	async run(tx, actor, { irama, surel }): Promise<Outcome> {
		const [lama] = await tx.$queryRaw<Omit<Langganan, "terkirimAt">[]>`
			select irama, surel, sah_at is not null as sah from kabar_langganan where akun_id = ${actor.accountId}::uuid`;
		await tx.$executeRaw`
			insert into kabar_langganan (akun_id, irama, surel) values (${actor.accountId}::uuid, ${irama}, ${surel})
			on conflict (akun_id) do update set irama = excluded.irama, surel = excluded.surel`;
		if (perluSurat(lama ?? null, { irama, surel })) await mintaSurat(tx, actor, surel);
		return ok();
	},
	audit: ({ irama }, _value, actor) => ({ entity: "akun", key: actor.accountId, diff: { irama } }),
});
