import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope, type Reader } from "../db";
import { env } from "../env";
import { type Baris, findBaris, type Kunci, listRevisi, naskahOf } from "../laporan/baris-queries";
import { bekukan } from "../laporan/beku";
import { composeBeku } from "../laporan/daftar-queries";
import { firstDay } from "../time";
import { berlakuOf, type CetakLaporan, isiCetakOf, type Peninjau } from "./rules";
import type { MintaCetak } from "./schema";

/** A report to print, or in a sentence why there is none. */
export type HasilCetak = { laporan: CetakLaporan } | { alasan: string };

const TIDAK_ADA = "Laporan ini tidak ditemukan.";
const BELUM_DIKIRIM =
	"Laporan ini belum dikirim. Draf hanya dapat dicetak oleh penyusunnya dan oleh Dinas Sosial kabupaten/kota.";
const DIKECUALIKAN = "Laporan bulan ini dikecualikan, jadi tidak ada yang dicetak.";

async function labels(tx: Reader): Promise<CetakLaporan["jabatan"]> {
	const rows = await tx.$queryRaw<{ peran: string; label: string }[]>`
		select peran, label from label_peran where peran = any(${["PENDAMPING", "SUPERVISOR", "DINSOS_KAB_HEAD"]})`;
	const labelOf = (peran: string, usual: string) =>
		rows.find((row) => row.peran === peran)?.label ?? usual;
	return {
		pendamping: labelOf("PENDAMPING", "Pendamping Sosial"),
		supervisor: labelOf("SUPERVISOR", "Ketua Tim Kecamatan"),
		kepala: labelOf("DINSOS_KAB_HEAD", "Kabid Linjamsos"),
	};
}

/** Who passed this revision on, the newest first. */
function reviewers(tx: Reader, { kabupaten, pendampingId, bulan }: Kunci, revisi: number) {
	return tx.$queryRaw<Peninjau[]>`
		select t.tindakan, coalesce(a.nama, '') as nama, coalesce(r.label, a.peran, '') as jabatan, t.at
		from laporan_tinjauan t left join akun a on a.id = t.akun_id left join label_peran r on r.peran = a.peran
		where t.kabupaten_code = ${kabupaten}::smallint and t.pendamping_id = ${pendampingId}::uuid and t.bulan = ${firstDay(bulan)}::date
			and t.revisi = ${revisi}::smallint and t.tindakan in ('VERIFIKASI', 'SETUJU', 'TERIMA') order by t.at desc, t.id desc`;
}

type Isi = Omit<
	CetakLaporan,
	"status" | "zona" | "alamat" | "jabatan" | "dicetakOleh" | "dicetakAt"
>;

async function draftOf(tx: Reader, kunci: Kunci, baris: Baris): Promise<Isi | null> {
	const { kabupaten, bulan, pendampingId } = kunci;
	const all = await composeBeku(tx, { kabupaten, bulan, pendampingIds: [pendampingId] });
	const bahan = all.get(pendampingId);
	if (!bahan) return null;
	return {
		beku: bekukan(bulan, bahan, baris.koreksi, baris.version),
		isDraf: true,
		revisi: baris.revisi,
		kirimAt: null,
		sidik: null,
		...naskahOf(baris),
		peninjau: [],
	};
}

async function sentOf(tx: Reader, kunci: Kunci, baris: Baris): Promise<Isi | null> {
	const [last] = await listRevisi(tx, kunci, 1);
	if (!last) return null;
	const { beku, revisi, at, sidik } = last;
	const peninjau = berlakuOf(baris.status, await reviewers(tx, kunci, revisi));
	return { beku, isDraf: false, revisi, kirimAt: at, sidik, ...naskahOf(last), peninjau };
}

const KINDS = ["kabupaten", "kecamatan", "pendamping"];

function kunciOf(actor: Actor, { bulan, pendamping }: MintaCetak): Kunci | null {
	const pendampingId = pendamping ?? actor.sdmId;
	if (!pendampingId || !KINDS.includes(actor.scope.kind)) return null;
	return { kabupaten: actor.scope.tenant, pendampingId, bulan };
}

/**
 * A report as it is printed: what was frozen when it was sent; for its writer and the kabupaten also
 * the draft, with the figures of this moment. That it was printed is in the audit log.
 */
export async function findCetak(actor: Actor, minta: MintaCetak): Promise<HasilCetak> {
	const kunci = kunciOf(actor, minta);
	if (!kunci) return { alasan: TIDAK_ADA };
	return inScope(actor.scope, async (tx) => {
		const baris = await findBaris(tx, kunci);
		if (!baris) return { alasan: TIDAK_ADA };
		const { status, zona } = baris;
		if (status === "DIKECUALIKAN") return { alasan: DIKECUALIKAN };
		const isOwn = kunci.pendampingId === actor.sdmId;
		const isKecamatan = actor.scope.kind === "kecamatan";
		const cetak = isiCetakOf(status, { isAuthor: isOwn, isKecamatan });
		if (!cetak) return { alasan: BELUM_DIKIRIM };
		const isi = await (cetak === "draf" ? draftOf : sentOf)(tx, kunci, baris);
		if (!isi) return { alasan: TIDAK_ADA };
		const jabatan = await labels(tx);
		await writeAudit(tx, actor.scope, {
			action: "laporan.cetak",
			entity: "laporan",
			key: `${kunci.pendampingId}/${kunci.bulan}`,
			diff: { revisi: isi.revisi, draf: isi.isDraf, rhk: minta.rhk },
		});
		const dicetakAt = actor.scope.now();
		const alamat = env().KOP_ALAMAT[String(kunci.kabupaten)] ?? [];
		const dicetakOleh = actor.name;
		return { laporan: { ...isi, status, zona, alamat, jabatan, dicetakOleh, dicetakAt } };
	});
}
