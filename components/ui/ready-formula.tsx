import { FormulaPopover } from "./formula-popover";

/** A formula in ready words: the heading that opens it, its full name, what it says, and how sure its rule is. */
export type FormulaWords = {
	label: string;
	title: string;
	isi: readonly string[];
	sumber?: string;
};

/** A heading out of ready words, with its formula where it has one. */
export function ReadyHeading({ words }: { words: string | FormulaWords }) {
	if (typeof words === "string") return words;
	const { label, title, isi, sumber } = words;
	return (
		<FormulaPopover label={label} title={title}>
			{isi.map((text, at) => (
				<p key={text} className={at > 0 ? "mt-2" : undefined}>
					{text}
				</p>
			))}
			{sumber && <p className="mt-2 text-xs">{sumber}</p>}
		</FormulaPopover>
	);
}
