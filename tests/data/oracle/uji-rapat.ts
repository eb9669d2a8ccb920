import { listAgenda } from "@/lib/agenda/queries";
import { findAngkaArea, listAngkaRapat } from "@/lib/angka-rapat/queries";
import type { Actor } from "@/lib/auth/actor";
import { listBacaan, listCalonBacaan } from "@/lib/bacaan-rapat/queries";
import { listJadwal } from "@/lib/jadwal-rapat/queries";
import { listRencana } from "@/lib/rapat/rencana-queries";
import type { Tanggal } from "@/lib/time";
import {
	countCalon,
	countUndangan,
	findUndanganSaya,
	listUndangan,
	listUndanganSaya,
} from "@/lib/undangan/queries";
import { UndanganFilter } from "@/lib/undangan/schema";
import { lihatTingkat } from "./lihat";
import { rapatId } from "./rencana";
import { PENGUMUMAN } from "./rencana-kabar";
import { calon, RENCANA, type Rencana, undanganTerlihat, undanganUntuk } from "./rencana-rapat";
import type { Siapa } from "./siapa";
import { type Uji, uji } from "./uji";

const BACA = "rapat:read";
const SEMUA = UndanganFilter.parse({});
type Key = { wilayah: string; id: string };

/** Asks about every meeting to come, each answer after its number. */
const setiap =
	(ask: (actor: Actor, key: Key, one: Rencana) => Promise<string[]>): Uji["tanya"] =>
	async (actor) => {
		const found: string[] = [];
		for (const one of RENCANA)
			for (const text of await ask(actor, { wilayah: one.wilayah, id: rapatId(one.n) }, one))
				found.push(`${one.n} ${text}`);
		return found;
	};
const tingkat = (who: Siapa) => RENCANA.filter(({ wilayah }) => lihatTingkat(who, wilayah));
const perRapat = (who: Siapa) => {
	const count = new Map<number, number>();
	for (const { n } of undanganTerlihat(who)) count.set(n, (count.get(n) ?? 0) + 1);
	return [...count].map(([n, jumlah]) => `${n} ${jumlah}`);
};
const LAPANGAN = ["PENDAMPING", "SUPERVISOR"];

/** What is prepared for meetings to come. */
export const UJI_RAPAT: Uji[] = [
	uji(
		"rapat/rencana-queries.listRencana",
		BACA,
		async (actor) => (await listRencana(actor)).map(({ judul, agenda }) => `${judul} ${agenda}`),
		(who) => tingkat(who).map(({ n }) => `Rapat ${n} 1`),
	),
	uji(
		"jadwal-rapat/queries.listJadwal",
		BACA,
		async (actor) =>
			(await listJadwal(actor)).map(
				(one) => `${one.judul} ${one.celah.length} ${one.berikut[0]?.tanggal}`,
			),
		(who) =>
			RENCANA.filter(({ wilayah }) => who.wilayah.includes(wilayah)).map(
				({ n }) => `Jadwal ${n} 1 2026-12-05`,
			),
	),
	uji(
		"undangan/queries.listUndangan",
		BACA,
		setiap(async (actor, key) =>
			(await listUndangan(actor, key, SEMUA)).baris.map(({ nama }) => nama),
		),
		(who) => undanganTerlihat(who).map(({ n, kunci }) => `${n} Akun ${kunci}`),
	),
	uji(
		"undangan/queries.countUndangan",
		BACA,
		setiap(async (actor, key) => {
			const sum = (await countUndangan(actor, key)).reduce((all, { jumlah }) => all + jumlah, 0);
			return sum ? [`${sum}`] : [];
		}),
		perRapat,
	),
	uji(
		"undangan/queries.countCalon",
		"rapat:write",
		setiap(async (actor, { wilayah }, { kec }) => {
			const sasaran = { wilayah, kecamatan: kec, heldOn: "2026-11-20" as Tanggal };
			const rows = await countCalon(actor, sasaran);
			return rows
				.filter(({ peran }) => LAPANGAN.includes(peran))
				.map(({ peran, jumlah }) => `${peran} ${jumlah}`);
		}),
		(who) =>
			RENCANA.filter(({ wilayah }) => who.wilayah.includes(wilayah)).flatMap((one) =>
				LAPANGAN.map((peran) => `${one.n} ${peran} ${calon(one, peran).length}`),
			),
	),
	uji(
		"undangan/queries.listUndanganSaya",
		BACA,
		async (actor) => (await listUndanganSaya(actor)).map(({ judul }) => judul),
		(who) => undanganUntuk(who).map(({ n }) => `Rapat ${n}`),
	),
	uji(
		"undangan/queries.findUndanganSaya",
		BACA,
		setiap(async (actor, key) => {
			const found = await findUndanganSaya(actor, key);
			return found ? [found.judul] : [];
		}),
		(who) => undanganUntuk(who).map(({ n }) => `${n} Rapat ${n}`),
	),
	uji(
		"agenda/queries.listAgenda",
		BACA,
		setiap(async (actor, key) => (await listAgenda(actor, key)).map(({ judul }) => judul)),
		(who) => tingkat(who).map(({ n }) => `${n} Pokok ${n}`),
	),
	uji(
		"angka-rapat/queries.listAngkaRapat",
		BACA,
		setiap(async (actor, key) => (await listAngkaRapat(actor, key)).map(({ area }) => area)),
		(who) => tingkat(who).flatMap(({ n, angka }) => angka.map((area) => `${n} ${area}`)),
	),
	uji(
		"angka-rapat/queries.findAngkaArea",
		BACA,
		setiap(async (actor, key) => {
			const found = await findAngkaArea(actor, key, "320101");
			return found ? [found.area] : [];
		}),
		(who) => tingkat(who).map(({ n, ciseeng }) => `${n} ${ciseeng}`),
	),
	uji(
		"bacaan-rapat/queries.listBacaan",
		BACA,
		setiap(async (actor, key) =>
			(await listBacaan(actor, key)).map(({ judul, dibaca }) => `${judul} ${dibaca}`),
		),
		(who) =>
			tingkat(who).map(({ n, wilayah }) => {
				const own = ["nasional", "provinsi", "kabupaten"].includes(who.jenis);
				return `${n} Bahan ${n} ${own && who.wilayah.includes(wilayah) ? 0 : null}`;
			}),
	),
	uji(
		"bacaan-rapat/queries.listCalonBacaan",
		"rapat:write",
		async (actor) => (await listCalonBacaan(actor)).map(({ judul }) => judul),
		(who) => [
			...tingkat(who).map(({ n }) => `Bahan ${n}`),
			...PENGUMUMAN.filter((one) => lihatTingkat(who, one.wilayah) && !one.dicabut).map(
				({ n }) => `Pengumuman ${n}`,
			),
		],
	),
];
