import { KOMPONEN, type Komponen } from "@/lib/anggota/rules";

/** The words that fit on a chip; the whole name is read out and shown on hover. */
const SHORT: Record<Komponen, string> = {
	BUMIL: "Ibu hamil",
	AUD: "Usia dini",
	SD: "SD",
	SMP: "SMP",
	SMA: "SMA",
	LANSIA: "Lansia",
	DISABILITAS: "Disabilitas",
	HAM: "HAM",
};

const isKomponen = (kode: string): kode is Komponen => Object.hasOwn(KOMPONEN, kode);

/** What a family or a member is in the programme for. */
export function KomponenChips({ kode }: { kode: readonly string[] }) {
	const known = kode.filter(isKomponen);
	if (known.length === 0) return <span className="text-sm text-muted">tanpa komponen</span>;
	return (
		<ul className="inline-flex flex-wrap gap-1 max-sm:justify-end">
			{known.map((one) => (
				<li
					key={one}
					title={KOMPONEN[one].label}
					className="rounded-sm border border-line px-1.5 py-px text-xs font-semibold whitespace-nowrap text-muted"
				>
					{SHORT[one]}
				</li>
			))}
		</ul>
	);
}
