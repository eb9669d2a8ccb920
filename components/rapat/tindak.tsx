import type { BahanRapat, Rapat } from "@/lib/rapat/queries";
import { TindakForm } from "../tindak-lanjut/tindak-form";
import { TindakTabel } from "../tindak-lanjut/tindak-tabel";

type Props = {
	rapat: Rapat;
	bahan: BahanRapat;
	/** May add to this meeting. */
	writes: boolean;
};

/** What a meeting asked for, and how it stands. */
export function TindakRapat({ rapat, bahan, writes }: Props) {
	if (rapat.status === "BATAL" && rapat.tindak.length === 0) return null;
	return (
		<section aria-label="Tindak lanjut" className="mt-4">
			<h2 className="mb-2 text-lg font-semibold">Tindak lanjut ({rapat.tindak.length})</h2>
			<TindakTabel caption={`Tindak lanjut ${rapat.judul}`} rows={rapat.tindak} ofOneMeeting />
			{writes && <TindakForm rapat={rapat} bahan={bahan} />}
		</section>
	);
}
