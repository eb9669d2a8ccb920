import type { ShellAccount } from "./nav-item";

/** Who is signed in, as what, and where. */
export function AccountLine({ account }: { account: ShellAccount }) {
	return (
		<div className="min-w-0 text-xs text-muted">
			<p className="truncate text-sm font-semibold text-ink">{account.name}</p>
			<p>{account.role}</p>
			<p>{account.region}</p>
		</div>
	);
}
