import type { Metadata } from "next";
import { DataPribadi } from "@/components/tentang/data-pribadi";
import { Lisensi } from "@/components/tentang/lisensi";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import paket from "@/package.json";

export const metadata: Metadata = { title: "Tentang" };

export default async function TentangPage() {
	await requireActor();
	return (
		<div className="max-w-3xl space-y-4">
			<PageHeader title="Tentang Pantau PKH" meta={`Versi ${paket.version}`} />
			<Card title="Untuk apa aplikasi ini">
				<p className="mb-2">
					Pantau PKH membantu mengawasi pelaksanaan Program Keluarga Harapan. Pendamping mencatat
					kegiatannya sekali; dari catatan itu tersusun laporan bulanan untuk Dinas Sosial dan
					laporan RHK 1–9 untuk Kementerian Sosial.
				</p>
				<p>
					Dinas Sosial melihat kecamatan mana yang tertinggal dan mengapa; Kementerian Sosial
					melihat peringkat graduasi. Setiap angka dapat dibuka sampai ke rumus dan catatan di
					baliknya.
				</p>
			</Card>
			<DataPribadi />
			<Lisensi />
		</div>
	);
}
