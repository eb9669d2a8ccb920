import type { Choice } from "@/components/ui/select-field";
import type { Materi, SesiNomor } from "@/lib/p2k2/rules";

/** The key of a session in a form: "INTI.1.2". */
export const materiKey = ({ kurikulum, modul, sesi }: SesiNomor) => `${kurikulum}.${modul}.${sesi}`;

const NAMA: Record<string, string> = { INTI: "Inti", STUNTING: "Stunting" };

/** "Inti 1.2 · Memahami Perilaku Anak". */
export function materiLabel(materi: SesiNomor & { judul: string }): string {
	const kurikulum = NAMA[materi.kurikulum] ?? materi.kurikulum;
	return `${kurikulum} ${materi.modul}.${materi.sesi} · ${materi.judul}`;
}

/** The curriculum to choose from; what the group has had already says so. */
export function materiChoices(materi: readonly Materi[], sudah: readonly SesiNomor[]): Choice[] {
	const had = new Set(sudah.map(materiKey));
	return materi.map((one) => ({
		value: materiKey(one),
		label: had.has(materiKey(one)) ? `${materiLabel(one)} (sudah)` : materiLabel(one),
	}));
}
