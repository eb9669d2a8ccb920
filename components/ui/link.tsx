import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link inside the application. Nothing is fetched before it is followed: each page is made for whoever asks, and the
 * fifty rows of a list would ask fifty times.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
	return <NextLink prefetch={false} {...props} />;
}
