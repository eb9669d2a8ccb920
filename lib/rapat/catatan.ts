import type { Tanggal } from "../time";
import type { KategoriMasalah, StatusRapat } from "./rules";

export type CatatanMasalah = {
	id: string;
	kategori: KategoriMasalah;
	uraian: string;
	agendaId: string | null;
	areaCode: string | null;
	version: number;
};
export type CatatanKeputusan = {
	id: string;
	masalahId: string | null;
	uraian: string;
	version: number;
};
export type CatatanTindak = {
	id: string;
	keputusanId: string | null;
	wilayah: string;
	kecamatan: number | null;
	uraian: string;
	penanggungJawab: string;
	penanggungAkun: string | null;
	dueOn: Tanggal;
	version: number;
};
/** A text that gave way to a later one: of which record, and whose saving it gave way to. */
export type NaskahTergeser = {
	id: string;
	rujukId: string;
	teks: string;
	oleh: string;
	at: Date;
};

export type Catatan = {
	status: StatusRapat;
	notulen: { teks: string; version: number };
	masalah: CatatanMasalah[];
	keputusan: CatatanKeputusan[];
	tindak: CatatanTindak[];
	tergeser: NaskahTergeser[];
};

export type AgendaCatatan = { id: string; judul: string; areaCode: string | null };
export type OrangRapat = { akun: string; nama: string };

/** One saving as the browser sends it: what, typed on top of which version, under which id. */
export type Kiriman = { kirim: string; version: number } & (
	| ({ jenis: "MASALAH" } & Omit<CatatanMasalah, "version">)
	| ({ jenis: "KEPUTUSAN" } & Omit<CatatanKeputusan, "version">)
	| ({ jenis: "TINDAK_LANJUT" } & Omit<CatatanTindak, "version">)
	| { jenis: "NOTULEN"; teks: string }
);

/** The record that a saving is about, within its meeting. */
export const rujukanOf = (kiriman: Kiriman): string =>
	kiriman.jenis === "NOTULEN" ? "notulen" : kiriman.id;

const put = <T extends { id: string }>(rows: readonly T[], row: T): T[] =>
	rows.some(({ id }) => id === row.id)
		? rows.map((one) => (one.id === row.id ? row : one))
		: [...rows, row];

/** The notes as they will be once a saving has arrived; `version` as the server gave it, by default the next one. */
export function terapkan(
	catatan: Catatan,
	kiriman: Kiriman,
	version: number = kiriman.version + 1,
): Catatan {
	switch (kiriman.jenis) {
		case "NOTULEN":
			return { ...catatan, notulen: { teks: kiriman.teks, version } };
		case "MASALAH": {
			const { kirim: _kirim, jenis: _jenis, ...row } = kiriman;
			return { ...catatan, masalah: put(catatan.masalah, { ...row, version }) };
		}
		case "KEPUTUSAN": {
			const { kirim: _kirim, jenis: _jenis, ...row } = kiriman;
			return { ...catatan, keputusan: put(catatan.keputusan, { ...row, version }) };
		}
		case "TINDAK_LANJUT": {
			const { kirim: _kirim, jenis: _jenis, ...row } = kiriman;
			return { ...catatan, tindak: put(catatan.tindak, { ...row, version }) };
		}
	}
}

/** A later text in the place of one that was never sent: it is still the first saving, on top of what that one was typed on. */
export function gabungKiriman(lama: Kiriman, baru: Kiriman): Kiriman {
	return { ...baru, kirim: lama.kirim, version: lama.version };
}
