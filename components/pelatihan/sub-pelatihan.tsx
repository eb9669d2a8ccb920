import { LinkRow } from "@/components/sdm/link-row";

/** The three views of training: what is held, how many hours, what is needed. */
export function SubPelatihan({ kind, current }: { kind: string; current: string }) {
	const near = kind === "kabupaten" || kind === "kecamatan";
	const links = [
		{ href: "/sdm/pelatihan", label: "Daftar pelatihan" },
		...(kind === "pendamping" ? [] : [{ href: "/sdm/pelatihan/jam", label: "Jam pelajaran (K8)" }]),
		...(near ? [{ href: "/sdm/pelatihan/kebutuhan", label: "Kebutuhan pelatihan" }] : []),
	];
	return <LinkRow label="Tampilan pelatihan" links={links} current={current} />;
}
