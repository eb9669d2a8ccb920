function fits(path: string, href: string): boolean {
	const [address = href] = href.split("?");
	return path === address || (address !== "/" && path.startsWith(`${address}/`));
}

/** Which address of the menu leads to this path: of several that fit, the longest; null where none does. */
export function currentOf(path: string, among: readonly string[]): string | null {
	return among
		.filter((href) => fits(path, href))
		.reduce<string | null>(
			(best, href) => (best === null || href.length > best.length ? href : best),
			null,
		);
}
