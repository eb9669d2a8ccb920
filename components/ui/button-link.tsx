import type { ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";
import { Link } from "./link";

export type ButtonLinkProps = {
	href: string;
	children: ReactNode;
	look?: ButtonLook;
	className?: string;
	/** A file: the browser fetches it, not the router. */
	download?: boolean;
};

/** Somewhere to go, in the shape of a button. */
export function ButtonLink({ href, children, look, className, download }: ButtonLinkProps) {
	const style = buttonStyle(look, className);
	if (download) {
		return (
			<a href={href} download className={style}>
				{children}
			</a>
		);
	}
	return (
		<Link href={href} className={style}>
			{children}
		</Link>
	);
}
