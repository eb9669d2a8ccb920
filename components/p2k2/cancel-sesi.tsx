import { CancelForm } from "@/components/kegiatan/cancel-form";
import { cancelSesiAction } from "@/lib/p2k2/actions";

/** Takes a session back. */
export function CancelSesi({ id, version }: { id: string; version: number }) {
	return <CancelForm action={cancelSesiAction} id={id} version={version} what="sesi" />;
}
