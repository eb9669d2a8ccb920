import { AsyncCombobox } from "@/components/ui/async-combobox";
import { FilterForm } from "@/components/ui/filter-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatKode } from "@/lib/format";

export type DesaPickerProps = {
	label: string;
	/** Where the chosen desa is answered, as `?desa=3201012001`. */
	action: string;
	/** Within which region: "3201". */
	dalam: string;
	defaultValue?: { value: string; label: string } | null;
	/** Desa found by the words, when they were typed before JavaScript arrived. */
	found?: readonly { code: string; name: string; induk: string | null }[];
	/** The words that were typed, when they name no one desa. */
	typed?: string;
	/** What the address must keep besides. */
	keep?: Record<string, string>;
};

/** First the desa: everything that is chosen next depends on it. */
export function DesaPicker(props: DesaPickerProps) {
	const { label, action, dalam, defaultValue, found = [], typed, keep = {} } = props;
	const query = (desa: string) => new URLSearchParams({ ...keep, desa }).toString();
	return (
		<>
			<FilterForm label={label} action={action} submitLabel="Pilih desa">
				{Object.entries(keep).map(([name, value]) => (
					<HiddenField key={name} name={name} value={value} />
				))}
				<AsyncCombobox
					name="desa"
					label={label}
					unmarked
					className="max-sm:col-span-2 sm:w-80"
					endpoint={`/api/wilayah?dalam=${formatKode(dalam)}&tingkat=desa`}
					placeholder="Ketik nama desa"
					defaultValue={defaultValue}
				/>
			</FilterForm>
			{typed && found.length === 0 && (
				<Notice tone="warn" title={`Tidak ada desa bernama “${typed}” di wilayah Anda`} />
			)}
			{found.length > 0 && (
				<ul className="mb-4 flex flex-col gap-1">
					{found.map(({ code, name, induk }) => (
						<li key={code}>
							<Link
								href={`${action}?${query(code)}`}
								className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4"
							>
								{name}
								{induk && `, ${induk}`}
							</Link>
						</li>
					))}
				</ul>
			)}
		</>
	);
}
