/** The look of everything one types or chooses in. */
export const controlStyle =
	"block w-full min-h-11 rounded-md border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-faint aria-invalid:border-2 aria-invalid:border-behind disabled:bg-ground disabled:text-faint lg:min-h-9 lg:py-1.5 lg:text-sm";
