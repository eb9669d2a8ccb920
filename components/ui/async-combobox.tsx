"use client";
import { controlStyle } from "./control-style";
import { cx } from "./cx";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { useCombobox } from "./use-combobox";
import type { Suggestion, Typeahead } from "./use-typeahead";

export type AsyncComboboxProps = FieldProps & {
	/** Answers `${endpoint}?q=` with JSON `[{ value, label, hint? }]`. */
	endpoint: string;
	defaultValue?: Suggestion | null;
	placeholder?: string;
};

function statusOf({ state, found }: Typeahead): string {
	if (state === "searching") return "Mencari…";
	if (state === "failed") return "Pencarian gagal. Periksa sinyal, lalu ketik lagi.";
	if (state === "idle") return "Ketik paling sedikit 2 huruf.";
	return found.length === 0 ? "Tidak ada yang cocok. Periksa ejaannya." : "";
}

const optionId = (listId: string, index: number) => `${listId}-${index}`;

type SuggestionsProps = {
	listId: string;
	found: Suggestion[];
	active: number;
	onChoose: (suggestion: Suggestion) => void;
};

function Suggestions({ listId, found, active, onChoose }: SuggestionsProps) {
	return (
		<div
			id={listId}
			role="listbox"
			aria-label="Saran"
			tabIndex={-1}
			className="max-h-72 overflow-y-auto"
		>
			{found.map((suggestion, index) => (
				<button
					key={suggestion.value}
					id={optionId(listId, index)}
					type="button"
					role="option"
					tabIndex={-1}
					aria-selected={index === active}
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => onChoose(suggestion)}
					className="flex min-h-11 w-full flex-col justify-center px-3 py-1.5 text-start hover:bg-ground aria-selected:bg-accent-soft"
				>
					<span className="font-medium">{suggestion.label}</span>
					{suggestion.hint && <span className="text-xs text-muted">{suggestion.hint}</span>}
				</button>
			))}
		</div>
	);
}

/**
 * One of very many, found while typing. Sends the chosen value as `name` and the words as
 * `nameTeks`: before JavaScript arrives only the words are there, and the server looks them up.
 */
export function AsyncCombobox(props: AsyncComboboxProps) {
	const { name, endpoint, defaultValue = null, placeholder } = props;
	const keptValue = useField(name).kept?.[0];
	const keptText = useField(`${name}Teks`).kept?.[0];
	const before = keptValue ? { value: keptValue, label: keptText ?? keptValue } : defaultValue;
	const box = useCombobox(endpoint, before, keptText);
	return (
		<FieldFrame {...props}>
			{({ name: _, ...control }) => {
				const listId = `${control.id}-saran`;
				const listed = box.open && box.answer.found.length > 0;
				return (
					<div className="relative">
						<input type="hidden" name={name} value={box.chosen?.value ?? ""} readOnly />
						<input
							{...control}
							name={`${name}Teks`}
							role="combobox"
							aria-autocomplete="list"
							aria-expanded={listed}
							aria-controls={listed ? listId : undefined}
							aria-activedescendant={
								listed && box.active >= 0 ? optionId(listId, box.active) : undefined
							}
							autoComplete="off"
							spellCheck={false}
							placeholder={placeholder}
							value={box.text}
							onChange={(event) => box.type(event.currentTarget.value)}
							onKeyDown={box.onKeyDown}
							onBlur={box.close}
							className={controlStyle}
						/>
						<div
							className={cx(
								"absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-md border border-line bg-surface py-1 text-sm shadow-float",
								!box.open && "hidden",
							)}
						>
							<p role="status" className="px-3 py-1.5 text-muted empty:hidden">
								{statusOf(box.answer)}
							</p>
							{listed && (
								<Suggestions
									listId={listId}
									found={box.answer.found}
									active={box.active}
									onChoose={box.choose}
								/>
							)}
						</div>
					</div>
				);
			}}
		</FieldFrame>
	);
}
