import { defineCommand } from "../command";
import { type Outcome, ok } from "../outcome";
import { AturLangganan } from "./schema";

/** Asks for the digest by e-mail, or ends it. */
export const aturLangganan = defineCommand({
	name: "kabar.langganan",
	permission: "pengumuman:read",
	input: AturLangganan,
	async run(tx, actor, { irama, surel }): Promise<Outcome> {
		await tx.$executeRaw`
			insert into kabar_langganan (akun_id, irama, surel) values (${actor.accountId}::uuid, ${irama}, ${surel})
			on conflict (akun_id) do update set irama = excluded.irama, surel = excluded.surel`;
		return ok();
	},
	audit: ({ irama }, _value, actor) => ({ entity: "akun", key: actor.accountId, diff: { irama } }),
});
