/** The kinds of scope, one database role each. */
export type ScopeKind =
	| "nasional"
	| "provinsi"
	| "kabupaten"
	| "kecamatan"
	| "pendamping"
	| "sistem";

/** What the database knows of an account at this moment; the only thing a Scope is made of. */
export type ScopeFacts = {
	accountId: string;
	kind: ScopeKind;
	/** Tenants (Kemendagri digits as a number, 3201). One below province level, none for the nation. */
	kabupaten: readonly number[];
	/** Kecamatan of a supervisor or pendamping (320101). */
	kecamatan: readonly number[];
	/** The pendamping whose caseload it is. */
	sdmId: string | null;
	/** Umbrella rows that may be read: own level, above and below. */
	wilayah: readonly string[];
	/** Umbrella rows that may be written: own level. */
	sendiri: readonly string[];
};

const ARRAY = (values: readonly (string | number)[]) => `{${values.join(",")}}`;

function agrees(facts: ScopeFacts): boolean {
	switch (facts.kind) {
		case "nasional":
		case "sistem":
			return facts.kabupaten.length === 0 && facts.sendiri.includes("0");
		case "provinsi":
			return facts.kabupaten.length > 0 && facts.sendiri.length > 0;
		case "kabupaten":
			return facts.kabupaten.length === 1;
		case "kecamatan":
			return facts.kabupaten.length === 1 && facts.kecamatan.length > 0;
		case "pendamping":
			return facts.kabupaten.length === 1 && facts.sdmId !== null;
	}
}

/**
 * Which rows exist for somebody. It cannot be built by hand or forged by a form: only an account's facts make one, and
 * facts that disagree make none. PostgreSQL enforces it; this class only carries it to `inScope`.
 */
export class Scope {
	readonly #facts: ScopeFacts;
	readonly #clock: Date | null;

	private constructor(facts: ScopeFacts, clock: Date | null) {
		this.#facts = facts;
		this.#clock = clock;
	}

	/** The scope of an account, or null when its role and regions disagree: it never guesses wider. */
	static ofAccount(facts: ScopeFacts): Scope | null {
		return agrees(facts) ? new Scope(facts, null) : null;
	}

	/** The same person looking into one kabupaten whose families they opened with a reason; null if they did not. */
	openKabupaten(code: number, opened: readonly number[]): Scope | null {
		const within = this.kind === "nasional" || this.#facts.kabupaten.includes(code);
		if (!within || !opened.includes(code)) return null;
		const facts = { ...this.#facts, kind: "kabupaten" as const, kabupaten: [code], sendiri: [] };
		return new Scope(facts, this.#clock);
	}

	/** The same scope at a given time: for data of past months and for tests, never for a request. */
	at(clock: Date): Scope {
		return new Scope(this.#facts, clock);
	}

	get kind(): ScopeKind {
		return this.#facts.kind;
	}
	get accountId(): string {
		return this.#facts.accountId;
	}
	/** The tenants; empty for the nation. */
	get kabupaten(): readonly number[] {
		return this.#facts.kabupaten;
	}
	get kecamatan(): readonly number[] {
		return this.#facts.kecamatan;
	}
	get sdmId(): string | null {
		return this.#facts.sdmId;
	}
	/** The one tenant of a scope below province level; throws where there is none, which would be a bug. */
	get tenant(): number {
		const [code, ...others] = this.#facts.kabupaten;
		if (code === undefined || others.length) throw new Error("this scope has no single kabupaten");
		return code;
	}
	/** The region whose audit log this scope writes to. */
	get auditRegion(): string {
		if (this.kind === "nasional" || this.kind === "sistem") return "0";
		if (this.kind === "provinsi") return this.#facts.sendiri[0] ?? "0";
		return String(this.tenant);
	}
	/** The region codes at whose level umbrella rows are written. */
	get sendiri(): readonly string[] {
		return this.#facts.sendiri;
	}
	now(): Date {
		return this.#clock ?? new Date();
	}

	/** The database role and the settings of one transaction. */
	settings(): Record<string, string> {
		const facts = this.#facts;
		return {
			role: `app_${facts.kind}`,
			"app.akun": facts.accountId,
			"app.kabupaten": ARRAY(facts.kabupaten),
			"app.kecamatan": ARRAY(facts.kecamatan),
			"app.pendamping": facts.kind === "pendamping" ? (facts.sdmId ?? "") : "",
			"app.wilayah": ARRAY(facts.wilayah),
			"app.sendiri": ARRAY(facts.sendiri),
			"app.kini": this.#clock?.toISOString() ?? "",
		};
	}
}
