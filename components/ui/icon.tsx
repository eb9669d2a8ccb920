import { cx } from "./cx";
import { ICON_DRAWINGS, type IconName } from "./icon-names";
import sprite from "./icons.svg";

export type { IconName };

/** An icon beside a word; alone it would say nothing, so it is hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
	return (
		<svg aria-hidden className={cx("icon", className)}>
			<use href={`${sprite.src}#${ICON_DRAWINGS[name]}`} />
		</svg>
	);
}
