// Every region of Indonesia, from the package idn-area-data (code MIT, data ODbL 1.0). Does nothing when they are there.
import { closeDatabase, inJob } from "@/lib/db";
import { readWilayah, type Wilayah, zonaOf } from "./wilayah";

const BATCH = 20_000;

/** A level is written in batches, so that no statement comes near its time limit. */
async function writeWilayah(rows: Wilayah[]) {
	for (let from = 0; from < rows.length; from += BATCH) {
		const part = rows.slice(from, from + BATCH);
		await inJob(
			(tx) => tx.$executeRaw`
				insert into wilayah (code, parent_code, kemendagri, name)
				select * from unnest(${part.map((row) => row.code)}::text[], ${part.map((row) => row.parent)}::text[],
					${part.map((row) => row.kemendagri)}::text[], ${part.map((row) => row.name)}::text[])
				on conflict do nothing`,
		);
	}
}

async function writeTenants(kabupaten: Wilayah[], kecamatan: Wilayah[]) {
	const codes = kabupaten.map(({ code }) => code);
	const zona = codes.map((code) => zonaOf(Number(code.slice(0, 2))));
	await inJob(async (tx) => {
		await tx.$executeRaw`
			insert into kabupaten (code, wilayah_code, province_code, zona, desa)
			select code::smallint, code, left(code, 2)::smallint, zona,
				(select count(*) from wilayah w where w.kabupaten_code = k.code::smallint and length(w.code) = 10)
			from unnest(${codes}::text[], ${zona}::text[]) k(code, zona)
			on conflict (code) do update set desa = excluded.desa`;
		await tx.$executeRaw`
			insert into kecamatan (kabupaten_code, code, wilayah_code)
			select left(code, 4)::smallint, code::int, code from unnest(${kecamatan.map(({ code }) => code)}::text[]) k(code)
			on conflict do nothing`;
	});
}

/** Loads the regions that are missing and says how many there are. */
async function seedRegions() {
	const { nation, provinsi, kabupaten, kecamatan, desa, misfits } = await readWilayah();
	const all = [nation, ...provinsi, ...kabupaten, ...kecamatan, ...desa];
	const [present] = await inJob(
		(tx) => tx.$queryRaw<[{ wilayah: number; kecamatan: number }]>`
			select (select count(*)::int from wilayah) wilayah, (select count(*)::int from kecamatan) kecamatan`,
	);
	if (present.wilayah >= all.length && present.kecamatan >= kecamatan.length) return;
	for (const level of [[nation], provinsi, kabupaten, kecamatan, desa]) await writeWilayah(level);
	await writeTenants(kabupaten, kecamatan);
	const counts = `${provinsi.length} provinsi, ${kabupaten.length} kabupaten/kota, ${kecamatan.length} kecamatan, ${desa.length} desa/kelurahan`;
	console.log(`Wilayah: ${counts}.`);
	if (misfits.length)
		console.log(
			`Dilewati karena kodenya rusak: ${misfits.map((row) => row.kemendagri).join(", ")}`,
		);
}

await seedRegions();
await closeDatabase();
