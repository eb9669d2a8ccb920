import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { addHari, parseTanggal, startOfTanggal, type Tanggal } from "../time";

/** A meeting as an appointment. */
export type Janji = {
	id: string;
	judul: string;
	/** Of the meeting's region. */
	nama: string;
	heldOn: Tanggal;
	jamMulai: string;
	jamSelesai: string;
	zona: string;
	tempat: string;
	tautan: string;
	/** Grows with every change: a calendar that has the meeting takes the newer one. */
	version: number;
	batal: boolean;
	/** The page of the meeting. */
	halaman: string;
};

const LAMA_MENIT = 120;

/** The instant of an hour on the wall clock of that zone. */
function saat(heldOn: Tanggal, jam: string, zona: string): Date {
	const [hours = 0, minutes = 0] = jam.split(":").map(Number);
	return new Date(startOfTanggal(heldOn, zona).getTime() + (hours * 60 + minutes) * 60_000);
}

/** The whole day where no hour was set; two hours where no end was. */
function waktu({ heldOn, jamMulai, jamSelesai, zona }: Janji) {
	if (!jamMulai) {
		const next = parseTanggal(addHari(heldOn, 1)) ?? heldOn;
		return { start: new Date(heldOn), end: new Date(next), allDay: true };
	}
	const start = saat(heldOn, jamMulai, zona);
	const end = jamSelesai
		? saat(heldOn, jamSelesai, zona)
		: new Date(start.getTime() + LAMA_MENIT * 60_000);
	return { start, end, allDay: false };
}

/** A calendar file with one meeting, for any calendar on a phone or computer. */
export function kalenderOf(janji: Janji, now: Date): string {
	const { id, judul, nama, tempat, tautan, version, batal, halaman } = janji;
	const calendar = ical({
		name: "Rapat PKH",
		prodId: { company: "Pantau PKH", product: "Rapat", language: "ID" },
		method: batal ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
	});
	calendar.createEvent({
		...waktu(janji),
		id: `${id}@pantau-pkh`,
		stamp: now,
		sequence: version,
		status: batal ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		summary: `${judul} (${nama})`,
		location: tempat || tautan,
		description: [tautan && `Tautan daring: ${tautan}`, `Agenda dan jawaban: ${halaman}`]
			.filter(Boolean)
			.join("\n"),
		url: halaman,
	});
	return calendar.toString();
}
