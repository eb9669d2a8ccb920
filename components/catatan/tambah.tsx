"use client";
import { type ReactNode, type SubmitEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/control-style";
import { cx } from "@/components/ui/cx";
import { useDraf } from "./use-draf";

type Props = {
	/** What is written down: "Masalah baru". */
	label: string;
	tombol: string;
	/** Where the unfinished text is kept on the device. */
	draf: string;
	onAdd: (uraian: string, data: FormData) => void;
	/** What else is chosen with it. */
	children?: ReactNode;
};

/** Adds a record while people talk: type, press the button or Ctrl+Enter, go on typing. */
export function Tambah({ label, tombol, draf, onAdd, children }: Props) {
	const id = useId();
	const [text, setText] = useDraf(draf);

	function submit(event: SubmitEvent<HTMLFormElement>) {
		event.preventDefault();
		onAdd(text.trim(), new FormData(event.currentTarget));
		setText("");
	}

	return (
		<form aria-label={label} onSubmit={submit} className="flex flex-col gap-2">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			<textarea
				id={id}
				rows={1}
				required
				minLength={3}
				maxLength={2000}
				value={text}
				onChange={(event) => setText(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
						event.currentTarget.form?.requestSubmit();
				}}
				className={cx(controlStyle, "field-sizing-content resize-y")}
			/>
			<div className="flex flex-wrap items-end gap-2">
				{children}
				<Button type="submit" className="max-sm:w-full">
					{tombol}
				</Button>
			</div>
		</form>
	);
}

type PilihProps = {
	name: string;
	label: string;
	children: ReactNode;
	value?: string;
	onPick?: (value: string) => void;
};

/** A small choice beside what is typed. */
export function Pilih({ name, label, children, value, onPick }: PilihProps) {
	const id = useId();
	return (
		<div className="min-w-36 flex-1">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			<select
				id={id}
				name={name}
				defaultValue={value}
				onChange={onPick && ((event) => onPick(event.currentTarget.value))}
				className={cx(controlStyle, "mt-1")}
			>
				{children}
			</select>
		</div>
	);
}

type IsianProps = {
	name: string;
	label: string;
	type?: "text" | "date";
	value?: string;
	min?: string;
	list?: string;
	onLeave?: (value: string) => void;
};

/** A small field beside what is typed. */
export function Isian({ name, label, type = "text", value, min, list, onLeave }: IsianProps) {
	const id = useId();
	return (
		<div className="min-w-36 flex-1">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			<input
				key={value}
				id={id}
				name={name}
				type={type}
				required
				min={min}
				maxLength={120}
				list={list}
				defaultValue={value}
				onBlur={onLeave && ((event) => onLeave(event.currentTarget.value))}
				className={cx(controlStyle, "mt-1")}
			/>
		</div>
	);
}
