import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Rencana, Umum } from "./kabupaten";
import { bukaPekerja, type Jawaban, type Perintah } from "./pekerja";

export type Pekerja = {
	isi(rencana: Rencana): Promise<Record<string, number>>;
	tutup(): Promise<unknown>;
};

/** Sealed lines live for a moment: with room for the young, they are never taken for old. */
const YOUNG_MIB = 64;
const PROGRAM = fileURLToPath(new URL("./pekerja.ts", import.meta.url));

/** One answer of a worker process, or why there will be none. */
function answerOf(child: ChildProcess, perintah: Perintah): Promise<Jawaban> {
	return new Promise((resolve, reject) => {
		const gone = (code: number | null) => reject(new Error(`a worker ended (code ${code})`));
		child.once("exit", gone);
		child.once("message", (jawaban: Jawaban) => {
			child.off("exit", gone);
			resolve(jawaban);
		});
		child.send(perintah);
	});
}

async function processOf(ownerUrl: string, nomor: number, umum: Umum): Promise<Pekerja> {
	const child = fork(PROGRAM, [], {
		env: { ...process.env, PANTAU_PEKERJA: "1" },
		execArgv: [...process.execArgv, `--max-semi-space-size=${YOUNG_MIB}`],
	});
	await answerOf(child, { mulai: { ownerUrl, nomor, umum } });
	return {
		async isi(rencana) {
			const jawaban = await answerOf(child, { rencana });
			return "bagian" in jawaban ? jawaban.bagian : {};
		},
		async tutup() {
			child.disconnect();
		},
	};
}

/** Workers: processes of their own, or the caller's own process when none are asked for. */
export function bukaRegu(ownerUrl: string, count: number, umum: Umum): Promise<Pekerja[]> {
	if (count === 0) return Promise.all([bukaPekerja(ownerUrl, 1, umum)]);
	return Promise.all(
		Array.from({ length: count }, (_, index) => processOf(ownerUrl, index + 1, umum)),
	);
}

/** Deals out the kabupaten, each to whoever is free. */
export async function bagikan(
	regu: readonly Pekerja[],
	rencana: readonly Rencana[],
	done: (rencana: Rencana, bagian: Record<string, number>) => void,
): Promise<void> {
	const queue = [...rencana];
	await Promise.all(
		regu.map(async (pekerja) => {
			for (let one = queue.shift(); one; one = queue.shift()) done(one, await pekerja.isi(one));
		}),
	);
}
