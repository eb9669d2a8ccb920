"use client";
import { useCallback, useEffect, useState } from "react";

const keyOf = (key: string) => `pantau:draf:${key}`;

function read(key: string): string {
	try {
		return localStorage.getItem(keyOf(key)) ?? "";
	} catch {
		return ""; // no storage on this device
	}
}

function write(key: string, text: string): void {
	try {
		if (text) localStorage.setItem(keyOf(key), text);
		else localStorage.removeItem(keyOf(key));
	} catch {
		// it lasts as long as the page then
	}
}

/** A text that is being typed and was not added yet: kept on the device, so that a page loaded anew still has it. */
export function useDraf(key: string): [string, (text: string) => void] {
	const [text, setText] = useState("");
	useEffect(() => setText(read(key)), [key]);
	const change = useCallback(
		(next: string) => {
			setText(next);
			write(key, next);
		},
		[key],
	);
	return [text, change];
}
