import { type Status, StatusTag } from "@/components/ui/status-tag";
import type { KeadaanAkun } from "@/lib/akun/rules";

const WORDS: Record<KeadaanAkun, [Status, string]> = {
	aktif: ["ok", "aktif"],
	menunggu: ["near", "belum diaktifkan"],
	terkunci: ["near", "terkunci sementara"],
	nonaktif: ["neutral", "tidak aktif"],
	berakhir: ["neutral", "masa berlaku habis"],
};

/** The state of an account in a word. */
export function KeadaanTag({ keadaan }: { keadaan: KeadaanAkun }) {
	const [status, word] = WORDS[keadaan];
	return <StatusTag status={status}>{word}</StatusTag>;
}
