import { z } from "zod";

const PASSWORD_LENGTH_MAX = 200;
const NAME_LENGTH_MAX = 60;

/** What is typed to sign in. Whatever is too long for any account is simply wrong. */
export const Masuk = z.object({
	nama: z
		.string({ error: "Isi nama pengguna Anda." })
		.trim()
		.toLowerCase()
		.min(1, "Isi nama pengguna Anda.")
		.transform((name) => name.slice(0, NAME_LENGTH_MAX + 1).replaceAll("\u0000", "")),
	sandi: z
		.string({ error: "Isi kata sandi Anda." })
		.min(1, "Isi kata sandi Anda.")
		.transform((password) => password.slice(0, PASSWORD_LENGTH_MAX + 1)),
});

/** The second factor: six digits of the app, or a recovery code. */
export const Kode = z.object({
	kode: z
		.string({ error: "Isi kode 6 angka." })
		.transform((code) => code.replace(/[\s-]/g, "").toLowerCase())
		.pipe(z.string().min(1, "Isi kode 6 angka.").max(40, "Kode itu terlalu panjang.")),
});
