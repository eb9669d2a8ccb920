import { z } from "zod";

const SECRET_LENGTH_MIN = 32;
const KEY_BYTES = 32;
/** The demo and the big data sets of `--skala`: databases in which accounts with a known password may exist. */
const DEMO_DATABASE = /^\/pantau_(demo|penuh|nasional(_\d+)?)$/;

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const key = z
	.base64()
	.transform((text) => Buffer.from(text, "base64"))
	.refine((bytes) => bytes.length === KEY_BYTES);

/** What each setting must be, as the sentence that the administrator reads when it is not. */
const RULES = {
	DATABASE_URL:
		"alamat PostgreSQL untuk pengguna pkh_web, misalnya postgresql://pkh_web:sandi@server:5432/pantau",
	NEXTAUTH_SECRET: `teks acak sepanjang ${SECRET_LENGTH_MIN} huruf atau lebih`,
	NEXTAUTH_URL: "alamat web aplikasi ini, misalnya https://pantau.contoh.go.id",
	DATA_KEY: `kunci acak ${KEY_BYTES} bita dalam base64`,
	INDEX_KEY: `kunci acak ${KEY_BYTES} bita dalam base64, bukan kunci yang sama dengan DATA_KEY`,
	PORT: "nomor port antara 1 dan 65535",
	PANTAU_DEMO: "1 hanya untuk basis data bawaan `npm run demo`; hapus pengaturan ini",
	SLOW_QUERY_MS: "bilangan milidetik: perintah basis data yang lebih lama dicatat (bawaan 500)",
	METRICS_PORT: "nomor port antara 1 dan 65535 untuk angka Prometheus, hanya dari komputer ini",
	OTEL_EXPORTER_OTLP_ENDPOINT:
		"alamat penerima jejak OpenTelemetry, misalnya http://localhost:4318",
	KOP_ALAMAT:
		'baris alamat pada kop surat menurut kode wilayah, misalnya {"3201": ["Jalan …", "Telepon …"]}',
	JOBS: "0 bila pekerja antrean dijalankan sendiri dengan `npm run jobs`, selain itu 1 atau kosong",
	SMTP_URL: "alamat server surel, misalnya smtps://pengguna:sandi@surel.contoh.go.id",
	MAIL_FROM: "pengirim surel, misalnya Pantau PKH <pantau@contoh.go.id>; wajib bila SMTP_URL diisi",
	TRUST_PROXY: "1 bila ada reverse proxy di depan aplikasi ini, selain itu 0 atau kosong",
} satisfies Record<string, string>;

const flag = z
	.enum(["0", "1"])
	.default("0")
	.transform((text) => text === "1");

/** At most four lines an office: a letterhead has no room for more. */
const alamatKop = z
	.string()
	.transform((text, context): unknown => {
		try {
			return JSON.parse(text);
		} catch {
			context.addIssue({ code: "custom" });
			return z.NEVER;
		}
	})
	.pipe(
		z.record(z.string().regex(/^(0|\d{2}|\d{4})$/), z.array(z.string().min(1).max(120)).max(4)),
	);

const Settings = z.object({
	DATABASE_URL: postgresUrl,
	NEXTAUTH_SECRET: z.string().min(SECRET_LENGTH_MIN),
	NEXTAUTH_URL: z.url({ protocol: /^https?$/ }),
	DATA_KEY: key,
	INDEX_KEY: key,
	PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
	PANTAU_DEMO: flag,
	TRUST_PROXY: flag,
	SLOW_QUERY_MS: z.coerce.number().int().min(1).max(60_000).default(500),
	JOBS: z
		.enum(["0", "1"])
		.default("1")
		.transform((text) => text === "1"),
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	MAIL_FROM: z.string().min(3).max(200).optional(),
	METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
	OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
	KOP_ALAMAT: alamatKop.default({}),
});

export type Env = z.infer<typeof Settings>;

function isEmbedded(databaseUrl: string) {
	const { hostname, pathname } = new URL(databaseUrl);
	return hostname === "127.0.0.1" && DEMO_DATABASE.test(pathname);
}

/** Settings that are well formed, yet do not go together. */
function misfits(settings: Env): (keyof Env)[] {
	const { DATA_KEY, INDEX_KEY, PANTAU_DEMO, DATABASE_URL, SMTP_URL, MAIL_FROM } = settings;
	const names: (keyof Env)[] = [];
	if (DATA_KEY.equals(INDEX_KEY)) names.push("INDEX_KEY");
	if (PANTAU_DEMO && !isEmbedded(DATABASE_URL)) names.push("PANTAU_DEMO");
	if (SMTP_URL && !MAIL_FROM) names.push("MAIL_FROM");
	return names;
}

/** Empty counts as absent: a line without a value in a settings file must not pass for one. */
function present(source: NodeJS.ProcessEnv) {
	return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
}

/** Reads the settings, or throws one sentence for each setting that is missing or malformed: its name, never its value. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
	const { data, error } = Settings.safeParse(present(source));
	const names = data ? misfits(data) : error.issues.map((issue) => issue.path[0] as keyof Env);
	if (data && names.length === 0) return data;
	const sentences = [...new Set(names)].map((name) => {
		const complaint = source[name] ? "tidak benar" : "belum diisi";
		return `Pengaturan ${name} ${complaint}. Isinya: ${RULES[name]}.`;
	});
	throw new Error(sentences.join("\n"));
}

let settings: Env | undefined;

/** The settings of this process, read once. */
export function env(): Env {
	settings ??= readEnv(process.env);
	return settings;
}

/** The newest migration that this build knows, written into it by next.config.ts. */
export const SCHEMA_OF_BUILD = process.env.PANTAU_SCHEMA ?? "";
