import { formatNumber, formatTanggal } from "../format";
import type { TujuanKunjungan } from "../kunjungan/rules";
import type { Rhk } from "../laporan/bagian";
import type { DaftarLaporan, LaporanBeku } from "../laporan/beku";
import type { Tanggal } from "../time";
import { hadirOf, jamOf, labelJenis, labelTujuan, materiOf, namaKpm } from "./baris";

/** Something that was done towards a result: when, what, where and with whom. */
export type Kegiatan = {
	tanggal: string;
	kegiatan: string;
	uraian: string;
	tempat: string;
	peserta: string;
};

/**
 * The result that a visit served, by its purpose. Routine visits serve none of the nine by
 * themselves. Our reading: no source says where visits belong.
 */
export const RHK_OF_TUJUAN: Readonly<Record<TujuanKunjungan, Rhk | null>> = {
	PENYALURAN: 1,
	VERIFIKASI_KOMITMEN: 3,
	CALON_GRADUASI: 4,
	PEMUTAKHIRAN_DATA: 5,
	KASUS: 6,
	PEMANTAUAN: null,
	LAINNYA: null,
};

type Catatan = Pick<LaporanBeku, "bulan" | "daftar">;
/** The same with its day, and how many took part where that is known. */
export type Bertanggal = Kegiatan & { hari: string; jumlah: number | null };
const hariOf = (tanggal: string) => formatTanggal(tanggal as Tanggal);
const baris = (text: string[]) => text.filter(Boolean).join("\n");

/** The visits that served a result. */
export function kunjunganOf(daftar: DaftarLaporan, rhk: Rhk): DaftarLaporan["kunjungan"] {
	const table: Readonly<Record<string, Rhk | null>> = RHK_OF_TUJUAN;
	return daftar.kunjungan.filter(({ tujuan }) => table[tujuan] === rhk);
}

function sessions({ sesi }: DaftarLaporan): Bertanggal[] {
	return sesi.map((row) => ({
		hari: row.tanggal,
		tanggal: baris([hariOf(row.tanggal), jamOf(row)]),
		kegiatan: `P2K2 ${row.kelompok}`,
		uraian: baris([materiOf(row), row.pemateri && `Pemateri: ${row.pemateri}`, row.rangkuman]),
		tempat: row.tempat,
		peserta: hadirOf(row),
		jumlah: row.hadir + row.diwakili,
	}));
}

/** A case stands where it was proposed or, when that was earlier, where it became effective. */
function cases({ daftar, bulan }: Catatan, rhk: Rhk): Bertanggal[] {
	if (rhk !== 4) return [];
	return daftar.graduasi.flatMap(({ tanggal, nama, desa, jenis, efektif }) => {
		const isProposed = tanggal.startsWith(bulan);
		const hari = isProposed ? tanggal : (efektif ?? "");
		if (!hari.startsWith(bulan)) return [];
		const berlaku = isProposed && efektif ? `Berlaku ${hariOf(efektif)}` : "";
		return {
			hari,
			tanggal: hariOf(hari),
			kegiatan: isProposed ? "Usulan graduasi" : "Graduasi berlaku",
			uraian: baris([`KPM ${namaKpm(nama)}, jenis ${labelJenis(jenis).toLowerCase()}`, berlaku]),
			tempat: desa,
			peserta: "",
			jumlah: null,
		};
	});
}

function visits(daftar: DaftarLaporan, rhk: Rhk): Bertanggal[] {
	return kunjunganOf(daftar, rhk).map(({ tanggal, nama, desa, tujuan, hasil }) => ({
		hari: tanggal,
		tanggal: hariOf(tanggal),
		kegiatan: `Kunjungan rumah: ${labelTujuan(tujuan).toLowerCase()}`,
		uraian: baris([`KPM ${namaKpm(nama)}`, hasil]),
		tempat: desa,
		peserta: "",
		jumlah: null,
	}));
}

function activities({ kegiatan }: DaftarLaporan, rhk: Rhk): Bertanggal[] {
	return kegiatan
		.filter((row) => row.rhk === rhk)
		.map(({ tanggal, jenis, uraian, tempat, peserta, tautan }) => ({
			hari: tanggal,
			tanggal: hariOf(tanggal),
			kegiatan: jenis,
			uraian: baris([uraian, tautan]),
			tempat,
			peserta: peserta === null ? "" : `${formatNumber(peserta)} orang`,
			jumlah: peserta,
		}));
}

/** All that was recorded towards a result, in the order of time, as a table needs it. */
export function bertanggalOf(catatan: Catatan, rhk: Rhk): Bertanggal[] {
	const { daftar } = catatan;
	const all = [
		...(rhk === 2 ? sessions(daftar) : []),
		...cases(catatan, rhk),
		...visits(daftar, rhk),
		...activities(daftar, rhk),
	];
	return all.sort((a, b) => a.hari.localeCompare(b.hari));
}

/** The same as it is printed. */
export function kegiatanOf(catatan: Catatan, rhk: Rhk): Kegiatan[] {
	return bertanggalOf(catatan, rhk).map(
		({ hari: _hari, jumlah: _jumlah, ...kegiatan }) => kegiatan,
	);
}
