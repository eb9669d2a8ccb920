// What the scripts tell the person at the terminal.
const started = Date.now();

export class Complaint extends Error {}

/** An expected failure: shown as one sentence, without a stack. */
export function complain(sentence) {
	throw new Complaint(sentence);
}

export function say(sentence) {
	const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
	console.log(`${seconds} s  ${sentence}`);
}

/** Says what begins, does it, and says how long it took. */
export async function step(sentence, work) {
	say(`${sentence} …`);
	const from = Date.now();
	const result = await work();
	say(`${sentence}: selesai (${((Date.now() - from) / 1000).toFixed(1)} s)`);
	return result;
}
