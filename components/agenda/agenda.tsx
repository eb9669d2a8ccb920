import { alamatRapat } from "@/components/rapat/alamat";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { StatusTag } from "@/components/ui/status-tag";
import type { Pokok } from "@/lib/agenda/queries";
import { SUMBER, tautanSumber } from "@/lib/agenda/rules";
import { formatNumber } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";
import { isTerbuka } from "@/lib/rapat/rules";
import type { Bulan } from "@/lib/time";
import { BahanPokok } from "./bahan";
import { Bahas } from "./bahas";

type SatuPokok = { rapat: Rapat; pokok: Pokok; href: string | null; marks: boolean };
type Props = { rapat: Rapat; agenda: readonly Pokok[]; bulan: Bulan; writes: boolean };

function Pokoknya({ rapat, pokok, href, marks }: SatuPokok) {
	return (
		<li className="py-3">
			<div className="flex flex-wrap items-baseline justify-between gap-x-3">
				<p className="min-w-0 font-semibold">{pokok.judul}</p>
				<p className="text-sm text-muted">{formatNumber(pokok.menit)} menit</p>
			</div>
			<p className="mt-0.5 flex flex-wrap gap-2 text-sm text-muted">
				<span>{[SUMBER[pokok.sumber], pokok.area].filter(Boolean).join(" · ")}</span>
				{pokok.dibahas && <StatusTag status="ok">dibahas</StatusTag>}
			</p>
			{pokok.uraian && <p className="mt-1 whitespace-pre-line">{pokok.uraian}</p>}
			<BahanPokok pokok={pokok} href={href} />
			{marks && <Bahas rapat={rapat} pokok={pokok} />}
		</li>
	);
}

/** What the meeting is about, point by point. */
export function AgendaRapat({ rapat, agenda, bulan, writes }: Props) {
	const points = agenda.filter(({ dilewati }) => !dilewati);
	const prepares = writes && isTerbuka(rapat.status);
	const marks = writes && (rapat.status === "BERLANGSUNG" || rapat.status === "SELESAI");
	if (points.length === 0 && !prepares) return null;
	const minutes = points.reduce((sum, { menit }) => sum + menit, 0);
	return (
		<Card
			title={points.length ? `Agenda (${formatNumber(minutes)} menit)` : "Agenda"}
			className="mt-4"
			aside={
				prepares && (
					<ButtonLink href={alamatRapat(rapat, "agenda")} className="print:hidden">
						Susun agenda
					</ButtonLink>
				)
			}
		>
			{points.length === 0 ? (
				<p className="text-sm text-muted">Agenda belum disusun.</p>
			) : (
				<ol className="divide-y divide-line">
					{points.map((pokok) => (
						<Pokoknya
							key={pokok.id}
							rapat={rapat}
							pokok={pokok}
							marks={marks}
							href={tautanSumber(pokok.sumber, rapat.wilayah, bulan)}
						/>
					))}
				</ol>
			)}
		</Card>
	);
}
