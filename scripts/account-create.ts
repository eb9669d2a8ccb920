// npm run account:create -- --nama "..." --nama-masuk admin --peran SYS_ADMIN|KEMENSOS_ADMIN [--darurat]
// The first administrator of an installation. Prints a one-time address at which the password is chosen.
import { parseArgs } from "node:util";
import { z } from "zod";
import { createPerdana } from "../lib/akun/perdana-commands";
import { CODE_HOURS } from "../lib/akun/rules";
import { NamaMasuk } from "../lib/akun/schema";
import { closeDatabase } from "../lib/db";
import { type Env, env } from "../lib/env";
import { teks } from "../lib/schema";

const USAGE =
	'Pakai: npm run account:create -- --nama "Nama Lengkap" --nama-masuk admin --peran SYS_ADMIN|KEMENSOS_ADMIN';

const Input = z.object({
	nama: teks(120),
	namaMasuk: NamaMasuk,
	peran: z.enum(["SYS_ADMIN", "KEMENSOS_ADMIN"], {
		error: "Pilih SYS_ADMIN atau KEMENSOS_ADMIN.",
	}),
	darurat: z.boolean().default(false),
});

function refuse(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}

function typed() {
	const text = { type: "string" } as const;
	try {
		const { values } = parseArgs({
			options: { nama: text, "nama-masuk": text, peran: text, darurat: { type: "boolean" } },
		});
		return Input.safeParse({ ...values, namaMasuk: values["nama-masuk"] });
	} catch {
		return refuse(USAGE);
	}
}

function settings(): Env {
	try {
		return env();
	} catch (error) {
		return refuse(error instanceof Error ? error.message : "Pengaturan salah.");
	}
}

const { data, error } = typed();
if (!data) {
	const complaints = error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`);
	refuse([...complaints, USAGE].join("\n"));
}
const { NEXTAUTH_URL } = settings();
const outcome = await createPerdana(data).finally(closeDatabase);
if (!outcome.ok)
	refuse(
		outcome.problem.kind === "conflict" ? outcome.problem.message : "Akun tidak dapat dibuat.",
	);
process.stdout.write(
	`Akun ${data.namaMasuk} dibuat. Buka alamat ini dalam ${CODE_HOURS} jam untuk memilih kata sandi; hanya bisa sekali:\n${new URL(`/aktivasi/${outcome.value.code}`, NEXTAUTH_URL)}\n`,
);
