import { listJp, rekapJp, riwayatPelatihan, targetJp } from "@/lib/pelatihan/jp-queries";
import { listCalon, listKabupatenUndangan, listKebutuhan } from "@/lib/pelatihan/kebutuhan-queries";
import {
	bahanPelatihan,
	findPelatihan,
	listPelatihan,
	listPeserta,
	listTamuKeluar,
} from "@/lib/pelatihan/queries";
import { dekat, diWilayah, lihatTingkat } from "./lihat";
import { BOLEH } from "./peran";
import { HARI_INI, KABUPATEN, PETUGAS, sdmId } from "./rencana";
import { jpOf, kabDari, PELATIHAN, PENGADUAN, PESERTA, pelatihanId, TAMU } from "./rencana-sdm";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";
import { lihatOrang } from "./uji-sdm";
import { diakuiOf } from "./uji-sertifikat";

/** Whoever took part is seen by the nation, by the province and office where they work, by supervisor and self. */
function lihatPeserta(who: Siapa, sdm: number): boolean {
	if (dekat(who)) return lihatOrang(who, sdm);
	return who.wilayah.some((own) => own === "0" || String(kabDari(sdm)).startsWith(own));
}
const pesertaOf = (who: Siapa, pelatihan: number) =>
	PESERTA.filter((one) => one.pelatihan === pelatihan && lihatPeserta(who, one.sdm));
/** Those without a person on file are seen by the offices of the training's level and above it; never in the field. */
const tamuOf = (who: Siapa, wilayah: string, dikeluarkan: boolean) => {
	const kantor = ["nasional", "provinsi", "kabupaten"].includes(who.jenis);
	const sees = kantor && who.wilayah.some((own) => own === "0" || wilayah.startsWith(own));
	const of = PELATIHAN.find((one) => one.wilayah === wilayah)?.n;
	return TAMU.filter(({ pelatihan, keluar }) => sees && pelatihan === of && keluar === dikeluarkan);
};
const terlihat = (who: Siapa) => PELATIHAN.filter(({ wilayah }) => lihatTingkat(who, wilayah));

/** Who is on duty today, as far as this viewer sees the assignment. */
function bertugas(who: Siapa) {
	return PETUGAS.filter(({ n, kec, sampai = "9" }) => {
		if (sampai < HARI_INI) return false;
		if (who.jenis === "pendamping") return who.sdm === n;
		if (who.jenis === "kecamatan") return kec.some((one) => diWilayah(who, one));
		return dekat(who) ? lihatOrang(who, n) : lihatPeserta(who, n);
	});
}
const jam = (who: Siapa, sdm: number) =>
	PESERTA.filter((one) => one.sdm === sdm && lihatPeserta(who, sdm)).reduce(
		(sum, { pelatihan }) => sum + jpOf(pelatihan),
		lihatPeserta(who, sdm) ? diakuiOf(sdm) : 0,
	);
const TARGET = 20;
const nama = (sdm: number) => PETUGAS.find(({ n }) => n === sdm)?.nama ?? "";

export const UJI_PELATIHAN: Uji[] = [
	uji(
		"pelatihan/queries.listPelatihan",
		"pelatihan:read",
		async (actor) =>
			(await listPelatihan(actor, { tahun: 2026, kursor: null })).baris.map(
				({ id, peserta, tamu }) => `${id} ${peserta} ${tamu}`,
			),
		(who) =>
			terlihat(who).map(({ n, wilayah }) => {
				const tamu = tamuOf(who, wilayah, false).length;
				return `${pelatihanId(n)} ${pesertaOf(who, n).length + tamu} ${tamu}`;
			}),
	),
	uji(
		"pelatihan/queries.findPelatihan",
		"pelatihan:read",
		(actor) =>
			cariSemua(
				PELATIHAN,
				({ n, wilayah }) => findPelatihan(actor, { wilayah, id: pelatihanId(n) }),
				({ id, hadir }) => `${id} ${hadir.sort().reverse()}`,
			),
		(who) =>
			terlihat(who).map(({ n, wilayah }) => {
				const tamu = tamuOf(who, wilayah, false).map(() => "D");
				return `${pelatihanId(n)} ${[...pesertaOf(who, n).map(() => "L"), ...tamu]}`;
			}),
	),
	uji(
		"pelatihan/queries.listPeserta",
		"pelatihan:read",
		async (actor) => {
			const found: string[] = [];
			for (const { n, wilayah } of PELATIHAN) {
				const { baris } = await listPeserta(actor, { wilayah, id: pelatihanId(n) }, null);
				found.push(...baris.map((row) => `${n} ${row.nama}`));
			}
			return found;
		},
		(who) =>
			PELATIHAN.flatMap(({ n, wilayah }) => [
				...pesertaOf(who, n).map(({ sdm }) => `${n} ${nama(sdm)}`),
				...tamuOf(who, wilayah, false).map((one) => `${n} Tamu ${one.n}`),
			]),
	),
	uji(
		"pelatihan/queries.listTamuKeluar",
		"pelatihan:write",
		async (actor) => {
			const found: string[] = [];
			for (const { n, wilayah } of PELATIHAN)
				for (const row of await listTamuKeluar(actor, { wilayah, id: pelatihanId(n) }))
					found.push(`${n} ${row.nama}`);
			return found;
		},
		(who) =>
			PELATIHAN.flatMap(({ n, wilayah }) =>
				tamuOf(who, wilayah, true).map((one) => `${n} Tamu ${one.n}`),
			),
	),
	uji(
		"pelatihan/queries.bahanPelatihan",
		"pelatihan:read",
		async (actor) => (await bahanPelatihan(actor)).milik.map(({ code }) => code),
		(who) => (BOLEH["pelatihan:write"]?.includes(who.peran) ? who.wilayah : []),
	),
	uji(
		"pelatihan/jp-queries.rekapJp",
		"pelatihan:read",
		async (actor) =>
			(await rekapJp(actor, 2026, null)).baris.map(
				(row) => `${row.wilayah} ${row.sdm} ${row.jp} ${row.cukup}`,
			),
		(who) => {
			const digits = who.jenis === "nasional" ? 2 : 4;
			const groups = Map.groupBy(bertugas(who), ({ n }) => String(kabDari(n)).slice(0, digits));
			return [...groups].map(([code, people]) => {
				const hours = people.map(({ n }) => jam(who, n));
				const sum = hours.reduce((a, b) => a + b, 0);
				return `${code} ${people.length} ${sum} ${hours.filter((h) => h >= TARGET).length}`;
			});
		},
	),
	uji(
		"pelatihan/jp-queries.listJp",
		"pelatihan:read",
		async (actor) => {
			const found: string[] = [];
			for (const { code } of KABUPATEN) {
				const asked = { tahun: 2026, kabupaten: String(code), setelah: null };
				const { baris } = await listJp(actor, asked);
				found.push(...baris.map((row) => `${row.nama} ${row.jp}`));
			}
			return found;
		},
		(who) => bertugas(who).map(({ n, nama: name }) => `${name} ${jam(who, n)}`),
	),
	uji(
		"pelatihan/jp-queries.riwayatPelatihan",
		"pelatihan:read",
		async (actor) => {
			const all = await Promise.all(PETUGAS.map(({ n }) => riwayatPelatihan(actor, sdmId(n))));
			return all.flatMap((rows, i) => rows.map(({ id }) => `${PETUGAS[i]?.n} ${id}`));
		},
		(who) =>
			terlihat(who).flatMap(({ n }) =>
				pesertaOf(who, n).map(({ sdm }) => `${sdm} ${pelatihanId(n)}`),
			),
	),
	{
		...uji(
			"pelatihan/jp-queries.targetJp",
			"pelatihan:read",
			async (actor) => [`${await targetJp(actor, 2026)}`],
			() => [`${TARGET}`],
		),
		umum: true,
	},
	uji(
		"pelatihan/kebutuhan-queries.listKebutuhan",
		"laporan:read",
		async (actor) =>
			(await listKebutuhan(actor, 2026)).map(({ kode, jumlah }) => `${kode} ${jumlah}`),
		(who) => {
			if (who.jenis === "pendamping") return [];
			const seen = PENGADUAN.filter(({ kec }) => diWilayah(who, kec));
			return [...Map.groupBy(seen, ({ kategori }) => kategori)].map(
				([kategori, rows]) => `${kategori} ${rows.length}`,
			);
		},
	),
	uji(
		"pelatihan/kebutuhan-queries.listCalon",
		"pelatihan:write",
		async (actor) =>
			(await listCalon(actor, { wilayah: "3201", id: pelatihanId(4) }, "3201")).map(
				(row) => row.nama,
			),
		(who) => {
			const in4 = PESERTA.filter(({ pelatihan }) => pelatihan === 4).map(({ sdm }) => sdm);
			return bertugas(who)
				.filter(({ n }) => kabDari(n) === 3201 && !in4.includes(n))
				.map((one) => one.nama);
		},
	),
	uji(
		"pelatihan/kebutuhan-queries.listKabupatenUndangan",
		"pelatihan:write",
		async (actor) => (await listKabupatenUndangan(actor, "0")).map(({ code }) => code),
		(who) =>
			KABUPATEN.map(({ code }) => String(code)).filter((code) =>
				who.wilayah.some((own) => own === "0" || code.startsWith(own)),
			),
	),
];
