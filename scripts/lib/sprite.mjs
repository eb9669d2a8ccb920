// All icons in one file, which a browser fetches once: a page then names an icon in forty bytes instead of drawing it.
import drawings from "lucide-react/dynamicIconImports.mjs";

const attributes = (values) =>
	Object.entries(values)
		.filter(([name]) => name !== "key")
		.map(([name, value]) => ` ${name}="${value}"`)
		.join("");

async function symbolOf(drawing) {
	const { __iconData: icon } = await drawings[drawing]();
	const shapes = icon.node.map(([tag, values]) => `<${tag}${attributes(values)}/>`).join("");
	return `<symbol id="${drawing}" viewBox="0 0 24 24">${shapes}</symbol>`;
}

/** The file for these names of Lucide, each once. */
export async function spriteOf(names) {
	const symbols = await Promise.all([...new Set(names)].sort().map(symbolOf));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n${symbols.join("\n")}\n</svg>\n`;
}
