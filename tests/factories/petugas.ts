import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { newId } from "@/lib/db/ids";
import { addPetugas } from "@/lib/penugasan/commands";
import { makeAkun } from "./akun";

type Wanted = {
	nama: string;
	kecamatan: number;
	peran?: "PENDAMPING" | "SUPERVISOR";
	mulai?: string;
};

/** Somebody on duty in a kecamatan, entered by the data administrator; gives the person's id. */
export async function makePetugas(apd: Actor, wanted: Wanted): Promise<string> {
	const sdmId = newId();
	const outcome = await execute(addPetugas, apd, {
		...{ id: newId(), sdmId, nama: wanted.nama, kecamatan: wanted.kecamatan },
		peran: wanted.peran ?? "PENDAMPING",
		statusKerja: "KONTRAK",
		mulai: wanted.mulai ?? "2024-01-01",
	});
	if (!outcome.ok) throw new Error(`petugas: ${JSON.stringify(outcome.problem)}`);
	return sdmId;
}

/** The same with an account to sign in with. */
export async function makePendamping(apd: Actor, wanted: Wanted): Promise<Actor> {
	const sdmId = await makePetugas(apd, wanted);
	const peran = wanted.peran ?? "PENDAMPING";
	return makeAkun({ peran, wilayah: String(apd.scope.tenant), sdmId, nama: wanted.nama });
}
