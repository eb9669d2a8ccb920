import type { Problem } from "./outcome";

/** The sentence for a problem as a whole; the fields have their own. */
export function sentenceFor(problem: Problem): string {
	switch (problem.kind) {
		case "signed-out":
			return "Sesi Anda sudah berakhir. Masuk lagi lalu kirim ulang; tulisan Anda tetap ada di halaman ini.";
		case "forbidden":
			return "Akun Anda tidak berwenang melakukan ini.";
		case "missing":
			return "Data tidak ditemukan.";
		case "invalid":
			return problem.form ?? "Ada isian yang perlu diperbaiki. Belum ada yang tersimpan.";
		case "conflict":
			return problem.message;
	}
}
