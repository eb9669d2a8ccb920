import { insist } from "./angka";
import { accountOf, rowsOf, type Tempat } from "./orang";

/** The places and people that a data set is measured at: the usual one, and the largest of its kind. */
export type Siapa = {
	tahun: number;
	/** Kabupaten by families on 1 January: the middle one and the largest. */
	kabMedian: string;
	kabBesar: string;
	provinsi: string;
	kemensos: string;
	dinsosProvinsi: string;
	kabidMedian: string;
	kabidBesar: string;
	apdBesar: string;
	/**
	 * Of those who still write this month's report in the largest kabupaten, the pendamping with the most families, or with as
	 * nearly so many as was asked for; `basis` is how many on 1 January.
	 */
	pendamping: { sdmId: string; akun: string; basis: number };
	/** A word that some names of pendamping have. */
	kata: string;
};

type Besar = { kode: string; basis: number };

async function kabupatenBySize(place: Tempat, tahun: number) {
	return rowsOf<Besar>(
		place,
		`select kabupaten_code::text as kode, sum(basis)::int as basis from peringkat_tahun
			where tahun = $1 group by 1 having sum(basis) > 0 order by 2`,
		[tahun],
	);
}

async function tahunOf(place: Tempat): Promise<number> {
	const [row] = await rowsOf<{ tahun: number | null }>(
		place,
		"select max(tahun)::int as tahun from peringkat_tahun where tarif is not null and tahun <= extract(year from now())",
	);
	insist(row?.tahun, "the data set has nothing to rank");
	return row.tahun;
}

async function busiest(place: Tempat, kabupaten: string, tahun: number, near: number | null) {
	const [row] = await rowsOf<{ id: string; nama: string; basis: number }>(
		place,
		`select r.pendamping_id as id, s.nama, r.basis from peringkat_tahun r join sdm s on s.id = r.pendamping_id
			where r.kabupaten_code = $1::smallint and r.tahun = $2 and r.tarif is not null
			order by exists (select from laporan l where l.kabupaten_code = r.kabupaten_code and l.pendamping_id = r.pendamping_id and l.status = 'DRAF'
				and l.bulan = date_trunc('month', now())::date) desc, abs(r.basis - $3::int), r.basis desc, r.pendamping_id limit 1`,
		[kabupaten, tahun, near],
	);
	insist(row, `no pendamping is ranked in ${kabupaten}`);
	return row;
}

/** Chooses them, and sees to their accounts; `near` is how many families the pendamping should have. */
export async function chooseSiapa(place: Tempat, near: number | null = null): Promise<Siapa> {
	const tahun = await tahunOf(place);
	const all = await kabupatenBySize(place, tahun);
	insist(all.length > 0, "the data set has no kabupaten with families");
	const kabMedian = (all[Math.floor(all.length / 2)] as Besar).kode;
	const kabBesar = (all.at(-1) as Besar).kode;
	const sums = new Map<string, number>();
	for (const { kode, basis } of all)
		sums.set(kode.slice(0, 2), (sums.get(kode.slice(0, 2)) ?? 0) + basis);
	const [provinsi = ""] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
	const { id, nama, basis } = await busiest(place, kabBesar, tahun, near);
	const head = (wilayah: string) =>
		accountOf(place, { peran: "DINSOS_KAB_HEAD", lingkup: "kabupaten", wilayah });
	return {
		tahun,
		kabMedian,
		kabBesar,
		provinsi,
		kemensos: await accountOf(place, {
			peran: "KEMENSOS_ADMIN",
			lingkup: "nasional",
			wilayah: "0",
		}),
		dinsosProvinsi: await accountOf(place, {
			peran: "DINSOS_PROV",
			lingkup: "provinsi",
			wilayah: provinsi,
		}),
		kabidMedian: await head(kabMedian),
		kabidBesar: await head(kabBesar),
		apdBesar: await accountOf(place, { peran: "APD", lingkup: "kabupaten", wilayah: kabBesar }),
		pendamping: {
			sdmId: id,
			basis,
			akun: await accountOf(place, {
				peran: "PENDAMPING",
				lingkup: "pendamping",
				wilayah: kabBesar,
				sdmId: id,
			}),
		},
		kata: nama.split(" ")[0]?.toLowerCase().slice(0, 8) ?? nama,
	};
}
