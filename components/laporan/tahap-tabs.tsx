import { Tabs } from "@/components/ui/tabs";
import { formatNumber } from "@/lib/format";
import type { Tahap } from "@/lib/laporan/schema";

const KATA: Record<Tahap, string> = {
	verifikasi: "Menunggu verifikasi",
	persetujuan: "Menunggu persetujuan",
	penerimaan: "Menunggu diterima",
};

type Props = {
	steps: readonly Tahap[];
	current: Tahap;
	bulan: string;
	jumlah: Record<Tahap, number>;
};

/** The steps of review that somebody may take, one's own first; nothing to choose with only one. */
export function TahapTabs({ steps, current, bulan, jumlah }: Props) {
	if (steps.length < 2) return null;
	const tabs = steps.map((step) => ({
		href: `/laporan/verifikasi?bulan=${bulan}&tahap=${step}`,
		label: KATA[step],
		current: step === current,
		count: formatNumber(jumlah[step]),
	}));
	return <Tabs label="Tahap pemeriksaan" tabs={tabs} />;
}
