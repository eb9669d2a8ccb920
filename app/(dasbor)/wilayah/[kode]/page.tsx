import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DasborActions } from "@/components/dasbor/actions";
import { Jawaban } from "@/components/dasbor/jawaban";
import { JawabanSaya } from "@/components/dasbor/jawaban-saya";
import { Perbandingan } from "@/components/dasbor/perbandingan";
import { Peta } from "@/components/dasbor/peta";
import { Strip, StripLain } from "@/components/dasbor/strip";
import { Tren } from "@/components/dasbor/tren";
import { KehadiranTahun } from "@/components/rapat/kehadiran";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { getDasbor } from "@/lib/dasbor/queries";
import { pilihBaris, urutkan } from "@/lib/dasbor/rules";
import { bacaAlamat, kodeDariAlamat } from "@/lib/dasbor/schema";
import { coversRegion, SEBUTAN_ANAK } from "@/lib/dasbor/tempat";
import { formatBulan, formatKode, formatTanggalWaktu } from "@/lib/format";
import { bulanOf, evaluasiBulan, tahunOf } from "@/lib/time";

type Props = { params: Promise<{ kode: string }>; searchParams: Promise<Record<string, string>> };

/** Read once a request: the title of the window takes the name of the region from it too. */
const dasborOf = cache(getDasbor);

async function asked({ params, searchParams }: Props) {
	const actor = await requireActor("dasbor:read");
	const now = actor.scope.now();
	const kini = bulanOf(now, actor.zona);
	const code = kodeDariAlamat((await params).kode);
	const alamat = bacaAlamat(await searchParams, kini, evaluasiBulan(now, actor.zona));
	const region = code && alamat ? await dasborOf(actor, code, alamat.bulan) : null;
	return code && alamat && region ? { actor, now, kini, code, alamat, region } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const page = await asked(props);
	return { title: page ? `Dasbor ${page.region.nama}` : "Dasbor" };
}

/** The evaluation dashboard of a region: the answer, the indicators, the comparison, the trend. */
export default async function WilayahPage(props: Props) {
	const page = await asked(props);
	if (!page) notFound();
	const { actor, now, kini, code, alamat, region } = page;
	const dasbor = alamat.pendamping ? pilihBaris(region, alamat.pendamping) : region;
	if (!dasbor) notFound();
	const crumbs = dasbor.jejak.map(({ code: at, nama }) => ({
		label: nama,
		href:
			(at !== code || alamat.pendamping) && coversRegion(actor.scope, at)
				? `/wilayah/${formatKode(at)}?bulan=${alamat.bulan}`
				: undefined,
	}));
	const own = actor.scope.kind === "pendamping";
	const tahun = tahunOf(alamat.bulan);
	const rows = urutkan(dasbor.anak, alamat.urutan, alamat.bulan);
	return (
		<>
			<PageHeader
				crumbs={crumbs}
				title={`${own ? "Capaian saya di" : "Evaluasi"} ${dasbor.nama}, ${formatBulan(alamat.bulan)}`}
				meta={`Per ${SEBUTAN_ANAK[dasbor.tingkat]} · diperbarui ${formatTanggalWaktu(now, actor.zona)}${dasbor.ditutup ? " · bulan ini sudah ditutup" : ""}`}
				actions={
					<DasborActions
						code={code}
						alamat={alamat}
						kini={kini}
						mayExport={can(actor, "ekspor:read")}
					/>
				}
			/>
			{own ? <JawabanSaya dasbor={dasbor} /> : <Jawaban dasbor={dasbor} />}
			<Strip dasbor={dasbor} />
			{dasbor.tingkat === "nasional" && <Peta dasbor={dasbor} alamat={alamat} />}
			<Perbandingan dasbor={dasbor} rows={rows} alamat={alamat} />
			{rows.length > 0 && (
				<>
					<StripLain dasbor={dasbor} />
					<KehadiranTahun
						kehadiran={region.kehadiran}
						wilayah={code}
						nama={dasbor.nama}
						tahun={tahun}
					/>
					<Tren dasbor={dasbor} />
				</>
			)}
		</>
	);
}
