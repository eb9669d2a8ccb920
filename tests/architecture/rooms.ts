import type { Arrow } from "./source";

/** What each room may reach for. The first room whose `from` matches decides; packages are judged apart. */
interface Room {
	name: string;
	from: RegExp;
	may: RegExp[];
	/** Beyond `may`, as a type only. */
	mayAsType?: RegExp[];
	neverPackages?: RegExp;
}

const NOUN = "lib/(?!auth/|db/)[^/]+";
/** A noun with many of one kind names them apart: `roster-commands`. */
const DOERS = "(.*-)?(queries|commands|actions)";
const WORKERS = new RegExp(`^${NOUN}/(.*-)?(queries|commands)$`);
/** rules, schema and their like: files of a noun that take values and return values. */
const PURE = new RegExp(`^${NOUN}/(?!${DOERS}$)[^/]+$`);
const QUERIES = new RegExp(`^${NOUN}/(.*-)?queries$`);
const ACTIONS = new RegExp(`^${NOUN}/(.*-)?actions$`);
const WORDS = /^lib\/(copy|format|outcome|time|schema)$/;
const AUTH = /^lib\/auth(\/|$)/;
const AUTH_TABLES = /^lib\/auth\/(permissions|roles)$/;
const DATABASE = /^lib\/db(\/|$)/;
const MACHINERY = /^lib\/[^/]+$/;
const UI = /^components\/ui\//;
const STYLES = /\.css$/;

const FRAMEWORK = /^(next|react|react-dom)(\/|$)/;
const STORE = /^(pg|@prisma\/.*)$/;

export const ROOMS: Room[] = [
	{
		name: "components/ui knows no domain",
		from: UI,
		may: [UI, WORDS],
		neverPackages: STORE,
	},
	{
		name: "components show what they are given and send forms to actions",
		from: /^components\//,
		may: [/^components\//, WORDS, PURE, ACTIONS, AUTH_TABLES],
		mayAsType: [QUERIES, AUTH],
		neverPackages: STORE,
	},
	{
		name: "machine addresses may call actions, never the database or a command",
		from: /^app\/api\/.*\/route$/,
		may: [
			/^app\//,
			/^components\//,
			/^lib\/(copy|format|outcome|time|schema|env)$/,
			PURE,
			QUERIES,
			ACTIONS,
			AUTH,
		],
		mayAsType: [MACHINERY],
		neverPackages: STORE,
	},
	{
		name: "the start of a server: settings, addresses of connections, jobs",
		from: /^instrumentation$/,
		may: [/^lib\/env$/, /^lib\/auth\/address$/, /^lib\/sistem\//],
		neverPackages: STORE,
	},
	{
		name: "pages read, and never touch the database, a command or an action",
		from: /^(app\/|proxy$)/,
		may: [
			/^app\//,
			/^components\//,
			/^lib\/(copy|format|outcome|time|schema|env)$/,
			PURE,
			QUERIES,
			AUTH,
			STYLES,
		],
		mayAsType: [MACHINERY],
		neverPackages: STORE,
	},
	{
		name: "rules and schemas take values and return values",
		from: PURE,
		may: [PURE, WORDS, AUTH_TABLES],
		mayAsType: [/^lib\/scope$/],
		neverPackages: new RegExp(`${FRAMEWORK.source}|${STORE.source}|^node:fs`),
	},
	{
		name: "actions are a door: they check and hand over to their own commands",
		from: ACTIONS,
		may: [PURE, WORDS, /^lib\/action$/, AUTH],
		neverPackages: STORE,
	},
	{
		name: "queries and commands know no form, page or session",
		from: WORKERS,
		may: [PURE, WORKERS, DATABASE, AUTH, /^lib\/(?!action$)[^/]+$/],
		neverPackages: new RegExp(`^next(/|$)|${STORE.source}`),
	},
	{
		name: "lib/db knows no domain",
		from: DATABASE,
		may: [DATABASE, /^lib\/(scope|env|outcome)$/],
	},
	{
		name: "lib/scope is a leaf",
		from: /^lib\/scope$/,
		may: [],
		mayAsType: [AUTH_TABLES],
		neverPackages: new RegExp(`${FRAMEWORK.source}|${STORE.source}`),
	},
	{
		name: "lib/auth and the machinery serve every noun and know none",
		from: /^lib\/(auth\/.*|[^/]+)$/,
		may: [AUTH, DATABASE, MACHINERY, PURE],
		neverPackages: STORE,
	},
];

/** Connections without a scope. */
const INNER = /^lib\/db\/(client|reader)$/;

/** The narrow doors to the database: each is open to one caller. */
export const DOORS: Record<string, RegExp> = {
	byToken: /^lib\/auth\/session$/,
	atDoor: /^lib\/(auth|masuk|akun)\//,
	inPublic: /^lib\/(auth\/|akun\/|wilayah\/queries$|sistem\/queries$|dokumen\/queries$)/,
	inJob: /^lib\/(akun|wilayah|sistem|antrean|kabar)\//,
};

const isOwnFile = (to: string) => /^(app|components|lib|prisma|scripts|tests)\//.test(to);

/** An action may also use the queries and commands of its own noun. */
function isOwnDoer({ from, to }: Arrow) {
	const nounOf = (path: string) => path.slice(0, path.lastIndexOf("/"));
	return ACTIONS.test(from) && WORKERS.test(to) && nounOf(from) === nounOf(to);
}

/** Why this arrow may not be, or null. */
export function objection(arrow: Arrow): string | null {
	const { from, to, typeOnly, names } = arrow;
	const room = ROOMS.find((candidate) => candidate.from.test(from));
	if (!room) return null;
	const sentence = `${from} → ${to}: ${room.name}`;
	if (!isOwnFile(to)) return room.neverPackages?.test(to) && !typeOnly ? sentence : null;
	if (INNER.test(to) && !DATABASE.test(from))
		return `${from} → ${to}: what is behind lib/db is for lib/db alone`;
	const door = names.find((name) => /^lib\/db$/.test(to) && DOORS[name] && !DOORS[name].test(from));
	if (door) return `${from} → ${to}: the door ${door} is not open to it`;
	if (room.may.some((allowed) => allowed.test(to)) || isOwnDoer(arrow)) return null;
	if (typeOnly && room.mayAsType?.some((allowed) => allowed.test(to))) return null;
	return sentence;
}
