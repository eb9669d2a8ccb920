import { Link } from "@/components/ui/link";

type Props = { label: string; links: readonly { href: string; label: string }[]; current: string };

/** A few further views of a tab, in one line. */
export function LinkRow({ label, links, current }: Props) {
	if (links.length < 2) return null;
	return (
		<nav aria-label={label} className="mb-4 flex flex-wrap gap-x-5 text-sm print:hidden">
			{links.map(({ href, label: name }) => (
				<Link
					key={href}
					href={href}
					aria-current={href === current ? "page" : undefined}
					className={`inline-flex min-h-11 items-center font-semibold lg:min-h-8 ${
						href === current ? "text-ink" : "text-accent underline underline-offset-4"
					}`}
				>
					{name}
				</Link>
			))}
		</nav>
	);
}
