import { StatusTag } from "@/components/ui/status-tag";
import { STATUS_RAPAT, type StatusRapat } from "@/lib/rapat/rules";

const LOOK = { RENCANA: "neutral", BERLANGSUNG: "near", SELESAI: "ok", BATAL: "neutral" } as const;

/** Whether a meeting is planned, running, over or off. */
export function KeadaanRapat({ status }: { status: StatusRapat }) {
	return <StatusTag status={LOOK[status]}>{STATUS_RAPAT[status]}</StatusTag>;
}
