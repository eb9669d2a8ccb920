import { AgendaRapat } from "@/components/agenda/agenda";
import { AngkaRapat } from "@/components/angka-rapat/angka";
import { BacaanRapat } from "@/components/bacaan-rapat/bacaan";
import { TerlaksanaRapat } from "@/components/rapat/terlaksana";
import { TundaBatal } from "@/components/rapat/tunda-batal";
import { UndanganRingkas } from "@/components/undangan/ringkas";
import { UndanganSayaCard } from "@/components/undangan/undangan-saya";
import type { Pokok } from "@/lib/agenda/queries";
import { findAngkaArea, listAngkaRapat } from "@/lib/angka-rapat/queries";
import { type Actor, can } from "@/lib/auth/actor";
import { listBacaan, listCalonBacaan } from "@/lib/bacaan-rapat/queries";
import { ownRegion } from "@/lib/dasbor/tempat";
import type { Rapat } from "@/lib/rapat/queries";
import { bulanRapat, isTerbuka } from "@/lib/rapat/rules";
import type { Tanggal } from "@/lib/time";
import { countUndangan, findUndanganSaya } from "@/lib/undangan/queries";
import { seesUndangan } from "@/lib/undangan/rules";

type Props = { actor: Actor; rapat: Rapat; agenda: readonly Pokok[]; today: Tanggal };

/** What is prepared for a meeting: who is asked, what it is about, the figures, what to read. */
export async function PersiapanRapat({ actor, rapat, agenda, today }: Props) {
	const writes = can(actor, "rapat:write") && actor.scope.sendiri.includes(rapat.wilayah);
	const bulan = bulanRapat(rapat.heldOn, today);
	const undangan = await findUndanganSaya(actor, rapat);
	const area = undangan?.area ?? ownRegion(actor.scope) ?? rapat.wilayah;
	return (
		<>
			{writes && <TerlaksanaRapat rapat={rapat} today={today} />}
			<UndanganSayaCard undangan={undangan} />
			{seesUndangan(actor.scope, rapat.wilayah) && (
				<UndanganRingkas rapat={rapat} rekap={await countUndangan(actor, rapat)} writes={writes} />
			)}
			<AgendaRapat rapat={rapat} agenda={agenda} bulan={bulan} writes={writes} />
			<AngkaRapat
				rapat={rapat}
				tempat={await listAngkaRapat(actor, rapat)}
				sendiri={await findAngkaArea(actor, rapat, area)}
				bulan={bulan}
				zona={actor.zona}
				writes={writes}
			/>
			<BacaanRapat
				rapat={rapat}
				bacaan={await listBacaan(actor, rapat)}
				calon={writes && isTerbuka(rapat.status) ? await listCalonBacaan(actor) : []}
			/>
			{writes && <TundaBatal rapat={rapat} today={today} />}
		</>
	);
}
