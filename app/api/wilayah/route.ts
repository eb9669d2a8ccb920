import { readyActor } from "@/lib/auth/session";
import { searchWilayah } from "@/lib/wilayah/queries";
import { CariWilayah } from "@/lib/wilayah/schema";

/** Typeahead over regions: `?q=ciseeng&dalam=32.01&tingkat=kecamatan,desa` answers `[{ value, label, hint }]`. */
export async function GET(request: Request) {
	const actor = await readyActor();
	if (!actor) return Response.json([], { status: 401 });
	const asked = CariWilayah.safeParse(Object.fromEntries(new URL(request.url).searchParams));
	if (!asked.success) return Response.json([], { status: 422 });
	const { q, dalam, tingkat } = asked.data;
	const found = await searchWilayah(actor, q, { within: dalam, levels: tingkat });
	const suggestions = found.map(({ code, name, induk }) => ({
		value: code,
		label: name,
		hint: induk ?? undefined,
	}));
	return Response.json(suggestions, { headers: { "cache-control": "private, max-age=300" } });
}
