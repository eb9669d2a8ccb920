"use client";
import { sentenceFor } from "@/lib/copy";
import { fieldsOf, type Problem } from "@/lib/outcome";
import { fieldId } from "./form-context";
import { Notice } from "./notice";
import type { Unanswered } from "./use-form-action";

const UNANSWERED: Record<Unanswered, { title: string; sentence: string }> = {
	offline: {
		title: "Belum terkirim: tidak ada sinyal",
		sentence: "Tulisan Anda masih ada di halaman ini. Kirim lagi setelah sinyal kembali.",
	},
	outdated: {
		title: "Belum terkirim: aplikasi baru saja diperbarui",
		sentence: "Salin dulu tulisan yang panjang, muat ulang halaman ini, lalu kirim lagi.",
	},
	broken: {
		title: "Belum terkirim: ada gangguan di sistem kami",
		sentence: "Tulisan Anda masih ada di halaman ini. Coba kirim lagi beberapa saat lagi.",
	},
};

const TITLES: Record<Problem["kind"], string> = {
	invalid: "Periksa lagi isian Anda",
	conflict: "Belum tersimpan",
	forbidden: "Tidak diizinkan",
	missing: "Tidak ditemukan",
	"signed-out": "Anda perlu masuk lagi",
};

/** No answer came: what it means for what was typed. */
export function UnansweredSummary({ why }: { why: Unanswered }) {
	const { title, sentence } = UNANSWERED[why];
	return (
		<Notice tone="error" title={title}>
			{sentence}
		</Notice>
	);
}

/** What went wrong, with a link to each field that needs another look. */
export function ProblemSummary({ problem, prefix }: { problem: Problem; prefix: string }) {
	const fields = Object.entries(fieldsOf(problem));
	return (
		<Notice tone="error" title={TITLES[problem.kind]}>
			<p>{sentenceFor(problem)}</p>
			{problem.kind === "signed-out" && (
				<a
					href="/masuk"
					target="_blank"
					rel="noopener"
					className="inline-flex min-h-11 items-center font-semibold underline"
				>
					Masuk lagi di tab baru
				</a>
			)}
			{fields.length > 0 && (
				<ul className="mt-1">
					{fields.map(([name, sentence]) => (
						<li key={name}>
							<a
								href={`#${fieldId(prefix, name)}`}
								className="inline-flex min-h-11 items-center font-medium text-behind underline lg:min-h-8"
							>
								{sentence}
							</a>
						</li>
					))}
				</ul>
			)}
		</Notice>
	);
}
