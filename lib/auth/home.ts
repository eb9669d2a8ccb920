import { formatKode } from "../format";
import type { Actor } from "./actor";

function dashboardOf(actor: Actor): string {
	const code = actor.scope.sendiri[0] ?? actor.wilayahCode;
	return `/wilayah/${code === "0" ? "nasional" : formatKode(code)}`;
}

/** The page that somebody came for, by role. */
export function homeOf(actor: Actor): string {
	switch (actor.role) {
		case "PENDAMPING":
			return "/hari-ini";
		case "SUPERVISOR":
			return "/laporan/verifikasi";
		case "APD":
			return "/kpm";
		case "KEMENSOS_ADMIN":
		case "KEMENSOS_VIEWER":
			return "/peringkat";
		case "SYS_ADMIN":
			return "/akun/kelola";
		default:
			return dashboardOf(actor);
	}
}
