import type { Page } from "@playwright/test";
import { buka, expect, masuk, periksa, peringatan, test, utama } from "./bersama";
import { angkaDi, denganHp, hari, periksaBukti, unduh } from "./rapat-langkah";

const JUDUL = "Pemantapan P2K2 dan graduasi";
const TAHUN = hari().slice(0, 4);

/** The lesson hours of this year on somebody's own page. */
async function jamDi(hp: Page): Promise<number> {
	const strip = angkaDi(hp, "Jam pelajaran");
	const [, jp = ""] =
		(await strip.innerText()).match(new RegExp(`Jam pelajaran ${TAHUN}\\s+([\\d.]+) JP`)) ?? [];
	return Number(jp);
}

/** Two sessions of one day: four hours before noon, four after. */
async function rencanakan(page: Page): Promise<string> {
	await buka(page, "/sdm/pelatihan");
	await page.getByRole("link", { name: "Rencanakan pelatihan" }).click();
	await page.getByLabel(/^Judul/).fill(JUDUL);
	await page.getByLabel(/^Cara/).selectOption("HIBRIDA");
	await page.getByLabel(/^Penyelenggara/).fill("Dinas Sosial Kabupaten Bogor");
	await page.getByLabel(/^Jam pelajaran per hari/).fill("4");
	await page.getByLabel(/^Nilai tes akhir minimal/).fill("70");
	await periksa(page);
	await page.getByRole("button", { name: "Simpan pelatihan" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(JUDUL);
	const address = new URL(page.url()).pathname;
	await buka(page, `${address}/ubah`);
	await page.getByLabel("Sesi 2", { exact: true }).fill("Graduasi sejahtera mandiri");
	await page.getByRole("group", { name: "Sesi 2" }).getByLabel(/^JP/).fill("4");
	await page.getByRole("button", { name: "Simpan sesi" }).click();
	await expect(utama(page)).toContainText("8 JP");
	return address;
}

/** Enrols two people; the names as the list has them. */
async function daftarkan(page: Page, address: string, nama: string): Promise<string> {
	await page.goto(`${address}/peserta`);
	await page.getByRole("checkbox", { name: nama }).first().check();
	const other = page.getByRole("group", { name: /Atau pilih orangnya/ }).getByRole("checkbox");
	const lain = other.and(page.locator(":not(:checked)")).first();
	const id = await lain.getAttribute("id");
	const kata = (await page.locator(`label[for="${id}"]`).innerText()).split("\n")[0] ?? "";
	await lain.check();
	await page.getByRole("button", { name: "Daftarkan", exact: true }).click();
	await expect(utama(page).getByRole("table").getByRole("rowheader")).toHaveCount(2);
	return kata.trim();
}

const KORKAB = "Dewi Lestari";

/** Somebody who is no petugas, by name; taken off the list and put back. */
async function daftarkanKorkab(page: Page) {
	await page.locator("summary", { hasText: "di luar data petugas" }).click();
	const simpan = page.getByRole("button", { name: "Daftarkan peserta ini" });
	await page.getByLabel(/^Nama/).fill(KORKAB);
	await page.getByLabel(/^Instansi/).fill("Dinas Sosial Kabupaten Bogor");
	await simpan.click();
	await expect(peringatan(page)).toContainText("Tulis jabatannya");
	await page.getByLabel(/^Jabatan/).fill("Koordinator kabupaten");
	await periksa(page);
	await simpan.click();
	const baris = utama(page).getByRole("row").filter({ hasText: KORKAB });
	await expect(baris).toContainText("Koordinator kabupaten, Dinas Sosial Kabupaten Bogor");
	await baris.getByRole("button", { name: /^Keluarkan/ }).click();
	await expect(baris).toHaveCount(0);
	await page.locator("summary", { hasText: "yang dikeluarkan" }).click();
	await periksa(page);
	await page.getByRole("button", { name: `Kembalikan ${KORKAB}` }).click();
	await expect(baris).toHaveCount(1);
}

/** One is at both sessions and passes, the other misses the second one. */
async function hadirDanNilai(page: Page, address: string, nama: string, lain: string) {
	for (const [sesi, keadaan] of [
		[1, "Tatap muka"],
		[2, "Daring"],
	] as const) {
		await page.goto(`${address}/hadir?sesi=${sesi}`);
		await page.getByLabel(nama, { exact: true }).selectOption({ label: keadaan });
		await page
			.getByLabel(lain, { exact: true })
			.selectOption({ label: sesi === 2 ? "Tidak hadir" : keadaan });
		await periksa(page);
		await page.getByRole("button", { name: "Simpan kehadiran" }).click();
		await expect(utama(page)).toContainText("Tersimpan");
	}
	await page.goto(`${address}/peserta`);
	await page.locator("summary", { hasText: "Isi nilai tes" }).click();
	for (const [siapa, pre, post] of [
		[nama, "55", "88"],
		[lain, "60", "90"],
		[KORKAB, "", "89"],
	] as const) {
		const baris = page.getByRole("group", { name: siapa, exact: true });
		await baris.getByLabel("Tes awal").fill(pre);
		await baris.getByLabel("Tes akhir").fill(post);
	}
	await periksa(page);
	await page.getByRole("button", { name: "Simpan nilai" }).click();
	await expect(utama(page)).toContainText("Tersimpan");
}

/** Closes the training; only who was there long enough gets a certificate. */
async function tutup(page: Page, address: string, nama: string, lain: string) {
	await page.goto(address);
	await expect(utama(page)).toContainText(/Rerata tes awal\s*57,5/);
	await expect(utama(page)).toContainText(/Rerata tes akhir\s*89/);
	await periksa(page);
	await page.getByRole("button", { name: "Tutup dan hitung kelulusan" }).click();
	await page.getByRole("button", { name: "Terbitkan sertifikat" }).click();
	const baris = (siapa: string) => utama(page).getByRole("row").filter({ hasText: siapa });
	await expect(baris(nama)).toContainText("8/8");
	await expect(baris(nama).getByRole("link", { name: "Unduh PDF" })).toBeVisible();
	await expect(baris(KORKAB)).toContainText("8/8");
	await expect(baris(KORKAB).getByRole("link", { name: "Unduh PDF" })).toBeVisible();
	await expect(utama(page)).toContainText("1 di luar data petugas");
	await expect(baris(lain)).toContainText("tidak lulus");
	await expect(baris(lain).getByRole("link", { name: "Unduh PDF" })).toHaveCount(0);
	await periksa(page);
}

test("pelatihan: dari katalog sampai sertifikat dan jam pelajaran", async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	const hp = await denganHp(browser, baseURL, "pendamping.ciseeng");
	await buka(hp, "/sdm");
	const nama = await hp.getByRole("heading", { level: 1 }).innerText();
	const semula = await jamDi(hp);
	await masuk(page, "kabid.bogor");
	const address = await test.step("direncanakan dengan dua sesi", () => rencanakan(page));
	const lain = await test.step("peserta", () => daftarkan(page, address, nama));
	await test.step("peserta di luar data petugas", () => daftarkanKorkab(page));
	await test.step("kehadiran dan tes", () => hadirDanNilai(page, address, nama, lain));
	await test.step("ditutup, sertifikat terbit", () => tutup(page, address, nama, lain));
	await test.step("tampak pada petugasnya, di HP", async () => {
		await hp.reload();
		expect(await jamDi(hp)).toBe(semula + 8);
		const baris = utama(hp).getByRole("row").filter({ hasText: JUDUL });
		const href = await baris.getByRole("link", { name: "Unduh PDF" }).getAttribute("href");
		const berkas = await unduh(hp, href);
		await periksaBukti(hp, `/bukti/${href?.split("/").at(-1)}`, berkas);
		await buka(hp, address);
	});
});

const SERTIFIKAT = "E-PKH modul graduasi";
const butir = (page: Page) => utama(page).getByRole("listitem").filter({ hasText: SERTIFIKAT });

/** Hands in a picture of a certificate, after a file that only calls itself one. */
async function ajukan(hp: Page) {
	await buka(hp, "/sdm/pelatihan/sertifikat");
	await hp.getByRole("link", { name: "Ajukan sertifikat" }).click();
	await hp.getByLabel(/^Nama pelatihan/).fill(SERTIFIKAT);
	await hp.getByLabel(/^Penyelenggara/).fill("BPSDM");
	await hp.getByLabel(/^Hari pertama/).fill(`${TAHUN}-01-01`);
	await hp.getByLabel(/^Hari terakhir/).fill(`${TAHUN}-01-01`);
	await hp.getByLabel(/^Jam pelajaran pada sertifikat/).fill("24");
	await hp.getByLabel(/^Nomor sertifikat/).fill("12/E-PKH");
	const berkas = hp.getByLabel(/^Berkas sertifikat/);
	const bukan = {
		name: "sertifikat.pdf",
		mimeType: "application/pdf",
		buffer: Buffer.from("halo"),
	};
	await berkas.setInputFiles(bukan);
	await hp.getByRole("button", { name: "Ajukan ke Dinsos" }).click();
	await expect(peringatan(hp)).toContainText("Berkas harus PDF, JPEG, atau PNG.");
	await periksa(hp);
	const buffer = Buffer.alloc(3 * 1024 * 1024, "%PDF-1.7 ");
	await berkas.setInputFiles({ name: "besar.pdf", mimeType: "application/pdf", buffer });
	await expect(utama(hp)).toContainText("Berkas terlalu besar");
	const foto = await hp.screenshot({ scale: "css", fullPage: true });
	await berkas.setInputFiles({ name: "foto.png", mimeType: "image/png", buffer: foto });
	await expect(utama(hp)).not.toContainText("Berkas terlalu besar");
	await hp.getByRole("button", { name: "Ajukan ke Dinsos" }).click();
	await expect(butir(hp)).toContainText("menunggu diperiksa");
	await periksa(hp);
}

test("sertifikat pihak lain: diajukan dari HP, ditolak, diperbaiki, diterima, JP bertambah", async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	const hp = await denganHp(browser, baseURL, "pendamping.ciseeng");
	await buka(hp, "/sdm");
	const semula = await jamDi(hp);
	await test.step("diajukan", () => ajukan(hp));
	await masuk(page, "kabid.bogor");
	await test.step("ditolak dengan alasan", async () => {
		await buka(page, "/sdm/pelatihan/sertifikat");
		const href = await butir(page)
			.getByRole("link", { name: /^Unduh berkas/ })
			.getAttribute("href");
		expect((await unduh(page, href)).byteLength).toBeGreaterThan(1000);
		await butir(page).locator("summary", { hasText: "Tolak" }).click();
		await butir(page)
			.getByLabel(/^Alasan/)
			.fill("Nomor sertifikat kurang lengkap.");
		await periksa(page);
		await butir(page).getByRole("button", { name: "Tolak sertifikat" }).click();
		await expect(butir(page)).toHaveCount(0);
	});
	await test.step("diperbaiki", async () => {
		await buka(hp, "/sdm/pelatihan/sertifikat");
		await expect(butir(hp)).toContainText("Nomor sertifikat kurang lengkap.");
		await butir(hp)
			.getByRole("link", { name: /^Perbaiki/ })
			.click();
		await hp.getByLabel(/^Nomor sertifikat/).fill("12/E-PKH/2026");
		await periksa(hp);
		await hp.getByRole("button", { name: "Ajukan lagi" }).click();
		await expect(butir(hp)).toContainText("menunggu diperiksa");
	});
	await test.step("diterima", async () => {
		await page.goto("/sdm/pelatihan/sertifikat");
		await butir(page)
			.getByRole("button", { name: /^Terima/ })
			.click();
		await expect(butir(page)).toHaveCount(0);
		await buka(hp, "/sdm");
		expect(await jamDi(hp)).toBe(semula + 24);
		await expect(butir(hp)).toContainText("diterima");
	});
});
