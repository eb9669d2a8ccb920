// The figures of a run: printed for people, merged by name into a file for machines.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, platform, release, totalmem } from "node:os";

const GIB = 2 ** 30;

/** What the figures were measured on, as anybody may publish it. */
function machine() {
	const [first] = cpus();
	return {
		cpu: first?.model ?? "unknown",
		cores: cpus().length,
		memoryGib: Math.round(totalmem() / GIB),
		os: `${platform()} ${release()}`,
		node: process.version,
		measuredAt: new Date().toISOString(),
	};
}

function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { figures: [] };
}

/** Puts the figures into the file: those of the same name are replaced, all others stay. */
export function mergeFigures(file, figures) {
	const { figures: before } = read(file);
	const names = new Set(figures.map(({ name }) => name));
	const kept = before.filter(({ name }) => !names.has(name));
	const whole = { machine: machine(), figures: [...kept, ...figures] };
	writeFileSync(file, `${JSON.stringify(whole, null, "\t")}\n`);
}

const text = (number) =>
	number === null || number === undefined
		? ""
		: String(Math.abs(number) >= 100 ? Math.round(number) : Number(number.toPrecision(3)));

/** One line a figure: value, floor, ratio. */
export function printFigures(figures) {
	for (const { name, value, unit, floor, ratio, rows } of figures) {
		const beside = floor === null ? "" : `floor ${text(floor)}`.padEnd(16);
		const times = ratio === null ? "" : `${text(ratio)} ×`;
		const counted = rows === undefined ? "" : `  (${rows} baris)`;
		process.stdout.write(
			`  ${name.padEnd(44)}${text(value).padStart(9)} ${unit.padEnd(8)} ${beside}${times}${counted}\n`,
		);
	}
}
