import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GroupsOfMonth } from "@/components/p2k2/groups-of-month";
import { SessionHistory } from "@/components/p2k2/session-history";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatBulan } from "@/lib/format";
import { listKelompokBulan } from "@/lib/p2k2/kelompok-queries";
import { listSesi } from "@/lib/p2k2/queries";
import { P2k2Filter } from "@/lib/p2k2/schema";
import { bulanOf } from "@/lib/time";

export const metadata: Metadata = { title: "P2K2" };

export default async function P2k2Page({ searchParams }: PageProps<"/p2k2">) {
	const actor = await requireActor("p2k2:read");
	const { kabupaten, tampil, bertemu, sesudah, ...filter } = P2k2Filter.parse(await searchParams);
	if (kabupaten && kabupaten !== actor.scope.tenant) notFound();
	const writes = can(actor, "p2k2:write");
	const bulan = filter.bulan ?? bulanOf(actor.scope.now(), actor.zona);
	const sessions = tampil === "sesi";
	return (
		<>
			<PageHeader
				title="P2K2"
				meta={sessions && !filter.bulan ? "Semua bulan" : formatBulan(bulan)}
			/>
			<Tabs
				label="Tampilan P2K2"
				tabs={[
					{ href: `/p2k2?bulan=${bulan}`, label: "Kelompok bulan ini", current: !sessions },
					{ href: "/p2k2?tampil=sesi", label: "Riwayat sesi", current: sessions },
				]}
			/>
			{sessions ? (
				<SessionHistory page={await listSesi(actor, filter)} filter={filter} writes={writes} />
			) : (
				<GroupsOfMonth
					page={await listKelompokBulan(actor, { ...filter, bulan, bertemu, sesudah })}
					filter={{ ...filter, bulan }}
					bertemu={bertemu}
					writes={writes}
				/>
			)}
		</>
	);
}
