"use client";
import { useEffect, useState } from "react";
import { formatNumber } from "@/lib/format";
import { type Hitungan, JENDELA_MS } from "@/lib/hadir/rules";
import { Qr } from "./qr";

const POLL_MS = 5_000;

export type KeadaanPintu = { kode: string; sisa: number; hitungan: Hitungan };
type Props = {
	/** "/api/rapat/32.01/…/hadir" */
	alamat: string;
	/** "https://…/hadir/32.01/…" */
	pintu: string;
	awal: KeadaanPintu;
	/** People check in now. */
	terbuka: boolean;
};

function Jumlah({ nilai, kata }: { nilai: number; kata: string }) {
	return (
		<div className="min-w-24">
			<dd className="text-[2.2rem] leading-none font-bold">{formatNumber(nilai)}</dd>
			<dt className="text-sm text-muted">{kata}</dt>
		</div>
	);
}

type Putus = "jaringan" | "sesi";
const PUTUS: Record<Putus, string> = {
	jaringan: "Jaringan terputus. Kehadiran dicatat petugas sampai tersambung lagi.",
	sesi: "Sesi Anda berakhir. Masuk lagi di tab lain; kode tampil kembali sendiri.",
};
const PERAN_TAMPIL = 5;

function Kehadiran({ hitungan }: { hitungan: Hitungan }) {
	const { hadir, luring, daring, tersambung, peran } = hitungan;
	return (
		<section aria-label="Kehadiran" className="flex min-w-0 flex-1 basis-56 flex-col gap-3">
			<dl className="flex flex-wrap gap-x-6 gap-y-2 tabular">
				<Jumlah nilai={hadir} kata="hadir" />
				<Jumlah nilai={luring} kata="di tempat" />
				<Jumlah nilai={daring} kata="daring" />
				{daring > 0 && <Jumlah nilai={tersambung} kata="tersambung kini" />}
			</dl>
			<p className="text-sm text-muted">
				{peran
					.slice(0, PERAN_TAMPIL)
					.map(({ peran: nama, jumlah }) => `${nama} ${formatNumber(jumlah)}`)
					.join(" · ")}
			</p>
		</section>
	);
}

/** The code of the moment, its QR and who is there; asked for again every few seconds. */
export function KodeLayar({ alamat, pintu, awal, terbuka }: Props) {
	const [keadaan, setKeadaan] = useState(awal);
	const [putus, setPutus] = useState<Putus | null>(null);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout>;
		let good = Date.now();
		const turn = async () => {
			let why: Putus = "jaringan";
			try {
				if (!navigator.onLine) throw new TypeError("offline");
				const answer = await fetch(alamat);
				why = answer.status === 401 ? "sesi" : "jaringan";
				if (!answer.ok) throw new Error(String(answer.status));
				setKeadaan((await answer.json()) as KeadaanPintu);
				good = Date.now();
			} catch {
				// shown below once the code on the screen is no longer taken
			}
			setPutus(Date.now() - good > JENDELA_MS ? why : null);
			timer = setTimeout(turn, POLL_MS);
		};
		timer = setTimeout(turn, POLL_MS);
		return () => clearTimeout(timer);
	}, [alamat]);
	const { kode, hitungan } = keadaan;
	return (
		<div className="flex flex-wrap items-center gap-x-10 gap-y-6">
			{terbuka && !putus && (
				<section
					aria-label="Kode kehadiran"
					className="flex flex-wrap items-center gap-6 print:hidden"
				>
					<Qr
						isi={`${pintu}?k=${kode}`}
						label="Kode QR kehadiran"
						className="size-[min(40dvh,34dvw)] rounded-md border border-line"
					/>
					<div>
						<p className="text-base text-muted">Pindai, atau ketik kode</p>
						<p className="text-[3.8rem] leading-tight font-bold tracking-wider tabular">
							{kode.slice(0, 3)} {kode.slice(3)}
						</p>
						<p className="text-sm text-muted">Berganti tiap menit.</p>
					</div>
				</section>
			)}
			{!terbuka && (
				<p className="text-base text-muted">Kode kehadiran tampil di sini selama rapat terbuka.</p>
			)}
			{putus && (
				<p role="status" className="text-base text-near">
					{PUTUS[putus]}
				</p>
			)}
			<Kehadiran hitungan={hitungan} />
		</div>
	);
}
