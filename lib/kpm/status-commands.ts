import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, ok } from "../outcome";
import { changedFields } from "../stale";
import { columnOf, type Tanggal, tanggalOf, tanggalOfColumn } from "../time";
import { manualStatus, refusalOfStatus, STATUS_KPM, type StatusKpm } from "./rules";
import { PindahKpm, StatusKpmBaru } from "./schema";
import { tempatOf } from "./tempat-commands";

type StatusChanged = { id: string; dari: StatusKpm; ke: StatusKpm };
type Moved = { id: string; ubah: string[] };

type Dates = { enrolledOn: Date; exitedOn: Date | null };

/** What is wrong with the day of leaving or of beginning; null where the status asks for none. */
function refusalOfDate(
	ke: StatusKpm,
	day: Tanggal | null,
	today: Tanggal,
	dates: Dates,
): string | null {
	if (ke !== "NONAKTIF" && ke !== "AKTIF") return null;
	if (!day) return ke === "NONAKTIF" ? "Isi tanggal keluarga ini keluar." : null;
	if (day > today) return "Tanggal ini belum terjadi.";
	if (ke === "NONAKTIF" && day < tanggalOfColumn(dates.enrolledOn))
		return "Tanggal keluar tidak boleh sebelum tanggal masuk.";
	return null;
}

const waits = (status: StatusKpm) =>
	`KPM ini berstatus ${STATUS_KPM[status].toLowerCase()}. Perubahannya lewat usulan graduasi, bukan di sini.`;

/** Suspends a family, takes it back, ends it with a reason and a date, or lets it in again as a candidate. */
export const changeStatus = defineCommand<StatusKpmBaru, StatusChanged>({
	name: "kpm.status",
	permission: "kpm:write",
	input: StatusKpmBaru,
	async run(tx, actor, { id, versi, ke, alasan, tanggal }) {
		const kabupatenCode = actor.scope.tenant;
		const row = await tx.kpm.findFirst({
			where: { kabupatenCode, id },
			select: {
				status: true,
				statusSebab: true,
				version: true,
				enrolledOn: true,
				exitedOn: true,
			},
		});
		if (!row) return missing();
		const dari = row.status as StatusKpm;
		if (dari === ke && row.version === versi + 1 && row.statusSebab === (alasan ?? ""))
			return ok({ id, dari, ke });
		if (row.version !== versi) {
			const words = `Status KPM ini sudah diubah orang lain menjadi ${STATUS_KPM[dari].toLowerCase()}.`;
			return conflict(`${words} Anda memilih ${STATUS_KPM[ke].toLowerCase()}. Periksa lagi.`);
		}
		const refusal = refusalOfStatus(dari, ke, alasan);
		if (refusal) return invalid({ [alasan === null ? "alasan" : "ke"]: refusal });
		if (!manualStatus(dari).includes(ke)) return invalid({ ke: waits(dari) });
		const today = tanggalOf(actor.scope.now(), actor.zona);
		const wrongDay = refusalOfDate(ke, tanggal, today, row);
		if (wrongDay) return invalid({ tanggal: wrongDay });
		const begins = dari === "CALON" && ke === "AKTIF" ? (tanggal ?? today) : null;
		const { count } = await tx.kpm.updateMany({
			where: { kabupatenCode, id, version: versi },
			data: {
				status: ke,
				statusSebab: alasan ?? "",
				exitedOn: ke === "NONAKTIF" && tanggal ? columnOf(tanggal) : null,
				...(begins && { enrolledOn: columnOf(begins) }),
				version: { increment: 1 },
			},
		});
		return count === 1 ? ok({ id, dari, ke }) : conflict("Status KPM ini baru saja diubah.");
	},
	audit: ({ id, alasan, tanggal }, { dari, ke }) => ({
		entity: "kpm",
		key: id,
		diff: { dari, ke, alasan, tanggal },
	}),
});

type Place = { desa: string; kelompok: string | null; pendamping: string };

async function placeNow(tx: Tx, tenant: number, id: string): Promise<string> {
	const [now] = await tx.$queryRaw<Place[]>`
		select d.name as desa, g.nama as kelompok, s.nama as pendamping from kpm k
		join wilayah d on d.code = k.desa_code join sdm s on s.id = k.pendamping_id
		left join kelompok g on g.kabupaten_code = k.kabupaten_code and g.id = k.kelompok_id
		where k.kabupaten_code = ${tenant}::smallint and k.id = ${id}::uuid`;
	const place = now && `${now.desa}, ${now.kelompok ?? "tanpa kelompok"}, ${now.pendamping}`;
	return `KPM ini sudah diubah orang lain sejak Anda membukanya. Tempatnya sekarang: ${place}. Kirim sekali lagi bila pilihan Anda yang benar.`;
}

/** Moves a family to another desa, group or pendamping; its history stays where it happened. */
export const moveKpm = defineCommand<PindahKpm, Moved>({
	name: "kpm.pindah",
	permission: "kpm:write",
	input: PindahKpm,
	async run(tx, actor, { id, versi, ...typed }) {
		const kabupatenCode = actor.scope.tenant;
		const row = await tx.kpm.findFirst({
			where: { kabupatenCode, id },
			select: { desaCode: true, kecamatanCode: true, kelompokId: true, pendampingId: true },
		});
		if (!row) return missing();
		const tempat = await tempatOf(tx, actor, id, typed);
		if (!tempat.ok) return tempat;
		const ubah = changedFields(row, tempat.value);
		if (ubah.length === 0) return ok({ id, ubah });
		const { count } = await tx.kpm.updateMany({
			where: { kabupatenCode, id, version: versi },
			data: { ...tempat.value, version: { increment: 1 } },
		});
		return count === 1 ? ok({ id, ubah }) : conflict(await placeNow(tx, kabupatenCode, id));
	},
	audit: ({ id }, { ubah }) => ({ entity: "kpm", key: id, diff: { kolom: ubah } }),
});
