import { type Status, StatusTag } from "@/components/ui/status-tag";
import { STATUS_KPM, type StatusKpm } from "@/lib/kpm/rules";

const LOOK: Record<StatusKpm, Status> = {
	CALON: "neutral",
	AKTIF: "ok",
	DITANGGUHKAN: "behind",
	CALON_GRADUASI: "near",
	GRADUASI: "ok",
	NONAKTIF: "neutral",
};

/** Where a family stands in the programme. */
export function StatusKpmTag({ status }: { status: StatusKpm }) {
	return <StatusTag status={LOOK[status]}>{STATUS_KPM[status]}</StatusTag>;
}
