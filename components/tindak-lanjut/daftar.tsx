import { Pager } from "@/components/ui/pager";
import { Tabs } from "@/components/ui/tabs";
import type { Role } from "@/lib/auth/roles";
import type { listTindakLanjut } from "@/lib/tindak-lanjut/queries";
import {
	MILIK_TINDAK,
	milikUntuk,
	SARING_TINDAK,
	type TindakFilter,
} from "@/lib/tindak-lanjut/schema";
import { alamatDaftar } from "./alamat";
import { TindakTabel } from "./tindak-tabel";

type Props = {
	filter: TindakFilter;
	role: Role;
	isi: Awaited<ReturnType<typeof listTindakLanjut>>;
};

/** A kecamatan is what the office of a supervisor or pendamping is. */
const labelOf = (milik: keyof typeof MILIK_TINDAK, role: Role) =>
	milik === "kantor" && (role === "SUPERVISOR" || role === "PENDAMPING")
		? "Kecamatan saya"
		: MILIK_TINDAK[milik];

/** Follow-ups by whose they are and how they stand. */
export function DaftarTindak({ filter, role, isi }: Props) {
	const views = milikUntuk(role).map((key) => ({
		href: alamatDaftar(filter, { milik: key }),
		label: labelOf(key, role),
		current: filter.milik === key,
	}));
	const statuses = Object.entries(SARING_TINDAK).map(([key, label]) => ({
		href: alamatDaftar(filter, { status: key as TindakFilter["status"] }),
		label,
		current: filter.status === key,
	}));
	return (
		<>
			<Tabs label="Milik siapa" tabs={views} />
			<Tabs label="Keadaan tindak lanjut" tabs={statuses} />
			<TindakTabel
				caption={`Tindak lanjut: ${SARING_TINDAK[filter.status].toLowerCase()}`}
				rows={isi.baris}
			/>
			<Pager nextHref={isi.berikut ? alamatDaftar(filter, { kursor: isi.berikut }) : undefined} />
		</>
	);
}
