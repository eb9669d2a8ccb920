"use client";
import type { Packed } from "@/components/ui/packed";
import { ReadyTable, type TableWords } from "@/components/ui/ready-table";
import { IsiSel, type Sel } from "./sel";

/** The ranking's table. */
export function TabelPeringkat({ packed }: { packed: Packed<TableWords<Sel>> }) {
	return <ReadyTable packed={packed} show={(sel) => <IsiSel sel={sel} />} />;
}
