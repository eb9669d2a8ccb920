import type { Actor } from "../auth/actor";
import type { Reader, Tx } from "../db";
import { formatTanggal } from "../format";
import type { Values } from "../stale";
import { columnOf, type Tanggal, tanggalOfColumn } from "../time";
import { absenSentence, type IsiSesi, type Materi, type SesiNomor } from "./rules";
import type { CorrectSesi } from "./schema";

/** The curriculum as it is taught now, in teaching order. */
export function activeMateri(tx: Reader): Promise<Materi[]> {
	return tx.$queryRaw<Materi[]>`
		select kurikulum, modul::int, sesi::int, judul, judul_modul as "judulModul" from materi_p2k2
		where aktif order by kurikulum <> 'INTI', kurikulum, urut`;
}

export type StoredSesi = IsiSesi & {
	kelompokId: string;
	absen: string;
	/** The families place by place, as they belonged to the group on that day. */
	kpmIds: string[];
	cancelledAt: Date | null;
	version: number;
};

/** A session of this author with its own roster, or null. */
export async function findOwnSesi(tx: Tx, actor: Actor, id: string): Promise<StoredSesi | null> {
	const row = await tx.sesiP2k2.findFirst({
		where: { kabupatenCode: actor.scope.tenant, id, pendampingId: actor.sdmId ?? "" },
		include: { roster: { select: { kpmIds: true } } },
	});
	if (!row) return null;
	return { ...row, heldOn: tanggalOfColumn(row.heldOn), kpmIds: row.roster?.kpmIds ?? [] };
}

/** What a session says besides its roll call. */
export function contentOf(input: Omit<CorrectSesi, "version">): IsiSesi {
	const [kurikulum = "", modul = "0", sesi = "0"] = input.materi.split(".");
	const { heldOn, jamMulai, jamSelesai, tempat, pemateri, rangkuman } = input;
	return {
		heldOn,
		kurikulum,
		modul: Number(modul),
		sesi: Number(sesi),
		jamMulai,
		jamSelesai,
		tempat,
		pemateri,
		rangkuman,
	};
}

/** The fields of a session as its form has them; the roll call is one of them. */
export function valuesOf(sesi: IsiSesi & { absen: string }): Values {
	const { heldOn, jamMulai, jamSelesai, tempat, pemateri, rangkuman, absen } = sesi;
	const materi = `${sesi.kurikulum}.${sesi.modul}.${sesi.sesi}`;
	return { heldOn, materi, jamMulai, jamSelesai, tempat, pemateri, rangkuman, absen };
}

/** A value of a session in words; two rolls may count the same, so the letters follow the counts. */
export function inWords(name: string, value: Values[string] | undefined) {
	if (name === "heldOn") return formatTanggal(value as Tanggal);
	return name === "absen" ? `${absenSentence(String(value))} (${value})` : value;
}

/** Why a session may not be about this, as a sentence; one that was taught stays after it left the curriculum. */
export async function materiRefusal(
	tx: Tx,
	{ kurikulum, modul, sesi }: SesiNomor,
	before?: SesiNomor,
): Promise<string | null> {
	const found = await tx.materiP2k2.findUnique({
		where: { kurikulum_modul_sesi: { kurikulum, modul, sesi } },
		select: { aktif: true },
	});
	const kept =
		before?.kurikulum === kurikulum && before.modul === modul && before.sesi === sesi && found;
	return found?.aktif || kept ? null : "Materi ini tidak ada di kurikulum. Pilih yang lain.";
}

/** Why a session cannot have been on that day, as a sentence: the group must exist by then. */
export async function mulaiRefusal(
	tx: Tx,
	actor: Actor,
	input: { kelompokId: string; heldOn: Tanggal },
): Promise<string | null> {
	const group = await tx.kelompok.findFirst({
		where: { kabupatenCode: actor.scope.tenant, id: input.kelompokId },
		select: { mulai: true, selesai: true },
	});
	if (!group) return null;
	const mulai = tanggalOfColumn(group.mulai);
	const selesai = group.selesai && tanggalOfColumn(group.selesai);
	if (input.heldOn < mulai) return `Kelompok ini baru ada sejak ${formatTanggal(mulai)}.`;
	if (selesai && input.heldOn > selesai) {
		return `Kelompok ini sudah berakhir pada ${formatTanggal(selesai)}.`;
	}
	return null;
}

/** The same session of the same group and day under another key: recorded twice, on two phones. */
export async function twinRefusal(
	tx: Tx,
	actor: Actor,
	{ id, kelompokId }: { id: string; kelompokId: string },
	{ heldOn, kurikulum, modul, sesi }: IsiSesi,
): Promise<string | null> {
	const twins = await tx.sesiP2k2.count({
		where: {
			kabupatenCode: actor.scope.tenant,
			kelompokId,
			heldOn: columnOf(heldOn),
			kurikulum,
			modul,
			sesi,
			cancelledAt: null,
			NOT: { id },
		},
	});
	return twins
		? `Materi ini sudah dicatat untuk kelompok yang sama pada ${formatTanggal(heldOn)}. Buka catatan itu bila ada yang perlu diperbaiki.`
		: null;
}
