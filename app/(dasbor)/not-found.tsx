import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";

/** What does not exist and what is not theirs to see read the same; the menu stays where it was. */
export default function NotFound() {
	return (
		<>
			<PageHeader title="Halaman tidak ditemukan" />
			<div className="flex max-w-xl flex-col items-start gap-3 text-muted">
				<p>Alamat ini tidak ada, sudah dipindahkan, atau berada di luar wilayah akun Anda.</p>
				<p>Tidak ada data Anda yang berubah. Periksa alamatnya, atau mulai dari halaman depan.</p>
				<ButtonLink href="/" look="primary">
					Ke halaman depan
				</ButtonLink>
			</div>
		</>
	);
}
