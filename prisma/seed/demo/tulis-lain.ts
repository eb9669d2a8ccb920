import { inJob, inScope } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { addBulan, addHari, firstDay } from "@/lib/time";
import { acakBulan } from "./acak";
import { aktifPada, type Beban, pemegangPada } from "./beban";
import { writeAudits } from "./catat";
import type { Kalender } from "./kalender";
import type { Daerah } from "./orang";
import { actorOfAccount } from "./pelaku";
import { insertRows } from "./tabel";
import { HASIL, PENGADUAN } from "./teks";

const PER_FAMILY = 1 / 450;

/** Complaints that came to the office: most are settled within two weeks. */
export async function writePengaduan(daerah: Daerah, beban: readonly Beban[]): Promise<void> {
	const { kalender, kantor, uraian } = daerah;
	const acak = acakBulan("pengaduan", String(uraian.code), kalender.kini);
	const span = 360;
	const rows = beban.flatMap((one) =>
		acak.some(one.keluarga, PER_FAMILY).map((keluarga) => {
			const [kategori, isi] = acak.pick(PENGADUAN);
			const diterima = addHari(kalender.today, -acak.int(2, span));
			const selesai = addHari(diterima, acak.int(3, 20));
			const isDone = selesai < kalender.today && acak.chance(0.85);
			return {
				kabupaten_code: uraian.code,
				id: acak.id(kalender.at(diterima, 10)),
				kecamatan_code: keluarga.tempat.kecamatan,
				kpm_id: keluarga.masuk < diterima ? keluarga.id : null,
				pendamping_id: one.pemegang[0]?.id ?? null,
				kategori,
				kanal: acak.pick(["LANGSUNG", "WA", "TELEPON", "SP4N_LAPOR"]),
				isi,
				pelapor: acak.pick(["Ketua RT", "Warga", "Keluarga", "Kader posyandu"]),
				rahasia: false,
				diterima_on: diterima,
				status: isDone ? "SELESAI" : acak.pick(["BARU", "DITANGANI"]),
				selesai_on: isDone ? selesai : null,
				created_at: kalender.at(diterima, 11),
			};
		}),
	);
	const yesterday = kalender.at(addHari(kalender.today, -1), 15);
	const { scope } = await actorOfAccount(kantor.DINSOS_KAB_STAFF, yesterday);
	await inScope(scope, async (tx) => {
		await insertRows(tx, "pengaduan", rows);
		const line = { action: "pengaduan.catat", entity: "pengaduan" };
		await writeAudits(
			tx,
			scope,
			rows.map(({ id }) => ({ ...line, key: id })),
		);
	});
}

const LATE = 0.12;
const LATE_DAY = 12;

/** Some enter a visit of last month after its report has gone: the report then shows the difference. */
export async function writeSusulan(kalender: Kalender, beban: Beban): Promise<void> {
	const before = addBulan(kalender.kini, -1);
	const pendamping = pemegangPada(beban, kalender.kini);
	const on = addHari(firstDay(kalender.kini), LATE_DAY - 1);
	if (!pendamping || on >= kalender.today || pemegangPada(beban, before) !== pendamping) return;
	const acak = acakBulan("susulan", pendamping.id, kalender.kini);
	const day = addHari(firstDay(before), acak.int(20, 26));
	const keluarga = acak.pick(beban.keluarga);
	if (!acak.chance(LATE) || !aktifPada(keluarga, day) || !aktifPada(keluarga, on)) return;
	const at = kalender.at(on, 20);
	const { scope } = await actorOfAccount(pendamping.akunId, at);
	const id = acak.id(at);
	await inScope(scope, async (tx) => {
		const row = {
			kabupaten_code: pendamping.kabupaten,
			id,
			kecamatan_code: keluarga.tempat.kecamatan,
			kpm_id: keluarga.id,
			pendamping_id: pendamping.id,
			visited_on: day,
			tujuan: "PEMANTAUAN",
			hasil: acak.pick(HASIL.PEMANTAUAN),
			created_at: at,
		};
		await insertRows(tx, "kunjungan", [row]);
		await writeAudits(tx, scope, [{ action: "kunjungan.catat", entity: "kunjungan", key: id }]);
	});
}

const SIAP = "demo.siap";

/** Notes that everything is there: without this mark a load was cut short. */
export async function markReady(sysadmin: string, at: Date): Promise<void> {
	await inJob(
		(tx) => tx.$executeRaw`
			insert into audit (wilayah_code, id, akun_id, action, entity) values ('0', ${newId()}::uuid, ${sysadmin}::uuid, ${SIAP}, 'demo')`,
		{ accountId: sysadmin, clock: at },
	);
}

/** How far a load has come: nothing there, cut short, or complete. */
export async function readState(): Promise<"kosong" | "terputus" | "siap"> {
	const [row] = await inJob(
		(tx) => tx.$queryRaw<[{ akun: boolean; siap: boolean }]>`
			select ada_akun() akun, exists (select from audit where wilayah_code = '0' and action = ${SIAP}) siap`,
	);
	if (row.siap) return "siap";
	return row.akun ? "terputus" : "kosong";
}
