import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";

export const metadata: Metadata = { title: "Halaman tidak ditemukan" };

export default function NotFound() {
	return (
		<MessagePage
			title="Halaman tidak ditemukan"
			action={
				<ButtonLink href="/" look="primary">
					Ke halaman depan
				</ButtonLink>
			}
		>
			<p>Alamat ini tidak ada, sudah dipindahkan, atau berada di luar wilayah akun Anda.</p>
			<p>Tidak ada data Anda yang berubah. Periksa alamatnya, atau mulai dari halaman depan.</p>
		</MessagePage>
	);
}
