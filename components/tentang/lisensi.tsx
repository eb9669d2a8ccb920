import { Card } from "@/components/ui/card";

const KARYA = [
	{ nama: "Next.js, React, Recharts, Tailwind CSS, zod, pdfmake, pino", lisensi: "MIT" },
	{ nama: "Prisma", lisensi: "Apache-2.0" },
	{ nama: "PostgreSQL", lisensi: "PostgreSQL" },
	{ nama: "next-auth, ikon Lucide", lisensi: "ISC" },
	{ nama: "Huruf Plus Jakarta Sans, huruf Roboto (dokumen PDF)", lisensi: "OFL-1.1" },
];

/** Whose work this stands on, and under which terms. */
export function Lisensi() {
	return (
		<Card title="Lisensi dan sumber">
			<p className="mb-2">
				Data wilayah (provinsi sampai desa/kelurahan, kode Kemendagri) berasal dari{" "}
				<a
					href="https://github.com/fityannugroho/idn-area-data"
					className="font-semibold text-accent underline"
				>
					idn-area-data
				</a>
				: datanya berlisensi Open Database License (ODbL) 1.0, kodenya MIT. Nama wilayah disingkat
				dan ditulis seragam untuk aplikasi ini.
			</p>
			<p className="mb-3">
				Aplikasi ini sendiri berlisensi MIT dan dibangun di atas karya sumber terbuka berikut.
			</p>
			<table className="w-full text-sm">
				<caption className="sr-only">Karya sumber terbuka dan lisensinya</caption>
				<thead>
					<tr className="border-b border-line text-left text-muted">
						<th scope="col" className="py-1.5 pr-4 font-semibold">
							Karya
						</th>
						<th scope="col" className="py-1.5 font-semibold">
							Lisensi
						</th>
					</tr>
				</thead>
				<tbody>
					{KARYA.map(({ nama, lisensi }) => (
						<tr key={nama} className="border-b border-line last:border-0">
							<th scope="row" className="py-1.5 pr-4 text-left font-normal">
								{nama}
							</th>
							<td className="py-1.5 whitespace-nowrap">{lisensi}</td>
						</tr>
					))}
				</tbody>
			</table>
		</Card>
	);
}
