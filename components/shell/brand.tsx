import { Link } from "@/components/ui/link";

/** The name of the application, and the way home. */
export function Brand() {
	return (
		<Link
			href="/"
			className="inline-flex min-h-11 items-center text-base font-bold tracking-tight whitespace-nowrap"
		>
			Pantau<span className="text-accent">PKH</span>
		</Link>
	);
}
