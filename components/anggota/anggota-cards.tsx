import { NomorValue } from "@/components/kpm/nomor-value";
import type { KpmRights } from "@/components/kpm/rights";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { AnggotaRow } from "@/lib/anggota/queries";
import { HUBUNGAN, JENIS_KELAMIN, type Suggestion } from "@/lib/anggota/rules";
import { formatTanggal } from "@/lib/format";
import type { KpmDetail } from "@/lib/kpm/detail-queries";
import { KomponenChips } from "./komponen-chips";

function lineOf({ hubungan, jenisKelamin, lahir, umur, meninggalOn }: AnggotaRow): string {
	const born = lahir && `lahir ${formatTanggal(lahir)} (${umur} tahun)`;
	const died = meninggalOn && `meninggal ${formatTanggal(meninggalOn)}`;
	const sex = jenisKelamin && JENIS_KELAMIN[jenisKelamin].toLowerCase();
	return [HUBUNGAN[hubungan], sex, born, died].filter(Boolean).join(", ");
}

const WORD = { add: "Bisa ditambah", end: "Perlu diakhiri" } as const;
const LATER = { add: "Segera bisa ditambah", end: "Segera berakhir" } as const;

function notesOf(row: AnggotaRow): string[] {
	const say = (words: typeof WORD | typeof LATER) => (one: Suggestion) =>
		`${words[one.action]}: ${one.alasan}`;
	return [
		...(row.nikGanda ? ["NIK ini juga tercatat pada anggota lain."] : []),
		...row.temuan.map(({ message }) => message),
		...row.usulan.map(say(WORD)),
		...row.segera.map(say(LATER)),
	];
}

function Member({ row, kpm, rights }: { row: AnggotaRow; kpm: KpmDetail; rights: KpmRights }) {
	return (
		<li className="py-3 first:pt-0 last:pb-0">
			<div className="flex flex-wrap items-baseline justify-between gap-x-3">
				<h3 className="font-semibold">{row.nama}</h3>
				<KomponenChips kode={row.komponen.map(({ kode }) => kode)} />
			</div>
			<p className="text-sm text-muted">{lineOf(row)}</p>
			<div className="flex flex-wrap items-center justify-between gap-x-3 text-sm">
				<p>
					NIK{" "}
					<NomorValue
						masked={row.nik}
						kpmId={rights.unmasks ? kpm.id : null}
						kolom="NIK"
						anggotaId={row.id}
					/>
				</p>
				{rights.updates && (
					<Link
						href={`/kpm/${kpm.id}/anggota/${row.id}/ubah`}
						className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 lg:min-h-8"
					>
						Ubah<span className="sr-only"> {row.nama}</span>
					</Link>
				)}
			</div>
			{notesOf(row).map((note) => (
				<p key={note} className="mt-1 flex items-start gap-1.5 text-sm text-near">
					<Icon name="peringatan" className="mt-0.5 size-4 shrink-0" />
					{note}
				</p>
			))}
		</li>
	);
}

/** The members of a family, what each is in the programme for, and what is to be looked at. */
export function AnggotaCards({ kpm, rights }: { kpm: KpmDetail; rights: KpmRights }) {
	const add = rights.updates && (
		<ButtonLink href={`/kpm/${kpm.id}/anggota/baru`}>Tambah anggota</ButtonLink>
	);
	return (
		<Card title={`Anggota (${kpm.anggota.length})`} aside={add}>
			{kpm.anggota.length === 0 ? (
				<p className="text-sm text-muted">
					Belum ada anggota yang dicatat. Komponen bantuan melekat pada anggota.
				</p>
			) : (
				<ul className="divide-y divide-line">
					{kpm.anggota.map((row) => (
						<Member key={row.id} row={row} kpm={kpm} rights={rights} />
					))}
				</ul>
			)}
		</Card>
	);
}
