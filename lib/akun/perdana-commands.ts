import { hashToken, newToken } from "../crypto";
import { inJob } from "../db";
import { newId } from "../db/ids";
import { conflict, type Outcome, ok } from "../outcome";
import { CODE_HOURS, NAME_TAKEN } from "./rules";

export type Perdana = {
	nama: string;
	namaMasuk: string;
	peran: "SYS_ADMIN" | "KEMENSOS_ADMIN";
	/** Although accounts exist: for the day that nobody can get in any more. */
	darurat: boolean;
};

const ALREADY =
	"Sudah ada akun di basis data ini. Akun berikutnya dibuat di halaman Kelola akun. Bila benar-benar tidak ada lagi yang dapat masuk, ulangi dengan --darurat.";
const NO_REGIONS = "Data wilayah belum dimuat: jalankan `npm run db:deploy` lebih dahulu.";

/**
 * The first administrator, made by whoever runs the server: no password, but a one-time code to choose one. Written to
 * the audit log in the account's own name, for there is nobody else yet.
 */
export function createPerdana(input: Perdana): Promise<Outcome<{ code: string }>> {
	const accountId = newId();
	const code = newToken();
	return inJob(
		async (tx) => {
			if (!(await tx.wilayah.findUnique({ where: { code: "0" }, select: { code: true } })))
				return conflict(NO_REGIONS);
			const [{ ada } = { ada: true }] = await tx.$queryRaw<
				{ ada: boolean }[]
			>`select ada_akun() ada`;
			if (ada && !input.darurat) return conflict(ALREADY);
			const taken = await tx.akun.count({ where: { namaMasuk: input.namaMasuk } });
			if (taken) return conflict(NAME_TAKEN);
			await tx.akun.createMany({
				data: {
					id: accountId,
					nama: input.nama,
					namaMasuk: input.namaMasuk,
					peran: input.peran,
					lingkup: input.peran === "SYS_ADMIN" ? "sistem" : "nasional",
					wilayahCode: "0",
					cakupan: ["0"],
				},
			});
			await tx.$executeRaw`
				insert into kode_sekali (kode_hash, akun_id, tujuan, dibuat_oleh, expires_at)
				values (${hashToken(code)}, ${accountId}::uuid, 'AKTIVASI', ${accountId}::uuid, now() + make_interval(hours => ${CODE_HOURS}))`;
			await tx.$executeRaw`
				insert into audit (wilayah_code, id, akun_id, action, entity, entity_key, diff)
				values ('0', ${newId()}::uuid, ${accountId}::uuid, 'akun.perdana', 'akun', ${accountId}, ${JSON.stringify({ peran: input.peran, darurat: input.darurat })}::jsonb)`;
			return ok({ code });
		},
		{ accountId },
	);
}
