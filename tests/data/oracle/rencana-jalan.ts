/** What happens in meetings: who was asked by account, who came, what was noted. */
export type Diundang = {
	rapat: number;
	kunci: string;
	/** How somebody came in; absent for who did not come. */
	hadir?: "LURING" | "DARING";
};
export const DIUNDANG: Diundang[] = [
	{ rapat: 4, kunci: "pendamping.1", hadir: "LURING" },
	{ rapat: 4, kunci: "supervisor.7" },
	{ rapat: 4, kunci: "apd.3201", hadir: "DARING" },
	{ rapat: 3, kunci: "dinsos_kab_head.1505", hadir: "LURING" },
	{ rapat: 2, kunci: "korkab.3271" },
];
/** Guests without an account, who were all there. */
export const TAMU = [{ rapat: 4, nama: "Camat Ciseeng" }];
/** Meetings with a point on the agenda, an issue and a decision. */
export const DICATAT = [4, 3];

/** Everybody by name: two guests were asked to every meeting, of whom one came. */
export function orang(rapat: number) {
	const akun = DIUNDANG.filter((one) => one.rapat === rapat);
	const tamu = TAMU.filter((one) => one.rapat === rapat).map(({ nama }) => nama);
	const datang = akun.filter(({ hadir }) => hadir).map(({ kunci }) => `Akun ${kunci}`);
	return {
		diundang: [...akun.map(({ kunci }) => `Akun ${kunci}`), ...tamu, `Camat ${rapat}`, "Lurah"],
		datang: [...datang, ...tamu, `Camat ${rapat}`].sort(),
	};
}

export const diundang = (kunci: string, rapat: number) =>
	DIUNDANG.some((one) => one.rapat === rapat && one.kunci === kunci);
