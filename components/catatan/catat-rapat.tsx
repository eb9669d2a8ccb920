"use client";
import { KeadaanKirim } from "@/components/kotak-keluar/keadaan-antrean";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { formatKode } from "@/lib/format";
import type { Catatan, Kiriman } from "@/lib/rapat/catatan";
import type { AlatCatatan, BahanCatatan } from "./bahan";
import { KartuKeputusan, KartuMasalah, TambahKeputusan, TambahMasalah } from "./masalah";
import { TeksLangsung } from "./teks-langsung";
import { BarisTindak, DaftarOrang } from "./tindak";
import { useCatatan } from "./use-catatan";

type Ditolak = { id: string; tolak: string; kiriman: Kiriman };

const teksOf = (kiriman: Kiriman) => (kiriman.jenis === "NOTULEN" ? kiriman.teks : kiriman.uraian);

function Penolakan({ rows, onDrop }: { rows: readonly Ditolak[]; onDrop: (id: string) => void }) {
	if (rows.length === 0) return null;
	return (
		<Notice tone="error" title="Ada catatan yang ditolak" className="mb-4">
			<ul className="flex flex-col gap-2">
				{rows.map(({ id, tolak, kiriman }) => (
					<li key={id}>
						<p>{tolak}</p>
						<p className="whitespace-pre-line text-ink">“{teksOf(kiriman)}”</p>
						<Button look="quiet" onClick={() => onDrop(id)}>
							Buang catatan ini
						</Button>
					</li>
				))}
			</ul>
		</Notice>
	);
}

function Notulen({ alat, isi }: { alat: AlatCatatan; isi: Catatan }) {
	return (
		<Card title="Notulen">
			<TeksLangsung
				label="Jalannya rapat"
				teks={isi.notulen.teks}
				version={isi.notulen.version}
				maxLength={20_000}
				rows={10}
				bolehKosong
				menunggu={alat.menunggu.has("notulen")}
				tergeser={alat.tergeserOf(alat.bahan.id)}
				onSave={(teks, version) => alat.simpan({ jenis: "NOTULEN", teks, version })}
			/>
		</Card>
	);
}

function Lain({ alat, isi }: { alat: AlatCatatan; isi: Catatan }) {
	const alone = isi.keputusan.filter(({ masalahId }) => masalahId === null);
	const tasks = isi.tindak.filter(({ keputusanId }) => keputusanId === null);
	return (
		<Card title="Keputusan lain">
			<ul className="flex flex-col gap-3">
				{alone.map((keputusan) => (
					<KartuKeputusan key={keputusan.id} alat={alat} isi={isi} keputusan={keputusan} />
				))}
				{tasks.map((tindak) => (
					<BarisTindak key={tindak.id} alat={alat} tindak={tindak} />
				))}
			</ul>
			<div className="mt-3">
				<TambahKeputusan alat={alat} masalahId={null} />
			</div>
		</Card>
	);
}

type Props = {
	bahan: BahanCatatan;
	akun: string;
	zona: string;
	awal: { sidik: string; isi: Catatan };
};

/** Notes of a meeting, written by several people at once, also while the network of the hall is down. */
export function CatatRapat({ bahan, akun, zona, awal }: Props) {
	const alamat = `/api/rapat/${formatKode(bahan.wilayah)}/${bahan.id}/catatan`;
	const { isi, menunggu, ditolak, buang, keadaan, siap, simpan } = useCatatan({
		akun,
		alamat,
		awal,
	});
	const tergeserOf = (id: string) => isi.tergeser.filter(({ rujukId }) => rujukId === id);
	const alat: AlatCatatan = { bahan, akun, simpan, menunggu, tergeserOf };
	return (
		<div aria-busy={!siap}>
			<div className="sticky top-14 z-10 -mx-1 mb-3 rounded-md bg-ground px-1 py-2 lg:top-0">
				<KeadaanKirim keadaan={keadaan} zona={zona} />
			</div>
			<DaftarOrang bahan={bahan} />
			<Penolakan rows={ditolak} onDrop={buang} />
			<div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
				<fieldset disabled={!siap} aria-label="Masalah" className="flex min-w-0 flex-col gap-4">
					<Card title={`Masalah (${isi.masalah.length})`}>
						<TambahMasalah alat={alat} />
					</Card>
					{isi.masalah.length === 0 && (
						<EmptyState title="Belum ada masalah yang dicatat">
							Tulis masalah yang disampaikan; keputusan dan tindak lanjut menyusul di bawahnya.
						</EmptyState>
					)}
					<ul className="flex flex-col gap-3">
						{isi.masalah.toReversed().map((masalah) => (
							<KartuMasalah key={masalah.id} alat={alat} isi={isi} masalah={masalah} />
						))}
					</ul>
				</fieldset>
				<fieldset disabled={!siap} aria-label="Notulen" className="flex min-w-0 flex-col gap-4">
					<Notulen alat={alat} isi={isi} />
					<Lain alat={alat} isi={isi} />
				</fieldset>
			</div>
		</div>
	);
}
