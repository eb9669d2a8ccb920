import { countInbox, listInbox } from "@/lib/kotak-masuk/queries";
import { kecPada } from "./kini";
import { diWilayah } from "./lihat";
import { BULAN, kabOf } from "./rencana";
import { wajibDibaca } from "./rencana-kabar";
import { GRADUASI, type Status, TINDAK } from "./rencana-lanjut";
import { undanganUntuk } from "./rencana-rapat";
import { DIJAWAB } from "./rencana-sdm";
import type { Siapa } from "./siapa";
import { type Uji, uji } from "./uji";
import { berstatus, laporan, tutup } from "./uji-laporan";
import { kendalaUntuk, usulanUntuk } from "./uji-sdm";
import { antreUntuk, ditolakUntuk } from "./uji-sertifikat";

/** What waits for each office first, after domain 2.4. */
export function kotakMasuk(who: Siapa): string[] {
	return [
		...banyak("PENGUMUMAN", wajibDibaca(who).length),
		...menunggu(who),
		...banyak("DIJAWAB", DIJAWAB.filter((kunci) => who.kunci === kunci).length),
		...banyak("KENDALA", kendalaUntuk(who).filter((kunci) => !DIJAWAB.includes(kunci)).length),
		...banyak("SERTIFIKAT", antreUntuk(who).length),
		...banyak("SERTIFIKAT_DITOLAK", ditolakUntuk(who).length),
		...banyak("PRAKTIK", usulanUntuk(who).length),
	];
}

const banyak = (jenis: string, n: number, bulan: string | null = null) =>
	n > 0 ? [`${jenis} ${bulan} ${n}`] : [];

function menunggu(who: Siapa): string[] {
	const own = laporan(who).filter((one) => !tutup(kabOf(one.kec), one.bulan));
	const waits = (status: Status) =>
		BULAN.flatMap((bulan) =>
			banyak(
				status,
				berstatus(
					own.filter((one) => one.bulan === bulan),
					status,
				),
				bulan,
			),
		);
	const cases = (status: string) =>
		banyak(
			"GRADUASI",
			GRADUASI.filter((one) => one.status === status).filter(({ kpm, usulan }) =>
				diWilayah(who, kecPada(kpm, usulan)),
			).length,
		);
	const late = TINDAK.filter(
		({ selesai, batal, tenggat }) => !selesai && !batal && tenggat < "2026-11-10",
	)
		.filter(({ wilayah }) => who.wilayah.includes(wilayah))
		.filter(({ kec = 0 }) => who.jenis !== "kecamatan" || who.kec.includes(kec)).length;
	const overdue = ["AUDITOR", "PENDAMPING", "SYS_ADMIN"].includes(who.peran)
		? []
		: banyak("TINDAK_LANJUT", late);
	const asked = banyak("UNDANGAN", undanganUntuk(who).length);
	switch (who.peran) {
		case "PENDAMPING":
			return own
				.flatMap(({ status, bulan }) => {
					if (status === "DIKEMBALIKAN") return banyak(status, 1, bulan);
					return status === "DRAF" && bulan <= "2026-10" ? banyak("BELUM_DIKIRIM", 1, bulan) : [];
				})
				.concat(asked);
		case "SUPERVISOR":
			return [...waits("DIAJUKAN"), ...cases("USULAN"), ...overdue, ...asked];
		case "KORKAB":
			return [...waits("DIVERIFIKASI"), ...cases("VERIFIKASI"), ...overdue, ...asked];
		default:
			return [...overdue, ...asked];
	}
}

export const UJI_MASUK: Uji[] = [
	uji(
		"kotak-masuk/queries.listInbox",
		"",
		async (actor) =>
			(await listInbox(actor)).map(({ jenis, bulan, jumlah }) => `${jenis} ${bulan} ${jumlah}`),
		kotakMasuk,
	),
	uji(
		"kotak-masuk/queries.countInbox",
		"",
		async (actor) => [`${(await countInbox(actor)).semua}`],
		(who) => [`${kotakMasuk(who).reduce((sum, line) => sum + Number(line.split(" ")[2]), 0)}`],
	),
];
