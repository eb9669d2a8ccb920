import { Link } from "./link";

export type Crumb = { label: string; href?: string };

/** Nasional › Jawa Barat › Kab. Bogor. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
	return (
		<nav aria-label="Letak halaman ini">
			<ol className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
				{crumbs.map((crumb, index) => {
					const last = index === crumbs.length - 1;
					return (
						<li key={`${crumb.href} ${crumb.label}`} className="flex items-baseline gap-x-1.5">
							{index > 0 && <span aria-hidden>›</span>}
							{crumb.href ? (
								<Link
									href={crumb.href}
									className="inline-flex min-h-11 items-center underline-offset-4 hover:text-ink hover:underline lg:min-h-6"
								>
									{crumb.label}
								</Link>
							) : (
								<span
									aria-current={last ? "page" : undefined}
									className={last ? "font-semibold text-ink" : undefined}
								>
									{crumb.label}
								</span>
							)}
						</li>
					);
				})}
			</ol>
		</nav>
	);
}
