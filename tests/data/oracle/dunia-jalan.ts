import { inScope, type Tx } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import type { Dunia, Langkah } from "./langkah";
import { rapatId } from "./rencana";
import { DICATAT, DIUNDANG, TAMU } from "./rencana-jalan";
import { RAPAT } from "./rencana-lanjut";

const KEPALA: Record<string, string> = {
	"0": "kemensos_admin.0",
	"32": "dinsos_prov.32",
	"15": "dinsos_prov.15",
};

async function undang(tx: Tx, { oleh }: Dunia, wilayah: string, n: number) {
	const asked = DIUNDANG.filter(({ rapat }) => rapat === n).map(({ kunci, hadir }) => {
		const { accountId, name } = oleh(kunci);
		return { nama: name, akun: accountId as string | null, hadir, peran: "Peserta" };
	});
	const guests = TAMU.filter(({ rapat }) => rapat === n).map(({ nama }) => {
		return { nama, akun: null, hadir: "LURING" as const, peran: "Tamu" };
	});
	for (const { nama, akun, hadir, peran } of [...asked, ...guests]) {
		const id = newId();
		await tx.$executeRaw`insert into rapat_undangan (wilayah_code, rapat_id, id, akun_id, nama, peran)
			values (${wilayah}, ${rapatId(n)}::uuid, ${id}::uuid, ${akun}::uuid, ${nama}, ${peran})`;
		if (hadir)
			await tx.$executeRaw`insert into rapat_hadir (wilayah_code, rapat_id, id, akun_id, nama, peran, mode, cara)
				values (${wilayah}, ${rapatId(n)}::uuid, ${id}::uuid, ${akun}::uuid, ${nama}, ${peran}, ${hadir}, 'TANGAN')`;
	}
}

async function catat(tx: Tx, akun: string, wilayah: string, n: number) {
	const id = newId();
	await tx.$executeRaw`insert into rapat_agenda (wilayah_code, id, rapat_id, urut, judul, sumber) values (${wilayah}, ${id}::uuid, ${rapatId(n)}::uuid, 1, ${`Agenda ${n}`}, 'BEBAS')`;
	await tx.$executeRaw`insert into rapat_masalah (wilayah_code, id, rapat_id, kategori, uraian) values (${wilayah}, ${id}::uuid, ${rapatId(n)}::uuid, 'PELAPORAN', ${`Masalah ${n}`})`;
	await tx.$executeRaw`insert into rapat_keputusan (wilayah_code, id, rapat_id, masalah_id, uraian) values (${wilayah}, ${id}::uuid, ${rapatId(n)}::uuid, ${id}::uuid, ${`Keputusan ${n}`})`;
	await tx.$executeRaw`insert into rapat_naskah (wilayah_code, id, rapat_id, rujuk, rujuk_id, teks, akun_id) values (${wilayah}, ${id}::uuid, ${rapatId(n)}::uuid, 'MASALAH', ${id}::uuid, ${`Naskah ${n}`}, ${akun}::uuid)`;
}

/** Who was asked to the meetings, who came, and what was noted in them. */
export function pertemuan(): Langkah[] {
	return RAPAT.map(({ n, wilayah }) => ({
		pada: "2026-11-09",
		lakukan: (dunia: Dunia) => {
			const { scope, accountId } = dunia.oleh(KEPALA[wilayah] ?? `dinsos_kab_head.${wilayah}`);
			return inScope(scope, async (tx) => {
				await undang(tx, dunia, wilayah, n);
				if (DICATAT.includes(n)) await catat(tx, accountId, wilayah, n);
			});
		},
	}));
}
