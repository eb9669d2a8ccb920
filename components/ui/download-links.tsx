import { buttonStyle } from "./button-style";
import { cx } from "./cx";

export type DownloadLinksProps = {
	/** The kinds of file, the usual one first: "XLSX", "CSV". */
	files: readonly { label: string; href: string }[];
};

/** One file in several kinds, side by side in one control: "Unduh XLSX | CSV". */
export function DownloadLinks({ files }: DownloadLinksProps) {
	return (
		<span className="inline-flex">
			{files.map(({ label, href }, at) => (
				<a
					key={label}
					href={href}
					download
					className={buttonStyle(
						"secondary",
						cx(
							"focus-visible:relative",
							at > 0 && "-ms-px rounded-s-none",
							at < files.length - 1 && "rounded-e-none",
						),
					)}
				>
					{at === 0 ? (
						`Unduh ${label}`
					) : (
						<span>
							<span className="sr-only">Unduh </span>
							{label}
						</span>
					)}
				</a>
			))}
		</span>
	);
}
