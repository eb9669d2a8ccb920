"use client";
import { ReadyTable, type ReadyTableProps } from "@/components/ui/ready-table";
import { IsiSel, type Sel } from "./sel";

/** The ranking's table. */
export function TabelPeringkat(props: ReadyTableProps<Sel>) {
	return <ReadyTable {...props} show={(sel) => <IsiSel sel={sel} />} />;
}
