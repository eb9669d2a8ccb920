import { Card } from "@/components/ui/card";
import { type Step, Steps } from "@/components/ui/steps";
import { formatTanggal } from "@/lib/format";
import type { GraduasiIsi } from "@/lib/graduasi/queries";
import { STATUS_GRADUASI, type StatusGraduasi } from "@/lib/graduasi/rules";
import { parseTanggal } from "@/lib/time";

const JALUR: readonly StatusGraduasi[] = ["USULAN", "VERIFIKASI", "DISETUJUI", "DITETAPKAN"];

const day = (text: string) => formatTanggal(parseTanggal(text));

function stepsOf({ status, usulanOn, langkah }: GraduasiIsi): Step[] {
	const done = new Map(langkah.map((step) => [step.status, day(step.hari)]));
	done.set("USULAN", formatTanggal(usulanOn));
	const closed = status === "DITOLAK" || status === "BATAL";
	const reached = status === "DITETAPKAN" ? JALUR.length : JALUR.indexOf(status) + 1;
	const jalur = JALUR.filter((step) => !closed || done.has(step));
	const steps: Step[] = jalur.map((step, index) => ({
		label: STATUS_GRADUASI[step],
		state: done.has(step) || index < reached ? "done" : index === reached ? "current" : "ahead",
		sub: done.get(step) ?? (index < reached ? "dilewati" : undefined),
	}));
	return closed
		? [...steps, { label: STATUS_GRADUASI[status], state: "done", sub: done.get(status) }]
		: steps;
}

/** The way of a case: where it stands, and what everybody noted at their step. */
export function Langkah({ kasus }: { kasus: GraduasiIsi }) {
	const noted = kasus.langkah.filter(({ catatan }) => catatan);
	return (
		<Card title="Langkah" className="mb-4">
			<Steps label="Langkah kasus graduasi" steps={stepsOf(kasus)} />
			{noted.length > 0 && (
				<ul className="mt-4 divide-y divide-line border-t border-line text-sm">
					{noted.map(({ hari, status, oleh, catatan }) => (
						<li key={`${hari} ${status}`} className="py-2">
							<p className="text-muted">
								{day(hari)} · {STATUS_GRADUASI[status]} · {oleh}
							</p>
							<p>{catatan}</p>
						</li>
					))}
				</ul>
			)}
		</Card>
	);
}
