import { type RefObject, useEffect, useState } from "react";

/** Whether it stands open now: a `details`, or a popover where the browser knows them. */
function isOpen(element: HTMLElement): boolean {
	if (element instanceof HTMLDetailsElement) return element.open;
	return CSS.supports("selector(:popover-open)") && element.matches(":popover-open");
}

/**
 * Whether something folded was ever opened, so that what lies in it is drawn then and not with every page. It may have been
 * opened before JavaScript arrived.
 */
export function useOpened(element: RefObject<HTMLElement | null>, atFirst = false) {
	const [opened, setOpened] = useState(atFirst);
	useEffect(() => {
		if (element.current && isOpen(element.current)) setOpened(true);
	}, [element]);
	return { opened: opened || atFirst, onOpen: () => setOpened(true) };
}
