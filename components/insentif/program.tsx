import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { FormulaPopover } from "@/components/ui/formula-popover";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatRupiah, formatTanggalPanjang, joinDan } from "@/lib/format";
import type { Insentif, InsentifPenuh } from "@/lib/insentif/queries";
import { JENIS_INSENTIF, SUMBER_INSENTIF } from "@/lib/insentif/rules";
import { PERAN_TUGAS } from "@/lib/penugasan/rules";

/** What the programme costs in its year. */
export function ProgramAngka({ penuh }: { penuh: InsentifPenuh }) {
	const { program, proyeksi, orangKini, bulan } = penuh;
	const left = bulan.filter(({ daftar }) => !daftar).length;
	return (
		<StatStrip label="Anggaran">
			<Stat label="Penerima sekarang" value={formatNumber(orangKini)} />
			<Stat
				label="Sudah terbit"
				value={formatRupiah(proyeksi.terbit)}
				sub={`${bulan.length - left} bulan`}
			/>
			<Stat label="Perkiraan sisa" value={formatRupiah(proyeksi.sisa)} sub={`${left} bulan`} />
			<Stat
				label={
					<FormulaPopover label="Kebutuhan setahun" title="Kebutuhan setahun">
						Yang sudah terbit ditambah penerima sekarang × besarnya per bulan × bulan yang belum
						terbit.
					</FormulaPopover>
				}
				value={formatRupiah(proyeksi.total)}
				sub={program.pagu === null ? "pagu belum diisi" : `pagu ${formatRupiah(program.pagu)}`}
				status={
					proyeksi.selisih !== null && proyeksi.selisih < 0 ? (
						<StatusTag status="behind">kurang {formatRupiah(-proyeksi.selisih)}</StatusTag>
					) : undefined
				}
			/>
		</StatStrip>
	);
}

const yaTidak = (yes: boolean) => (yes ? "ya" : "tidak");

/** What the decree of a programme says. */
export function ProgramFakta({ program }: { program: Insentif }) {
	return (
		<Card className="mb-4">
			<DefinitionList
				items={[
					{ term: "Jenis", value: JENIS_INSENTIF[program.jenis] },
					{ term: "Sumber dana", value: SUMBER_INSENTIF[program.sumber] },
					{
						term: "Dasar",
						value: `SK ${program.skNo}, ${formatTanggalPanjang(program.skTanggal)}`,
					},
					{ term: "Besarnya", value: `${formatRupiah(program.nominal)} per orang per bulan` },
					{ term: "Penerima", value: joinDan(program.peran.map((key) => PERAN_TUGAS[key])) },
					{ term: "Bertugas paling sedikit", value: `${program.hariMin} hari sebulan` },
					{ term: "Hari cuti menggugurkan", value: yaTidak(program.cutiMenggugurkan) },
					{ term: "Disyaratkan laporan masuk", value: yaTidak(program.syaratLaporan) },
				]}
			/>
		</Card>
	);
}
