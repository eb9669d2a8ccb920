import { Card } from "@/components/ui/card";
import type { Rapat } from "@/lib/rapat/queries";

/** What was said, in the words of who wrote it down. */
export function NotulenRapat({ rapat }: { rapat: Rapat }) {
	if (rapat.status === "RENCANA" || rapat.status === "BATAL") return null;
	return (
		<Card title="Notulen" className="mt-4">
			<p className="max-w-prose whitespace-pre-line">{rapat.notulen || "Belum ada notulen."}</p>
		</Card>
	);
}
