"use client";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { slideOfKey } from "@/lib/layar/tombol";

const FIELDS = "input, textarea, select, [contenteditable]";

const slidesIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>("[data-slide]")];

/** The slide whose top is nearest to the top of the screen. */
function slideInView(root: HTMLElement): number {
	const tops = slidesIn(root).map((slide) => Math.abs(slide.getBoundingClientRect().top));
	return Math.max(0, tops.indexOf(Math.min(...tops)));
}

/** Slides one under the other, each as high as the screen: keys go from one to the next, without them one scrolls. */
export function Tayangan({ children }: { children: ReactNode }) {
	const root = useRef<HTMLDivElement>(null);
	const [at, setAt] = useState(0);
	const [count, setCount] = useState(0);

	const go = useCallback((slide: number) => {
		if (!root.current) return;
		slidesIn(root.current)[slide]?.scrollIntoView({ block: "start", behavior: "instant" });
		setAt(slide);
	}, []);

	useEffect(() => {
		const look = () => {
			if (!root.current) return;
			setCount(slidesIn(root.current).length);
			setAt(slideInView(root.current));
		};
		const press = (event: KeyboardEvent) => {
			const target = event.target instanceof Element ? event.target : null;
			const isElsewhere =
				target?.matches(FIELDS) || (event.key === " " && target?.matches("button, a"));
			if (!root.current || isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
			const slides = slidesIn(root.current);
			const to = slideOfKey(event.key, event.shiftKey, slideInView(root.current), slides.length);
			if (to === null) return;
			event.preventDefault();
			go(to);
		};
		look();
		window.addEventListener("keydown", press);
		window.addEventListener("scroll", look, { passive: true });
		window.addEventListener("resize", look);
		return () => {
			window.removeEventListener("keydown", press);
			window.removeEventListener("scroll", look);
			window.removeEventListener("resize", look);
		};
	}, [go]);

	return (
		<div ref={root}>
			{children}
			{count > 1 && (
				<nav
					aria-label="Lembar tayangan"
					className="fixed right-3 bottom-3 flex items-center gap-2 rounded-md bg-surface px-2 text-sm text-muted print:hidden"
				>
					<Button
						look="quiet"
						aria-label="Lembar sebelumnya"
						onClick={() => go(Math.max(0, at - 1))}
					>
						<Icon name="kiri" />
					</Button>
					<span role="status" aria-label="Lembar" className="tabular">
						{at + 1} / {count}
					</span>
					<Button
						look="quiet"
						aria-label="Lembar berikutnya"
						onClick={() => go(Math.min(count - 1, at + 1))}
					>
						<Icon name="kanan" />
					</Button>
				</nav>
			)}
		</div>
	);
}
