import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { newId } from "@/lib/db/ids";
import { addKelompok } from "@/lib/kelompok/commands";
import { addKpm } from "@/lib/kpm/commands";
import { desaOf } from "./wilayah";

/** The fields of a family's form, every one filled the way a data administrator would. */
export function kpmTyped(own: Record<string, unknown> = {}) {
	return {
		...{ id: newId(), namaPengurus: "Siti Contoh", noHp: "081200000000", alamat: "Kp. Contoh" },
		...{ rt: "01", rw: "02", dusun: "", usaha: "", noKk: "", rekening: "", noPeserta: "" },
		...{ idDtsen: "", kohorTahun: "2022", desil: "2", desilOn: "", enrolledOn: "2024-02-01" },
		...own,
	};
}

type Wanted = { kecamatan: number; pendampingId: string } & Record<string, unknown>;

/** A family in the first desa of a kecamatan, entered by the data administrator; gives its id. */
export async function makeKpm(apd: Actor, { kecamatan, ...wanted }: Wanted): Promise<string> {
	const typed = kpmTyped({ desa: desaOf(kecamatan), ...wanted });
	const outcome = await execute(addKpm, apd, typed);
	if (!outcome.ok) throw new Error(`kpm: ${JSON.stringify(outcome.problem)}`);
	return typed.id;
}

/** A group in the first desa of a kecamatan; gives its id. */
export async function makeKelompok(apd: Actor, wanted: Wanted): Promise<string> {
	const { kecamatan, pendampingId, ...rest } = wanted;
	const id = newId();
	const typed = {
		id,
		nama: "Melati 1",
		desa: desaOf(kecamatan),
		pendampingId,
		mulai: "2024-01-01",
	};
	const outcome = await execute(addKelompok, apd, { ...typed, ...rest });
	if (!outcome.ok) throw new Error(`kelompok: ${JSON.stringify(outcome.problem)}`);
	return id;
}
