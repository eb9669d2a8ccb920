import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { SaringKpm } from "@/lib/kpm/schema";

const WORDS_MIN = 3;

/** To the form of a new family. */
export function KpmAdd() {
	return (
		<ButtonLink look="primary" href="/kpm/baru">
			Tambah keluarga
		</ButtonLink>
	);
}

/** Why a list of families is empty, and what to do. */
export function KpmEmpty({ filter, canAdd }: { filter: SaringKpm; canAdd: boolean }) {
	if (filter.cari && filter.cari.length < WORDS_MIN) {
		return (
			<EmptyState title="Nama yang dicari terlalu pendek">
				Tulis paling sedikit {WORDS_MIN} huruf dari nama pengurus.
			</EmptyState>
		);
	}
	if (filter.tanpa) {
		return (
			<EmptyState title="Semua keluarga di sini punya pendamping yang bertugas">
				Keluarga muncul di sini bila penugasan pendampingnya di kecamatan itu berakhir.
			</EmptyState>
		);
	}
	return (
		<EmptyState title="Tidak ada keluarga yang cocok" action={canAdd && <KpmAdd />}>
			Kurangi saringannya, atau pilih “Semua status” untuk melihat keluarga yang sudah keluar.
		</EmptyState>
	);
}
