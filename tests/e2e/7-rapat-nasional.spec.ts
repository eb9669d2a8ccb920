import type { Page } from "@playwright/test";
import { angka, buka, expect, masuk, orangLain, periksa, test, utama } from "./bersama";
import {
	angkaDi,
	centangHadir,
	denganHp,
	hadirDenganKode,
	kehadiranDi,
	mulai,
	periksaBukti,
	rencanakan,
	terbitkan,
	undang,
	unduh,
} from "./rapat-langkah";

const JUDUL = "Rapat koordinasi nasional PKH";
const TAMU = "Siti Rahayu Wulandari";
const PROYEKTOR = { width: 1280, height: 720 };

/** A guest who has no account is asked by name. */
async function undangTamu(page: Page) {
	await page.getByText("Undang tamu tanpa akun").click();
	const form = page.getByRole("form", { name: "Undang tamu" });
	await form.getByLabel(/^Nama/).fill(TAMU);
	await form.getByLabel(/^Jabatan/).fill("Kepala Dinas Pendidikan");
	await form.getByRole("button", { name: "Undang tamu" }).click();
	await expect(utama(page).getByRole("row").filter({ hasText: TAMU })).toHaveCount(1);
	await periksa(page);
}

/** Somebody who came without being asked. */
async function catatTamu(page: Page, address: string) {
	await page.goto(`${address}/hadir?cari=Bambang`);
	await page.getByText("Catat tamu yang tidak diundang").click();
	const form = page.getByRole("form", { name: "Catat tamu" });
	await form.getByLabel(/^Nama/).fill("Bambang Sutrisno");
	await form.getByLabel(/^Sebagai/).fill("Guru");
	await form.getByLabel(/^Cara/).selectOption("DARING");
	await form.getByRole("button", { name: "Catat tamu" }).click();
	await expect(
		page.getByRole("form", { name: "Batalkan kehadiran Bambang Sutrisno" }),
	).toBeVisible();
	await periksa(page);
}

/** The screen of the hall counts everybody once, by how they came and as what. */
async function periksaLayar(layar: Page) {
	const hadir = kehadiranDi(layar);
	await expect(hadir).toContainText(/4\s*hadir/);
	await expect(hadir).toContainText(/2\s*di tempat/);
	await expect(hadir).toContainText(/2\s*daring/);
	await expect(hadir).toContainText(/2\s*tersambung kini/);
	for (const peran of ["Kabid Linjamsos", "Pendamping Sosial", "Kepala Dinas Pendidikan", "Guru"])
		await expect(hadir).toContainText(`${peran} 1`);
}

test("rapat nasional hibrida: dari HP, di ruang, dan tamu, sampai laporannya", async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	await masuk(page, "kemensos");
	const address = await test.step("direncanakan di tingkat nasional", () =>
		rencanakan(page, { judul: JUDUL, tempat: "Gedung Konvensi", jenis: "Rapat koordinasi" }));
	expect(address).toMatch(/^\/rapat\/nasional\//);
	const jumlah = await test.step("diundang menurut peran", () =>
		undang(page, address, ["Pendamping", "Kabid", "Dinas Sosial Prov"]));
	await test.step("tamu tanpa akun", () => undangTamu(page));
	const hp = await denganHp(browser, baseURL, "pendamping.ciseeng");
	await test.step("undangan dijawab dari HP", async () => {
		await buka(hp, address);
		await hp.getByRole("radio", { name: "Hadir daring" }).check();
		await hp.getByRole("button", { name: "Kirim jawaban" }).click();
		await expect(utama(hp)).toContainText("Jawaban Anda tersimpan");
	});
	await mulai(page, address);
	const ringkas = angkaDi(page, "Jawaban undangan");
	expect(angka(await ringkas.getByText("Diundang").locator("..").innerText())).toBe(jumlah + 1);
	await periksa(page);
	const layar = await page.context().newPage();
	await layar.setViewportSize(PROYEKTOR);
	await buka(layar, `${address}/layar`);
	await test.step("hadir daring dari HP", async () => {
		await buka(hp, address.replace("/rapat/", "/hadir/"));
		await hp.getByRole("button", { name: "Bergabung daring" }).click();
		await expect(utama(hp)).toContainText("Anda tercatat hadir daring");
	});
	await test.step("hadir di ruang dengan kode", async () => {
		const kabid = await orangLain(browser, baseURL);
		await masuk(kabid, "kabid.muarojambi");
		await hadirDenganKode(kabid, address, layar);
		await kabid.context().close();
	});
	await test.step("tamu dicatat", async () => {
		await centangHadir(page, address, TAMU);
		await catatTamu(page, address);
	});
	await test.step("dihitung di layar", () => periksaLayar(layar));
	await layar.close();
	await test.step("laporan", async () => {
		const bukti = await terbitkan(page, address);
		await periksa(page);
		const link = (name: string) => page.getByRole("link", { name }).first().getAttribute("href");
		const berkas = await unduh(page, await link("Unduh PDF"));
		const daftar = await unduh(page, await link("Unduh daftar hadir XLSX"));
		expect(daftar.subarray(0, 2).toString()).toBe("PK");
		await periksaBukti(hp, bukti, berkas);
	});
});
