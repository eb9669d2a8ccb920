import { defineCommand } from "../command";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { formatTanggalWaktu } from "../format";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { type Bulan, firstDay } from "../time";
import {
	applyKoreksi,
	fieldOf,
	type Koreksi,
	type LaporanAngka,
	readAngka,
	staleKoreksi,
} from "./angka";
import {
	type Baris,
	BEDA,
	findBaris,
	holdMonth,
	type Kunci,
	listRevisi,
	naskahOf,
	ownLaporan,
	type TandaTerima,
} from "./baris-queries";
import { bekukan } from "./beku";
import { composeBeku } from "./daftar-queries";
import { isSameNaskah, type Naskah, writeKendala } from "./naskah";
import { isEditable, lockReason, refusalOfLaporan } from "./rules";
import { KirimLaporan, TarikLaporan } from "./schema";
import { sidikOf } from "./sidik";

const ANGKA_BERUBAH =
	"Catatan Anda berubah sejak ringkasan ini dibuka. Periksa lagi angkanya, lalu kirim.";

export type HasilKirim = TandaTerima & {
	/** This very content had come in before: nothing new was written. */
	ulang: boolean;
};

/** The answer to a sending that finds the report sent: the same receipt for the same content. */
async function answerSent(
	tx: Tx,
	input: { version: number; naskah: Naskah | null },
	baris: Baris,
	kunci: Kunci,
): Promise<Outcome<HasilKirim>> {
	const [last] = await listRevisi(tx, kunci, 1);
	const locked = lockReason(baris.status, baris.sebab) ?? BEDA;
	if (!last || baris.status === "DIKECUALIKAN") return conflict(locked);
	const isSame = input.naskah
		? isSameNaskah(naskahOf(last), input.naskah)
		: last.beku.dariVersi === input.version;
	const { bulan, revisi, at, sidik } = last;
	if (isSame) return ok({ bulan, revisi, at, sidik, ulang: true });
	return conflict(
		`Laporan ini sudah dikirim pada ${formatTanggalWaktu(at, baris.zona)} (revisi ${revisi}) dengan isi yang berbeda. ${locked}`,
	);
}

/** Sends the report: figures as recorded now are frozen with the text. */
export const kirimLaporan = defineCommand({
	name: "laporan.kirim",
	permission: "laporan:write",
	input: KirimLaporan,
	async run(tx, actor, input): Promise<Outcome<HasilKirim>> {
		const { bulan, version } = input;
		await holdMonth(tx, actor.scope.tenant, bulan);
		const found = await ownLaporan(tx, actor, bulan);
		if (!found.ok) return found;
		const { kunci, ...baris } = found.value;
		const given = input.kendala !== undefined || input.rencana !== undefined;
		const stored = naskahOf(baris);
		const naskah = {
			kendala: input.kendala ?? stored.kendala,
			rencana: input.rencana ?? stored.rencana,
		};
		const request = { version, naskah: given ? naskah : null };
		if (!isEditable(baris.status)) return answerSent(tx, request, baris, kunci);
		if (version !== baris.version && !(given && isSameNaskah(stored, naskah)))
			return conflict(BEDA);
		const bahan = (await composeBeku(tx, { ...kunci, pendampingIds: [kunci.pendampingId] })).get(
			kunci.pendampingId,
		);
		if (!bahan) return missing();
		const refusal = refusalOfAngka(bahan.angka, baris.koreksi, input.sidikAngka);
		if (refusal) return conflict(refusal);
		const beku = JSON.stringify(bekukan(bulan, bahan, baris.koreksi, baris.version));
		const text = writeKendala(naskah.kendala);
		const sent = await tx.$executeRaw`
			update laporan set status = 'DIAJUKAN', kendala = ${text}, rencana = ${naskah.rencana}, beku = ${beku}::jsonb, revisi = revisi + 1, version = version + 1
			where kabupaten_code = ${kunci.kabupaten}::smallint and pendamping_id = ${kunci.pendampingId}::uuid and bulan = ${firstDay(bulan)}::date
				and version = ${baris.version} and status in ('DRAF', 'DIKEMBALIKAN')`;
		if (sent !== 1) {
			const now = await findBaris(tx, kunci); // the other tab was faster by a moment
			return now ? answerSent(tx, request, now, kunci) : missing();
		}
		await tx.$executeRaw`
			insert into laporan_revisi (kabupaten_code, pendamping_id, bulan, revisi, kecamatan_code, beku, kendala, rencana, koreksi, akun_id)
			select kabupaten_code, pendamping_id, bulan, revisi, kecamatan_code, beku, kendala, rencana, koreksi, ${actor.accountId}::uuid from laporan
			where kabupaten_code = ${kunci.kabupaten}::smallint and pendamping_id = ${kunci.pendampingId}::uuid and bulan = ${firstDay(bulan)}::date`;
		const [last] = await listRevisi(tx, kunci, 1);
		if (!last) return missing();
		return ok({ bulan, revisi: last.revisi, at: last.at, sidik: last.sidik, ulang: false });
	},
	audit: ({ bulan }, { revisi, sidik, ulang }, actor) => ({
		action: ulang ? "laporan.kirim-ulang" : "laporan.kirim",
		entity: "laporan",
		key: `${actor.sdmId}/${bulan}`,
		diff: { revisi, sidik },
	}),
});

/** Why figures are not sent as they are: not what the writer was shown, or corrected on an older record. */
function refusalOfAngka(
	angka: LaporanAngka,
	koreksi: readonly Koreksi[],
	sidikAngka: string | undefined,
): string | null {
	const [stale] = staleKoreksi(angka, koreksi);
	if (stale) {
		const label = fieldOf(stale.path)?.label ?? stale.path;
		return `Catatan untuk "${label}" berubah dari ${stale.original} menjadi ${readAngka(angka, stale.path)} setelah Anda mengoreksinya. Periksa lagi koreksi itu.`;
	}
	const shown = sidikOf(applyKoreksi(angka, koreksi));
	return sidikAngka && sidikAngka !== shown ? ANGKA_BERUBAH : null;
}

/** Takes a report back before anybody has verified it: it counts as not sent. */
export const tarikLaporan = defineCommand({
	name: "laporan.tarik",
	permission: "laporan:write",
	input: TarikLaporan,
	async run(tx, actor, input): Promise<Outcome<{ bulan: Bulan; version: number }>> {
		const { bulan, version } = input;
		await holdMonth(tx, actor.scope.tenant, bulan);
		const found = await ownLaporan(tx, actor, bulan);
		if (!found.ok) return found;
		const { kunci, ...baris } = found.value;
		const isDone = baris.status === "DRAF" && baris.revisi > 0 && baris.version === version + 1;
		if (isDone) return ok({ bulan, version: baris.version });
		const refusal = refusalOfLaporan({
			from: baris.status,
			tindakan: "TARIK",
			pihak: "author",
			isAuthor: true,
		});
		if (refusal) return conflict(lockReason(baris.status, baris.sebab) ?? refusal);
		const changed = await tx.$executeRaw`
			update laporan set status = 'DRAF', version = version + 1
			where kabupaten_code = ${kunci.kabupaten}::smallint and pendamping_id = ${kunci.pendampingId}::uuid and bulan = ${firstDay(bulan)}::date
				and version = ${version} and status = 'DIAJUKAN'`;
		if (changed !== 1) return conflict(BEDA);
		await tx.$executeRaw`
			insert into laporan_tinjauan (kabupaten_code, id, pendamping_id, bulan, revisi, kecamatan_code, tindakan, akun_id)
			values (${kunci.kabupaten}::smallint, ${newId()}::uuid, ${kunci.pendampingId}::uuid, ${firstDay(bulan)}::date, ${baris.revisi}::smallint, ${baris.kecamatan}::int, 'TARIK', ${actor.accountId}::uuid)`;
		return ok({ bulan, version: version + 1 });
	},
	audit: ({ bulan }, _value, actor) => ({ entity: "laporan", key: `${actor.sdmId}/${bulan}` }),
});
