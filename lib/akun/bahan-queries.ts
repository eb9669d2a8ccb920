import type { Actor } from "../auth/actor";
import type { Role } from "../auth/roles";
import { newId } from "../db/ids";
import type { ScopeKind } from "../scope";
import { listAnak } from "../wilayah/queries";
import { findTanpaAkun, listLabelPeran, listTanpaAkun, type TanpaAkun } from "./queries";
import { rolesFor } from "./rules";

/** What the form for a new account offers to this person. */
export type BahanAkun = {
	/** The id of the account to be, made here so that sending twice makes one. */
	id: string;
	kind: ScopeKind;
	/** The region of a new account unless another is chosen. */
	wilayahName: string;
	roles: { role: Role; label: string }[];
	/** Regions to choose from: for a province its kabupaten; the nation searches instead. */
	kabupaten: { code: string; name: string }[];
	/** The field worker for whom the account is, when chosen already. */
	person: TanpaAkun | null;
	tanpaAkun: TanpaAkun[];
};

/** Everything that the form for a new account shows. */
export async function getBahanAkun(
	actor: Actor,
	{ sdm, cari }: { sdm?: string; cari: string },
): Promise<BahanAkun> {
	const labels = await listLabelPeran(actor);
	const person = sdm ? await findTanpaAkun(actor, sdm) : null;
	const { kind } = actor.scope;
	return {
		id: newId(),
		kind,
		wilayahName: actor.wilayahName,
		roles: rolesFor(actor.role).map((role) => ({ role, label: labels.get(role) ?? role })),
		kabupaten: kind === "provinsi" ? await listAnak(actor, actor.wilayahCode) : [],
		person,
		tanpaAkun: person ? [] : await listTanpaAkun(actor, cari),
	};
}
