"use client";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Icon } from "@/components/ui/icon";
import { type Packed, unpack } from "@/components/ui/packed";
import { StatusTag } from "@/components/ui/status-tag";
import { AngkaTable } from "./angka-table";
import type { BagianSiap } from "./bagian-siap";

function Sumber({ dari, lihat, tambah }: BagianSiap["sumber"]) {
	return (
		<div className="mt-3 flex flex-wrap items-center gap-2 print:hidden">
			<p className="min-w-0 flex-1 basis-60 text-sm text-muted">{dari}</p>
			{lihat && (
				<ButtonLink look="quiet" href={lihat.href}>
					{lihat.label}
				</ButtonLink>
			)}
			{tambah && <ButtonLink href={tambah.href}>{tambah.label}</ButtonLink>}
		</div>
	);
}

/** The rows behind a section, folded until somebody wants to see them. */
function Rincian({ judul, baris }: NonNullable<BagianSiap["rincian"]>) {
	return (
		<details className="mt-3 text-base lg:text-sm">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent lg:min-h-8">
				{judul}
			</summary>
			<ul className="lines">
				{baris.map((text, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same, and none of them moves
					<li key={at}>{text}</li>
				))}
			</ul>
		</details>
	);
}

function Kepala({ nomor, judul, ringkasan, kurang }: BagianSiap) {
	return (
		<span className="min-w-0 flex-1">
			<span className="flex flex-wrap items-center gap-x-2">
				<span className="text-base font-semibold">
					{nomor}. {judul}
				</span>
				{kurang && <StatusTag status="near">{kurang}</StatusTag>}
			</span>
			{ringkasan && <span className="block text-sm text-muted">{ringkasan}</span>}
		</span>
	);
}

function Terlipat({ bagian }: { bagian: BagianSiap }) {
	const { identitas, angka, rincian, sumber, terbuka } = bagian;
	return (
		<details open={terbuka} className="group">
			<summary className="flex min-h-14 cursor-pointer list-none items-center gap-3 py-2 [&::-webkit-details-marker]:hidden">
				<Kepala {...bagian} />
				<Icon
					name="buka"
					className="size-5 shrink-0 text-faint group-open:rotate-180 print:hidden"
				/>
			</summary>
			<div className="pb-4">
				{identitas && <DefinitionList items={identitas} />}
				{angka && <AngkaTable {...angka} />}
				{rincian && <Rincian {...rincian} />}
				<Sumber {...sumber} />
			</div>
		</details>
	);
}

type Props = { packed: Packed<BagianSiap[]>; kendala: ReactNode };

/**
 * The report section by section: a line each, opened for the figures, where they come from and the
 * rows behind them. What is typed stands open.
 */
export function BagianLaporan({ packed, kendala }: Props) {
	return (
		<div className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
			{unpack(packed).map((bagian) => (
				<section key={bagian.kode} id={bagian.kode} className="scroll-mt-4 px-4 lg:px-5">
					{bagian.catatan && (
						<p className="mt-3 border-l-4 border-behind bg-behind-soft px-3 py-2 text-sm text-behind">
							<b>Catatan pemeriksa:</b> {bagian.catatan}
						</p>
					)}
					{bagian.ditulis ? (
						<div className="flex flex-col gap-4 py-4">
							<h2 className="flex">
								<Kepala {...bagian} />
							</h2>
							{kendala}
						</div>
					) : (
						<Terlipat bagian={bagian} />
					)}
				</section>
			))}
		</div>
	);
}
