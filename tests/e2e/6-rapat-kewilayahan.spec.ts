import type { Browser, BrowserContext, Page } from "@playwright/test";
import { buka, expect, masuk, orangLain, periksa, test, utama } from "./bersama";
import {
	bukaCatatan,
	catatKeputusan,
	catatMasalah,
	catatTindak,
	kirim,
	teks,
	teksMasalah,
} from "./catat-langkah";
import {
	denganHp,
	hadirDenganKode,
	hari,
	kehadiranDi,
	mulai,
	periksaBukti,
	rencanakan,
	terbitkan,
	undang,
	unduh,
} from "./rapat-langkah";

const JUDUL = "Evaluasi delapan kecamatan";
const KECAMATAN = [
	...["Ciseeng", "Gunungsindur", "Kemang", "Parung"],
	...["Parungpanjang", "Rancabungur", "Rumpin", "Tenjo"],
];
const PROYEKTOR = { width: 1024, height: 768 };
const TINDAK = "Jadwal balai desa disepakati dengan camat";

/** The agenda is made of what is recorded: each point leads to the rows behind it. */
async function susunAgenda(page: Page, address: string) {
	await buka(page, `${address}/agenda`);
	await page.getByRole("button", { name: "Susun agenda" }).click();
	await expect(utama(page)).toContainText(/[3-7] usulan dari catatan/);
	await expect(utama(page)).toContainText(/\d+ wilayah tertinggal dari target/);
	await expect(utama(page)).toContainText(/tindak lanjut rapat lewat tenggat/);
	const pokok = utama(page)
		.getByRole("listitem")
		.filter({ hasText: /kelompok tidak bertemu pada/ })
		.first();
	const [, judul] = (await pokok.innerText()).match(/(\d+) kelompok tidak bertemu/) ?? [];
	const jumlah = Number(judul);
	await pokok.locator("summary", { hasText: "baris bahan" }).click();
	await expect(pokok.getByRole("list").getByRole("listitem")).toHaveCount(Math.min(jumlah, 100));
	await periksa(page);
	await pokok.getByRole("link", { name: "Lihat keadaannya sekarang" }).click();
	await expect(page).toHaveURL(/\/p2k2\?.*bertemu=belum/);
	const [, bertemu, semua] =
		(await utama(page).innerText()).match(/(\d+) dari (\d+) kelompok/) ?? [];
	expect(Number(semua) - Number(bertemu)).toBe(jumlah);
}

/** Ends the meeting after a look at what of its agenda nobody ticked; one of it is ticked there. */
async function akhiri(page: Page) {
	await page.getByRole("link", { name: "Akhiri rapat" }).click();
	await expect(page).toHaveURL(/\/akhiri$/);
	await expect(utama(page)).toContainText(/\d+ pokok agenda belum ditandai dibahas/);
	await periksa(page);
	const belum = page.getByRole("button", { name: /^Tandai dibahas/ });
	const count = await belum.count();
	await belum.first().click();
	await expect(belum).toHaveCount(count - 1);
	await page.getByRole("button", { name: "Akhiri rapat" }).click();
	await expect(page).toHaveURL(/tersimpan=1/);
	await expect(page.getByRole("link", { name: "Akhiri rapat" })).toBeHidden();
}

/** The figures of the eight are kept as they stand. */
async function bekukan(page: Page, address: string) {
	await page.goto(address);
	await page.getByRole("button", { name: "Bekukan angka" }).click();
	await expect(utama(page)).toContainText(/Dibekukan .*perubahan sesudahnya tidak mengubah/);
	await page.getByText("Bandingkan wilayah").click();
	const rows = page.getByRole("region", { name: "Angka menurut wilayah" }).getByRole("rowheader");
	await expect(rows).toHaveCount(KECAMATAN.length + 1);
	await periksa(page);
}

/** Opens the screen of the hall beside the page, and goes through it by keys. */
async function tayangkan(context: BrowserContext, address: string): Promise<Page> {
	const layar = await context.newPage();
	await layar.setViewportSize(PROYEKTOR);
	await buka(layar, `${address}/layar`);
	const at = layar.getByRole("status", { name: "Lembar" });
	await expect(at).toHaveText(/^1 \//);
	for (const [key, slide] of [
		["ArrowRight", 2],
		[" ", 3],
		["PageUp", 2],
		["Home", 1],
	] as const) {
		await layar.keyboard.press(key);
		await expect(at).toHaveText(new RegExp(`^${slide} /`));
	}
	return layar;
}

/** The network goes while one of two note takers writes: it all comes in afterwards, nothing lost, nothing twice. */
async function catatTerputus(kabid: Page, korkab: Page, address: string) {
	await bukaCatatan(kabid, address);
	await bukaCatatan(korkab, address);
	await catatMasalah(korkab, "Sinyal di desa sering hilang");
	await expect(kirim(korkab)).toHaveText(/^Semua terkirim \d/);
	await korkab.context().setOffline(true);
	const kartu = await catatMasalah(korkab, "Balai desa dipakai bersamaan");
	await catatKeputusan(kartu, "Camat menyusun jadwal pemakaian balai desa");
	await catatTindak(kartu, { kata: TINDAK, siapa: "Korkab", tenggat: hari(14) });
	await teks(korkab, "Jalannya rapat").fill("Ditulis ketika jaringan terputus.");
	await expect(kirim(korkab)).toHaveText("4 catatan menunggu sinyal");
	await catatMasalah(kabid, "Buku kunjungan belum seragam");
	await teks(kabid, "Jalannya rapat").fill("Ditulis dari meja pimpinan.");
	await expect(kirim(kabid)).toHaveText(/^Semua terkirim \d/);
	// The first saving after it arrives, and its answer is lost on the way: it is sent again.
	await korkab.route(
		"**/catatan",
		async (route) => {
			await route.fetch();
			await route.abort();
		},
		{ times: 1 },
	);
	await korkab.context().setOffline(false);
	for (const page of [korkab, kabid]) {
		await expect(kirim(page)).toHaveText(/^Semua terkirim \d/);
		await expect(teksMasalah(page)).toHaveCount(3);
		await expect(teks(page, "Keputusan")).toHaveCount(1);
		await expect(teks(page, "Tindak lanjut")).toHaveCount(1);
		await expect(utama(page)).toContainText("1 tulisan lain tergeser, tetap tersimpan");
	}
	await periksa(kabid);
}

/** The papers of the meeting: signed, issued, and the same for whoever holds them. */
async function terbit(browser: Browser, kabid: Page, address: string) {
	const bukti = await terbitkan(kabid, address);
	await periksa(kabid);
	const link = kabid.getByRole("link", { name: "Unduh PDF" });
	const berkas = await unduh(kabid, await link.getAttribute("href"));
	const tamu = await orangLain(browser, new URL(kabid.url()).origin);
	await periksaBukti(tamu, bukti, berkas);
	await tamu.context().close();
}

test("rapat delapan kecamatan: dari agenda sampai berita acara, jaringan terputus di tengahnya", async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	await masuk(page, "kabid.bogor");
	const tempat = "Aula Kecamatan Ciseeng";
	const address = await test.step("direncanakan", () =>
		rencanakan(page, {
			judul: JUDUL,
			tempat,
			kecamatan: KECAMATAN,
			jenis: "Evaluasi kewilayahan",
		}));
	await test.step("diundang menurut peran", async () => {
		const jumlah = await undang(page, address, ["Pendamping", "Ketua Tim Kec", "Ketua Tim Kab"]);
		expect(jumlah).toBeGreaterThan(30);
	});
	await test.step("agenda dari catatan", () => susunAgenda(page, address));
	await test.step("angka dibekukan", () => bekukan(page, address));
	await mulai(page, address);
	const layar = await test.step("di layar", () => tayangkan(page.context(), address));
	const hp = await denganHp(browser, baseURL, "pendamping.ciseeng");
	await test.step("pendamping hadir dengan kode", async () => {
		await hadirDenganKode(hp, address, layar);
		await expect(kehadiranDi(layar)).toContainText(/1\s*hadir/);
	});
	const korkab = await orangLain(browser, baseURL);
	await masuk(korkab, "korkab.bogor");
	await test.step("dicatat berdua, terputus", () => catatTerputus(page, korkab, address));
	await test.step("putusan sampai di layar", async () => {
		await expect(layar.getByRole("region", { name: "Keputusan dan tindak lanjut" })).toContainText(
			TINDAK,
		);
		await layar.close();
	});
	await test.step("ditutup, ditandatangani, terbit", async () => {
		await buka(korkab, `${address}/hadir`);
		await page.goto(address);
		await page
			.getByRole("button", { name: /^Tandai dibahas/ })
			.first()
			.click();
		await expect(page.getByRole("button", { name: /^Belum dibahas/ })).toHaveCount(1);
		await akhiri(page);
		await expect(utama(page)).toContainText("Balai desa dipakai bersamaan");
		await terbit(browser, page, address);
	});
	await test.step("pendamping membaca hasilnya di HP", async () => {
		await buka(hp, address);
		await expect(utama(hp)).toContainText(TINDAK);
		await expect(utama(hp)).toContainText("bukti keaslian");
	});
	await test.step("rapat berikutnya dibuka dengan yang belum selesai", async () => {
		const judul = "Evaluasi delapan kecamatan berikutnya";
		await rencanakan(page, { judul, tempat, pada: hari(7), kecamatan: KECAMATAN });
		await expect(page.getByRole("region", { name: "Dari rapat sebelumnya" })).toContainText(TINDAK);
	});
});
