import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KelompokJatuhTempo } from "@/components/hari-ini/kelompok-jatuh-tempo";
import { LaporanKartuView } from "@/components/hari-ini/laporan-kartu";
import { Pintasan } from "@/components/hari-ini/pintasan";
import { SaranKunjunganList } from "@/components/hari-ini/saran-kunjungan";
import { TindakLanjutList } from "@/components/hari-ini/tindak-lanjut";
import { WajibBaca } from "@/components/pengumuman/wajib-baca";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { DaftarUndanganSaya } from "@/components/undangan/undangan-saya";
import { requireActor } from "@/lib/auth/session";
import { formatBulan } from "@/lib/format";
import { getHariIni } from "@/lib/hari-ini/queries";
import { hariPanjang } from "@/lib/hari-ini/rules";
import { listKelompokBulan } from "@/lib/p2k2/kelompok-queries";
import { listWajib } from "@/lib/pengumuman/baca-queries";
import { listUndanganSaya } from "@/lib/undangan/queries";

export const metadata: Metadata = { title: "Hari ini" };

const SEMUA = { kecamatan: null, pendamping: null, bertemu: null, sesudah: null };

export default async function HariIniPage() {
	const actor = await requireActor("laporan:write");
	const hari = await getHariIni(actor);
	if (!hari) notFound();
	const { today, bulan, laporan, dikembalikan } = hari;
	const groups = await listKelompokBulan(actor, { ...SEMUA, bulan });
	return (
		<div className="max-w-2xl">
			<PageHeader title="Hari ini" meta={`${hariPanjang(today)} · ${hari.kecamatan.join(", ")}`} />
			<WajibBaca items={await listWajib(actor)} zona={actor.zona} />
			{dikembalikan.map((month) => (
				<Notice
					key={month}
					tone="warn"
					title={`Laporan ${formatBulan(month)} dikembalikan`}
					className="mb-4"
					action={<ButtonLink href={`/laporan/${month}`}>Perbaiki</ButtonLink>}
				>
					Baca catatan pemeriksa, perbaiki, lalu kirim lagi.
				</Notice>
			))}
			<DaftarUndanganSaya rows={await listUndanganSaya(actor)} />
			{laporan ? (
				<LaporanKartuView laporan={laporan} now={actor.scope.now()} zona={actor.zona} />
			) : (
				<div className="mb-5">
					<EmptyState title="Laporan bulan ini belum dibuka">
						Catatan Anda tetap tersimpan dan masuk sendiri ke laporan setelah bulannya dibuka.
					</EmptyState>
				</div>
			)}
			<KelompokJatuhTempo page={groups} bulan={bulan} />
			<SaranKunjunganList kunjungan={hari.kunjungan} />
			<TindakLanjutList items={hari.tindakLanjut} today={today} />
			<Pintasan />
		</div>
	);
}
