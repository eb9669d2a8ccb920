import { Card } from "@/components/ui/card";

const JANJI = [
	"NIK, nomor KK, dan nomor rekening disimpan tersandi dan ditampilkan tersamar. Membukanya tercatat di jejak audit.",
	"Anda hanya melihat data wilayah atau dampingan Anda. Pembatasan ini dijaga oleh basis data, bukan hanya oleh halaman.",
	"Provinsi dan pusat melihat angka. Identitas keluarga satu kabupaten/kota baru terbuka setelah alasannya ditulis, untuk waktu terbatas.",
	"Setiap perubahan, setiap pembacaan identitas keluarga, dan setiap laporan yang dicetak dicatat: siapa, apa, dan kapan.",
	"Skor dan peringkat tidak pernah memutuskan nasib keluarga. Graduasi ditetapkan oleh pejabat yang namanya tercatat.",
];

/** How the families' data are kept, for whoever works with them. */
export function DataPribadi() {
	return (
		<Card title="Data pribadi keluarga">
			<ul className="list-disc space-y-1.5 pl-5">
				{JANJI.map((janji) => (
					<li key={janji}>{janji}</li>
				))}
			</ul>
			<p className="mt-3">
				Data anak, kesehatan, disabilitas, dan keuangan adalah data pribadi yang bersifat spesifik
				menurut UU 27/2022. Jangan menyalin atau mengirimkannya ke luar aplikasi tanpa izin Dinas
				Sosial atau Kementerian Sosial. Bila ada keluarga yang meminta melihat atau membetulkan
				datanya, sampaikan kepada Dinas Sosial kabupaten/kota Anda.
			</p>
		</Card>
	);
}
