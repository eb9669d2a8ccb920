import { cache } from "react";
import { tabSdmOf } from "@/components/sdm/tab-sdm";
import type { NavItem } from "@/components/shell/nav-item";
import { type Actor, can } from "@/lib/auth/actor";
import { ownRegion } from "@/lib/dasbor/tempat";
import { formatKode } from "@/lib/format";
import { countInbox } from "@/lib/kotak-masuk/queries";

type Badges = { semua: number; pengumuman: number };

/** What waits, counted once a request. */
export const badgesOf = cache(countInbox);

/** Where a person's own dashboard is. */
export function dasborHref(actor: Actor): string | null {
	const code = ownRegion(actor.scope);
	return code ? `/wilayah/${formatKode(code)}` : null;
}

const PROGRAM = { group: "Program" };
const KABAR = { group: "Rapat dan kabar" };
const LAPANGAN = { group: "Lapangan" };
const PETUGAS = { group: "Petugas" };
const KELOLA = { group: "Pengelolaan" };
const AKUN = { group: "Akun" };

function all(actor: Actor, badges: Badges): (NavItem & { when: boolean })[] {
	const isField = actor.scope.kind === "pendamping";
	const dasbor = dasborHref(actor);
	const reviews = can(actor, "laporan:review");
	return [
		{ href: "/hari-ini", ...PROGRAM, label: "Hari ini", icon: "hari-ini", when: isField },
		{
			href: dasbor ?? "/",
			...PROGRAM,
			label: "Dasbor",
			icon: "dasbor",
			when: !isField && dasbor !== null,
		},
		{
			href: "/kotak-masuk",
			...PROGRAM,
			label: "Kotak masuk",
			short: "Masuk",
			icon: "kotak-masuk",
			badge: badges.semua,
			when: can(actor, "laporan:read"),
		},
		{
			href: "/kpm",
			...PROGRAM,
			label: "Keluarga (KPM)",
			short: "KPM",
			icon: "kpm",
			when: can(actor, "kpm:read"),
		},
		{ href: "/p2k2", ...PROGRAM, label: "P2K2", icon: "p2k2", when: can(actor, "p2k2:read") },
		{
			href: "/laporan",
			...PROGRAM,
			label: "Laporan",
			icon: "laporan",
			when: can(actor, "laporan:read"),
		},
		{
			href: "/laporan/verifikasi",
			...PROGRAM,
			label: "Verifikasi laporan",
			short: "Verifikasi",
			icon: "verifikasi",
			when: reviews,
		},
		{
			href: "/graduasi",
			...PROGRAM,
			label: "Graduasi",
			icon: "graduasi",
			when: can(actor, "graduasi:read"),
		},
		{
			href: "/peringkat",
			...PROGRAM,
			label: "Peringkat graduasi",
			short: "Peringkat",
			icon: "peringkat",
			when: can(actor, "peringkat:read"),
		},
		{
			href: "/rapat",
			...KABAR,
			label: "Rapat evaluasi",
			short: "Rapat",
			icon: "rapat",
			when: can(actor, "rapat:read"),
		},
		{
			href: "/tindak-lanjut",
			...KABAR,
			label: "Tindak lanjut rapat",
			short: "Tindak lanjut",
			icon: "tindak-lanjut",
			when: can(actor, "tindak:write"),
		},
		{
			href: "/pengumuman",
			...KABAR,
			label: "Pengumuman",
			icon: "pengumuman",
			badge: badges.pengumuman,
			when: can(actor, "pengumuman:read"),
		},
		{
			href: "/kabar",
			...KABAR,
			label: "Ringkasan",
			icon: "pemberitahuan",
			when: can(actor, "pengumuman:read"),
		},
		{
			href: dasbor ?? "/",
			...PROGRAM,
			label: "Capaian saya",
			icon: "dasbor",
			when: isField && dasbor !== null,
		},
		{
			href: "/kunjungan",
			...LAPANGAN,
			label: "Kunjungan rumah",
			icon: "kunjungan",
			when: can(actor, "kegiatan:read"),
		},
		{
			href: "/kegiatan",
			...LAPANGAN,
			label: "Kegiatan lain",
			icon: "tindak-lanjut",
			when: can(actor, "kegiatan:read"),
		},
		{
			href: "/kelompok",
			...LAPANGAN,
			label: "Kelompok",
			icon: "kelompok",
			when: can(actor, "kelompok:read"),
		},
		{
			href: "/penugasan",
			...PETUGAS,
			label: "Penugasan",
			icon: "sdm",
			when: can(actor, "penugasan:read"),
		},
		{
			href: tabSdmOf(actor.role)[0]?.href ?? "/sdm",
			...PETUGAS,
			label: "SDM PKH",
			short: "SDM",
			icon: "penghargaan",
			when: tabSdmOf(actor.role).length > 0,
		},
		{
			href: "/target",
			...KELOLA,
			label: "Target",
			icon: "sasaran",
			when: can(actor, "target:read") && !isField,
		},
		{
			href: "/parameter",
			...KELOLA,
			label: "Parameter",
			icon: "pengaturan",
			when: can(actor, "param:write"),
		},
		{
			href: "/akses",
			...KELOLA,
			label: "Akses keluarga",
			icon: "keamanan",
			when: can(actor, "kpm:open"),
		},
		{
			href: "/akun/kelola",
			...KELOLA,
			label: "Kelola akun",
			icon: "akun",
			when: can(actor, "akun:manage"),
		},
		{
			href: "/antrean",
			...KELOLA,
			label: "Antrean",
			icon: "data",
			when: can(actor, "antrean:read"),
		},
		{
			href: "/jejak",
			...KELOLA,
			label: "Jejak audit",
			icon: "riwayat",
			when: can(actor, "audit:read"),
		},
		{ href: "/akun", ...AKUN, label: "Akun saya", icon: "keamanan", when: true },
		{ href: "/tentang", ...AKUN, label: "Tentang", icon: "bantuan", when: true },
	];
}

const THUMB: Record<string, readonly string[]> = {
	pendamping: ["/hari-ini", "/kpm", "/p2k2", "/laporan"],
	kecamatan: ["/kotak-masuk", "/laporan/verifikasi", "/kpm", "/peringkat"],
	kabupaten: ["/kotak-masuk", "/laporan/verifikasi", "/peringkat"],
};

/** What an office opens most, before the rest of its menu. */
const DEPAN: Record<string, readonly string[]> = {
	kabupaten: ["/kotak-masuk", "/laporan/verifikasi", "/rapat", "/peringkat", "/kpm", "/laporan"],
	provinsi: ["/kotak-masuk", "/peringkat", "/rapat", "/tindak-lanjut", "/laporan", "/graduasi"],
	nasional: ["/kotak-masuk", "/peringkat", "/rapat", "/pengumuman", "/laporan", "/graduasi"],
};

function inOrder(nav: NavItem[], dasbor: string | null, front: readonly string[]): NavItem[] {
	const wanted = [dasbor, ...front];
	const first = wanted.flatMap((href) => nav.find((item) => item.href === href) ?? []);
	return front.length ? [...first, ...nav.filter((item) => !first.includes(item))] : nav;
}

/** The menu of a person: only what they may open, the most used first. */
export function menuOf(actor: Actor, badges: Badges): { nav: NavItem[]; bottomNav: NavItem[] } {
	const open = all(actor, badges)
		.filter((item) => item.when)
		.map(({ when: _when, ...item }) => item);
	const nav = inOrder(open, dasborHref(actor), DEPAN[actor.scope.kind] ?? []);
	const wanted = THUMB[actor.scope.kind] ?? [];
	const thumb = wanted.flatMap((href) => nav.find((item) => item.href === href) ?? []);
	const first = nav.filter((item) => !thumb.includes(item));
	return {
		nav,
		bottomNav: [
			...(actor.scope.kind === "pendamping" ? [] : first.slice(0, 4 - thumb.length)),
			...thumb,
		].slice(0, 4),
	};
}
