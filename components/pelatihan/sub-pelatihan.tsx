import { LinkRow } from "@/components/sdm/link-row";
import { may } from "@/lib/auth/permissions";
import type { Role } from "@/lib/auth/roles";

type Props = { role: Role; kind: string; current: string };

/** The views of training: what is held, certificates of others, how many hours, what is needed. */
export function SubPelatihan({ role, kind, current }: Props) {
	const near = kind === "kabupaten" || kind === "kecamatan";
	const decides = may(role, "sertifikat:decide");
	const label = decides ? "Periksa sertifikat" : "Sertifikat saya";
	const handles = decides || may(role, "sertifikat:submit");
	const links = [
		{ href: "/sdm/pelatihan", label: "Daftar pelatihan" },
		...(handles ? [{ href: "/sdm/pelatihan/sertifikat", label }] : []),
		...(kind === "pendamping" ? [] : [{ href: "/sdm/pelatihan/jam", label: "Jam pelajaran (K8)" }]),
		...(near ? [{ href: "/sdm/pelatihan/kebutuhan", label: "Kebutuhan pelatihan" }] : []),
	];
	return <LinkRow label="Tampilan pelatihan" links={links} current={current} />;
}
