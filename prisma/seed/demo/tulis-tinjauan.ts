import { inScope } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { judgeAll } from "@/lib/laporan/periksa-queries";
import { type StatusLaporan, statusAfter } from "@/lib/laporan/rules";
import { moveReports } from "@/lib/laporan/tinjau-commands";
import { addHari, type Bulan, firstDay } from "@/lib/time";
import { writeAudits } from "./catat";
import type { Jalan } from "./laporan";
import type { Daerah, Supervisor } from "./orang";
import { actorOfAccount, withoutWaiting } from "./pelaku";

/** A report while it is written: its version as the database counts it. */
export type Berkas = Jalan & { version: number; revisi: number };

/** The supervisor of the kecamatan in which a report counts. */
export const supervisorOf = ({ supervisor }: Daerah, one: Berkas): Supervisor | undefined =>
	supervisor.find(({ kecamatanBinaan }) => kecamatanBinaan.includes(one.pendamping.kecamatan));

type Tahap = {
	tindakan: "VERIFIKASI" | "SETUJU" | "TERIMA";
	from: StatusLaporan;
	action: string;
	at: (one: Berkas) => Date | null;
	akun: (daerah: Daerah, one: Berkas) => string;
};

const TAHAP: readonly Tahap[] = [
	{
		tindakan: "VERIFIKASI",
		from: "DIAJUKAN",
		action: "laporan.verifikasi",
		at: (one) => one.verifikasi,
		akun: (daerah, one) => supervisorOf(daerah, one)?.akunId ?? daerah.kantor.KORKAB,
	},
	{
		tindakan: "SETUJU",
		from: "DIVERIFIKASI",
		action: "laporan.setujui",
		at: (one) => one.setuju,
		akun: ({ kantor }) => kantor.KORKAB,
	},
	{
		tindakan: "TERIMA",
		from: "DISETUJUI",
		action: "laporan.terima",
		at: (one) => one.terima,
		akun: ({ kantor }) => kantor.DINSOS_KAB_STAFF,
	},
];

type Nilai = Awaited<ReturnType<typeof judgeAll>>[number]["aturan"];

/** One office decides on a day on the reports of a month that have come to it. */
async function decide(
	daerah: Daerah,
	tahap: Tahap,
	group: readonly Berkas[],
	aturan: ReadonlyMap<string, Nilai>,
) {
	const [first] = group;
	const at = first && tahap.at(first);
	const to = statusAfter(tahap.from, tahap.tindakan);
	if (!at || !to) return;
	const actor = await actorOfAccount(tahap.akun(daerah, first), at);
	const langkah = { tindakan: tahap.tindakan, from: tahap.from, to, batchId: newId(), catatan: {} };
	const items = group.map(({ pendamping, version }) => ({
		pendampingId: pendamping.id,
		version,
		aturan: aturan.get(pendamping.id) ?? [],
	}));
	await inScope(actor.scope, async (tx) => {
		await withoutWaiting(tx);
		const moved = await moveReports(tx, actor, first.bulan, langkah, items);
		if (moved.length !== items.length)
			throw new Error(`${tahap.action} ${first.bulan}: ${moved.length} of ${items.length}`);
		const diff = { bulan: first.bulan, jumlah: moved.length, pendamping: moved };
		const line = { action: tahap.action, entity: "laporan", key: langkah.batchId };
		await writeAudits(tx, actor.scope, [{ ...line, diff }]);
	});
	for (const one of group) one.version++;
}

/** The offices decide on the reports of a month, each on its days. */
export async function reviewBulan(daerah: Daerah, bulan: Bulan, berkas: readonly Berkas[]) {
	const sent = berkas.filter((one) => one.verifikasi !== null);
	if (!sent.length) return;
	const { kalender, kantor, uraian } = daerah;
	const clock = kalender.at(addHari(firstDay(bulan), 36), 6);
	const { scope } = await actorOfAccount(kantor.KORKAB, clock);
	const pendampingIds = sent.map(({ pendamping }) => pendamping.id);
	const judged = await inScope(scope, (tx) =>
		judgeAll(tx, scope, { kabupaten: uraian.code, bulan, pendampingIds }),
	);
	const aturan = new Map(judged.map((one) => [one.pendampingId, one.aturan]));
	for (const tahap of TAHAP) {
		const groups = new Map<string, Berkas[]>();
		for (const one of sent) {
			const at = tahap.at(one);
			const key = at && `${at.toISOString()} ${tahap.akun(daerah, one)}`;
			if (key) groups.set(key, [...(groups.get(key) ?? []), one]);
		}
		for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
			await decide(daerah, tahap, group, aturan);
	}
}
