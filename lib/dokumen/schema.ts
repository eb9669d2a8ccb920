import { z } from "zod";
import { id } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

/** A document in an address: /api/dokumen/32.01/<id>. */
export const AlamatDokumen = z
	.object({ kode: kodeWilayah, id })
	.transform(({ kode, id: key }) => ({ wilayah: kode, id: key }));

/** A document by its code alone: /bukti/<id>. */
export const AlamatBukti = z.object({ id });
