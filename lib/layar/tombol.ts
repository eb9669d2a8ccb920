/** Which slide a key leads to from one of `count`; null for a key that means nothing here. */
export function slideOfKey(key: string, isShift: boolean, at: number, count: number) {
	const to = (slide: number) => Math.min(count - 1, Math.max(0, slide));
	switch (key) {
		case "ArrowRight":
		case "ArrowDown":
		case "PageDown":
			return to(at + 1);
		case "ArrowLeft":
		case "ArrowUp":
		case "PageUp":
		case "Backspace":
			return to(at - 1);
		case " ":
			return to(isShift ? at - 1 : at + 1);
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return null;
	}
}
