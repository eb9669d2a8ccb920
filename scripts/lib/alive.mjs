// Whether a process still runs, also when its number has gone to another one since.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const STATE_FIELD = 0; // of /proc/<pid>/stat, counted after the command's closing bracket
const PARENT_FIELD = 1;
const START_TIME_FIELD = 19;

function statOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	} catch {
		return null;
	}
}

/** Null when the process is gone; else its start time, which tells it from a later one with the same number. */
export function birthOf(pid) {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (error.code !== "EPERM") return null;
	}
	const stat = statOf(pid);
	if (stat === null) return "unknown";
	return stat[STATE_FIELD] === "Z" ? null : stat[START_TIME_FIELD];
}

export function isAlive(pid, birth) {
	const now = birthOf(pid);
	return now !== null && (birth === undefined || birth === now);
}

/** A process's parent and command line, or null where they cannot be known. */
export function describe(pid) {
	const stat = statOf(pid);
	try {
		if (stat)
			return {
				parent: Number(stat[PARENT_FIELD]),
				command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " "),
			};
		const line = execFileSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], {
			encoding: "utf8",
		});
		const [, parent, command] = line.trim().match(/^(\d+)\s+(.*)$/s);
		return { parent: Number(parent), command };
	} catch {
		return null;
	}
}
