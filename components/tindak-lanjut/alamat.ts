import { formatKode } from "@/lib/format";
import { kursorText } from "@/lib/rapat/schema";
import type { KunciTindak, TindakFilter } from "@/lib/tindak-lanjut/schema";

/** The address of a follow-up. */
export const alamatTindak = ({ wilayah, id }: KunciTindak) =>
	`/tindak-lanjut/${formatKode(wilayah)}/${id}`;

/** The list with something of its filter changed; it begins anew. */
export function alamatDaftar(filter: TindakFilter, change: Partial<TindakFilter>): string {
	const { milik, wilayah, status, kursor } = { ...filter, kursor: null, ...change };
	const query = new URLSearchParams({ status });
	if (milik) query.set("milik", milik);
	if (wilayah) query.set("wilayah", formatKode(wilayah));
	if (kursor) query.set("kursor", kursorText(kursor));
	return `/tindak-lanjut?${query}`;
}
