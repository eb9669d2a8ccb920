import { type Step, Steps } from "@/components/ui/steps";
import type { StatusLaporan } from "@/lib/laporan/rules";

const WAY: { status: StatusLaporan[]; label: string }[] = [
	{ status: ["DRAF", "DIKEMBALIKAN"], label: "Disusun" },
	{ status: ["DIAJUKAN"], label: "Verifikasi supervisor" },
	{ status: ["DIVERIFIKASI"], label: "Persetujuan korkab" },
	{ status: ["DISETUJUI"], label: "Penerimaan Dinsos" },
	{ status: ["DITERIMA", "TERKUNCI"], label: "Diterima" },
];

/** How far a report has come; nothing while it has not been sent or need not be. */
export function JalanLaporan({ status }: { status: StatusLaporan }) {
	const at = WAY.findIndex((step) => step.status.includes(status));
	if (at < 1) return null;
	const steps = WAY.map(({ label }, index): Step => {
		const done = index < at || at === WAY.length - 1;
		return { label, state: done ? "done" : index === at ? "current" : "ahead" };
	});
	return (
		<div className="mb-4">
			<Steps label="Jalan laporan" steps={steps} />
		</div>
	);
}
