import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { seesFieldWork } from "../kegiatan/daftar";
import { listInbox } from "../kotak-masuk/queries";
import { paramTahun } from "../param/queries";
import { addBulan, bulanOf, deadlineOf, firstDay, tahunOf } from "../time";
import { type Butir, type Irama, susunRingkasan, type Terlambat } from "./rules";

/** Reports of open months that are past their deadline, in the kabupaten or the own kecamatan. */
function lateBelow(tx: Reader, kabupaten: number): Promise<Terlambat[]> {
	return tx.$queryRaw<Terlambat[]>`
		select to_char(l.bulan, 'YYYY-MM') as bulan, count(*)::int as jumlah, '/laporan?bulan=' || to_char(l.bulan, 'YYYY-MM') as href from laporan l join bulan_kabupaten b using (kabupaten_code, bulan)
		where l.kabupaten_code = ${kabupaten}::smallint and b.ditutup_at is null and l.status in ('DRAF', 'DIKEMBALIKAN') and l.batas <= kini() group by 1 order by 1`;
}

/** The same from the roll-ups, for those who see figures: of the last month that is due. */
async function lateAbove(tx: Reader, { scope, zona }: Actor): Promise<Terlambat[]> {
	const now = scope.now();
	const last = addBulan(bulanOf(now, zona), -1);
	const { hariBatas } = await paramTahun(tx, tahunOf(last));
	const bulan = now >= deadlineOf(last, hariBatas, zona) ? last : addBulan(last, -1);
	const [row] = await tx.$queryRaw<{ jumlah: number }[]>`
		select coalesce(sum(laporan_wajib - laporan_masuk), 0)::int as jumlah from kabupaten_bulan_kini where bulan = ${firstDay(bulan)}::date`;
	return [{ bulan, jumlah: row?.jumlah ?? 0, href: "/" }];
}

function lateOf(tx: Reader, actor: Actor): Promise<Terlambat[]> {
	const { kind } = actor.scope;
	if (kind === "pendamping") return Promise.resolve([]); // the own report stands in the inbox
	if (seesFieldWork(kind) || kind === "kecamatan") return lateBelow(tx, actor.scope.tenant);
	return lateAbove(tx, actor);
}

/** What is wrong or waits for this person; null when nothing is. */
export async function getRingkasan(actor: Actor): Promise<Butir[] | null> {
	const menunggu = await listInbox(actor);
	const terlambat = await readInScope(actor.scope, (tx) => lateOf(tx, actor));
	return susunRingkasan({ menunggu, terlambat });
}

/** `sah`: the account opened the letter that went to this address; before it no digest does. */
export type Langganan = { irama: Irama; surel: string; terkirimAt: Date | null; sah: boolean };

/** How this person gets the digest by e-mail; the address of their staff record is offered to those who have not asked yet. */
export function findLangganan(actor: Actor): Promise<Langganan> {
	const { accountId, sdmId, scope } = actor;
	return readInScope(scope, async (tx) => {
		const [row] = await tx.$queryRaw<Langganan[]>`
			select irama, surel, terkirim_at as "terkirimAt", sah_at is not null as sah from kabar_langganan where akun_id = ${accountId}::uuid`;
		if (row) return row;
		const knows = sdmId !== null && scope.kind !== "pendamping";
		const [sdm] = knows
			? await tx.$queryRaw<{ email: string }[]>`select email from sdm where id = ${sdmId}::uuid`
			: [];
		return { irama: "TIDAK", surel: sdm?.email ?? "", terkirimAt: null, sah: false };
	});
}
