"use client";
import { useEffect, useState } from "react";

export type Suggestion = { value: string; label: string; hint?: string };

const QUERY_LENGTH_MIN = 2;
const QUIET_MS = 200;

export type Typeahead = { found: Suggestion[]; state: "idle" | "searching" | "done" | "failed" };

const IDLE: Typeahead = { found: [], state: "idle" };

/** Suggestions of an endpoint for what is being typed, once the typing pauses. */
export function useTypeahead(endpoint: string, query: string): Typeahead {
	const [answer, setAnswer] = useState<Typeahead>(IDLE);
	const wanted = query.trim();

	useEffect(() => {
		if (wanted.length < QUERY_LENGTH_MIN) return setAnswer(IDLE);
		const controller = new AbortController();
		async function search() {
			try {
				const join = endpoint.includes("?") ? "&" : "?";
				const response = await fetch(`${endpoint}${join}q=${encodeURIComponent(wanted)}`, {
					signal: controller.signal,
				});
				if (!response.ok) throw new Error(`answered ${response.status}`);
				setAnswer({ found: await response.json(), state: "done" });
			} catch {
				if (!controller.signal.aborted) setAnswer({ found: [], state: "failed" });
			}
		}
		setAnswer((before) => ({ ...before, state: "searching" }));
		const timer = setTimeout(search, QUIET_MS);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [endpoint, wanted]);

	return answer;
}
