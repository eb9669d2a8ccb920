import { type Actor, can } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import { type Tanggal, tanggalOf } from "../time";
import { readTindak, type TindakLanjut } from "./queries";
import { type Catatan, type Peristiwa, type RapatRujuk, susunRiwayat } from "./riwayat";
import { alasanTetap } from "./rules";
import type { KunciTindak } from "./schema";

const CATATAN_MAKS = 200;
const RAPAT_MAKS = 24;
const AKUN_MAKS = 300;
/** How many meetings one chooses from. */
const RAPAT_DIPILIH = 12;

export type AkunTugas = { id: string; nama: string; peran: string };

/** A follow-up with all that became of it, and what this person may do about it. */
export type TindakIsi = {
	tindak: TindakLanjut;
	keputusan: string | null;
	riwayat: Peristiwa[];
	version: number;
	today: Tanggal;
	/** New ids for what is about to be written. */
	idBaru: string;
	boleh: {
		catat: boolean;
		selesaikan: boolean;
		batalkan: boolean;
		/** Why its deadline stays; null where it may be moved. */
		tenggatTetap: string | null;
	};
	/** Meetings of this person's own level in which it may have been talked about, the newest first. */
	rapat: (RapatRujuk & { berlangsung: boolean })[];
	/** Who may be made responsible; empty for whoever may not hand it over. */
	akun: AkunTugas[];
};

type Rinci = {
	version: number;
	keputusan: string | null;
	judul: string | null;
	heldOn: Tanggal | null;
};

async function rinciOf(tx: Reader, { wilayah, id }: KunciTindak): Promise<Rinci | undefined> {
	const [row] = await tx.$queryRaw<Rinci[]>`
		select t.version, k.uraian as keputusan, r.judul, r.held_on::text as "heldOn"
		from tindak_lanjut t left join rapat_keputusan k on k.wilayah_code = t.keputusan_wilayah and k.id = t.keputusan_id
			left join rapat r on r.wilayah_code = t.rapat_wilayah_code and r.id = t.rapat_id
		where t.wilayah_code = ${wilayah} and t.id = ${id}::uuid`;
	return row;
}

type BarisCatatan = Omit<Catatan, "rapat" | "hari"> & {
	rapatWilayah: string | null;
	rapatId: string | null;
	judul: string | null;
	heldOn: Tanggal | null;
};

/** Names of accounts that this person may not see stay out. */
async function catatanOf(
	tx: Reader,
	{ wilayah, id }: KunciTindak,
	zona: string,
): Promise<Catatan[]> {
	const rows = await tx.$queryRaw<BarisCatatan[]>`
		select c.id, c.jenis, c.teks, coalesce(a.nama, '') as oleh, c.at, c.rapat_wilayah_code as "rapatWilayah", c.rapat_id as "rapatId", r.judul, r.held_on::text as "heldOn"
		from tindak_catatan c left join akun a on a.id = c.akun_id left join rapat r on r.wilayah_code = c.rapat_wilayah_code and r.id = c.rapat_id
		where c.wilayah_code = ${wilayah} and c.tindak_id = ${id}::uuid order by c.at, c.id limit ${CATATAN_MAKS}`;
	return rows.map(({ rapatWilayah, rapatId, judul, heldOn, ...row }) => {
		const known = rapatWilayah && rapatId && judul !== null && heldOn;
		const rapat = known ? { wilayah: rapatWilayah, id: rapatId, judul, heldOn } : null;
		// What was said in a meeting stands on its day, whenever it was typed.
		return { ...row, rapat, hari: rapat ? rapat.heldOn : tanggalOf(row.at, zona) };
	});
}

/** Meetings of the region that asked, after it asked and as long as it was open, that concern the same place. */
function kemudianOf(
	tx: Reader,
	{ wilayah, id }: KunciTindak,
	today: Tanggal,
): Promise<RapatRujuk[]> {
	return tx.$queryRaw<RapatRujuk[]>`
		select r.wilayah_code as wilayah, r.id, r.judul, r.held_on::text as "heldOn"
		from tindak_lanjut t join rapat asal on asal.wilayah_code = t.rapat_wilayah_code and asal.id = t.rapat_id
			join rapat r on r.wilayah_code = t.rapat_wilayah_code and r.held_on > asal.held_on
		where t.wilayah_code = ${wilayah} and t.id = ${id}::uuid and r.status = 'SELESAI'
			and r.held_on <= least(coalesce(t.done_on, ${today}::date), coalesce(t.batal_at::date, ${today}::date), ${today}::date)
			and (t.kecamatan_code is null or cardinality(r.kecamatan) = 0 or t.kecamatan_code = any(r.kecamatan))
		order by r.held_on, r.id limit ${RAPAT_MAKS}`;
}

/** Meetings of one's own level, from the one that asked on, that run or are over and concern the same place. */
function dibahasDi(
	tx: Reader,
	{ scope }: Actor,
	{ wilayah, id }: KunciTindak,
): Promise<TindakIsi["rapat"]> {
	return tx.$queryRaw<TindakIsi["rapat"]>`
		select r.wilayah_code as wilayah, r.id, r.judul, r.held_on::text as "heldOn", r.status = 'BERLANGSUNG' as berlangsung
		from tindak_lanjut t join rapat asal on asal.wilayah_code = t.rapat_wilayah_code and asal.id = t.rapat_id
			join rapat r on r.wilayah_code = any(${[...scope.sendiri]}::text[]) and r.held_on >= asal.held_on and r.id <> asal.id
		where t.wilayah_code = ${wilayah} and t.id = ${id}::uuid and r.status in ('BERLANGSUNG', 'SELESAI')
			and (t.kecamatan_code is null or cardinality(r.kecamatan) = 0 or t.kecamatan_code = any(r.kecamatan))
		order by r.held_on desc, r.id desc limit ${RAPAT_DIPILIH}`;
}

/** Accounts of the level that has the task and, for a task in a kecamatan, of the pendamping there. */
function akunOf(tx: Reader, { wilayah, kecamatanCode }: TindakLanjut): Promise<AkunTugas[]> {
	const field =
		wilayah.length === 4 && kecamatanCode !== null
			? Prisma.sql`a.sdm_id in (select p.sdm_id from petugas p where p.kabupaten_code = ${Number(wilayah)}::smallint and p.kecamatan_code = ${kecamatanCode}::int)`
			: Prisma.sql`false`;
	return tx.$queryRaw<AkunTugas[]>`
		select a.id, a.nama, coalesce(l.label, a.peran) as peran
		from akun a left join label_peran l on l.peran = a.peran
		where a.wilayah_code = ${wilayah} and a.aktif and (a.peran <> 'PENDAMPING' or ${field})
		order by a.nama, a.id limit ${AKUN_MAKS}`;
}

function bolehOf(actor: Actor, tindak: TindakLanjut, today: Tanggal): TindakIsi["boleh"] {
	const { scope, accountId } = actor;
	const keeps = can(actor, "rapat:write");
	const office = scope.sendiri.includes(tindak.wilayah) && keeps;
	const mine = tindak.penanggungAkun === accountId;
	const asked = scope.sendiri.includes(tindak.rapatWilayah) && keeps;
	const here = tindak.kecamatanCode !== null && scope.kecamatan.includes(tindak.kecamatanCode);
	const writes = can(actor, "tindak:write");
	const open = !tindak.doneOn && !tindak.batal;
	return {
		catat: writes && !tindak.batal && (office || mine || asked || here),
		selesaikan: writes && open && (office || mine),
		batalkan: open && office,
		tenggatTetap: office ? alasanTetap(tindak, scope.sendiri, today) : "",
	};
}

/** A follow-up with what became of it over later meetings; null when it does not exist for this person. */
export async function findTindakLanjut(actor: Actor, key: KunciTindak): Promise<TindakIsi | null> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, async (tx) => {
		const where = Prisma.sql`t.wilayah_code = ${key.wilayah} and t.id = ${key.id}::uuid`;
		const [tindak] = await readTindak(tx, today, where, 1);
		const rinci = tindak && (await rinciOf(tx, key));
		if (!tindak || !rinci) return null;
		const { rapatWilayah, rapatId } = tindak;
		const boleh = bolehOf(actor, tindak, today);
		const diminta = {
			wilayah: rapatWilayah,
			id: rapatId,
			judul: rinci.judul ?? "",
			heldOn: rinci.heldOn ?? tindak.dueOn,
		};
		const riwayat = susunRiwayat({
			diminta,
			catatan: await catatanOf(tx, key, actor.zona),
			kemudian: await kemudianOf(tx, key, today),
		});
		const akun = boleh.batalkan ? await akunOf(tx, tindak) : [];
		const keeps = boleh.catat && can(actor, "rapat:write");
		const rapat = keeps ? await dibahasDi(tx, actor, key) : [];
		const { version, keputusan } = rinci;
		return { tindak, keputusan, riwayat, version, today, idBaru: newId(), boleh, akun, rapat };
	});
}
