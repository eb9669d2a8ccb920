import { z } from "zod";

/** The name somebody signs in with, as the database takes it. */
export const NamaMasuk = z
	.string({ error: "Isi nama pengguna." })
	.trim()
	.toLowerCase()
	.regex(
		/^[a-z0-9][a-z0-9._-]{2,59}$/,
		"Pakai 3 sampai 60 huruf kecil, angka, titik, garis bawah atau tanda hubung; mulai dengan huruf atau angka.",
	);
