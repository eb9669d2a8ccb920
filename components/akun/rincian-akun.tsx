import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import type { AkunRinci } from "@/lib/akun/queries";
import { formatTanggalWaktu } from "@/lib/format";
import { KeadaanTag } from "./keadaan-tag";

/** What its administrator may know of an account. */
export function RincianAkun({ akun, zona }: { akun: AkunRinci; zona: string }) {
	const at = (date: Date | null) => date && formatTanggalWaktu(date, zona);
	const items = [
		{ term: "Nama pengguna", value: akun.namaMasuk },
		{ term: "Keadaan", value: <KeadaanTag keadaan={akun.keadaan} /> },
		{ term: "Peran", value: akun.peranLabel },
		{ term: "Wilayah", value: akun.wilayahName },
		{ term: "Dibuat", value: at(akun.createdAt) },
		{ term: "Kata sandi diatur", value: at(akun.sandiAt) ?? "belum pernah" },
		{ term: "Sedang masuk di", value: `${akun.sesi} perangkat` },
	];
	const more = [
		akun.nip && { term: "NIP", value: akun.nip },
		akun.berlakuSampai && { term: "Berlaku sampai", value: at(akun.berlakuSampai) },
	].filter((item) => item !== null && item !== "");
	return (
		<Card>
			<DefinitionList items={[...items, ...more]} />
			{!akun.bolehUbah && (
				<p className="mt-3 text-sm text-muted">
					Akun ini bukan wewenang Anda untuk diubah: milik Anda sendiri, atau peran yang lebih
					tinggi.
				</p>
			)}
		</Card>
	);
}
