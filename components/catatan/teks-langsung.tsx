"use client";
import { useEffect, useId, useRef, useState } from "react";
import { controlStyle } from "@/components/ui/control-style";
import { cx } from "@/components/ui/cx";
import type { NaskahTergeser } from "@/lib/rapat/catatan";

const PAUSE_MS = 1_200;
const TEKS_MIN = 3;

type Props = {
	label: string;
	teks: string;
	version: number;
	onSave: (teks: string, version: number) => void;
	/** Its latest text is not with the server yet. */
	menunggu: boolean;
	tergeser: readonly NaskahTergeser[];
	maxLength: number;
	/** An empty text is one too. */
	bolehKosong?: boolean;
	rows?: number;
	className?: string;
};

function Tergeser({ naskah }: { naskah: readonly NaskahTergeser[] }) {
	if (naskah.length === 0) return null;
	return (
		<details className="mt-1 rounded-md border border-near/30 bg-near-soft px-3 text-sm">
			<summary className="flex min-h-11 items-center font-semibold text-near lg:min-h-9">
				{naskah.length} tulisan lain tergeser, tetap tersimpan
			</summary>
			<ul className="flex flex-col gap-2 pb-2">
				{naskah.map(({ id, teks, oleh }) => (
					<li key={id}>
						<p className="whitespace-pre-line">{teks}</p>
						<p className="text-xs text-muted">Tergeser oleh tulisan {oleh}</p>
					</li>
				))}
			</ul>
		</details>
	);
}

/** A text that saves itself when the writer pauses; others' changes appear in it while it is left alone. */
export function TeksLangsung(props: Props) {
	const { label, teks, version, onSave, menunggu, tergeser, maxLength, bolehKosong } = props;
	const id = useId();
	const [draft, setDraft] = useState<string | null>(null);
	/** The version that the draft is typed on, and the text of one's own that was saved last. */
	const base = useRef(version);
	const last = useRef<string | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const isFine = (clean: string) =>
		clean.length <= maxLength && (bolehKosong || clean.length >= TEKS_MIN);

	function save(text: string) {
		clearTimeout(timer.current);
		const clean = text.trim();
		if (!isFine(clean) || clean === teks || clean === last.current) return;
		onSave(clean, base.current);
		last.current = clean;
		base.current += 1; // what this saving makes of it, unless somebody was faster
	}

	function type(text: string) {
		if (draft === null) last.current = null;
		if (draft === null || teks === last.current) base.current = version;
		setDraft(text);
		clearTimeout(timer.current);
		timer.current = setTimeout(() => save(text), PAUSE_MS);
	}

	/** The draft stays while somebody is in the field, so that nothing changes under the cursor. */
	function leave() {
		if (draft === null) return;
		save(draft);
		if (isFine(draft.trim())) setDraft(null);
	}

	/** Whoever goes away in the middle of a word has saved it. */
	const flush = useRef(leave);
	useEffect(() => {
		flush.current = leave;
	});
	useEffect(() => {
		const hide = () => flush.current();
		window.addEventListener("pagehide", hide);
		document.addEventListener("visibilitychange", hide);
		return () => {
			window.removeEventListener("pagehide", hide);
			document.removeEventListener("visibilitychange", hide);
			flush.current();
		};
	}, []);

	const typed = draft?.trim() ?? teks;
	return (
		<div className={cx("min-w-0", props.className)}>
			<div className="flex items-baseline justify-between gap-2">
				<label htmlFor={id} className="text-sm font-semibold">
					{label}
				</label>
				{(menunggu || typed !== teks) && (
					<span className="text-xs text-muted">
						{isFine(typed) ? "belum terkirim" : "belum cukup panjang"}
					</span>
				)}
			</div>
			<textarea
				id={id}
				rows={props.rows ?? 1}
				style={props.rows ? { minBlockSize: `calc(${props.rows} * 1lh + 1rem)` } : undefined}
				maxLength={maxLength}
				value={draft ?? teks}
				onChange={(event) => type(event.currentTarget.value)}
				onBlur={leave}
				className={cx(controlStyle, "mt-1 field-sizing-content resize-y")}
			/>
			<Tergeser naskah={tergeser} />
		</div>
	);
}
