function fits(path: string, href: string): boolean {
	const [address = href] = href.split("?");
	return path === address || (address !== "/" && path.startsWith(`${address}/`));
}

/** Which entry of the menu leads to this path, by its address: of several that fit, the longest; null where none does. */
export function currentOf(path: string, menu: readonly { href: string }[]): string | null {
	return menu
		.map(({ href }) => href)
		.filter((href) => fits(path, href))
		.reduce<string | null>(
			(best, href) => (best === null || href.length > best.length ? href : best),
			null,
		);
}
