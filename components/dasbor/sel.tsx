import { type BarReady, ReadyBar } from "@/components/ui/bar-value";
import { Link } from "@/components/ui/link";
import { RowName } from "@/components/ui/row-name";
import { Sparkline } from "@/components/ui/sparkline";
import { type Status, StatusTag } from "@/components/ui/status-tag";

/** A cell of the comparison, in words that are ready to be shown. */
export type Sel =
	| { t: "nama"; nama: string; sub?: string; href: string }
	| { t: "keluarga"; jumlah: string; tumbuh?: string }
	| { t: "beban"; rata: string; status: Status; kata: string }
	| { t: "tanpa"; kata: string }
	| { t: "batang"; bar: Omit<BarReady, "href"> | null }
	| { t: "garis"; values: (number | null)[]; title: string };

type KeluargaProps = Extract<Sel, { t: "keluarga" }> & { href?: string };

function Keluarga({ jumlah, href, tumbuh }: KeluargaProps) {
	const shown = href ? (
		<Link href={href} className="number">
			{jumlah}
		</Link>
	) : (
		jumlah
	);
	if (!tumbuh) return shown;
	return (
		<span className="inline-flex items-center gap-1.5">
			<StatusTag status="behind">{tumbuh}</StatusTag>
			{shown}
		</span>
	);
}

function Beban({ rata, status, kata }: Extract<Sel, { t: "beban" }>) {
	return (
		<>
			<b>{rata}</b> <StatusTag status={status}>{kata}</StatusTag>
		</>
	);
}

/** One cell, by what it holds, with the address of the rows behind it. */
export function IsiSel({ sel, href }: { sel: Sel; href?: string }) {
	switch (sel.t) {
		case "nama":
			return <RowName name={sel.nama} sub={sel.sub} href={sel.href} />;
		case "keluarga":
			return <Keluarga {...sel} href={href} />;
		case "beban":
			return <Beban {...sel} />;
		case "tanpa":
			return <span className="text-xs text-faint">{sel.kata}</span>;
		case "batang":
			return <ReadyBar bar={sel.bar && { ...sel.bar, href }} />;
		case "garis":
			return <Sparkline values={sel.values} title={sel.title} />;
	}
}
