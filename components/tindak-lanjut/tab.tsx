import { Tabs } from "@/components/ui/tabs";

/** Meetings on one side, what came of them on the other. */
export function TabTindak({ current }: { current: "rapat" | "tindak-lanjut" }) {
	return (
		<Tabs
			label="Rapat"
			tabs={[
				{ href: "/rapat", label: "Rapat", current: current === "rapat" },
				{
					href: "/tindak-lanjut",
					label: "Tindak lanjut",
					current: current === "tindak-lanjut",
				},
			]}
		/>
	);
}
