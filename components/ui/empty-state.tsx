import type { ReactNode } from "react";

export type EmptyStateProps = {
	/** What is not there. */
	title: ReactNode;
	/** Why, and what to do next. */
	children?: ReactNode;
	action?: ReactNode;
};

/** Nothing here, why, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
	return (
		<div className="flex flex-col items-start gap-1 rounded-md border border-dashed border-edge bg-surface px-5 py-6">
			<p className="font-semibold">{title}</p>
			{children != null && <div className="max-w-prose text-sm text-muted">{children}</div>}
			{action != null && <div className="mt-3">{action}</div>}
		</div>
	);
}
