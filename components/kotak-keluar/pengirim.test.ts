import { describe, expect, it } from "vitest";
import { gudangIngatan } from "./gudang";
import { createPengirim, type Jawaban } from "./pengirim";

type Sent = { id: string; body: unknown };

/** A server that does each id once, and a network that can be cut before or after the server was reached. */
function world() {
	const done = new Map<string, unknown>();
	const sent: Sent[] = [];
	const later: (() => void)[] = [];
	const net = { cut: false, lose: false, off: false, status: 200 };
	const gudang = gudangIngatan();
	const alat = {
		gudang,
		putus: () => net.off,
		jam: () => 1_000 + sent.length,
		acak: () => 0,
		nanti: (work: () => void) => {
			later.push(work);
			return () => {};
		},
		kirim: async ({ id, body }: Sent): Promise<Jawaban> => {
			if (net.cut) throw new TypeError("network");
			sent.push({ id, body });
			if (net.status === 200 && !done.has(id)) done.set(id, body);
			if (net.lose) throw new TypeError("answer lost");
			return { status: net.status, isi: null };
		},
	};
	return { done, sent, later, net, alat, gudang };
}
const baru = (id: string, body: unknown = id, kunci = id) => ({ id, url: "/api", body, kunci });

describe("the outbox", () => {
	it("keeps everything while the network is cut, and sends it in order once it is back", async () => {
		const { net, alat, done, later } = world();
		const antrean = createPengirim(alat);
		net.cut = true;
		for (const id of ["1", "2", "3"]) await antrean.antre(baru(id));
		expect(antrean.baca()).toMatchObject({ luring: true, entri: [{}, {}, {}] });
		expect(later.length).toBeGreaterThan(0);
		net.cut = false;
		await antrean.picu();
		expect([...done.keys()]).toEqual(["1", "2", "3"]);
		expect(antrean.baca()).toMatchObject({ luring: false, entri: [] });
		expect(antrean.baca().terakhir).not.toBeNull();
	});

	it("sends again what was not acknowledged, under the same id, also after the page was loaded anew", async () => {
		const { net, alat, done, sent } = world();
		net.lose = true;
		await createPengirim(alat).antre(baru("1"));
		net.lose = false;
		const reloaded = createPengirim(alat);
		await reloaded.picu();
		expect(sent.map(({ id }) => id)).toEqual(["1", "1"]);
		expect(done.size).toBe(1);
		expect(reloaded.baca().entri).toEqual([]);
	});

	it("replaces a text that was never sent, and follows one that may have arrived", async () => {
		const { net, alat, sent, gudang } = world();
		const antrean = createPengirim(alat);
		await gudang.taruh({ ...baru("0", "awal", "x"), at: 1, tries: 0 });
		net.off = true;
		await antrean.antre(baru("1", "kedua", "x"), (old) => `${old} lalu kedua`);
		[net.off, net.cut] = [false, true];
		await antrean.picu();
		await antrean.antre(baru("2", "ketiga", "x"));
		await antrean.antre(baru("3", "keempat", "x"));
		net.cut = false;
		await antrean.picu();
		expect(sent).toEqual([
			{ id: "0", body: "awal lalu kedua" },
			{ id: "2", body: "keempat" },
		]);
	});

	it("steps over what the server refuses, and keeps it until the writer throws it away", async () => {
		const { net, alat } = world();
		const antrean = createPengirim(alat);
		net.status = 422;
		await antrean.antre(baru("1"));
		net.status = 200;
		await antrean.antre(baru("2"));
		expect(antrean.baca().entri).toMatchObject([{ id: "1", tolak: expect.any(String) }]);
		await antrean.buang("1");
		expect(antrean.baca().entri).toEqual([]);
	});

	it("waits for somebody to sign in again, and tells what was answered", async () => {
		const { net, alat } = world();
		const antrean = createPengirim(alat);
		const told: string[] = [];
		antrean.terima(({ id }) => told.push(id));
		net.status = 401;
		await antrean.antre(baru("1"));
		expect(antrean.baca()).toMatchObject({ keluar: true, entri: [{ id: "1" }] });
		net.status = 200;
		await antrean.picu();
		expect(told).toEqual(["1"]);
		expect(antrean.baca().keluar).toBe(false);
	});
});
