const LENGTH_MIN = 10;
const LENGTH_MAX = 200;
const DIFFERENT_MIN = 5;
/** The password of every demo account; nowhere else may anybody have it. */
export const DEMO_PASSWORD = "pantau-demo";

/** Words that many choose, bare or with digits and signs around them. */
const COMMON = new Set(
	`password passw0rd qwerty qwertyuiop qwerty asdfghjkl zxcvbnm iloveyou letmein welcome admin administrator
	rahasia katasandi sandi sayang sayangku sayangkamu cintaku bismillah bismilah alhamdulillah assalamualaikum subhanallah
	indonesia indonesiaku merdeka garuda pancasila jakarta bandung surabaya bogor persib persija
	pendamping pendampingpkh supervisor korkab operator kemensos dinsos dinassosial pkh pkhbogor programkeluargaharapan keluargaharapan
	pantau pantaupkh pantaudemo bansos sosial linjamsos graduasi laporan`.split(/\s+/),
);
const RUNS =
	"01234567890 09876543210 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm".split(" ");

const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");

function isRun(text: string): boolean {
	const plain = text.toLowerCase();
	return RUNS.some((run) => run.repeat(2).includes(plain) || plain.includes(run));
}

function isCommon(password: string): boolean {
	const word = bare(password);
	const half = word.slice(0, word.length / 2);
	const isDouble = word.length > 0 && word === half.repeat(2) && COMMON.has(half);
	return COMMON.has(word) || isDouble || isRun(password);
}

/** Why a password will not do, as a sentence; null when it will. Long is good; no rule about signs and capitals. */
export function passwordFault(
	password: string,
	{ username, demo }: { username: string; demo: boolean },
): string | null {
	if (demo && password === DEMO_PASSWORD) return null;
	if ([...password].length < LENGTH_MIN)
		return `Pakai paling sedikit ${LENGTH_MIN} huruf atau angka.`;
	if (password.length > LENGTH_MAX) return `Pakai paling banyak ${LENGTH_MAX} huruf atau angka.`;
	const name = bare(username);
	const sameName =
		password.toLowerCase() === username || (name.length >= 4 && bare(password) === name);
	if (sameName) return "Kata sandi tidak boleh sama dengan nama pengguna.";
	if (new Set(password).size < DIFFERENT_MIN)
		return "Terlalu mudah ditebak: huruf yang sama terlalu sering diulang.";
	if (isCommon(password))
		return "Terlalu mudah ditebak: banyak orang memakainya. Pakai beberapa kata yang hanya Anda tahu.";
	return null;
}
