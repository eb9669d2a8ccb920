"use client";
import { type KeyboardEvent, useState } from "react";
import { type Suggestion, useTypeahead } from "./use-typeahead";

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** What is typed, what is found, what is chosen, and the keys that move between them. */
export function useCombobox(endpoint: string, before: Suggestion | null, typed?: string) {
	const [chosen, setChosen] = useState(before);
	const [text, setText] = useState(typed ?? before?.label ?? "");
	const [open, setOpen] = useState(false);
	const [active, setActive] = useState(-1);
	const answer = useTypeahead(endpoint, open ? text : "");

	function choose(suggestion: Suggestion) {
		setChosen(suggestion);
		setText(suggestion.label);
		setOpen(false);
	}

	function type(next: string) {
		setText(next);
		// What was chosen no longer stands once its words are changed.
		setChosen(answer.found.find(({ label }) => label === next) ?? null);
		setActive(-1);
		setOpen(true);
	}

	function onKeyDown(event: KeyboardEvent) {
		const step = STEPS[event.key];
		const suggestion = answer.found[active];
		if (step) {
			event.preventDefault();
			setOpen(true);
			setActive(Math.min(Math.max(active + step, -1), answer.found.length - 1));
		} else if (event.key === "Enter" && open && suggestion) {
			event.preventDefault();
			choose(suggestion);
		} else if (event.key === "Escape" && open) {
			event.preventDefault();
			setOpen(false);
		}
	}

	const close = () => setOpen(false);
	return { chosen, text, open, active, answer, choose, type, close, onKeyDown };
}
