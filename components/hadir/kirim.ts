import type { joinHadirAction } from "@/lib/hadir/actions";
import type { FormAction, Outcome } from "@/lib/outcome";

type Masuk = typeof joinHadirAction extends FormAction<infer T> ? T : never;

/**
 * Says "I am here" at the address for machines: the answer is one line, where that of the form carries the whole page
 * again. A national meeting fills within ten minutes.
 */
export const kirimMasuk =
	(alamat: string): FormAction<Masuk> =>
	async (_previous, data) => {
		const answer = await fetch(alamat, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(Object.fromEntries(data)),
		});
		if (answer.status >= 500) throw new Error(String(answer.status));
		return { outcome: (await answer.json()) as Outcome<Masuk>, values: {} };
	};
