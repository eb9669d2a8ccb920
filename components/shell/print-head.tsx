import type { ShellAccount } from "./nav-item";

/** The top of a printed page: whose it is and from when. */
export function PrintHead({ account, madeAt }: { account: ShellAccount; madeAt?: string }) {
	return (
		<div className="mb-3 hidden justify-between gap-6 border-b border-line pb-2 text-xs text-muted print:flex">
			<p className="font-semibold text-ink">Pantau PKH</p>
			<p className="text-end">
				Dicetak oleh {account.name} ({account.role}, {account.region})
				{madeAt && <> · data per {madeAt}</>}
			</p>
		</div>
	);
}
