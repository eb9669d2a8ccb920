import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb";

export type PageHeaderProps = {
	title: ReactNode;
	/** Where you are, widest first; the last one without a link. */
	crumbs?: readonly Crumb[];
	/** A line under the title: period, deadline, freshness. */
	meta?: ReactNode;
	/** Buttons and pickers; not printed. */
	actions?: ReactNode;
};

/** Says where you are and what this page is about. */
export function PageHeader({ title, crumbs, meta, actions }: PageHeaderProps) {
	return (
		<header className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
			<div className="min-w-0">
				{crumbs && crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
				<h1 className="text-xl font-bold tracking-tight text-balance">{title}</h1>
				{meta != null && <div className="mt-0.5 text-sm text-muted">{meta}</div>}
			</div>
			{actions != null && (
				<div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>
			)}
		</header>
	);
}
