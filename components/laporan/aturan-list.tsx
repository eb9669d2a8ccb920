import { Icon } from "@/components/ui/icon";
import type { Pemeriksaan } from "@/lib/laporan/periksa";

/** What the rules found, what needs a look first. */
export function AturanList({ aturan }: { aturan: readonly Pemeriksaan[] }) {
	const sorted = [...aturan].sort((a, b) => Number(a.passed) - Number(b.passed));
	return (
		<ul className="flex flex-col gap-1 text-base lg:text-sm">
			{sorted.map(({ rule, passed, sentence }) => (
				<li
					key={rule}
					className={`flex items-start gap-2 ${passed ? "text-muted" : "text-behind"}`}
				>
					{passed ? (
						<Icon name="baik" className="mt-1 size-4 shrink-0 text-ok" />
					) : (
						<Icon name="peringatan" className="mt-1 size-4 shrink-0" />
					)}
					<span>
						<span className="sr-only">{passed ? "Lolos: " : "Perlu dilihat: "}</span>
						{sentence}
					</span>
				</li>
			))}
		</ul>
	);
}
