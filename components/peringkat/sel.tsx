import { type BarReady, barValueProps, ReadyBar } from "@/components/ui/bar-value";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";

/** A cell of the ranking, in words that are ready to be shown. */
export type Sel =
	| {
			t: "nama";
			tempat: string | null;
			nama: string;
			letak: string;
			href?: string;
			periksa: boolean;
	  }
	| { t: "batang"; bar: BarReady | null }
	| { t: "jumlah"; banyak: string; dari: string; share?: number; tick?: number; cukup: boolean }
	| { t: "kata"; kata: string; look?: string };

function Nama({ tempat, nama, letak, href, periksa }: Extract<Sel, { t: "nama" }>) {
	return (
		<span className="flex gap-x-3 max-sm:flex-col">
			<span className="tabular shrink-0 sm:min-w-12 font-semibold">
				{tempat ?? <span aria-label="tanpa peringkat">–</span>}
			</span>
			<span className="min-w-0">
				<RowName name={nama} sub={letak} href={href} />
				{periksa && (
					<span className="mt-0.5 block">
						<StatusTag status="near">periksa kelengkapan bukti</StatusTag>
					</span>
				)}
			</span>
		</span>
	);
}

/** "12 dari 10 KPM": two counts, for 120 % of ten families says less. */
function Jumlah({ banyak, dari, share, tick, cukup }: Extract<Sel, { t: "jumlah" }>) {
	const status = cukup ? "ok" : undefined;
	return (
		<span {...barValueProps({ counts: "", share, tick, status })}>
			{banyak} <small>{dari}</small>
		</span>
	);
}

/** One cell, by what it holds. */
export function IsiSel({ sel }: { sel: Sel }) {
	switch (sel.t) {
		case "nama":
			return <Nama {...sel} />;
		case "batang":
			return <ReadyBar bar={sel.bar} />;
		case "jumlah":
			return <Jumlah {...sel} />;
		case "kata":
			return sel.look ? <span className={sel.look}>{sel.kata}</span> : sel.kata;
	}
}
