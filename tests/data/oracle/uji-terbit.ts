import { exportHadir } from "@/lib/berita-acara/hadir-queries";
import { bahanTerbit, findDrafBeritaAcara } from "@/lib/berita-acara/queries";
import { findBukti, findDokumen, findUnduhan, listDokumenRapat } from "@/lib/dokumen/queries";
import { countKehadiran } from "@/lib/rapat/kehadiran-queries";
import { listCarried } from "@/lib/tindak-lanjut/lanjutan-queries";
import { countTindakLanjut } from "@/lib/tindak-lanjut/queries";
import { findTindakLanjut } from "@/lib/tindak-lanjut/riwayat-queries";
import { lihatTingkat, mengelola } from "./lihat";
import { kejadianId, rapatId } from "./rencana";
import { diundang, orang } from "./rencana-jalan";
import { dokumenId, RAPAT, TINDAK, type Tindak } from "./rencana-lanjut";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";

const kunciTindak = ({ n, wilayah }: Tindak) => ({ wilayah, id: kejadianId(200 + n) });
const kunciRapat = ({ n, wilayah }: (typeof RAPAT)[number]) => ({ wilayah, id: rapatId(n) });
const terbuka = ({ selesai, batal }: Tindak) => !selesai && !batal;
const terlihat = (who: Siapa) => TINDAK.filter(({ wilayah }) => lihatTingkat(who, wilayah));
const dikelola = (who: Siapa) => RAPAT.filter(({ wilayah }) => mengelola(who, wilayah));
/** Whose level a meeting is of: only they write its minutes. */
const sendiri = (who: Siapa) => RAPAT.filter(({ wilayah }) => who.wilayah.includes(wilayah));
/** Whose papers somebody may read: of the own level and below, and of meetings they were asked to. */
const terbaca = (who: Siapa) =>
	RAPAT.filter(({ n, wilayah }) => mengelola(who, wilayah) || diundang(who.kunci, n));
const asal = (one: Tindak) => RAPAT.find(({ n }) => n === one.rapat)?.wilayah;
/** What earlier meetings left for this one, as far as this person sees it. */
export const terbawa = (who: Siapa, { n, wilayah }: (typeof RAPAT)[number]) =>
	terlihat(who)
		.filter((one) => one.wilayah === wilayah || asal(one) === wilayah)
		.filter((one) => one.rapat !== n)
		.map((one) => `Tindak ${one.n}`);

export const UJI_TERBIT: Uji[] = [
	{
		...uji(
			"dokumen/queries.findBukti",
			"",
			() => cariSemua(RAPAT, ({ n }) => findBukti(dokumenId(n)), bukti),
			() => RAPAT.map(({ n }) => `Berita acara ${n} true`),
		),
		umum: true,
	},
	uji(
		"dokumen/queries.findDokumen",
		"dokumen:read",
		(actor) =>
			cariSemua(
				RAPAT,
				({ n, wilayah }) => findDokumen(actor, { wilayah, id: dokumenId(n) }),
				({ isi }) => Buffer.from(isi).toString(),
			),
		(who) => terbaca(who).map(({ n }) => `Isi berita acara ${n}`),
	),
	uji(
		"dokumen/queries.findUnduhan",
		"dokumen:read",
		(actor) =>
			cariSemua(
				RAPAT,
				({ n }) => findUnduhan(actor, dokumenId(n)),
				({ wilayah, pengganti }) => `${wilayah} ${pengganti}`,
			),
		(who) => terbaca(who).map(({ wilayah }) => `${wilayah} null`),
	),
	uji(
		"dokumen/queries.listDokumenRapat",
		"rapat:read",
		async (actor) => {
			const all = RAPAT.map((one) => listDokumenRapat(actor, kunciRapat(one)));
			return (await Promise.all(all)).flat().map(({ judul }) => judul);
		},
		(who) => terbaca(who).map(({ n }) => `Berita acara ${n}`),
	),
	uji(
		"berita-acara/queries.bahanTerbit",
		"rapat:write",
		(actor) =>
			cariSemua(
				RAPAT,
				(one) => bahanTerbit(actor, kunciRapat(one)),
				({ rapat }) => rapat.judul,
			),
		(who) => sendiri(who).map(({ n }) => `Rapat ${n}`),
	),
	uji(
		"berita-acara/queries.findDrafBeritaAcara",
		"rapat:write",
		(actor) =>
			cariSemua(
				RAPAT,
				(one) => findDrafBeritaAcara(actor, kunciRapat(one)),
				({ bahan }) => `${bahan.judul} ${bahan.hadir.daftar.map(({ nama }) => nama).sort()}`,
			),
		(who) => sendiri(who).map(({ n }) => `Rapat ${n} ${orang(n).datang}`),
	),
	uji(
		"berita-acara/hadir-queries.exportHadir",
		"rapat:write",
		async (actor) => {
			const found: string[] = [];
			for (const one of RAPAT) {
				const file = await exportHadir(actor, kunciRapat(one));
				for await (const rows of file?.batches ?? []) found.push(...rows.map(({ nama }) => nama));
			}
			return found;
		},
		(who) => sendiri(who).flatMap(({ n }) => orang(n).datang),
	),
	uji(
		"rapat/kehadiran-queries.countKehadiran",
		"rapat:read",
		(actor) =>
			cariSemua(
				RAPAT,
				({ wilayah }) => countKehadiran(actor, { wilayah, tahun: 2025 }),
				({ datang, diundang }, { n }) => `${n} ${datang}/${diundang}`,
			),
		(who) =>
			dikelola(who).map(({ n }) => `${n} ${orang(n).datang.length}/${orang(n).diundang.length}`),
	),
	uji(
		"tindak-lanjut/queries.countTindakLanjut",
		"rapat:read",
		async (actor) => {
			const { terbuka: open } = await countTindakLanjut(actor, { milik: "semua", wilayah: null });
			return [`terbuka ${open}`];
		},
		(who) => [`terbuka ${terlihat(who).filter(terbuka).length}`],
	),
	uji(
		"tindak-lanjut/riwayat-queries.findTindakLanjut",
		"rapat:read",
		(actor) =>
			cariSemua(
				TINDAK,
				(one) => findTindakLanjut(actor, kunciTindak(one)),
				({ tindak }) => tindak.uraian,
			),
		(who) => terlihat(who).map(({ n }) => `Tindak ${n}`),
	),
	uji(
		"tindak-lanjut/lanjutan-queries.listCarried",
		"rapat:read",
		async (actor) => {
			const found: string[] = [];
			for (const one of RAPAT)
				for (const { uraian } of await listCarried(actor, kunciRapat(one)))
					found.push(`${one.n} ${uraian}`);
			return found;
		},
		(who) =>
			RAPAT.filter(({ wilayah }) => lihatTingkat(who, wilayah)).flatMap((rapat) =>
				terbawa(who, rapat).map((uraian) => `${rapat.n} ${uraian}`),
			),
	),
];

function bukti({ judul, utuh }: { judul: string; utuh: boolean }) {
	return `${judul} ${utuh}`;
}
