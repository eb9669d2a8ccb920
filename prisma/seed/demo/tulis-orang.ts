import { writeAudit } from "@/lib/audit";
import type { Role } from "@/lib/auth/roles";
import { inJob, inScope, type Tx } from "@/lib/db";
import { addHari, type Tanggal } from "@/lib/time";
import { acakOf } from "./acak";
import type { Kalender } from "./kalender";
import { namaPetugas } from "./nama";
import { type Daerah, KANTOR, type Kantor, type Orang } from "./orang";
import { actorOfAccount } from "./pelaku";
import { type Baris, insertRows } from "./tabel";

const SANDI_HOUR = 6;

type Sandi = { hash: string; kalender: Kalender };

type AkunUraian = Omit<Baris<"akun">, "sandi_hash" | "sandi_at"> & { peran: Role };

const withSandi = (akun: AkunUraian, { hash, kalender }: Sandi): Baris<"akun"> => ({
	...akun,
	sandi_hash: hash,
	sandi_at: kalender.at(kalender.awal, SANDI_HOUR),
});

/** Above the kabupaten: username, role, kind of scope, owner and reach. */
const UMUM = [
	["kemensos", "KEMENSOS_ADMIN", "nasional", "0"],
	["dinsos.jabar", "DINSOS_PROV", "provinsi", "32"],
	["auditor", "AUDITOR", "nasional", "0"],
	["sysadmin", "SYS_ADMIN", "sistem", "0"],
] as const;

export type AkunUmum = Record<(typeof UMUM)[number][0], string>;

function akunUmum(kalender: Kalender): AkunUraian[] {
	const acak = acakOf("akun umum");
	return UMUM.map(([login, peran, lingkup, wilayah]) => ({
		id: acak.id(kalender.at(kalender.awal, SANDI_HOUR)),
		sdm_id: null,
		nama: namaPetugas(acak, acak.pick(["L", "P"] as const)),
		nama_masuk: login,
		peran,
		lingkup,
		wilayah_code: wilayah,
		cakupan: [wilayah],
	}));
}

function akunKantor({ uraian, kantor }: Daerah): AkunUraian[] {
	const acak = acakOf(`${uraian.code} kantor`);
	const wilayah = String(uraian.code);
	return (Object.keys(KANTOR) as Kantor[]).map((peran) => ({
		id: kantor[peran],
		sdm_id: null,
		nama: namaPetugas(acak, acak.pick(["L", "P"] as const)),
		nama_masuk: `${KANTOR[peran]}.${uraian.slug}`,
		peran,
		lingkup: "kabupaten",
		wilayah_code: wilayah,
		cakupan: [wilayah],
	}));
}

function akunLapangan(orang: Orang, peran: "PENDAMPING" | "SUPERVISOR"): AkunUraian {
	const wilayah = String(orang.kabupaten);
	return {
		id: orang.akunId,
		sdm_id: orang.id,
		nama: orang.nama,
		nama_masuk: orang.login,
		peran,
		lingkup: peran === "SUPERVISOR" ? "kecamatan" : "pendamping",
		wilayah_code: wilayah,
		cakupan: [wilayah],
	};
}

/** The platform makes the first accounts: nation, province and the offices of the kabupaten. */
export async function writeOffices(
	daerah: readonly Daerah[],
	kalender: Kalender,
	hash: string,
): Promise<AkunUmum> {
	const umum = akunUmum(kalender);
	const rows = [...umum, ...daerah.flatMap(akunKantor)];
	await inJob(
		(tx) =>
			insertRows(
				tx,
				"akun",
				rows.map((akun) => withSandi(akun, { hash, kalender })),
			),
		{ clock: kalender.at(kalender.awal, SANDI_HOUR) },
	);
	return Object.fromEntries(umum.map(({ nama_masuk, id }) => [nama_masuk, id])) as AkunUmum;
}

const digits = (tanggal: Tanggal) => tanggal.replaceAll("-", "");

/** Numbers that no real person has: the serial starts with 9. */
function sdmOf(orang: Orang, tmt: Tanggal, jabatan: string, urut: number): Baris<"sdm"> {
	const serial = String(900 + (urut % 100));
	return {
		id: orang.id,
		nama: orang.nama,
		nip: `${digits(orang.lahir)}${digits(tmt).slice(0, 6)}${orang.kelamin === "L" ? 1 : 2}${serial}`,
		jabatan,
		status_kerja: urut % 5 === 0 ? "KONTRAK" : "PPPK",
		sk_no: `SK-${orang.kabupaten}/${urut}/PKH`,
		tmt,
		pendidikan: urut % 3 === 0 ? "D-III" : "S-1",
	};
}

type Bertugas = { orang: Orang; jabatan: string; rows: Baris<"penugasan">[]; mulai: Tanggal };

function dutiesOf({ uraian, kalender, pendamping, supervisor }: Daerah): Bertugas[] {
	const acak = acakOf(`${uraian.code} penugasan`);
	const duty = (
		orang: Orang,
		peran: string,
		kecamatan: number,
		desa: string | null,
		mulai: Tanggal,
	) => ({
		kabupaten_code: uraian.code,
		id: acak.id(kalender.at(kalender.awal, 7)),
		sdm_id: orang.id,
		peran,
		kecamatan_code: kecamatan,
		desa_code: desa,
		mulai,
	});
	const field = pendamping.map((orang) => ({
		orang,
		jabatan: "Pendamping Sosial",
		mulai: orang.mulai,
		rows: orang.tempat.map(({ kecamatan, desa }) =>
			duty(orang, "PENDAMPING", kecamatan, desa, orang.mulai),
		),
	}));
	const leads = supervisor.map((orang) => ({
		orang,
		jabatan: "Pekerja Sosial Supervisor",
		mulai: kalender.awal,
		rows: orang.kecamatanBinaan.map((kecamatan) =>
			duty(orang, "SUPERVISOR", kecamatan, null, kalender.awal),
		),
	}));
	return [...field, ...leads];
}

async function appoint(tx: Tx, { uraian }: Daerah, people: readonly Bertugas[]) {
	const sdm = people.map(({ orang, jabatan, mulai }, urut) => sdmOf(orang, mulai, jabatan, urut));
	await insertRows(tx, "sdm", sdm);
	const petugas = people.map(({ orang, jabatan }) => ({
		kabupaten_code: uraian.code,
		sdm_id: orang.id,
		kecamatan_code: jabatan.startsWith("Pendamping") ? orang.kecamatan : null,
	}));
	await insertRows(tx, "petugas", petugas);
	await insertRows(
		tx,
		"penugasan",
		people.flatMap(({ rows }) => rows),
	);
}

/** A kabupaten's APD enters those who begin on that day, and the platform makes their accounts. */
export async function writePeople(daerah: Daerah, start: Tanggal, hash: string): Promise<void> {
	const { kalender, kantor } = daerah;
	const came = dutiesOf(daerah).filter(({ mulai }) =>
		start === kalender.awal ? mulai <= start : mulai === start,
	);
	if (!came.length) return;
	const clock = kalender.at(start, 7);
	const apd = await actorOfAccount(kantor.APD, clock);
	await inScope(apd.scope, (tx) => appoint(tx, daerah, came));
	const accounts = came.map(({ orang, jabatan }) => {
		const peran = jabatan.startsWith("Pendamping") ? "PENDAMPING" : "SUPERVISOR";
		return withSandi(akunLapangan(orang, peran), { hash, kalender });
	});
	await inJob((tx) => insertRows(tx, "akun", accounts), { clock });
}

/** The APD ends the assignments of those who left on the day before. */
export async function endAssignments(daerah: Daerah, start: Tanggal): Promise<void> {
	const { kalender, kantor, uraian, pendamping } = daerah;
	const last = addHari(start, -1);
	const gone = pendamping.filter(({ selesai }) => selesai === last).map(({ id }) => id);
	if (!gone.length) return;
	const { scope } = await actorOfAccount(kantor.APD, kalender.at(last, 16));
	await inScope(scope, async (tx) => {
		await tx.$executeRaw`
			update penugasan set selesai = ${last}::date
			where kabupaten_code = ${uraian.code}::smallint and sdm_id = any(${gone}::uuid[]) and selesai is null`;
		for (const key of gone)
			await writeAudit(tx, scope, { action: "penugasan.akhiri", entity: "penugasan", key });
	});
}

/** Groups go with their families from one who left to the one who follows. */
export async function handOver(daerah: Daerah, start: Tanggal): Promise<void> {
	const { kalender, kantor, uraian, pendamping } = daerah;
	for (const { id, pendahulu, mulai } of pendamping) {
		if (pendahulu === null || mulai !== start) continue;
		const { scope } = await actorOfAccount(kantor.APD, kalender.at(start, 8));
		await inScope(scope, async (tx) => {
			await tx.$executeRaw`
				update kelompok set pendamping_id = ${id}::uuid
				where kabupaten_code = ${uraian.code}::smallint and pendamping_id = ${pendahulu}::uuid`;
			await writeAudit(tx, scope, {
				action: "kelompok.serah",
				entity: "petugas",
				key: pendahulu,
				diff: { kepada: id },
			});
		});
	}
}
