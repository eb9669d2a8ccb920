/** An address with its filters; what is absent is left out. */
export function alamat(
	path: string,
	params: Record<string, string | number | boolean | null | undefined>,
): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(params))
		if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
	return query.size ? `${path}?${query}` : path;
}
