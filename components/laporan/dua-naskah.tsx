"use client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { isSameNaskah, type Naskah } from "@/lib/laporan/naskah";
import { NaskahText } from "./naskah-text";
import type { Bentrok } from "./use-naskah";

function Side({
	title,
	naskah,
	children,
}: {
	title: string;
	naskah: Naskah;
	children?: React.ReactNode;
}) {
	return (
		<section className="flex min-w-0 flex-col gap-2 rounded-md border border-line bg-surface p-3 text-ink">
			<h3 className="text-sm font-semibold">{title}</h3>
			<NaskahText naskah={naskah} />
			{children}
		</section>
	);
}

type DuaNaskahProps = {
	bentrok: Bentrok;
	/** Absent before JavaScript: saving the form then keeps one's own. */
	onChoose?: (naskah: Naskah, version: number, isMine: boolean) => void;
};

/** Two texts of the same report side by side; the writer says which is right. */
export function DuaNaskah({ bentrok, onChoose }: DuaNaskahProps) {
	const { milikku, tersimpan } = bentrok;
	if (isSameNaskah(milikku, tersimpan.naskah)) return null;
	return (
		<Notice tone="warn" title="Ada dua tulisan untuk laporan ini">
			<p className="mb-3">
				Laporan ini sudah diubah dari tab atau perangkat lain. Tidak ada yang hilang: bandingkan
				keduanya, lalu pilih.
			</p>
			<div className="grid gap-3 sm:grid-cols-2">
				<Side title="Tulisan di layar ini" naskah={milikku}>
					{onChoose && (
						<Button
							look="primary"
							className="mt-auto"
							onClick={() => onChoose(milikku, tersimpan.version, true)}
						>
							Pakai tulisan di layar ini
						</Button>
					)}
				</Side>
				<Side title="Tulisan yang tersimpan" naskah={tersimpan.naskah}>
					{onChoose && (
						<Button
							className="mt-auto"
							onClick={() => onChoose(tersimpan.naskah, tersimpan.version, false)}
						>
							Pakai yang tersimpan
						</Button>
					)}
				</Side>
			</div>
		</Notice>
	);
}
