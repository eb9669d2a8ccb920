import type { ReactNode } from "react";
import { Link } from "./link";

export type RowNameProps = { name: ReactNode; sub?: ReactNode; href?: string };

/** The heading of a row: the thing, what it is made of, and the way into it. */
export function RowName({ name, sub, href }: RowNameProps) {
	return (
		<>
			{href ? (
				<Link href={href} className="row-name">
					{name}
				</Link>
			) : (
				name
			)}{" "}
			{sub != null && <span className="row-sub">{sub}</span>}
		</>
	);
}
