import { randomUUID } from "node:crypto";
import { bukaAkses } from "@/lib/akses/commands";
import type { Actor } from "@/lib/auth/actor";
import { actorAt } from "@/lib/auth/actor";
import { tutupBulan } from "@/lib/bulan/commands";
import { inScope, type Tx } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import { kecualikanLaporan, kembalikanLaporan } from "@/lib/laporan/putusan-commands";
import { setujuiLaporan, terimaLaporan, verifikasiLaporan } from "@/lib/laporan/tinjau-commands";
import { pertemuan } from "./dunia-jalan";
import { kabar } from "./dunia-kabar";
import { persiapan } from "./dunia-rapat";
import { type Dunia, type Langkah, lakukan, pagi } from "./langkah";
import { AWAL, kabOf, kejadianId, rapatId, sdmId } from "./rencana";
import { DITUTUP, dokumenId, LAPORAN, type Laporan, RAPAT, TARGET, TINDAK } from "./rencana-lanjut";

const SUPERVISOR: Record<number, string> = {
	320101: "supervisor.7",
	320102: "supervisor.8",
	327101: "supervisor.10",
	150501: "supervisor.9",
};
const LANGKAH = [verifikasiLaporan, setujuiLaporan, terimaLaporan];
const SAMPAI: Partial<Record<Laporan["status"], number>> = {
	DIVERIFIKASI: 1,
	DITERIMA: 3,
	TERKUNCI: 3,
};
/** Reviewers look a day after it came in, all on the same day. */
const HARI_TINJAU: Record<string, string> = { "2026-09": "2026-10-07", "2026-10": "2026-11-06" };

function tinjau({ sdm, kec, bulan, status }: Laporan): Langkah[] {
	const pada = HARI_TINJAU[bulan] ?? "";
	const pendampingId = sdmId(sdm);
	const kab = kabOf(kec);
	const siapa = [SUPERVISOR[kec] ?? "", `korkab.${kab}`, `dinsos_kab_head.${kab}`];
	const one = (version: number) => ({ bulan, pendampingId, version, id: randomUUID() });
	if (status === "DIKEMBALIKAN") {
		const input = { ...one(2), umum: "Lengkapi rencana" };
		return [
			{ pada, lakukan: (d) => lakukan(kembalikanLaporan, d.oleh(siapa[0] ?? ""), pada, input) },
		];
	}
	if (status === "DIKECUALIKAN") {
		const input = { ...one(1), alasan: "Sudah tidak bertugas" };
		return [
			{ pada, lakukan: (d) => lakukan(kecualikanLaporan, d.oleh(siapa[1] ?? ""), pada, input) },
		];
	}
	return LANGKAH.slice(0, SAMPAI[status] ?? 0).map((command, i) => ({
		pada,
		lakukan: (d) =>
			lakukan(command, d.oleh(siapa[i] ?? ""), pada, {
				...{ batchId: randomUUID(), bulan, hanyaBersih: false },
				items: [{ pendampingId, version: 2 + i }],
			}),
	}));
}

function laporan(): Langkah[] {
	return LAPORAN.flatMap((one) => {
		const { sdm, bulan, dikirim } = one;
		const input = { bulan, version: 1, kendala: [], rencana: `Rencana ${sdm}` };
		const send: Langkah[] = dikirim
			? [
					{
						pada: dikirim,
						lakukan: (d) => lakukan(kirimLaporan, d.oleh(`pendamping.${sdm}`), dikirim, input),
					},
				]
			: [];
		return [...send, ...tinjau(one)];
	});
}

const penutupan = (): Langkah[] =>
	DITUTUP.map(({ kab, bulan }) => ({
		pada: "2026-10-08",
		lakukan: (d) => lakukan(tutupBulan, d.oleh(`dinsos_kab_head.${kab}`), "2026-10-08", { bulan }),
	}));

const KEPALA: Record<string, string> = {
	"0": "kemensos_admin.0",
	"32": "dinsos_prov.32",
	"15": "dinsos_prov.15",
};
export const kepala = (wilayah: string) => KEPALA[wilayah] ?? `dinsos_kab_head.${wilayah}`;

/** A row that belongs to a level, written by whoever heads it. */
const tulis = (
	wilayah: string,
	pada: string,
	work: (tx: Tx, actor: Actor) => Promise<unknown>,
): Langkah => ({
	pada,
	lakukan: ({ oleh }: Dunia) => {
		const actor = actorAt(oleh(kepala(wilayah)), pagi(pada));
		return inScope(actor.scope, (tx) => work(tx, actor));
	},
});

const rapat = (): Langkah[] =>
	RAPAT.map(({ n, wilayah }) =>
		tulis(
			wilayah,
			AWAL,
			(tx) => tx.$executeRaw`
		insert into rapat (wilayah_code, id, judul, jenis, held_on, status) values (${wilayah}, ${rapatId(n)}::uuid, ${`Rapat ${n}`}, 'RAKOR', '2025-11-20', 'SELESAI')`,
		),
	);

/** What every meeting leaves: who was asked and came, and its minutes. */
const terbit = (): Langkah[] =>
	RAPAT.map(({ n, wilayah }) =>
		tulis(wilayah, "2025-11-22", async (tx, { accountId }) => {
			const key = [wilayah, rapatId(n)] as const;
			await tx.$executeRaw`update rapat set status = 'SELESAI' where wilayah_code = ${key[0]} and id = ${key[1]}::uuid`;
			await tx.$executeRaw`
				insert into rapat_undangan (wilayah_code, rapat_id, id, nama, peran) values (${key[0]}, ${key[1]}::uuid, ${newId()}::uuid, ${`Camat ${n}`}, 'Camat'), (${key[0]}, ${key[1]}::uuid, ${newId()}::uuid, 'Lurah', 'Lurah')`;
			await tx.$executeRaw`
				insert into rapat_hadir (wilayah_code, rapat_id, id, nama, peran, mode, cara) values (${key[0]}, ${key[1]}::uuid, ${newId()}::uuid, ${`Camat ${n}`}, 'Camat', 'LURING', 'TANGAN')`;
			await tx.$executeRaw`
				insert into dokumen (wilayah_code, id, jenis, judul, rapat_id, nama_berkas, mime, isi, sha256, akun_id)
				select ${key[0]}, ${dokumenId(n)}::uuid, 'BERITA_ACARA', ${`Berita acara ${n}`}, ${key[1]}::uuid, 'ba.pdf', 'application/pdf', isi, sha256(isi), ${accountId}::uuid
				from convert_to(${`Isi berita acara ${n}`}, 'UTF8') isi`;
		}),
	);

const tindak = (): Langkah[] =>
	TINDAK.map(({ n, wilayah, kec = null, rapat: asked, tenggat }) => {
		const from = RAPAT.find((one) => one.n === asked)?.wilayah ?? "";
		return tulis(
			from,
			"2025-11-21",
			(tx) => tx.$executeRaw`
		insert into tindak_lanjut (wilayah_code, id, rapat_wilayah_code, rapat_id, kecamatan_code, uraian, penanggung_jawab, due_on)
		values (${wilayah}, ${kejadianId(200 + n)}::uuid, ${from}, ${rapatId(asked)}::uuid, ${kec}::int, ${`Tindak ${n}`}, 'APD', ${tenggat}::date)`,
		);
	});

const selesai = (): Langkah[] =>
	TINDAK.flatMap(({ n, wilayah, selesai: done = null, batal = false }) =>
		done || batal
			? [
					tulis(
						wilayah,
						done ?? "2026-10-01",
						(tx) => tx.$executeRaw`
		update tindak_lanjut set done_on = ${done}::date, batal_at = ${batal ? pagi("2026-10-01") : null}::timestamptz
		where wilayah_code = ${wilayah} and id = ${kejadianId(200 + n)}::uuid`,
					),
				]
			: [],
	);

const target = (): Langkah[] =>
	TARGET.map(({ wilayah, jenis, nilai }, i) =>
		tulis(
			wilayah,
			`2026-09-${String(10 + i)}`,
			(tx, actor) => tx.$executeRaw`
		insert into target (wilayah_code, id, tahun, jenis, nilai, alasan, akun_id)
		values (${wilayah}, ${newId()}::uuid, 2026, ${jenis}, ${nilai}, 'Ketetapan uji', ${actor.accountId}::uuid)`,
		),
	);

/** Openings hold for an hour of the real clock, so they are made now. */
const akses = (): Langkah[] => [
	{
		pada: "2026-11-09",
		lakukan: async ({ siapa }) => {
			for (const { dibuka, actor } of siapa)
				for (const kabupaten of dibuka)
					await lakukan(bukaAkses, actor, "2026-11-09", {
						...{ id: newId(), kabupaten: String(kabupaten) },
						alasan: "Pemeriksaan pengaduan warga",
					});
		},
	},
];

/** Everything that is done at a desk. */
export function tataUsaha(): Langkah[] {
	return [
		...rapat(),
		...laporan(),
		...penutupan(),
		...terbit(),
		...tindak(),
		...selesai(),
		...pertemuan(),
		...target(),
		...akses(),
		...kabar(),
		...persiapan(),
	];
}
