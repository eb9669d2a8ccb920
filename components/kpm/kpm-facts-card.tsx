import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Link } from "@/components/ui/link";
import { formatTanggal } from "@/lib/format";
import type { KpmFacts } from "@/lib/kpm/detail-queries";
import { BANSOS_LAIN } from "@/lib/kpm/rules";
import { NomorValue } from "./nomor-value";
import type { KpmRights } from "./rights";

const orNull = (text: string) => text || null;

function addressOf({ alamat, rt, rw, dusun }: KpmFacts): string | null {
	const parts = [alamat, rt && `RT ${rt}`, rw && `RW ${rw}`, dusun];
	return orNull(parts.filter(Boolean).join(", "));
}

function groupOf({ kelompokId, kelompok }: KpmFacts, canOpen: boolean) {
	if (!kelompokId || !kelompok) return "tanpa kelompok";
	if (!canOpen) return kelompok;
	return (
		<Link href={`/kelompok/${kelompokId}`} className="text-accent underline underline-offset-4">
			{kelompok}
		</Link>
	);
}

/** Where a family lives, who accompanies it and its place in the programme. */
export function KpmFactsCard({ kpm, rights }: { kpm: KpmFacts; rights: KpmRights }) {
	const { id } = kpm;
	const unmask = rights.unmasks ? id : null;
	const desil = kpm.desil && `Desil ${kpm.desil}`;
	const since = kpm.desilOn && `per ${formatTanggal(kpm.desilOn)}`;
	return (
		<Card title="Keluarga">
			<DefinitionList
				items={[
					{ term: "Alamat", value: addressOf(kpm) },
					{ term: "Desa/kelurahan", value: `${kpm.desa}, Kec. ${kpm.kecamatan}` },
					{ term: "No. HP", value: orNull(kpm.noHp) },
					{ term: "Kelompok", value: groupOf(kpm, rights.opens) },
					{ term: "Pendamping", value: kpm.pendamping },
					{ term: "No. KK", value: <NomorValue masked={kpm.noKk} kpmId={unmask} kolom="NO_KK" /> },
					{
						term: "Rekening",
						value: <NomorValue masked={kpm.rekening} kpmId={unmask} kolom="REKENING" />,
					},
					{ term: "Masuk PKH", value: formatTanggal(kpm.enrolledOn) },
					...(kpm.exitedOn ? [{ term: "Keluar PKH", value: formatTanggal(kpm.exitedOn) }] : []),
					{ term: "Tahun kohor", value: kpm.kohorTahun },
					{ term: "Kesejahteraan", value: [desil, since].filter(Boolean).join(" ") || null },
					{ term: "No. peserta", value: orNull(kpm.noPeserta) },
					{ term: "ID DTSEN", value: orNull(kpm.idDtsen) },
					{ term: "Usaha", value: orNull(kpm.usaha) },
					{
						term: "Bansos lain",
						value: orNull(kpm.bansosLain.map((kode) => BANSOS_LAIN[kode]).join(", ")),
					},
				]}
			/>
		</Card>
	);
}
