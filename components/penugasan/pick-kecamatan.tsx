import { LinkList } from "@/components/ui/link-list";

type PickKecamatanProps = { kecamatan: readonly { code: string; name: string }[] };

/** In which kecamatan the assignment is. */
export function PickKecamatan({ kecamatan }: PickKecamatanProps) {
	return (
		<LinkList
			title="Di kecamatan mana?"
			items={kecamatan.map(({ code, name }) => ({
				href: `/penugasan/baru?kecamatan=${code}`,
				title: name,
			}))}
		/>
	);
}
