import { Banner } from "@/components/ui/banner";
import { pack } from "@/components/ui/packed";
import { Brand } from "./brand";
import { MenuFrame } from "./menu-frame";
import type { ShellProps } from "./nav-item";
import { PrintHead } from "./print-head";

const MAIN_ID = "isi";

/** Everything around a signed-in page: the menu, the way past it, who is here. */
export function Shell(props: ShellProps) {
	const { nav, bottomNav, account, children, demo, signOut, status, madeAt } = props;
	return (
		<>
			<a
				href={`#${MAIN_ID}`}
				className="sr-only z-30 rounded-md bg-accent font-semibold text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-2.5"
			>
				Langsung ke isi halaman
			</a>
			<MenuFrame packed={pack({ nav, bottomNav, account })} signOut={signOut}>
				<div className="min-w-0 flex-1">
					{demo && <Banner>Data contoh, bukan keluarga sungguhan</Banner>}
					<header className="sticky top-0 z-10 flex items-center justify-between gap-4 border-b border-line bg-surface px-4 lg:hidden print:hidden">
						<Brand />
						<p className="min-w-0 truncate text-end text-xs text-muted">{account.region}</p>
					</header>
					{status != null && (
						<aside
							aria-label="Keadaan data"
							className="bg-accent-soft px-4 py-2 text-sm font-medium text-accent lg:px-7 print:hidden"
						>
							{status}
						</aside>
					)}
					<main
						id={MAIN_ID}
						tabIndex={-1}
						className="mx-auto max-w-[96rem] px-4 pt-4 pb-24 lg:px-7 lg:pb-8 print:max-w-none print:p-0"
					>
						<PrintHead account={account} madeAt={madeAt} />
						{children}
					</main>
				</div>
			</MenuFrame>
		</>
	);
}
