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
import { jedaDetak, MODE_HADIR } from "@/lib/hadir/rules";
import { Detak } from "./detak";

type Props = { rapat: PintuRapat; zona: string; kode: string };

const kunci = (rapat: PintuRapat, cara: "KODE" | "DARING") => (
	<>
		<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
		<HiddenField name="id" value={rapat.id} />
		<HiddenField name="cara" value={cara} />
	</>
);

function SudahHadir({ rapat, zona }: Omit<Props, "kode">) {
	const { hadir, tautan, wilayah, id, terbuka } = rapat;
	if (!hadir) return null;
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
					<Detak
						alamat={`/api/rapat/${formatKode(wilayah)}/${id}/hadir`}
						jeda={jedaDetak(wilayah)}
					/>
				</div>
			)}
		</Card>
	);
}

/** With the code from the QR it is one tap; without it the code is typed. */
function DenganKode({ rapat, kode }: Omit<Props, "zona">) {
	return (
		<Card title={kode ? undefined : "Hadir di ruang rapat"}>
			<Form action={joinHadirAction} label="Hadir dengan kode">
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

function Daring({ rapat }: { rapat: PintuRapat }) {
	return (
		<Card title="Hadir daring" className="mt-4">
			<Form action={joinHadirAction} label="Hadir daring">
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
	const { diundang, terbuka, hadir, mode, status } = rapat;
	if (!diundang && !hadir)
		return (
			<Notice tone="warn" title="Nama Anda tidak ada dalam daftar undangan">
				Minta petugas pencatat di ruang rapat menambahkan Anda.
			</Notice>
		);
	const comes = terbuka && hadir?.mode !== "LURING";
	return (
		<div className="max-w-md">
			<SudahHadir rapat={rapat} zona={zona} />
			{!terbuka && !hadir && <Notice tone="info" title={TUTUP[status]} />}
			{comes && mode !== "DARING" && (
				<div className={hadir ? "mt-4" : undefined}>
					<DenganKode rapat={rapat} kode={kode} />
				</div>
			)}
			{comes && !hadir && mode !== "LURING" && <Daring rapat={rapat} />}
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
