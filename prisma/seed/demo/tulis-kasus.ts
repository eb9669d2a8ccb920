import type { Actor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { isOpen, type StatusGraduasi, withLangkah } from "@/lib/graduasi/rules";
import { addHari, type Bulan, bulanOfTanggal, type Tanggal } from "@/lib/time";
import { acakBulan } from "./acak";
import type { Beban } from "./beban";
import { writeAudits } from "./catat";
import type { Kasus } from "./kasus";
import type { Daerah } from "./orang";
import { actorOfAccount, withoutWaiting } from "./pelaku";

type Giliran = { ke: StatusGraduasi; on: Tanggal; akun: string; cases: Kasus[] };

/** Who does a step of a case: the supervisor of its kecamatan, else an office; null where a step falls away. */
function akunOf(
	{ supervisor, kantor }: Daerah,
	ke: StatusGraduasi,
	kecamatan: number,
): string | null {
	if (ke === "DITETAPKAN") return kantor.DINSOS_KAB_HEAD;
	if (ke !== "VERIFIKASI") return kantor.KORKAB;
	const lead = supervisor.find(({ kecamatanBinaan }) => kecamatanBinaan.includes(kecamatan));
	return lead?.akunId ?? null;
}

/** The steps of a month, those that one office does on one day together, in the order of time. */
function giliranOf(daerah: Daerah, cases: readonly Kasus[], bulan: Bulan): Giliran[] {
	const turns = new Map<string, Giliran>();
	for (const kasus of cases) {
		for (const { ke, on } of kasus.langkah) {
			if (bulanOfTanggal(on) !== bulan) continue;
			const akun = akunOf(daerah, ke, kasus.keluarga.tempat.kecamatan);
			if (akun === null) continue;
			const key = [on, ke, akun].join(" ");
			const turn = turns.get(key) ?? { ke, on, akun, cases: [] };
			turn.cases.push(kasus);
			turns.set(key, turn);
		}
	}
	return [...turns.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const CATATAN: Partial<Record<StatusGraduasi, string>> = {
	VERIFIKASI: "Dikunjungi; keluarga ditanya terpisah dan menyatakan sendiri.",
	DITOLAK: "Penghasilan belum ajek; dinilai lagi enam bulan mendatang.",
	BATAL: "Keluarga menarik pernyataannya.",
};

async function take({ scope, name }: Actor, kabupaten: number, { ke, on, cases }: Giliran) {
	const closed = isOpen(ke) ? null : scope.now();
	const catatan = CATATAN[ke] ?? "";
	for (const one of cases)
		one.keputusan = withLangkah(one.keputusan, { hari: on, status: ke, oleh: name, catatan });
	const [ids, words] = [cases.map((one) => one.id), cases.map((one) => one.keputusan)];
	await inScope(scope, async (tx) => {
		await withoutWaiting(tx);
		await (ke === "DITETAPKAN"
			? tx.$executeRaw`
				update graduasi g set status = ${ke}, keputusan = x.kata, effective_on = ${on}::date, closed_at = ${closed}, version = version + 1
				from unnest(${ids}::uuid[], ${words}::text[]) x(id, kata) where g.kabupaten_code = ${kabupaten}::smallint and g.id = x.id`
			: tx.$executeRaw`
				update graduasi g set status = ${ke}, keputusan = x.kata, closed_at = ${closed}, version = version + 1
				from unnest(${ids}::uuid[], ${words}::text[]) x(id, kata) where g.kabupaten_code = ${kabupaten}::smallint and g.id = x.id`);
		const line = { action: "graduasi.langkah", entity: "graduasi", diff: { ke } };
		await writeAudits(
			tx,
			scope,
			ids.map((key) => ({ ...line, key })),
		);
	});
}

/** The offices decide what is due in a month. */
export async function writeLangkah(
	daerah: Daerah,
	cases: readonly Kasus[],
	bulan: Bulan,
): Promise<void> {
	for (const turn of giliranOf(daerah, cases, bulan)) {
		const actor = await actorOfAccount(turn.akun, daerah.kalender.at(turn.on, 11));
		await take(actor, daerah.uraian.code, turn);
	}
}

/** The APD notes who left without graduating in a month. */
export async function writeNonaktif(
	daerah: Daerah,
	beban: readonly Beban[],
	bulan: Bulan,
): Promise<void> {
	const { kalender, kantor, uraian } = daerah;
	const gone = beban.flatMap(({ keluarga }) =>
		keluarga.flatMap(({ id, nonaktif }) =>
			nonaktif && bulanOfTanggal(nonaktif.on) === bulan ? [{ id, ...nonaktif }] : [],
		),
	);
	if (!gone.length) return;
	const { scope } = await actorOfAccount(kantor.APD, kalender.at(kalender.akhir(bulan), 16));
	const [ids, days, reasons] = [
		gone.map((g) => g.id),
		gone.map((g) => g.on),
		gone.map((g) => g.sebab),
	];
	await inScope(scope, async (tx) => {
		await tx.$executeRaw`
			update kpm k set status = 'NONAKTIF', status_sebab = g.sebab, exited_on = g.tanggal, version = version + 1
			from unnest(${ids}::uuid[], ${days}::date[], ${reasons}::text[]) g(id, tanggal, sebab)
			where k.kabupaten_code = ${uraian.code}::smallint and k.id = g.id`;
		const line = { action: "kpm.status", entity: "kpm" };
		await writeAudits(
			tx,
			scope,
			gone.map(({ id: key, sebab }) => ({ ...line, key, diff: { ke: "NONAKTIF", sebab } })),
		);
	});
}

const TANGGUH = 0.012;

/** At the end, the aid of a few families is held back for the time being. */
export async function writeTangguh(daerah: Daerah, beban: readonly Beban[]): Promise<void> {
	const { kalender, kantor, uraian } = daerah;
	const acak = acakBulan("tangguh", String(uraian.code), kalender.kini);
	const ids = beban.flatMap(({ keluarga }) => acak.some(keluarga, TANGGUH).map(({ id }) => id));
	const { scope } = await actorOfAccount(kantor.APD, kalender.at(addHari(kalender.today, -1), 16));
	await inScope(scope, async (tx) => {
		const held = await tx.$queryRaw<{ id: string }[]>`
			update kpm set status = 'DITANGGUHKAN', status_sebab = 'MASALAH_DATA', version = version + 1
			where kabupaten_code = ${uraian.code}::smallint and id = any(${ids}::uuid[]) and status = 'AKTIF' returning id`;
		const line = { action: "kpm.status", entity: "kpm", diff: { ke: "DITANGGUHKAN" } };
		await writeAudits(
			tx,
			scope,
			held.map(({ id: key }) => ({ ...line, key })),
		);
	});
}
