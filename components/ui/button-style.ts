import { cx } from "./cx";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

const LOOKS: Record<ButtonLook, string> = {
	primary:
		"border-accent bg-accent text-on-accent hover:bg-accent-strong hover:border-accent-strong",
	secondary: "border-line bg-surface text-ink hover:border-edge",
	quiet: "border-transparent text-accent hover:bg-accent-soft",
	danger: "border-behind bg-surface text-behind hover:bg-behind-soft",
};

/** One shape for buttons and for links that look like one. */
export function buttonStyle(look: ButtonLook = "secondary", className?: string): string {
	return cx(
		"inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-base font-semibold leading-tight no-underline motion-safe:transition-colors motion-safe:duration-100 disabled:opacity-60 disabled:cursor-not-allowed aria-disabled:opacity-60 lg:min-h-9 lg:px-3 lg:py-1.5 lg:text-sm [&_svg]:size-4 [&_svg]:shrink-0",
		LOOKS[look],
		className,
	);
}
