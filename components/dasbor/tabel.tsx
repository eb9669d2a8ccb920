"use client";
import type { Packed } from "@/components/ui/packed";
import { ReadyTable } from "@/components/ui/ready-table";
import { IsiSel, type Sel } from "./sel";

/** The comparison's table. */
export function TabelPerbandingan({ packed }: { packed: Packed<ReadyTable<Sel>> }) {
	return <ReadyTable packed={packed} show={(sel, href) => <IsiSel {...{ sel, href }} />} />;
}
