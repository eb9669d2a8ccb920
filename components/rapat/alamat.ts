import { formatKode } from "@/lib/format";

/** The address of a meeting, or of one of its pages. */
export function alamatRapat({ wilayah, id }: { wilayah: string; id: string }, sub = ""): string {
	return `/rapat/${formatKode(wilayah)}/${id}${sub && `/${sub}`}`;
}
