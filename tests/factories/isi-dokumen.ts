import type { TDocumentDefinitions } from "pdfmake/interfaces";

const ISI = ["text", "stack", "columns", "ul", "table", "body"];

function walk(node: unknown, found: string[]): void {
	if (typeof node === "string") found.push(node);
	else if (Array.isArray(node)) for (const part of node) walk(part, found);
	else if (typeof node === "object" && node !== null) {
		const parts = node as Record<string, unknown>;
		for (const key of ISI) walk(parts[key], found);
	}
}

/** Every text of a document in the order in which it is read, without the breaks offered in long words. */
export function teksDokumen({ content }: Pick<TDocumentDefinitions, "content">): string {
	const found: string[] = [];
	walk(content, found);
	return found.join("\n").replaceAll("\u200b", "").replaceAll("\u00a0", " ");
}
