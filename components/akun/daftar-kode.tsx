import { ButtonLink } from "@/components/ui/button-link";

/** For the form that asked for the codes: once they are there, its fields are not. */
export const onlyCodesOnceDone = "has-data-selesai:[&>:not(:has([data-selesai]))]:hidden";

/** Recovery codes, shown this once. */
export function DaftarKode({ codes }: { codes: readonly string[] }) {
	return (
		<div data-selesai className="font-normal text-ink">
			<p className="font-semibold">Pengaman terpasang. Catat kode cadangan ini sekarang.</p>
			<p className="mt-1">
				Bila HP Anda hilang, satu kode menggantikan kode 6 angka, masing-masing sekali. Kode ini
				tidak akan ditampilkan lagi.
			</p>
			<ul className="my-3 grid grid-cols-2 gap-x-6 gap-y-1 font-mono text-base tabular-nums">
				{codes.map((code) => (
					<li key={code}>{`${code.slice(0, 5)}-${code.slice(5)}`}</li>
				))}
			</ul>
			<ButtonLink href="/akun">Sudah saya catat</ButtonLink>
		</div>
	);
}
