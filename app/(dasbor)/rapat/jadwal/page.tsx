import type { Metadata } from "next";
import { JadwalCard } from "@/components/jadwal-rapat/jadwal-card";
import { JadwalForm } from "@/components/jadwal-rapat/jadwal-form";
import { TerapkanJadwal } from "@/components/jadwal-rapat/terapkan";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listJadwal } from "@/lib/jadwal-rapat/queries";
import { bahanRapat } from "@/lib/rapat/queries";

export const metadata: Metadata = { title: "Jadwal rapat" };

/** The cadences of the own level: what they call next, and what was left undone. */
export default async function JadwalRapatPage({ searchParams }: PageProps<"/rapat/jadwal">) {
	const actor = await requireActor("rapat:read");
	const writes = can(actor, "rapat:write");
	const jadwal = await listJadwal(actor);
	const bahan = await bahanRapat(actor);
	const planned = bahan.milik.filter(({ code }) => jadwal.some(({ wilayah }) => wilayah === code));
	const { tersimpan, dibuat } = await searchParams;
	return (
		<>
			<PageHeader
				title="Jadwal rapat"
				crumbs={[{ label: "Rapat evaluasi", href: "/rapat" }, { label: "Jadwal" }]}
				actions={
					writes &&
					planned.map(({ code, nama }) => <TerapkanJadwal key={code} wilayah={code} nama={nama} />)
				}
			/>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			{dibuat !== undefined && (
				<Notice
					tone="success"
					title={
						dibuat === "0"
							? "Semua sudah direncanakan"
							: `${Number(dibuat) || 0} rapat direncanakan`
					}
					className="mb-4"
				/>
			)}
			{jadwal.map((one) => (
				<JadwalCard key={one.id} jadwal={one} writes={writes} today={bahan.today} />
			))}
			{jadwal.length === 0 && (
				<EmptyState title="Belum ada jadwal rapat">
					Dengan jadwal, rapat direncanakan sendiri dan bulan yang terlewat tampak.
				</EmptyState>
			)}
			{writes && (
				<Card title="Jadwal baru" className="mt-4">
					<JadwalForm bahan={bahan} />
				</Card>
			)}
		</>
	);
}
