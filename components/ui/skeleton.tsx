import { cx } from "./cx";

/** A grey shape where something is about to be. */
export function Skeleton({ className }: { className?: string }) {
	return (
		<span
			aria-hidden
			className={cx("block rounded-sm bg-line motion-safe:animate-pulse", className)}
		/>
	);
}
