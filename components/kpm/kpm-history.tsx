import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { formatPercentRatio, formatTanggal, formatTanggalWaktu } from "@/lib/format";
import { JENIS_GRADUASI, STATUS_GRADUASI } from "@/lib/graduasi/rules";
import type { KpmRiwayat } from "@/lib/kpm/riwayat-queries";
import { labelSebab, STATUS_KPM } from "@/lib/kpm/rules";
import { TUJUAN_KUNJUNGAN } from "@/lib/kunjungan/rules";

type Line = { key: string; head: ReactNode; sub?: ReactNode; href?: string };

function Lines({ lines, none }: { lines: Line[]; none: string }) {
	if (lines.length === 0) return <p className="text-sm text-muted">{none}</p>;
	return (
		<ol className="divide-y divide-line">
			{lines.map(({ key, head, sub, href }) => (
				<li key={key} className="py-2 first:pt-0 last:pb-0">
					<p className="text-base font-medium lg:text-sm">
						{href ? (
							<Link
								href={href}
								className="underline underline-offset-4 max-lg:inline-block max-lg:py-2"
							>
								{head}
							</Link>
						) : (
							head
						)}
					</p>
					{sub && <p className="text-sm text-muted">{sub}</p>}
				</li>
			))}
		</ol>
	);
}

const visits = (riwayat: KpmRiwayat, opens: boolean): Line[] =>
	riwayat.kunjungan.map(({ id, visitedOn, tujuan, hasil }) => ({
		key: id,
		href: opens ? `/kunjungan/${id}` : undefined,
		head: `${formatTanggal(visitedOn)}, ${TUJUAN_KUNJUNGAN[tujuan]}`,
		sub: hasil,
	}));

const statuses = (riwayat: KpmRiwayat, zona: string): Line[] =>
	riwayat.status.map(({ at, dari, ke, sebab, berlakuOn, oleh }) => ({
		key: at.toISOString(),
		head: `${dari ? `${STATUS_KPM[dari]} menjadi ${STATUS_KPM[ke]}` : STATUS_KPM[ke]}, berlaku ${formatTanggal(berlakuOn)}`,
		sub: [sebab && labelSebab(sebab), `dicatat ${formatTanggalWaktu(at, zona)}`, oleh]
			.filter(Boolean)
			.join(" · "),
	}));

const places = (riwayat: KpmRiwayat): Line[] =>
	riwayat.penempatan.map(({ mulai, selesai, kecamatan, pendamping }) => ({
		key: mulai,
		head: `${kecamatan}, ${pendamping ?? "pendamping lain"}`,
		sub: `${formatTanggal(mulai)} sampai ${selesai ? formatTanggal(selesai) : "sekarang"}`,
	}));

const cases = (riwayat: KpmRiwayat, opens: boolean): Line[] =>
	riwayat.graduasi.map(({ id, jenis, status, usulanOn, effectiveOn }) => ({
		key: id,
		href: opens ? `/graduasi/${id}` : undefined,
		head: `${JENIS_GRADUASI[jenis].label}, ${STATUS_GRADUASI[status]}`,
		sub: `Diusulkan ${formatTanggal(usulanOn)}${effectiveOn ? `, berlaku ${formatTanggal(effectiveOn)}` : ""}`,
	}));

type KpmHistoryProps = {
	riwayat: KpmRiwayat;
	zona: string;
	/** Whether the records behind the lines are open to this person. */
	opens: boolean;
};

/** What happened to a family: visits, sessions, status, places, graduation. */
export function KpmHistory({ riwayat, zona, opens }: KpmHistoryProps) {
	const { sesi, hadir, terakhir } = riwayat.kehadiran;
	return (
		<>
			<Card title="Kunjungan terakhir">
				<Lines lines={visits(riwayat, opens)} none="Belum pernah dikunjungi." />
			</Card>
			<Card title="Kehadiran P2K2">
				<p className="text-base font-medium lg:text-sm">
					{sesi ? formatPercentRatio(hadir, sesi) : "Belum ada sesi yang tercatat."}
				</p>
				<p className="text-sm text-muted">
					Sesi kelompoknya sekarang, dua belas bulan terakhir
					{terakhir && `; terakhir hadir ${formatTanggal(terakhir)}`}.
				</p>
			</Card>
			<Card title="Status">
				<Lines lines={statuses(riwayat, zona)} none="Belum ada perubahan." />
			</Card>
			<Card title="Penempatan">
				<Lines lines={places(riwayat)} none="Belum menjadi peserta aktif." />
			</Card>
			{riwayat.graduasi.length > 0 && (
				<Card title="Graduasi">
					<Lines lines={cases(riwayat, opens)} none="" />
				</Card>
			)}
		</>
	);
}
