import { z } from "zod";
import { JENIS_KODE, type JenisGraduasi, maskOf } from "../graduasi/rules";
import { bilangan, centang, teks } from "../schema";
import { SEMUA_ISIAN } from "./isian";
import { type ParamTahun, refusalOfParam } from "./rules";

const fields = Object.fromEntries(
	SEMUA_ISIAN.map(({ name, max }) => [name, bilangan(name === "hariBatas" ? 1 : 0, max)]),
) as Record<(typeof SEMUA_ISIAN)[number]["name"], ReturnType<typeof bilangan>>;

const jenis = z.array(z.enum(JENIS_KODE as [JenisGraduasi, ...JenisGraduasi[]]), {
	error: "Pilih paling sedikit satu jenis graduasi.",
});

/** The parameters of a year as typed, why they change, and what they were when the form was opened. */
export const SaveParam = z
	.object({
		...fields,
		tahun: bilangan(2007, 2100),
		jenis: jenis.min(1, "Pilih paling sedikit satu jenis graduasi."),
		wajibTotp: centang,
		alasan: teks(500).pipe(z.string().min(5, "Tulis alasannya, paling sedikit 5 huruf.")),
		sidik: z.string().max(4000),
	})
	.transform(({ tahun, jenis: counted, wajibTotp, alasan, sidik, ...numbers }) => {
		const param: ParamTahun = { ...numbers, jenisKpi: maskOf(counted) };
		return { tahun, param, wajibTotp, alasan, sidik };
	})
	.superRefine(({ param }, context) => {
		const refusal = refusalOfParam(param);
		if (refusal)
			context.addIssue({ code: "custom", path: [refusal.medan], message: refusal.kalimat });
	});
export type SaveParam = z.infer<typeof SaveParam>;
