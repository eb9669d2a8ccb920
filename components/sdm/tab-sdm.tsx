import { Tabs } from "@/components/ui/tabs";
import { may, type Permission } from "@/lib/auth/permissions";
import type { Role } from "@/lib/auth/roles";

/** The views of the people, in the order of their use. */
const TAB_SDM: readonly { href: string; label: string; when: readonly Permission[] }[] = [
	{ href: "/sdm", label: "Petugas", when: ["sdm:read"] },
	{ href: "/sdm/pelatihan", label: "Pelatihan", when: ["pelatihan:read"] },
	{ href: "/sdm/insentif", label: "Insentif", when: ["insentif:read"] },
	{ href: "/sdm/kinerja", label: "Rapor kinerja", when: ["kinerja:read"] },
	{ href: "/sdm/cuti", label: "Cuti dan kekosongan", when: ["sdm:write"] },
	{ href: "/sdm/kendala", label: "Kendala pribadi", when: ["kendala:raise", "kendala:answer"] },
	{ href: "/sdm/praktik", label: "Praktik baik", when: ["praktik:read"] },
	{ href: "/sdm/aspirasi", label: "Aspirasi", when: ["aspirasi:read"] },
];

/** The tabs that a role may open. */
export const tabSdmOf = (role: Role) =>
	TAB_SDM.filter(({ when }) => when.some((permission) => may(role, permission)));

/** The tabs over every page of the people. */
export function TabSdm({ role, current }: { role: Role; current: string }) {
	const tabs = tabSdmOf(role).map(({ href, label }) => ({
		href,
		label: href === "/sdm" && role === "PENDAMPING" ? "Profil saya" : label,
		current: href === current,
	}));
	return tabs.length > 1 ? <Tabs label="SDM PKH" tabs={tabs} /> : null;
}
