"use client";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { kodeCadanganAction } from "@/lib/akun/actions";
import { DaftarKode, onlyCodesOnceDone } from "./daftar-kode";

const FEW = 3;

/** How many recovery codes are left, and new ones. */
export function KodeCadangan({ left }: { left: number }) {
	return (
		<Card
			title="Kode cadangan"
			aside={<StatusTag status={left < FEW ? "near" : "ok"}>{`sisa ${left}`}</StatusTag>}
		>
			<p className="mb-4 text-muted">
				Untuk saat HP Anda hilang. Membuat kode baru membatalkan semua kode yang lama.
			</p>
			<Form
				action={kodeCadanganAction}
				className={onlyCodesOnceDone}
				success={({ codes }) => <DaftarKode codes={codes} />}
			>
				<TextField
					name="kode"
					label="Kode 6 angka dari aplikasi pengaman"
					inputMode="numeric"
					autoComplete="one-time-code"
					required
					unmarked
				/>
				<SubmitButton look="secondary" className="self-start">
					Buat kode cadangan baru
				</SubmitButton>
			</Form>
		</Card>
	);
}
