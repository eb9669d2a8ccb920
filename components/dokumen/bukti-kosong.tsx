import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";

/** Nothing was ever issued under this code. */
export function BuktiKosong() {
	return (
		<div>
			<PageHeader title="Dokumen tidak dikenal" />
			<p className="mb-4 text-muted">
				Tidak ada dokumen yang pernah diterbitkan dengan kode ini. Pindai ulang kodenya; bila tetap
				begini, dokumen yang Anda pegang bukan terbitan aplikasi ini.
			</p>
			<ButtonLink href="/masuk">Ke halaman masuk</ButtonLink>
		</div>
	);
}
