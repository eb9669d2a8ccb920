import { ButtonLink } from "@/components/ui/button-link";

/** What is done with a whole month. */
export function TindakanBulan({ bulan, mayClose }: { bulan: string; mayClose: boolean }) {
	return (
		<>
			<ButtonLink href={`/laporan/daftar?bulan=${bulan}`}>Semua laporan</ButtonLink>
			<ButtonLink href={`/laporan/paket/${bulan}`}>Paket bulanan</ButtonLink>
			{mayClose && <ButtonLink href={`/laporan/tutup/${bulan}`}>Tutup bulan</ButtonLink>}
		</>
	);
}
