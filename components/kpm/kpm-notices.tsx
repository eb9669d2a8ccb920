import { Notice } from "@/components/ui/notice";
import type { KpmDetail } from "@/lib/kpm/detail-queries";
import { labelSebab } from "@/lib/kpm/rules";

/** What somebody should know of a family before anything else. */
export function KpmNotices({ kpm, nikGanda }: { kpm: KpmDetail; nikGanda?: string }) {
	const twice = kpm.anggota.find(({ id }) => id === nikGanda);
	const isHeld = kpm.status === "DITANGGUHKAN" || kpm.status === "NONAKTIF";
	return (
		<div className="mb-4 flex flex-col gap-2 empty:hidden">
			{twice && (
				<Notice tone="warn" title={`NIK ${twice.nama} juga tercatat pada orang lain`}>
					Datanya tersimpan. Cocokkan dengan kartu aslinya; bila benar ganda, laporkan sebagai data
					ganda.
				</Notice>
			)}
			{kpm.kkGanda && (
				<Notice tone="warn" title="No. KK ini juga dipakai keluarga lain">
					Periksa apakah keluarga ini tercatat dua kali.
				</Notice>
			)}
			{kpm.tanpaPendamping && kpm.exitedOn === null && (
				<Notice tone="warn" title="Keluarga ini tanpa pendamping">
					Penugasan {kpm.pendamping} di Kecamatan {kpm.kecamatan} sudah berakhir. Serahkan
					kelompoknya atau pindahkan keluarga ini.
				</Notice>
			)}
			{isHeld && kpm.statusSebab && <Notice title={`Alasan: ${labelSebab(kpm.statusSebab)}`} />}
		</div>
	);
}
