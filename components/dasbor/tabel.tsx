"use client";
import { ReadyTable, type ReadyTableProps } from "@/components/ui/ready-table";
import { IsiSel, type Sel } from "./sel";

/** The comparison's table. */
export function TabelPerbandingan(props: ReadyTableProps<Sel>) {
	return <ReadyTable {...props} show={(sel) => <IsiSel sel={sel} />} />;
}
