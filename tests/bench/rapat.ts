import { type Figure, insist } from "./angka";
import type { Panggung } from "./orang";
import { fillUp, PESERTA, preparePeserta, prepareRapat, type Rapat } from "./rapat-bahan";
import { measureDaftar, measureLaporan } from "./rapat-lapor";
import { measureMasuk, measureSesudah, PER_SECOND } from "./rapat-masuk";

const WARM = 30;

/** A meeting of the nation: 37,000 are asked, 31,000 come in within ten minutes, and its report is made. */
export async function measure(stage: Panggung): Promise<Figure[]> {
	const { rapat, figures } = await prepareRapat(stage);
	const most = Math.min(PESERTA, Math.ceil(PER_SECOND * stage.minutes * 60));
	const peserta = await preparePeserta(stage, rapat, most);
	insist(peserta.length > 0, "nobody was asked");
	await warm(stage, rapat, peserta[0]?.cookie ?? "");
	return [
		...figures,
		...(await measureMasuk(stage, rapat, peserta)),
		...(await measureSesudah(stage, rapat, peserta)),
		...(await measureDaftar(stage, rapat)),
		...(await measureLaporan(stage, rapat, await fillUp(stage, rapat))),
	];
}

/** A server that has been running for a while: its code is read, its connections stand. Nobody comes in by it. */
async function warm({ baseUrl }: Panggung, { alamat, pencatat }: Rapat, cookie: string) {
	const look = async (path: string, init: RequestInit) => {
		const answer = await fetch(`${baseUrl}${path}`, init);
		await answer.text();
		insist(answer.status < 500, `${path} answered ${answer.status}`);
	};
	const door = `/api/rapat/${alamat}/hadir`;
	const detak = { method: "POST", headers: { cookie }, body: '{"cara":"DETAK"}' };
	for (let i = 0; i < WARM; i++)
		await Promise.all([
			look(`/hadir/${alamat}`, { headers: { cookie } }),
			look(door, { headers: { cookie: pencatat } }),
			look(door, detak),
			look(door, { ...detak, headers: {} }),
		]);
}
