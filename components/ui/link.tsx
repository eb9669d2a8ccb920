import type { ComponentProps } from "react";

type LinkProps = ComponentProps<"a"> & {
	href: string;
	/** False keeps the place on the page, as when a table is sorted. */
	scroll?: boolean;
};

/**
 * A link inside the application: plain HTML, which `SoftNavigation` follows without loading the page anew. A component of
 * the browser for each of a table's three hundred links took a fifth of the time that the page was made in; and nothing is
 * fetched before a link is followed, since each page is made for whoever asks.
 */
export function Link({ scroll = true, ...props }: LinkProps) {
	return <a data-lunak={scroll ? "atas" : "tetap"} {...props} />;
}
