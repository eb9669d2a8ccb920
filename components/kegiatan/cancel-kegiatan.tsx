import { cancelKegiatanAction } from "@/lib/kegiatan/actions";
import { CancelForm } from "./cancel-form";

/** Takes an activity back. */
export function CancelKegiatan({ id, version }: { id: string; version: number }) {
	return <CancelForm action={cancelKegiatanAction} id={id} version={version} what="kegiatan" />;
}
