"use client";
import { useState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatKode, formatTanggalPanjang, formatWaktu } from "@/lib/format";
import { joinHadirAction } from "@/lib/hadir/actions";
import type { PintuRapat } from "@/lib/hadir/queries";
import { jedaDetak, MODE_HADIR, type ModeHadir } from "@/lib/hadir/rules";
import { Detak } from "./detak";
import { kirimMasuk } from "./kirim";

type Props = { rapat: PintuRapat; zona: string; kode: string };
type Hadir = PintuRapat["hadir"];
type Masuk = { rapat: PintuRapat; onHadir: (hadir: Hadir) => void };

const alamatHadir = ({ wilayah, id }: PintuRapat) =>
	`/api/rapat/${formatKode(wilayah)}/${id}/hadir`;

const kunci = (rapat: PintuRapat, cara: "KODE" | "DARING") => (
	<>
		<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
		<HiddenField name="id" value={rapat.id} />
		<HiddenField name="cara" value={cara} />
	</>
);

type Sudah = { rapat: PintuRapat; zona: string; hadir: NonNullable<Hadir> };

function SudahHadir({ rapat, zona, hadir }: Sudah) {
	const { tautan, wilayah, terbuka } = rapat;
	return (
		<Card>
			<Notice tone="success" title={`Anda tercatat hadir ${MODE_HADIR[hadir.mode]}`}>
				Sejak pukul {formatWaktu(hadir.masukAt, zona)}.
			</Notice>
			{hadir.mode === "DARING" && terbuka && (
				<div className="mt-4 flex flex-col gap-3">
					{/^https?:\/\//.test(tautan) && (
						<a
							href={tautan}
							rel="noreferrer"
							target="_blank"
							className="inline-flex min-h-11 items-center font-semibold text-accent underline"
						>
							Buka ruang rapat daring
						</a>
					)}
					<Detak alamat={alamatHadir(rapat)} jeda={jedaDetak(wilayah)} />
				</div>
			)}
		</Card>
	);
}

/** The two ways in: the action of the form without JavaScript, one short line with it. */
const caraMasuk = ({ rapat, onHadir }: Masuk) => ({
	action: joinHadirAction,
	byScript: kirimMasuk(alamatHadir(rapat)),
	onDone: ({ mode, masukAt }: { mode: ModeHadir; masukAt: string }) =>
		onHadir({ mode, masukAt: new Date(masukAt) }),
});

/** With the code from the QR it is one tap; without it the code is typed. */
function DenganKode({ rapat, kode, onHadir }: Masuk & { kode: string }) {
	return (
		<Card title={kode ? undefined : "Hadir di ruang rapat"}>
			<Form {...caraMasuk({ rapat, onHadir })} label="Hadir dengan kode">
				{kunci(rapat, "KODE")}
				<TextField
					name="kode"
					label="Kode di layar rapat"
					hint="Enam angka, berganti tiap menit."
					required
					inputMode="numeric"
					autoComplete="one-time-code"
					maxLength={7}
					defaultValue={kode}
				/>
				<SubmitButton pendingLabel="Mencatat…">Saya hadir</SubmitButton>
			</Form>
		</Card>
	);
}

function Daring({ rapat, onHadir }: Masuk) {
	return (
		<Card title="Hadir daring" className="mt-4">
			<Form {...caraMasuk({ rapat, onHadir })} label="Hadir daring">
				{kunci(rapat, "DARING")}
				<SubmitButton look="secondary" pendingLabel="Mencatat…">
					Bergabung daring
				</SubmitButton>
			</Form>
		</Card>
	);
}

const TUTUP = {
	RENCANA: "Pintu dibuka pada hari rapat.",
	BERLANGSUNG: "",
	SELESAI: "Rapat ini sudah selesai.",
	BATAL: "Rapat ini dibatalkan.",
};

/** The door of a meeting, as somebody who was asked finds it on a phone. */
export function PintuMasuk({ rapat, zona, kode }: Props) {
	const { diundang, terbuka, mode, status } = rapat;
	const [baru, setBaru] = useState<Hadir>(null);
	const hadir = baru ?? rapat.hadir;
	const masuk = { rapat, onHadir: setBaru };
	if (!diundang && !hadir)
		return (
			<Notice tone="warn" title="Nama Anda tidak ada dalam daftar undangan">
				Minta petugas pencatat di ruang rapat menambahkan Anda.
			</Notice>
		);
	const comes = terbuka && hadir?.mode !== "LURING";
	return (
		<div className="max-w-md">
			<div role="status">{hadir && <SudahHadir rapat={rapat} zona={zona} hadir={hadir} />}</div>
			{!terbuka && !hadir && <Notice tone="info" title={TUTUP[status]} />}
			{comes && mode !== "DARING" && (
				<div className={hadir ? "mt-4" : undefined}>
					<DenganKode {...masuk} kode={kode} />
				</div>
			)}
			{comes && !hadir && mode !== "LURING" && <Daring {...masuk} />}
			<p className="mt-4 text-sm text-muted">
				{formatTanggalPanjang(rapat.heldOn)}
				{rapat.jamMulai && `, pukul ${rapat.jamMulai.replace(":", ".")}`}
				{rapat.tempat && `, ${rapat.tempat}`}
			</p>
			<ButtonLink
				href={`/rapat/${formatKode(rapat.wilayah)}/${rapat.id}`}
				look="quiet"
				className="mt-2"
			>
				Halaman rapat
			</ButtonLink>
		</div>
	);
}
