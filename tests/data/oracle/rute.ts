import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, it } from "vitest";
import { hashToken } from "@/lib/crypto";
import { atDoor } from "@/lib/db";
import { bukaXlsx } from "@/tests/factories/buka-xlsx";
import { pakaiKue } from "./kue";
import type { Dunia } from "./langkah";
import { rapatId, sdmId } from "./rencana";
import { dokumenId } from "./rencana-lanjut";
import { BULAN_BAYAR, INSENTIF, mandiriId, SERTIFIKAT } from "./rencana-sdm";

type Rute = {
	query: string;
	params?: Record<string, string>;
	/** The answer to nobody. */
	tanpaMasuk: number;
	/** Who gets it, and what has to be in it and what must not. */
	boleh: string[];
	ada: RegExp;
	tidakAda?: RegExp;
	/** Who is told that there is nothing. */
	ditolak: string[];
	/** The text of an answer that is none as it comes. */
	baca?: (answer: Response) => Promise<string>;
};

/** All that stands in a spreadsheet, sheet by sheet. */
async function bacaXlsx(answer: Response): Promise<string> {
	const sheets = await bukaXlsx(answer);
	return sheets.map(({ nama, rows }) => [nama, ...rows.flat()].join("\n")).join("\n");
}

const LAPORAN = {
	query: `?pendamping=${sdmId(1)}`,
	params: { bulan: "2026-09" },
	tanpaMasuk: 401,
	boleh: ["pendamping.1", "supervisor.7", "korkab.3201", "dinsos_kab_head.3201"],
	ada: /^%PDF-/,
	ditolak: ["pendamping.2", "korkab.3271", "kemensos_admin.0", "auditor.3201", "sys_admin.0"],
};
const DASBOR: Rute = {
	...{ query: "?wilayah=32.01", tanpaMasuk: 401 },
	boleh: ["dinsos_kab_head.3201", "kemensos_viewer.0", "koreg.32-15", "auditor.3201"],
	...{ ada: /Ciseeng/, tidakAda: /Sekernan|Bogor Selatan/ },
	ditolak: [
		"pendamping.1",
		"supervisor.7",
		"dinsos_kab_head.3271",
		"dinsos_prov.15",
		"sys_admin.0",
	],
};
const PERINGKAT: Rute = {
	...{ query: "?tahun=2026&tingkat=pendamping&wilayah=32.01", tanpaMasuk: 401 },
	boleh: ["kemensos_admin.0", "dinsos_prov.32", "korkab.3201", "auditor.0"],
	...{ ada: /Ani Lestari/, tidakAda: /Eko Prasetyo|Dewi Anggraini/ },
	ditolak: ["pendamping.1", "dinsos_prov.15", "korkab.3271", "sys_admin.0"],
};
/** The meeting that Kab. Bogor held, and its minutes. */
const RAPAT_BOGOR: Rute = {
	...{ query: "", params: { kode: "32.01", id: rapatId(4) }, tanpaMasuk: 401 },
	boleh: ["dinsos_kab_head.3201", "korkab.3201"],
	...{ ada: /Camat 4/, tidakAda: /Camat 5/ },
	ditolak: ["apd.3201", "dinsos_prov.32", "korkab.3271", "supervisor.7", "kemensos_admin.0"],
};
const DOKUMEN_BOGOR: Rute = {
	...{ query: "", params: { kode: "32.01", id: dokumenId(4) }, tanpaMasuk: 401 },
	boleh: ["apd.3201", "dinsos_prov.32", "kemensos_viewer.0", "auditor.3201"],
	ada: /^Isi berita acara 4$/,
	ditolak: ["korkab.3271", "dinsos_prov.15", "supervisor.8", "pendamping.2", "sys_admin.0"],
};
const DAFTAR_BAYAR: Rute = {
	...{ query: "?lihat=1", params: { id: INSENTIF[0]?.id ?? "", bulan: BULAN_BAYAR } },
	...{ tanpaMasuk: 401, boleh: ["dinsos_kab_staff.3201", "korkab.3201"] },
	...{ ada: /Ani Lestari/, tidakAda: /Eko Prasetyo/ },
	ditolak: ["apd.3201", "pendamping.1", "kemensos_admin.0", "korkab.3271", "sys_admin.0"],
};
const RAPAT: Omit<Rute, "ada"> = {
	...{ query: "", params: { kode: "32.01", id: rapatId(4) }, tanpaMasuk: 401 },
	boleh: ["dinsos_kab_head.3201", "korkab.3201"],
	ditolak: ["pendamping.1", "apd.3201", "korkab.3271", "dinsos_prov.32", "kemensos_admin.0"],
};
const xlsx = (rute: Rute): Rute => ({
	...{ ...rute, query: `${rute.query}&format=xlsx`, baca: bacaXlsx },
});

/** Every address for machines, by its file and, behind a space, the kind of answer. */
const RUTE: Record<string, Rute> = {
	"api/health/route.ts": { query: "", tanpaMasuk: 200, boleh: [], ada: /hidup/, ditolak: [] },
	// A test is no build, so no schema fits it: the address says so to everybody alike.
	"api/ready/route.ts": { query: "", tanpaMasuk: 503, boleh: [], ada: /belum siap/, ditolak: [] },
	"api/wilayah/route.ts": {
		...{ query: "?q=bogor&dalam=32", tanpaMasuk: 401, ditolak: [] },
		boleh: ["pendamping.1", "sys_admin.0", "auditor.0"],
		...{ ada: /Kab\. Bogor/, tidakAda: /Muaro/ },
	},
	"api/ekspor/dasbor/route.ts": DASBOR,
	"api/ekspor/dasbor/route.ts xlsx": xlsx(DASBOR),
	"api/ekspor/peringkat/route.ts": PERINGKAT,
	"api/ekspor/peringkat/route.ts xlsx": xlsx(PERINGKAT),
	"api/dokumen/[kode]/[id]/route.ts": DOKUMEN_BOGOR,
	"api/rapat/[kode]/[id]/berita-acara.pdf/route.ts": { ...RAPAT_BOGOR, ada: /^%PDF-/ },
	"api/rapat/[kode]/[id]/daftar-hadir/route.ts": RAPAT_BOGOR,
	"api/rapat/[kode]/[id]/daftar-hadir/route.ts xlsx": {
		...xlsx(RAPAT_BOGOR),
		query: "?format=xlsx",
	},
	"api/laporan/[bulan]/dinsos.pdf/route.ts": LAPORAN,
	"api/laporan/[bulan]/rhk.pdf/route.ts": LAPORAN,
	"api/laporan/[bulan]/rhk.xlsx/route.ts": { ...LAPORAN, ada: /RHK 9\nTanggal/, baca: bacaXlsx },
	"api/rapat/[kode]/[id]/undangan.ics/route.ts": {
		...{ query: "", params: { kode: "32.01", id: rapatId(9) }, tanpaMasuk: 401 },
		boleh: ["pendamping.1", "dinsos_kab_head.3201", "kemensos_viewer.0"],
		...{ ada: /^BEGIN:VCALENDAR[\s\S]*Rapat 9/, tidakAda: /Rapat [78]/ },
		ditolak: ["pendamping.4", "dinsos_kab_head.3271", "dinsos_prov.15", "sys_admin.0"],
	},
	"api/sdm/dokumen/[id]/route.ts": {
		...{ query: "", params: { id: SERTIFIKAT.id }, tanpaMasuk: 401, ada: /^%PDF-/ },
		boleh: ["pendamping.1", "dinsos_kab_head.3201", "dinsos_prov.32", "kemensos_viewer.0"],
		ditolak: ["pendamping.2", "supervisor.7", "korkab.3271", "dinsos_prov.15", "sys_admin.0"],
	},
	"api/sdm/sertifikat/[id]/route.ts": {
		...{ query: "", params: { id: mandiriId(1) }, tanpaMasuk: 401, ada: /^%PDF-berkas-1$/ },
		boleh: ["pendamping.1", "dinsos_kab_head.3201", "dinsos_kab_staff.3201"],
		ditolak: ["pendamping.2", "supervisor.7", "korkab.3201", "dinsos_kab_head.3271", "auditor.0"],
	},
	"api/sdm/insentif/[id]/[bulan]/route.ts": DAFTAR_BAYAR,
	"api/sdm/insentif/[id]/[bulan]/route.ts xlsx": xlsx(DAFTAR_BAYAR),
	"api/rapat/[kode]/[id]/hadir/route.ts": { ...RAPAT, ada: /"kode":"\d{6}".*"hadir":4/ },
	"api/rapat/[kode]/[id]/catatan/route.ts": { ...RAPAT, ada: /Masalah 4.*Keputusan 4/ },
	"(dasbor)/kunjungan/cari/route.ts": {
		...{ query: "?q=keluarga", tanpaMasuk: 401, boleh: ["pendamping.1"] },
		...{ ada: /Siti Keluarga 01/, tidakAda: /Siti Keluarga 09/ },
		ditolak: ["auditor.3201", "kemensos_admin.0", "sys_admin.0"],
	},
};

const COOKIE = "next-auth.session-token";
const kue = new Map<string, string>();

/** Signs somebody in, as the sign-in page would have done. */
async function masuk(dunia: Dunia, kunci: string) {
	const who = dunia.siapa.find((one) => one.kunci === kunci);
	if (!who) throw new Error(`nobody is called ${kunci}`);
	const token = randomBytes(32).toString("base64url");
	const shown = { name: who.actor.username, tokenHash: hashToken(token) };
	await atDoor(
		shown,
		(tx) => tx.$executeRaw`
		insert into sesi (token_hash, akun_id, expires_at) values (${shown.tokenHash}, ${who.actor.accountId}::uuid, now() + interval '1 hour')`,
	);
	const secret = process.env.NEXTAUTH_SECRET ?? "";
	kue.set(kunci, await encode({ token: { sub: who.actor.accountId, sid: token }, secret }));
}

const berkasOf = (alamat: string) => alamat.split(" ")[0] ?? "";

async function minta(alamat: string, kunci: string | null): Promise<Response> {
	const { query, params = {} } = RUTE[alamat] as Rute;
	pakaiKue(kunci ? { [COOKIE]: kue.get(kunci) ?? "" } : {});
	const { GET } = await import(/* @vite-ignore */ `${process.cwd()}/app/${berkasOf(alamat)}`);
	return GET(new Request(`http://localhost/${query}`), { params: Promise.resolve(params) });
}

/** Each machine address, asked by nobody, by whom it is for, and by others. */
export function ujiRute(dunia: () => Dunia) {
	describe("every address for machines", () => {
		beforeAll(async () => {
			const names = new Set(
				Object.values(RUTE).flatMap(({ boleh, ditolak }) => [...boleh, ...ditolak]),
			);
			for (const name of names) await masuk(dunia(), name);
		});

		it("is named here, so that a new one joins", () => {
			const files = readdirSync("app", { recursive: true, encoding: "utf8" });
			const routes = files.filter((path) => /(^|\/)route\.tsx?$/.test(path));
			expect(routes.toSorted()).toEqual([...new Set(Object.keys(RUTE).map(berkasOf))].toSorted());
		});

		it.each(Object.keys(RUTE))("%s answers whom it is for and nobody else", async (path) => {
			const { tanpaMasuk, boleh, ada, tidakAda, ditolak, baca } = RUTE[path] as Rute;
			const open = await minta(path, null);
			expect(open.status).toBe(tanpaMasuk);
			if (boleh.length === 0) expect(await open.text()).toMatch(ada);
			for (const kunci of boleh) {
				const answer = await minta(path, kunci);
				expect(answer.status, kunci).toBe(200);
				const text = await (baca ? baca(answer) : answer.text());
				expect(text, kunci).toMatch(ada);
				if (tidakAda) expect(text, kunci).not.toMatch(tidakAda);
			}
			for (const kunci of ditolak) expect((await minta(path, kunci)).status, kunci).toBe(404);
		});
	});
}
