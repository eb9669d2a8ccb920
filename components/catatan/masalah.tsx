"use client";
import { v7 } from "uuid";
import { StatusTag } from "@/components/ui/status-tag";
import type { Catatan, CatatanKeputusan, CatatanMasalah } from "@/lib/rapat/catatan";
import { KATEGORI_MASALAH, type KategoriMasalah } from "@/lib/rapat/rules";
import type { AlatCatatan } from "./bahan";
import { Pilih, Tambah } from "./tambah";
import { TeksLangsung } from "./teks-langsung";
import { BarisTindak, TambahTindak } from "./tindak";

type Props = { alat: AlatCatatan; isi: Catatan };

function Lipat({ label, children }: { label: string; children: React.ReactNode }) {
	return (
		<details>
			<summary className="inline-flex min-h-11 items-center text-sm font-semibold text-accent lg:min-h-9">
				{label}
			</summary>
			<div className="pb-2">{children}</div>
		</details>
	);
}

/** A decision with what has to be done because of it. */
export function KartuKeputusan({ alat, isi, keputusan }: Props & { keputusan: CatatanKeputusan }) {
	const { simpan, menunggu, tergeserOf } = alat;
	const tasks = isi.tindak.filter(({ keputusanId }) => keputusanId === keputusan.id);
	const { version: _version, ...rest } = keputusan;
	return (
		<li className="flex flex-col gap-2 border-l-2 border-line pl-3">
			<TeksLangsung
				label="Keputusan"
				teks={keputusan.uraian}
				version={keputusan.version}
				maxLength={2000}
				menunggu={menunggu.has(keputusan.id)}
				tergeser={tergeserOf(keputusan.id)}
				onSave={(uraian, version) => simpan({ jenis: "KEPUTUSAN", ...rest, uraian, version })}
			/>
			{tasks.length > 0 && (
				<ul className="flex flex-col gap-2">
					{tasks.map((tindak) => (
						<BarisTindak key={tindak.id} alat={alat} tindak={tindak} />
					))}
				</ul>
			)}
			<Lipat label="Tambah tindak lanjut">
				<TambahTindak alat={alat} keputusanId={keputusan.id} />
			</Lipat>
		</li>
	);
}

/** What is decided on an issue, or on its own. */
export function TambahKeputusan({
	alat,
	masalahId,
}: {
	alat: AlatCatatan;
	masalahId: string | null;
}) {
	const { bahan, akun, simpan } = alat;
	return (
		<Tambah
			label="Keputusan baru"
			tombol="Tambah keputusan"
			draf={`${akun}:${bahan.id}:keputusan:${masalahId}`}
			onAdd={(uraian) => simpan({ jenis: "KEPUTUSAN", id: v7(), version: 0, masalahId, uraian })}
		/>
	);
}

/** An issue with its decisions. */
export function KartuMasalah({ alat, isi, masalah }: Props & { masalah: CatatanMasalah }) {
	const { bahan, simpan, menunggu, tergeserOf } = alat;
	const decided = isi.keputusan.filter(({ masalahId }) => masalahId === masalah.id);
	const agenda = bahan.agenda.find(({ id }) => id === masalah.agendaId);
	const { version: _version, ...rest } = masalah;
	return (
		<li className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4">
			<div className="flex flex-wrap items-center gap-2">
				<StatusTag status="neutral">{KATEGORI_MASALAH[masalah.kategori]}</StatusTag>
				{agenda && <span className="text-xs text-muted">{agenda.judul}</span>}
			</div>
			<TeksLangsung
				label="Masalah"
				teks={masalah.uraian}
				version={masalah.version}
				maxLength={2000}
				menunggu={menunggu.has(masalah.id)}
				tergeser={tergeserOf(masalah.id)}
				onSave={(uraian, version) => simpan({ jenis: "MASALAH", ...rest, uraian, version })}
			/>
			{decided.length > 0 && (
				<ul className="flex flex-col gap-3">
					{decided.map((keputusan) => (
						<KartuKeputusan key={keputusan.id} alat={alat} isi={isi} keputusan={keputusan} />
					))}
				</ul>
			)}
			<Lipat label={decided.length ? "Tambah keputusan lain" : "Tambah keputusan"}>
				<TambahKeputusan alat={alat} masalahId={masalah.id} />
			</Lipat>
		</li>
	);
}

/** Writes down an issue while it is talked about. */
export function TambahMasalah({ alat }: { alat: AlatCatatan }) {
	const { bahan, akun, simpan } = alat;
	function add(uraian: string, data: FormData) {
		const agenda = bahan.agenda.find(({ id }) => id === data.get("agenda"));
		simpan({
			...{ jenis: "MASALAH", id: v7(), version: 0, uraian },
			kategori: String(data.get("kategori")) as KategoriMasalah,
			...{ agendaId: agenda?.id ?? null, areaCode: agenda?.areaCode ?? null },
		});
	}
	return (
		<Tambah
			label="Masalah baru"
			tombol="Tambah masalah"
			draf={`${akun}:${bahan.id}:masalah`}
			onAdd={add}
		>
			<Pilih name="kategori" label="Kategori">
				{Object.entries(KATEGORI_MASALAH).map(([value, label]) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</Pilih>
			{bahan.agenda.length > 0 && (
				<Pilih name="agenda" label="Agenda" value="">
					<option value="">Di luar agenda</option>
					{bahan.agenda.map(({ id, judul }) => (
						<option key={id} value={id}>
							{judul}
						</option>
					))}
				</Pilih>
			)}
		</Tambah>
	);
}
