"use client";
import { Combobox } from "@base-ui/react/combobox";
import { useState } from "react";
import { controlStyle } from "./control-style";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { type Suggestion, type Typeahead, useTypeahead } from "./use-typeahead";

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

function Suggestions({ answer }: { answer: Typeahead }) {
	const status = statusOf(answer);
	return (
		<Combobox.Portal>
			<Combobox.Positioner sideOffset={4} className="z-20">
				<Combobox.Popup className="max-h-80 w-(--anchor-width) overflow-y-auto rounded-md border border-line bg-surface py-1 text-ink shadow-float">
					<Combobox.Status className="text-sm text-muted">
						{status && <span className="block px-3 py-2">{status}</span>}
					</Combobox.Status>
					<Combobox.List>
						{(item: Suggestion) => (
							<Combobox.Item
								key={item.value}
								value={item}
								className="flex min-h-11 cursor-pointer flex-col justify-center px-3 py-1.5 data-highlighted:bg-accent-soft"
							>
								<span className="font-medium">{item.label}</span>
								{item.hint && <span className="text-xs text-muted">{item.hint}</span>}
							</Combobox.Item>
						)}
					</Combobox.List>
				</Combobox.Popup>
			</Combobox.Positioner>
		</Combobox.Portal>
	);
}

/**
 * One of very many, found while typing. Sends the chosen value as `name` and the words as
 * `nameTeks`: before JavaScript arrives only the words are there, and the server looks them up.
 */
export function AsyncCombobox(props: AsyncComboboxProps) {
	const { name, endpoint, defaultValue, placeholder } = props;
	const keptValue = useField(name).kept?.[0];
	const keptText = useField(`${name}Teks`).kept?.[0];
	const before = keptValue ? { value: keptValue, label: keptText ?? keptValue } : defaultValue;
	const [chosen, setChosen] = useState<Suggestion | null>(before ?? null);
	const [text, setText] = useState(keptText ?? before?.label ?? "");
	const answer = useTypeahead(endpoint, text === chosen?.label ? "" : text);
	return (
		<FieldFrame {...props}>
			{({ name: _, ...control }) => (
				<>
					<input type="hidden" name={name} value={chosen?.value ?? ""} readOnly />
					<Combobox.Root
						items={answer.found}
						filter={null}
						value={chosen}
						inputValue={text}
						onValueChange={setChosen}
						onInputValueChange={setText}
						isItemEqualToValue={(item: Suggestion, value: Suggestion) => item.value === value.value}
						disabled={props.disabled}
					>
						<Combobox.Input
							{...control}
							name={`${name}Teks`}
							autoComplete="off"
							placeholder={placeholder}
							className={controlStyle}
						/>
						<Suggestions answer={answer} />
					</Combobox.Root>
				</>
			)}
		</FieldFrame>
	);
}
