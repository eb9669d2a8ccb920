// A worker process of a load: one kabupaten after the other, as it is told by its parent.
import { Client } from "pg";
import { isiKabupaten, prepareSession, type Rencana, type Umum } from "./kabupaten";
import { naskah } from "./naskah";

export type Perintah =
	| { mulai: { ownerUrl: string; nomor: number; umum: Umum } }
	| { rencana: Rencana };
export type Jawaban = { siap: true } | { selesai: number; bagian: Record<string, number> };

/** Connections, working tables and the way in which one worker loads. */
export async function bukaPekerja(ownerUrl: string, nomor: number, umum: Umum) {
	const schema = `skala_${nomor}`;
	const pair = [new Client(ownerUrl), new Client(ownerUrl)] as const;
	for (const client of pair) await client.connect();
	const [tulis] = pair;
	await tulis.query(`drop schema if exists ${schema} cascade`);
	await tulis.query(`create schema ${schema}`);
	for (const client of pair) await prepareSession(client, schema);
	for (const statement of naskah("kerja", {})) await tulis.query(statement);
	return {
		async isi(rencana: Rencana): Promise<Record<string, number>> {
			const bagian: Record<string, number> = {};
			await isiKabupaten(pair, rencana, umum, (part, ms) => {
				bagian[part] = ms;
			});
			return bagian;
		},
		tutup: () => Promise.all(pair.map((client) => client.end())),
	};
}

function serve() {
	let pekerja: Awaited<ReturnType<typeof bukaPekerja>> | null = null;
	const answer = (jawaban: Jawaban) => process.send?.(jawaban);
	const fail = (error: unknown) => {
		console.error(error);
		process.exit(1);
	};
	process.on("disconnect", () => process.exit(0));
	process.on("message", async (perintah: Perintah) => {
		try {
			if ("mulai" in perintah) {
				const { ownerUrl, nomor, umum } = perintah.mulai;
				pekerja = await bukaPekerja(ownerUrl, nomor, umum);
				answer({ siap: true });
			} else if (pekerja)
				answer({ selesai: perintah.rencana.kab, bagian: await pekerja.isi(perintah.rencana) });
		} catch (error) {
			fail(error);
		}
	});
}

if (process.env.PANTAU_PEKERJA === "1") serve();
