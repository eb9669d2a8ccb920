import { BOLEH } from "./peran";
import type { Siapa } from "./siapa";
import type { Uji } from "./uji";
import { UJI_INSENTIF } from "./uji-insentif";
import { UJI_JALAN } from "./uji-jalan";
import { ujiKabar } from "./uji-kabar";
import { ujiKantor } from "./uji-kantor";
import { UJI_KELUARGA } from "./uji-keluarga";
import { UJI_KERJA } from "./uji-kerja";
import { UJI_LAPORAN } from "./uji-laporan";
import { UJI_MASUK } from "./uji-masuk";
import { UJI_PELATIHAN } from "./uji-pelatihan";
import { UJI_PERINGKAT } from "./uji-peringkat";
import { UJI_PERTEMUAN } from "./uji-pertemuan";
import { UJI_PETUGAS } from "./uji-petugas";
import { UJI_RAPAT } from "./uji-rapat";
import { UJI_SDM } from "./uji-sdm";
import { UJI_SERTIFIKAT } from "./uji-sertifikat";
import { UJI_TERBIT } from "./uji-terbit";
import { UJI_WILAYAH } from "./uji-wilayah";

/** Every exported query; `akun` gives every account of the world in which it is asked. */
export const semuaUji = (akun: () => Siapa[]): Uji[] => [
	...UJI_KELUARGA,
	...UJI_KERJA,
	...UJI_PERTEMUAN,
	...UJI_RAPAT,
	...UJI_JALAN,
	...UJI_LAPORAN,
	...UJI_MASUK,
	...UJI_PETUGAS,
	...UJI_TERBIT,
	...UJI_SDM,
	...UJI_INSENTIF,
	...UJI_PELATIHAN,
	...UJI_SERTIFIKAT,
	...UJI_WILAYAH,
	...UJI_PERINGKAT,
	...ujiKantor(akun),
	...ujiKabar(akun),
];

/** Whether somebody gets through the doors that a query stands behind. */
export const masuk = ({ izin }: Uji, { peran }: Siapa) =>
	izin.length === 0 || izin.some((name) => BOLEH[name]?.includes(peran));
