import { Notice } from "@/components/ui/notice";
import { formatTanggal } from "@/lib/format";
import type { GraduasiIsi } from "@/lib/graduasi/queries";
import type { StatusGraduasi } from "@/lib/graduasi/rules";
import { PutusanForm } from "./putusan-form";

/** The steps in the order in which they are offered; the first that is open to this person stands unfolded. */
const URUTAN: readonly StatusGraduasi[] = [
	"VERIFIKASI",
	"DISETUJUI",
	"DITETAPKAN",
	"DITOLAK",
	"BATAL",
];
const MAJU: readonly StatusGraduasi[] = ["VERIFIKASI", "DISETUJUI", "DITETAPKAN"];

/** What this person may decide now. */
export function Putusan({ kasus }: { kasus: GraduasiIsi }) {
	const steps = URUTAN.filter((ke) => kasus.boleh.includes(ke));
	if (steps.length === 0) return null;
	const forward = steps.findLast((ke) => MAJU.includes(ke));
	return (
		<section aria-label="Keputusan Anda">
			<h2 className="mb-2 text-sm font-semibold text-muted">Keputusan Anda</h2>
			{kasus.tenangSampai && !kasus.milikSendiri && (
				<Notice tone="info" title="Masa tenang belum lewat" className="mb-3">
					Keluarga masih dapat berubah pikiran sampai {formatTanggal(kasus.tenangSampai)}. Sebaiknya
					tetapkan setelah itu.
				</Notice>
			)}
			{steps.map((ke) => (
				<PutusanForm key={ke} kasus={kasus} ke={ke} open={ke === forward} />
			))}
		</section>
	);
}
