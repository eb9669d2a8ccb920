import { inJob } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { addKelompok, closeKelompok, handOverKelompok } from "@/lib/kelompok/commands";
import { addKpm } from "@/lib/kpm/commands";
import { changeStatus, moveKpm } from "@/lib/kpm/status-commands";
import { addPetugas, endPenugasan, openPenugasan } from "@/lib/penugasan/commands";
import { kpmTyped } from "../../factories/kpm";
import { desaOf, makeKabupaten } from "../../factories/wilayah";
import { tataUsaha } from "./dunia-kantor";
import { lanjutan } from "./dunia-kerja";
import { orang } from "./dunia-sdm";
import { apdOf, type Dunia, type Langkah, lakukan, pagi } from "./langkah";
import {
	AWAL,
	BULAN,
	KABUPATEN,
	KELOMPOK,
	KPM,
	kelompokId,
	kpmId,
	MULAI_KELOMPOK,
	PETUGAS,
	sdmId,
} from "./rencana";
import { actorNow, makeField, makeOffices } from "./siapa";

async function petugas({ oleh }: Dunia) {
	for (const { n, nama, peran, kec, sampai } of PETUGAS) {
		const [home = 0, ...others] = kec;
		const tugas = { peran, mulai: "2025-01-01", sdmId: sdmId(n) };
		const id = newId();
		const orang = { ...tugas, id, nama, kecamatan: home, statusKerja: "KONTRAK" };
		await lakukan(addPetugas, oleh(apdOf(home)), AWAL, orang);
		for (const kecamatan of others)
			await lakukan(openPenugasan, oleh(apdOf(home)), AWAL, { ...tugas, id: newId(), kecamatan });
		// announced long before, so that the months know
		if (sampai) await lakukan(endPenugasan, oleh(apdOf(home)), AWAL, { id, selesai: sampai });
	}
}

const kelompokOf = (n: number | null) => KELOMPOK.find((one) => one.n === n);

async function kelompok({ oleh }: Dunia) {
	for (const { n, kec, nama, pemegang } of KELOMPOK)
		await lakukan(addKelompok, oleh(apdOf(kec)), AWAL, {
			...{ id: kelompokId(n), nama, desa: desaOf(kec), mulai: MULAI_KELOMPOK },
			pendampingId: sdmId(pemegang[0]?.sdm ?? 0),
		});
}

function keluarga(): Langkah[] {
	return KPM.map(({ n, nama, masuk, calon, noKk = "", ...one }) => {
		const kec = kelompokOf(one.kelompok)?.kec ?? one.kec ?? 0;
		const tempat = one.kelompok
			? { kelompokId: kelompokId(one.kelompok) }
			: { pendampingId: sdmId(one.sdm ?? 0) };
		const input = { id: kpmId(n), namaPengurus: nama, enrolledOn: masuk, noKk, desa: desaOf(kec) };
		return {
			pada: masuk > AWAL ? masuk : AWAL,
			lakukan: ({ oleh }) =>
				lakukan(addKpm, oleh(apdOf(kec)), masuk > AWAL ? masuk : AWAL, {
					...kpmTyped({ ...input, ...tempat, ...(calon && { status: "CALON" }) }),
				}),
		};
	});
}

function perubahan(): Langkah[] {
	const left = KPM.flatMap(({ n, kelompok: from, keluar }): Langkah[] => {
		if (keluar?.sebab !== "NONAKTIF") return [];
		const { pada } = keluar;
		const input = { id: kpmId(n), versi: 1, ke: "NONAKTIF", alasan: "MENOLAK", tanggal: pada };
		const kec = kelompokOf(from)?.kec ?? 0;
		return [{ pada, lakukan: ({ oleh }) => lakukan(changeStatus, oleh(apdOf(kec)), pada, input) }];
	});
	const moved = KPM.flatMap(({ n, pindah }): Langkah[] => {
		const to = pindah && kelompokOf(pindah.kelompok);
		if (!to) return [];
		const input = { id: kpmId(n), versi: 1, desa: desaOf(to.kec), kelompokId: kelompokId(to.n) };
		const { pada } = pindah;
		return [{ pada, lakukan: ({ oleh }) => lakukan(moveKpm, oleh(apdOf(to.kec)), pada, input) }];
	});
	const groups = KELOMPOK.flatMap(({ n, kec, pemegang, selesai }): Langkah[] => {
		const [first, next] = pemegang;
		const close = selesai && { id: kelompokId(n), selesai };
		const hand = first &&
			next && { id: kelompokId(n), dari: sdmId(first.sdm), pendampingId: sdmId(next.sdm) };
		const apd = apdOf(kec);
		return [
			...(close
				? [
						{
							pada: close.selesai,
							lakukan: (d: Dunia) => lakukan(closeKelompok, d.oleh(apd), close.selesai, close),
						},
					]
				: []),
			...(hand
				? [
						{
							pada: next.dari,
							lakukan: (d: Dunia) => lakukan(handOverKelompok, d.oleh(apd), next.dari, hand),
						},
					]
				: []),
		];
	});
	return [...left, ...moved, ...groups];
}

/** Opens the month that runs, as the job of every night does. */
const pembukaan = (): Langkah[] =>
	BULAN.slice(1).map((bulan) => ({
		pada: `${bulan}-01`,
		lakukan: () =>
			inJob((tx) => tx.$executeRaw`select buka_bulan_kini()`, {
				clock: pagi(`${bulan}-01`, "01:00"),
			}),
	}));

/** Lays everything down in the order in which it happened; `sela` comes before each step. */
export async function susunDunia(sela?: (langkah: Langkah) => Promise<void>): Promise<Dunia> {
	for (const one of KABUPATEN) await makeKabupaten(one);
	const siapa = await makeOffices();
	const dunia: Dunia = {
		siapa,
		akun: siapa,
		oleh: (kunci) => {
			const found = siapa.find((one) => one.kunci === kunci);
			if (!found) throw new Error(`nobody is called ${kunci}`);
			return found.actor;
		},
	};
	await petugas(dunia);
	await kelompok(dunia);
	siapa.push(...(await makeField(pagi("2026-09-01"))));
	const langkah = [
		...pembukaan(),
		...keluarga(),
		...perubahan(),
		...lanjutan(),
		...tataUsaha(),
		...orang(),
	];
	// a stable order: what is opened in the morning comes first
	for (const one of langkah.toSorted((a, b) => (a.pada < b.pada ? -1 : a.pada > b.pada ? 1 : 0))) {
		await sela?.(one);
		await one.lakukan(dunia);
	}
	const kini = await Promise.all(siapa.map((one) => actorNow(one.actor.accountId)));
	const masih = siapa.flatMap((one, i) => (kini[i] ? [{ ...one, actor: kini[i] }] : []));
	return { ...dunia, siapa: masih };
}
