import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkList } from "@/components/ui/link-list";
import type { Butir } from "@/lib/kabar/rules";

/** What waits or is wrong, each line leading to where it is done. */
export function RingkasanList({ butir }: { butir: readonly Butir[] | null }) {
	if (!butir)
		return (
			<EmptyState title="Tidak ada yang perlu perhatian">
				Tidak ada laporan yang terlambat, yang menunggu, atau tindak lanjut yang lewat tenggat.
			</EmptyState>
		);
	return <LinkList items={butir.map(({ href, judul }) => ({ href, title: judul }))} />;
}

/** The digest as a text to paste into a message. */
export function PesanCard({ teks }: { teks: string }) {
	return (
		<Card title="Teks untuk WhatsApp" className="mt-4">
			<p className="mb-3 max-w-prose rounded-md bg-ground p-3 text-base whitespace-pre-wrap break-words lg:text-sm">
				{teks}
			</p>
			<CopyButton text={teks} label="Salin teks" />
		</Card>
	);
}
