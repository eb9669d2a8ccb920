import { CancelForm } from "@/components/kegiatan/cancel-form";
import { cancelKunjunganAction } from "@/lib/kunjungan/actions";

/** Takes a visit back. */
export function CancelKunjungan({ id, version }: { id: string; version: number }) {
	return <CancelForm action={cancelKunjunganAction} id={id} version={version} what="kunjungan" />;
}
