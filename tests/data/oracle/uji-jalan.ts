import { findPintuRapat, hitungHadir, listHadir } from "@/lib/hadir/queries";
import { DaftarHadirFilter } from "@/lib/hadir/schema";
import { findLayar } from "@/lib/layar/queries";
import { findCatatan, listAgendaCatatan, listOrangRapat } from "@/lib/rapat/catatan-queries";
import { lihatTingkat } from "./lihat";
import { rapatId } from "./rencana";
import { DICATAT, DIUNDANG, orang, TAMU } from "./rencana-jalan";
import { RAPAT, TINDAK } from "./rencana-lanjut";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";
import { terbawa } from "./uji-terbit";

type Rapat = (typeof RAPAT)[number];
const kunciOf = ({ n, wilayah }: Rapat) => ({ wilayah, id: rapatId(n) });
/** Meetings are led and noted by their own level. */
const milik = (who: Siapa) => RAPAT.filter(({ wilayah }) => who.wilayah.includes(wilayah));
const undangan = (n: number) => DIUNDANG.filter(({ rapat }) => rapat === n);
const tamu = (n: number) => TAMU.filter(({ rapat }) => rapat === n);
const semua = DaftarHadirFilter.parse({});

export const UJI_JALAN: Uji[] = [
	uji(
		"hadir/queries.findPintuRapat",
		"rapat:read",
		(actor) =>
			cariSemua(
				RAPAT,
				(rapat) => findPintuRapat(actor, kunciOf(rapat)),
				({ id, diundang, hadir }) => `${id} ${diundang} ${hadir?.mode ?? "belum"}`,
			),
		(who) =>
			RAPAT.filter(({ wilayah }) => lihatTingkat(who, wilayah)).map(({ n }) => {
				const own = undangan(n).find(({ kunci }) => kunci === who.kunci);
				return `${rapatId(n)} ${own !== undefined} ${own?.hadir ?? "belum"}`;
			}),
	),
	uji(
		"hadir/queries.hitungHadir",
		"rapat:write",
		(actor) =>
			cariSemua(
				RAPAT,
				(rapat) => hitungHadir(actor, kunciOf(rapat)),
				({ hadir, daring }, { n }) => `${n}: ${hadir} hadir, ${daring} daring`,
			),
		(who) =>
			milik(who).map(({ n }) => {
				const online = undangan(n).filter(({ hadir }) => hadir === "DARING");
				return `${n}: ${orang(n).datang.length} hadir, ${online.length} daring`;
			}),
	),
	uji(
		"hadir/queries.listHadir",
		"rapat:write",
		async (actor) => {
			const all = RAPAT.map(async (rapat) => {
				const { baris } = await listHadir(actor, kunciOf(rapat), semua);
				return baris.map(({ nama, mode }) => `${rapat.n} ${nama} ${mode}`);
			});
			return (await Promise.all(all)).flat();
		},
		(who) =>
			milik(who).flatMap(({ n }) => [
				...undangan(n).map(({ kunci, hadir = null }) => `${n} Akun ${kunci} ${hadir}`),
				...tamu(n).map(({ nama }) => `${n} ${nama} LURING`),
				// asked as a guest, and noted at the door by name: two lines
				...[`${n} Camat ${n} null`, `${n} Camat ${n} LURING`, `${n} Lurah null`],
			]),
	),
	uji(
		"layar/queries.findLayar",
		"rapat:write",
		(actor) =>
			cariSemua(
				RAPAT,
				(rapat) => findLayar(actor, kunciOf(rapat)),
				({ agenda, bawaan }, { n }) =>
					`${n}: ${agenda.map(({ judul }) => judul)} ${bawaan.map(({ uraian }) => uraian).sort()}`,
			),
		(who) =>
			milik(who).map((rapat) => {
				const agenda = DICATAT.includes(rapat.n) ? `Agenda ${rapat.n}` : "";
				return `${rapat.n}: ${agenda} ${terbawa(who, rapat).sort()}`;
			}),
	),
	uji(
		"rapat/catatan-queries.findCatatan",
		"rapat:write",
		(actor) =>
			cariSemua(
				RAPAT,
				(rapat) => findCatatan(actor, kunciOf(rapat)),
				({ isi }, { n }) =>
					`${n}: ${[...(isi?.masalah ?? []), ...(isi?.keputusan ?? [])].map(({ uraian }) => uraian)} ${isi?.tindak.length}`,
			),
		(who) =>
			milik(who).map(({ n }) => {
				const noted = DICATAT.includes(n) ? [`Masalah ${n}`, `Keputusan ${n}`] : [];
				const asked = TINDAK.filter((one) => one.rapat === n && !one.batal);
				return `${n}: ${noted} ${asked.length}`;
			}),
	),
	uji(
		"rapat/catatan-queries.listOrangRapat",
		"rapat:write",
		async (actor) => {
			const all = await Promise.all(RAPAT.map((rapat) => listOrangRapat(actor, kunciOf(rapat))));
			return all.flat().map(({ nama }) => nama);
		},
		(who) => milik(who).flatMap(({ n }) => undangan(n).map(({ kunci }) => `Akun ${kunci}`)),
	),
	uji(
		"rapat/catatan-queries.listAgendaCatatan",
		"rapat:write",
		async (actor) => {
			const all = await Promise.all(RAPAT.map((rapat) => listAgendaCatatan(actor, kunciOf(rapat))));
			return all.flat().map(({ judul }) => judul);
		},
		(who) =>
			RAPAT.filter(({ n, wilayah }) => DICATAT.includes(n) && lihatTingkat(who, wilayah)).map(
				({ n }) => `Agenda ${n}`,
			),
	),
];
