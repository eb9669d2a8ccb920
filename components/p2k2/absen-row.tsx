"use client";
import { memo } from "react";
import { cx } from "@/components/ui/cx";
import { useField } from "@/components/ui/form-context";
import { KEHADIRAN, type Kehadiran } from "@/lib/p2k2/rules";
import { absenField } from "@/lib/p2k2/schema";

export type AbsenRowProps = { nomor: number; kpmId: string; nama: string; huruf: string };

const MARKS = Object.keys(KEHADIRAN) as Kehadiran[];
const CHOSEN: Record<Kehadiran, string> = {
	HADIR: "has-checked:bg-ok-soft has-checked:text-ok",
	DIWAKILI: "has-checked:bg-ok-soft has-checked:text-ok",
	IZIN: "has-checked:bg-near-soft has-checked:text-near",
	SAKIT: "has-checked:bg-near-soft has-checked:text-near",
	ALPA: "has-checked:bg-behind-soft has-checked:text-behind",
};

/** A family on the roll: five thumb-sized choices, of which the first is already made. A tap on one draws no other anew. */
export const AbsenRow = memo(function AbsenRow({ nomor, kpmId, nama, huruf }: AbsenRowProps) {
	const name = absenField(kpmId);
	const chosen = useField(name).kept?.[0] ?? huruf;
	return (
		<fieldset className="px-3 pt-2 pb-3 sm:flex sm:items-center sm:justify-between sm:gap-4 sm:py-1.5">
			<legend className="contents">
				<span className="flex min-w-0 items-baseline gap-2 font-semibold">
					<span className="tabular w-6 shrink-0 text-end text-sm font-normal text-faint">
						{nomor}
					</span>
					<span className="min-w-0 truncate">{nama}</span>
				</span>
			</legend>
			<div className="mt-1 grid grid-cols-5 divide-x divide-line overflow-hidden rounded-md border border-edge sm:mt-0 sm:w-96 sm:shrink-0">
				{MARKS.map((mark) => (
					<label
						key={mark}
						className={cx(
							"flex min-h-11 items-center justify-center text-sm text-muted has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent",
							CHOSEN[mark],
						)}
					>
						<input
							type="radio"
							name={name}
							value={KEHADIRAN[mark].letter}
							defaultChecked={KEHADIRAN[mark].letter === chosen}
							className="sr-only"
						/>
						{KEHADIRAN[mark].label}
					</label>
				))}
			</div>
		</fieldset>
	);
});
