import type { ReactNode } from "react";
import { Link } from "./link";

export type RowNameProps = { name: ReactNode; sub?: ReactNode; href?: string };

/** The heading of a row: the thing, what it is made of, and the way into it. */
export function RowName({ name, sub, href }: RowNameProps) {
	return (
		<>
			{href ? (
				<Link
					href={href}
					className="underline decoration-line decoration-1 underline-offset-4 hover:text-accent hover:decoration-current max-lg:inline-block max-lg:py-1.5"
				>
					{name}
				</Link>
			) : (
				name
			)}{" "}
			{sub != null && (
				<span className="inline-block text-xs font-normal whitespace-nowrap text-faint max-sm:block max-sm:whitespace-normal">
					{sub}
				</span>
			)}
		</>
	);
}
