import { useId } from "react";
import { Button } from "./button";
import { controlStyle } from "./control-style";
import { cx } from "./cx";
import { Icon } from "./icon";

export type SearchBoxProps = {
	/** Read out, and shown as the placeholder: "Cari nama atau wilayah". */
	label: string;
	name?: string;
	defaultValue?: string;
	action?: string;
	/** What the address must keep, such as the year. */
	keep?: Record<string, string>;
};

/** A search whose answer has an address. */
export function SearchBox({ label, name = "cari", defaultValue, action, keep }: SearchBoxProps) {
	const id = useId();
	return (
		<search className="print:hidden">
			<form method="get" action={action} className="flex items-center gap-2">
				{Object.entries(keep ?? {}).map(([key, value]) => (
					<input key={key} type="hidden" name={key} value={value} />
				))}
				<label htmlFor={id} className="sr-only">
					{label}
				</label>
				<input
					id={id}
					type="search"
					name={name}
					defaultValue={defaultValue}
					placeholder={label}
					className={cx(controlStyle, "min-w-0 lg:w-64")}
				/>
				<Button type="submit">
					<Icon name="cari" />
					<span className="max-sm:sr-only">Cari</span>
				</Button>
			</form>
		</search>
	);
}
