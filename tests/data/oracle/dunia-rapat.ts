import { addPokok } from "@/lib/agenda/commands";
import { freezeAngka } from "@/lib/angka-rapat/commands";
import { actorAt } from "@/lib/auth/actor";
import { attachBacaan } from "@/lib/bacaan-rapat/commands";
import { inScope } from "@/lib/db";
import { formatKode } from "@/lib/format";
import { setJadwal } from "@/lib/jadwal-rapat/commands";
import { planRapat } from "@/lib/rapat/rencana-commands";
import { inviteRoles } from "@/lib/undangan/commands";
import { type Dunia, type Langkah, lakukan, pagi } from "./langkah";
import { kejadianId, rapatId } from "./rencana";
import { RENCANA, type Rencana } from "./rencana-rapat";

const PADA = "2026-11-09";

/** A meeting to come with all that is prepared for it. */
async function siapkan({ oleh }: Dunia, { n, wilayah, kepala, kec, undang }: Rencana) {
	const actor = oleh(kepala);
	const kode = formatKode(wilayah);
	const alamat = { wilayah: kode, rapatId: rapatId(n) };
	const pokok = { judul: `Rapat ${n}`, jenis: "RAKOR", mode: "HIBRIDA" };
	const hari = { heldOn: "2026-11-20", kecamatan: kec.map(String) };
	await lakukan(planRapat, actor, PADA, { id: rapatId(n), wilayah: kode, ...pokok, ...hari });
	await lakukan(inviteRoles, actor, PADA, { ...alamat, peran: undang });
	const own = { id: kejadianId(300 + n), judul: `Pokok ${n}`, menit: "10" };
	await lakukan(addPokok, actor, PADA, { ...alamat, ...own });
	const beku = { wilayah: kode, id: rapatId(n), bulan: "2026-09" };
	await lakukan(freezeAngka, actor, PADA, beku);
	const irama = { irama: "BULANAN", tanggalKe: "5", mulai: "2026-11-01" };
	const jadwal = { id: kejadianId(320 + n), wilayah: kode, ...pokok, judul: `Jadwal ${n}` };
	await lakukan(setJadwal, actor, PADA, { ...jadwal, ...irama });
	const paper = kejadianId(340 + n);
	await inScope(
		actorAt(actor, pagi(PADA)).scope,
		(tx) => tx.$executeRaw`
		insert into pengumuman (wilayah_code, id, jenis, judul, akun_id) values (${wilayah}, ${paper}::uuid, 'REGULASI', ${`Bahan ${n}`}, ${actor.accountId}::uuid)`,
	);
	await lakukan(attachBacaan, actor, PADA, { ...alamat, pengumuman: `${kode}:${paper}` });
}

/** Meetings of the nation, a province and a kabupaten that are being prepared. */
export const persiapan = (): Langkah[] =>
	RENCANA.map((one) => ({ pada: PADA, lakukan: (dunia) => siapkan(dunia, one) }));
