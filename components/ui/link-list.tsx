import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Link } from "./link";

export type LinkItem = { href: string; title: ReactNode; sub?: ReactNode; aside?: ReactNode };

export type LinkListProps = {
	title?: ReactNode;
	items: readonly LinkItem[];
};

/** Things to do or to open, one thumb high each. */
export function LinkList({ title, items }: LinkListProps) {
	return (
		<section className="mb-5">
			{title != null && <h2 className="mb-2 text-sm font-semibold text-muted">{title}</h2>}
			<ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
				{items.map(({ href, title: name, sub, aside }) => (
					<li key={href}>
						<Link
							href={href}
							className="flex min-h-16 items-center gap-3 px-4 py-3 -outline-offset-2 hover:bg-ground"
						>
							<span className="min-w-0 flex-1 sm:flex sm:items-center sm:gap-3">
								<span className="block min-w-0 sm:flex-1">
									<span className="block font-semibold">{name}</span>
									{sub != null && <span className="block text-sm text-muted">{sub}</span>}
								</span>
								{aside}
							</span>
							<Icon name="kanan" className="size-5 shrink-0 text-faint" />
						</Link>
					</li>
				))}
			</ul>
		</section>
	);
}
