import { formatNumber } from "@/lib/format";

/** How much waits behind a menu entry. */
export function NavBadge({ count }: { count?: number }) {
	if (!count) return null;
	return (
		<span className="tabular ml-auto min-w-5 shrink-0 rounded-full bg-behind px-1.5 text-center text-xs leading-5 font-semibold whitespace-nowrap text-surface">
			{formatNumber(count)}
			<span className="sr-only"> menunggu</span>
		</span>
	);
}
