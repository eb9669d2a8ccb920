import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import type { StatusGraduasi } from "@/lib/graduasi/rules";
import { addHari, type Bulan, bulanOfTanggal, type Tanggal } from "@/lib/time";
import type { Beban } from "./beban";
import type { Kasus } from "./kasus";
import type { Daerah } from "./orang";
import { actorOfAccount } from "./pelaku";
import { insertRows } from "./tabel";
import { BUKTI_GRADUASI } from "./teks";
import { acakBulan } from "./tulis-kejadian";

const ALASAN = {
	MANDIRI: ["usaha_berkembang", "kesadaran_sendiri"],
	PEMBERDAYAAN: ["usaha_berkembang"],
	ALAMIAH: ["komponen_habis"],
	MAMPU: ["penghasilan_tetap", "anak_bekerja"],
	SANKSI: ["lainnya"],
} as const;

/** A pendamping proposes the month's cases on one day. */
export async function writeUsulan(daerah: Daerah, cases: readonly Kasus[]): Promise<void> {
	const [first] = cases;
	if (!first) return;
	const { pendamping, usulan, bulan } = first;
	const acak = acakBulan("usulan", pendamping.id, bulan);
	const { scope } = await actorOfAccount(pendamping.akunId, daerah.kalender.at(usulan, 15));
	const rows = cases.map(({ id, keluarga, jenis }) => ({
		kabupaten_code: daerah.uraian.code,
		id,
		kecamatan_code: keluarga.tempat.kecamatan,
		kpm_id: keluarga.id,
		pendamping_id: pendamping.id,
		jenis,
		status: "USULAN",
		alasan: [acak.pick(ALASAN[jenis])],
		bukti: acak.pick(BUKTI_GRADUASI),
		usulan_on: usulan,
	}));
	await inScope(scope, async (tx) => {
		await insertRows(tx, "graduasi", rows);
		for (const { id: key, jenis } of cases)
			await writeAudit(tx, scope, {
				action: "graduasi.usul",
				entity: "graduasi",
				key,
				diff: { jenis },
			});
	});
}

type Giliran = { ke: StatusGraduasi; on: Tanggal; akun: string; ids: string[] };

/** Who does a step of a case: the supervisor of its kecamatan, else an office of the kabupaten. */
function akunOf({ supervisor, kantor }: Daerah, ke: StatusGraduasi, kecamatan: number): string {
	if (ke === "DIINPUT") return kantor.APD;
	if (ke === "DITETAPKAN") return kantor.DINSOS_KAB_HEAD;
	const lead = supervisor.find(({ kecamatanBinaan }) => kecamatanBinaan.includes(kecamatan));
	return ke === "VERIFIKASI" && lead ? lead.akunId : kantor.KORKAB;
}

/** The steps of a month, those that one office does on one day together, in the order of time. */
function giliranOf(daerah: Daerah, cases: readonly Kasus[], bulan: Bulan): Giliran[] {
	const turns = new Map<string, Giliran>();
	for (const { id, langkah, keluarga } of cases) {
		for (const { ke, on } of langkah) {
			if (bulanOfTanggal(on) !== bulan) continue;
			const akun = akunOf(daerah, ke, keluarga.tempat.kecamatan);
			const key = [on, ke, akun].join(" ");
			const turn = turns.get(key) ?? { ke, on, akun, ids: [] };
			turn.ids.push(id);
			turns.set(key, turn);
		}
	}
	return [...turns.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const KEPUTUSAN: Partial<Record<StatusGraduasi, string>> = {
	VERIFIKASI: "Dikunjungi; keluarga ditanya terpisah dan menyatakan sendiri.",
	DITETAPKAN: "Ditetapkan setelah berkas lengkap dan masa tenang lewat.",
	DITOLAK: "Penghasilan belum ajek; dinilai lagi enam bulan mendatang.",
	BATAL: "Keluarga menarik pernyataannya.",
};

const SELESAI: readonly StatusGraduasi[] = ["DITETAPKAN", "DITOLAK", "BATAL"];

async function take({ scope }: Actor, kabupaten: number, { ke, on, ids }: Giliran) {
	const keputusan = KEPUTUSAN[ke] ?? null;
	const closed = SELESAI.includes(ke) ? scope.now() : null;
	await inScope(scope, async (tx) => {
		await (ke === "DITETAPKAN"
			? tx.$executeRaw`
				update graduasi set status = ${ke}, keputusan = ${keputusan}, effective_on = ${on}::date, closed_at = ${closed}, version = version + 1
				where kabupaten_code = ${kabupaten}::smallint and id = any(${ids}::uuid[])`
			: tx.$executeRaw`
				update graduasi set status = ${ke}, keputusan = coalesce(${keputusan}, keputusan), closed_at = ${closed}, version = version + 1
				where kabupaten_code = ${kabupaten}::smallint and id = any(${ids}::uuid[])`);
		const action = `graduasi.${ke.toLowerCase()}`;
		for (const key of ids) await writeAudit(tx, scope, { action, entity: "graduasi", key });
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
		for (const { id: key, sebab } of gone)
			await writeAudit(tx, scope, {
				action: "kpm.status",
				entity: "kpm",
				key,
				diff: { ke: "NONAKTIF", sebab },
			});
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
		for (const { id: key } of held)
			await writeAudit(tx, scope, {
				action: "kpm.status",
				entity: "kpm",
				key,
				diff: { ke: "DITANGGUHKAN" },
			});
	});
}
