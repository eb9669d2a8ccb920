"use client";
import { v7 } from "uuid";
import { formatKode, formatTanggal } from "@/lib/format";
import type { CatatanTindak } from "@/lib/rapat/catatan";
import { parseTanggal } from "@/lib/time";
import { type AlatCatatan, akunOf, tindakKetikan } from "./bahan";
import { Isian, Pilih, Tambah } from "./tambah";
import { TeksLangsung } from "./teks-langsung";

const ORANG = "orang-rapat";

/** The names of those who were asked, offered wherever on the page somebody is named. */
export function DaftarOrang({ bahan }: Pick<AlatCatatan, "bahan">) {
	return (
		<datalist id={ORANG}>
			{bahan.orang.map(({ akun, nama }) => (
				<option key={akun} value={nama} />
			))}
		</datalist>
	);
}

function Siapa({ value, onLeave }: { value?: string; onLeave?: (typed: string) => void }) {
	return (
		<Isian
			name="penanggungJawab"
			label="Penanggung jawab"
			list={ORANG}
			value={value}
			onLeave={onLeave}
		/>
	);
}

/** Asks somebody to do something until a day, as part of a decision. */
export function TambahTindak({
	alat,
	keputusanId,
}: {
	alat: AlatCatatan;
	keputusanId: string | null;
}) {
	const { bahan, akun, simpan } = alat;
	const [own] = bahan.petugas;
	function add(uraian: string, data: FormData) {
		const penanggungJawab = String(data.get("penanggungJawab")).trim();
		const dueOn = parseTanggal(String(data.get("dueOn")));
		const kecamatan = Number(data.get("kecamatan") ?? "") || null;
		if (!dueOn || !penanggungJawab) return;
		simpan({
			...{ jenis: "TINDAK_LANJUT", id: v7(), version: 0, keputusanId, uraian, dueOn, kecamatan },
			wilayah: String(data.get("wilayah") ?? own?.code ?? bahan.wilayah),
			penanggungJawab,
			penanggungAkun: akunOf(bahan.orang, penanggungJawab),
		});
	}
	return (
		<Tambah
			label="Tindak lanjut baru"
			tombol="Tambah tindak lanjut"
			draf={`${akun}:${bahan.id}:tindak:${keputusanId}`}
			onAdd={add}
		>
			<Siapa />
			<Isian name="dueOn" label="Tenggat" type="date" min={bahan.heldOn} value={bahan.tenggat} />
			{bahan.petugas.length > 1 && (
				<Pilih name="wilayah" label="Tingkat" value={own?.code}>
					{bahan.petugas.map(({ code, nama }) => (
						<option key={code} value={code}>
							{nama}
						</option>
					))}
				</Pilih>
			)}
			{bahan.kecamatan.length > 0 && (
				<Pilih name="kecamatan" label="Kecamatan" value="">
					<option value="">Seluruh kabupaten/kota</option>
					{bahan.kecamatan.map(({ code, nama }) => (
						<option key={code} value={code}>
							{nama}
						</option>
					))}
				</Pilih>
			)}
		</Tambah>
	);
}

/** A follow-up that was noted: its words save themselves, who and when are changed behind a line. */
export function BarisTindak({ alat, tindak }: { alat: AlatCatatan; tindak: CatatanTindak }) {
	const { bahan, simpan, menunggu, tergeserOf } = alat;
	const place = [...bahan.kecamatan, ...bahan.petugas].find(
		({ code }) => code === String(tindak.kecamatan ?? tindak.wilayah),
	);
	const save = (change: Partial<CatatanTindak>, version = tindak.version) =>
		simpan(tindakKetikan(tindak, change, version));
	return (
		<li className="border-l-2 border-accent/40 pl-3">
			<TeksLangsung
				label="Tindak lanjut"
				teks={tindak.uraian}
				version={tindak.version}
				maxLength={2000}
				menunggu={menunggu.has(tindak.id)}
				tergeser={tergeserOf(tindak.id)}
				onSave={(uraian, version) => save({ uraian }, version)}
			/>
			<details>
				<summary className="flex min-h-11 flex-wrap items-center gap-x-2 text-sm text-muted lg:min-h-9">
					<span>
						{tindak.penanggungJawab}, {place?.nama ?? formatKode(tindak.wilayah)}, paling lambat{" "}
						{formatTanggal(tindak.dueOn)}
					</span>
					<span className="font-semibold text-accent">Ubah</span>
				</summary>
				<div className="flex flex-wrap gap-2 pb-2">
					<Siapa
						value={tindak.penanggungJawab}
						onLeave={(typed) => {
							const penanggungJawab = typed.trim();
							const penanggungAkun = akunOf(bahan.orang, penanggungJawab);
							if (penanggungJawab && penanggungJawab !== tindak.penanggungJawab)
								save({ penanggungJawab, penanggungAkun });
						}}
					/>
					<Isian
						name="dueOn"
						label="Tenggat"
						type="date"
						min={bahan.heldOn}
						value={tindak.dueOn}
						onLeave={(typed) => {
							const dueOn = parseTanggal(typed);
							if (dueOn && dueOn !== tindak.dueOn) save({ dueOn });
						}}
					/>
				</div>
			</details>
		</li>
	);
}
