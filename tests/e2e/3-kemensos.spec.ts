import { buka, expect, masuk, periksa, peringatan, test, utama } from "./bersama";

const tabel = (page: Parameters<typeof utama>[0]) => utama(page).getByRole("table");

test("kemensos: peringkat graduasi dari segala sisi", async ({ page }) => {
	test.slow();
	await masuk(page, "kemensos");
	await expect(page).toHaveURL(/\/peringkat/);
	await periksa(page);
	await test.step("menurut jumlah: seratus dua puluh di Pedes", async () => {
		await page.getByLabel("Menurut", { exact: true }).selectOption({ label: "Jumlah keluarga" });
		await page.getByRole("button", { name: "Lihat" }).click();
		await expect(page).toHaveURL(/ukuran=jumlah/);
		await expect(tabel(page).getByRole("row").nth(1)).toContainText("120");
		await expect(tabel(page).getByRole("row").nth(1)).toContainText("Pedes");
	});
	await test.step("halaman maju dan mundur", async () => {
		const first = await tabel(page).getByRole("rowheader").first().textContent();
		await page.getByRole("link", { name: "Berikutnya" }).click();
		await expect(tabel(page).getByRole("rowheader").first()).not.toHaveText(first ?? "");
		await page.getByRole("link", { name: "Sebelumnya" }).click();
		await expect(tabel(page).getByRole("rowheader").first()).toHaveText(first ?? "");
	});
	await test.step("tingkat lain", async () => {
		for (const tingkat of ["Kecamatan", "Kabupaten/kota", "Provinsi"]) {
			await page.getByLabel("Yang diperingkat").selectOption({ label: tingkat });
			await page.getByRole("button", { name: "Lihat" }).click();
			await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
			await expect(utama(page)).toContainText(`${tingkat} di Nasional`);
		}
		await periksa(page);
	});
	await test.step("cari dan saring", async () => {
		await buka(page, "/peringkat?tingkat=kecamatan&q=ciseeng");
		await expect(tabel(page).getByRole("row")).toHaveCount(2);
		await page.goto("/peringkat?tingkat=pendamping&wilayah=32.05");
		await expect(utama(page)).toContainText("Peundeuy");
		await expect(utama(page)).not.toContainText("Ciseeng");
	});
	await test.step("berkas", async () => {
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: "Unduh CSV" }).click(),
		]);
		const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString();
		expect(text).toContain("Peundeuy");
		expect(text).not.toContain("Ciseeng");
	});
});

test("kemensos: target dengan alasan dan riwayatnya", async ({ page }) => {
	await masuk(page, "kemensos");
	await buka(page, "/target");
	const alasan = `Surat uji ${Date.now()}`;
	await page.getByRole("button", { name: "Tetapkan target" }).click();
	await expect(peringatan(page)).toBeVisible();
	await page.getByLabel("Target setahun").fill("10");
	await page.getByLabel("Alasan").fill(alasan);
	await page.getByRole("button", { name: "Tetapkan target" }).click();
	await expect(utama(page)).toContainText("Target tersimpan");
	await expect(page.getByRole("region", { name: "Riwayat target", exact: true })).toContainText(
		alasan,
	);
	await periksa(page);
});

test("kemensos: keluarga terbuka hanya dengan alasan", async ({ page }, { project }) => {
	// What one screen has opened stays open for an hour: the other asks for another kabupaten.
	const kabupaten = project.name.endsWith("phone") ? "15.05" : "32.76";
	await masuk(page, "kemensos");
	await page.goto(`/kpm?kabupaten=${kabupaten}`);
	await expect(page).toHaveURL(`/akses/${kabupaten}`);
	await periksa(page);
	await page.getByRole("button", { name: /^Buka selama/ }).click();
	await expect(peringatan(page)).toBeVisible();
	await page.getByLabel("Alasan").fill("Uji petik laporan rapat evaluasi bulan ini");
	await page.getByRole("button", { name: /^Buka selama/ }).click();
	await page.getByRole("link", { name: "Lihat keluarga" }).click();
	await expect(tabel(page).getByRole("row").nth(1)).toBeVisible();
	await periksa(page);
	await page.goto("/kpm?kabupaten=32.01");
	await expect(page).toHaveURL(/\/akses\/32\.01/);
});

test("kemensos: dasbor nasional turun ke provinsi", async ({ page }) => {
	await masuk(page, "kemensos");
	await buka(page, "/wilayah/nasional");
	await page
		.getByRole("region", { name: "Perbandingan" })
		.getByRole("link", { name: "Jawa Barat" })
		.click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Evaluasi Jawa Barat");
	await periksa(page);
	await page.goto("/wilayah/32.01");
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Bogor");
});
