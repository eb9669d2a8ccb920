import { StatusTag } from "@/components/ui/status-tag";
import { JAWABAN, type Jawaban } from "@/lib/undangan/rules";

const LOOK = { BELUM: "near", HADIR: "ok", DARING: "ok", TIDAK: "neutral" } as const;

/** What somebody answered to an invitation. */
export function JawabanTag({ jawaban }: { jawaban: Jawaban }) {
	return <StatusTag status={LOOK[jawaban]}>{JAWABAN[jawaban]}</StatusTag>;
}
