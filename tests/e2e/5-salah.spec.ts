import {
	buka,
	bulanKini,
	expect,
	hidup,
	isiMasuk,
	masukBaru,
	orangLain,
	periksa,
	peringatan,
	SANDI,
	test,
	utama,
} from "./bersama";

const BULAN = bulanKini();
const TIDAK_ADA = "Halaman tidak ditemukan";
const RENCANA = "Rencana tindak lanjut bulan depan";
const UUID = "0190aaaa-0000-7000-8000-000000000000";

test("masuk: kata sandi salah, dan alamat kembali yang asing", async ({ page }) => {
	await buka(page, "/masuk?kembali=https://contoh.invalid/");
	await isiMasuk(page, "kabid.bogor", "bukan-kata-sandinya");
	await expect(peringatan(page)).toContainText(/nama pengguna atau kata sandi/i);
	await expect(page.getByLabel("Nama pengguna")).toHaveValue("kabid.bogor");
	await periksa(page);
	await isiMasuk(page, "kabid.bogor", SANDI);
	await expect(page).toHaveURL(/\/wilayah\/32\.01/);
	for (const asing of ["//contoh.invalid", "/\\contoh.invalid", "javascript:alert(1)"]) {
		await page.goto(`/masuk?kembali=${encodeURIComponent(asing)}`);
		await expect(page).toHaveURL(/\/wilayah\/32\.01/);
	}
});

test("kepala jawaban: kebijakan isi dengan nonce yang berganti", async ({ request }) => {
	const nonces = new Set<string>();
	for (const _turn of [1, 2]) {
		const headers = (await request.get("/masuk")).headers();
		const policy = headers["content-security-policy"] ?? "";
		nonces.add(policy.match(/'nonce-([^']+)'/)?.[1] ?? "");
		const script = policy.split(";").find((part) => part.trim().startsWith("script-src")) ?? "";
		expect(script).not.toContain("'unsafe-inline'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(headers["x-content-type-options"]).toBe("nosniff");
		expect(headers["referrer-policy"]).toBeTruthy();
		expect(headers["x-powered-by"]).toBeUndefined();
	}
	expect(nonces.size).toBe(2);
	expect(nonces.has("")).toBe(false);
});

test("alamat: yang bukan miliknya dan yang tidak ada berbunyi sama", async ({ page }) => {
	await masukBaru(page, "pendamping.ciseeng");
	const wrong = [
		"/tidak-ada",
		"/wilayah/32.71",
		"/wilayah/nasional",
		"/wilayah/abc",
		"/wilayah/%27%3B--",
		`/kpm/${UUID}`,
		"/kpm/bukan-id",
		`/p2k2/${UUID}`,
		`/graduasi/${UUID}`,
		"/laporan/2026-13",
		"/laporan/kemarin",
		`/laporan/${bulanKini(-1).kode}?pendamping=${UUID}`,
		"/laporan/verifikasi",
		"/akun/kelola",
		"/parameter",
		"/jejak",
	];
	for (const address of wrong) {
		const answer = await page.goto(address);
		expect(answer?.status(), address).toBe(404);
		await expect(page.getByRole("heading", { level: 1 }), address).toHaveText(TIDAK_ADA);
	}
	await periksa(page);
});

test("alamat: isian yang tidak masuk akal tidak pernah menjatuhkan halaman", async ({ page }) => {
	await masukBaru(page, "kabid.bogor");
	const odd = [
		"/kpm?kecamatan=abc&desa=1&status=%00&setelah=x",
		"/kpm?cari=%25%5C_'%22%3Cscript%3E",
		"/laporan/daftar?bulan=9999-99&kursor=_____",
		"/p2k2?bulan=kapan&kursor=1_2",
		"/kunjungan?kpm=1&pendamping=2",
		"/graduasi?tahun=abc&status=,,&jenis=%F0%9F%92%A5",
		"/peringkat?tahun=abc&sesudah=%7B%7D&ukuran=x&tingkat=y",
		"/rapat?tab=%3C&wilayah=zz",
		"/jejak?sesudah=1.2&dari=99-99-9999",
		"/akun/kelola?cari=%00&sesudah=%25",
		"/penugasan?kecamatan=1e99",
	];
	for (const address of odd) {
		const answer = await page.goto(address);
		expect([200, 404], address).toContain(answer?.status());
	}
	const future = await page.goto(`/wilayah/32.01?bulan=${bulanKini(1).kode}`);
	expect(future?.status()).toBe(404);
});

test("surel ringkasan: tautan karangan tidak memverifikasi apa pun", async ({ page }) => {
	await masukBaru(page, "pendamping.kotabogor");
	await page.goto("/kabar");
	await page.getByLabel("Setiap Senin pagi").check();
	await page.getByLabel("Alamat surel").fill("pendamping@contoh.invalid");
	await page.getByRole("button", { name: "Simpan", exact: true }).click();
	await expect(utama(page)).toContainText("Pilihan Anda disimpan");
	await buka(page, "/kabar/alamat/karangan");
	await expect(utama(page)).toContainText("pendamping@contoh.invalid");
	await page.getByRole("button", { name: "Verifikasi alamat ini" }).click();
	await expect(peringatan(page)).toContainText("Minta surat baru di halaman Ringkasan");
});

test("bulan yang belum mulai dan tulisan yang aneh", async ({ page }) => {
	await masukBaru(page, "pendamping.kotabogor");
	await buka(page, `/laporan/${bulanKini(2).kode}`);
	await expect(utama(page)).toContainText("belum dimulai");
	await page.goto(`/laporan/${BULAN.kode}`);
	await hidup(page);
	const aneh = `<script>alert(1)</script> ' OR 1=1 -- \u202e 🏠 ${"x".repeat(300)}`;
	await page.getByLabel(RENCANA).fill(aneh);
	await expect(page.getByRole("status").filter({ hasText: "Tersimpan pukul" })).toBeVisible();
	await page.reload();
	await expect(page.getByLabel(RENCANA)).toHaveValue(aneh);
});

test("sesi berakhir di tengah isian: masuk di tab lain, tulisan masih ada", async ({
	page,
	browser,
	baseURL,
}) => {
	await masukBaru(page, "pendamping.kotabogor");
	await page.goto("/kegiatan/baru");
	await page.getByLabel(/^Uraian/).fill("Uraian yang tidak boleh hilang");
	const lain = await orangLain(browser, baseURL);
	await masukBaru(lain, "pendamping.kotabogor");
	await lain.goto("/akun/sesi");
	await periksa(lain);
	await lain.getByRole("button", { name: /semua/i }).click();
	await expect(lain.getByRole("button", { name: /^Keluarkan/ })).toHaveCount(0);
	await page.getByRole("button", { name: /^Simpan/ }).click();
	await expect(peringatan(page)).toContainText("Anda perlu masuk lagi");
	const [tab] = await Promise.all([
		page.context().waitForEvent("page"),
		page.getByRole("link", { name: "Masuk lagi di tab baru" }).click(),
	]);
	await isiMasuk(tab, "pendamping.kotabogor", SANDI);
	await expect(tab).not.toHaveURL(/\/masuk/);
	await tab.close();
	await expect(page.getByLabel(/^Uraian/)).toHaveValue("Uraian yang tidak boleh hilang");
	await page.getByLabel(/^Hasil kerja|^RHK/).selectOption({ index: 8 });
	await page
		.getByLabel(/^Jenis/)
		.first()
		.fill("Rapat koordinasi");
	await page.getByRole("button", { name: /^Simpan/ }).click();
	await expect(utama(page)).toContainText(/tersimpan/i);
});

test("dua tab menulis laporan yang sama: keduanya diperlihatkan", async ({ page }) => {
	await masukBaru(page, "pendamping.kotabogor");
	const kedua = await page.context().newPage();
	await page.goto(`/laporan/${BULAN.kode}`);
	await kedua.goto(`/laporan/${BULAN.kode}`);
	// A tab that wakes up later would take over what the other has on the device: both are awake first.
	await hidup(page);
	await hidup(kedua);
	const satu = `Tulisan tab pertama ${Date.now()}`;
	const dua = `Tulisan tab kedua ${Date.now()}`;
	await page.getByLabel(RENCANA).fill(satu);
	await expect(page.getByRole("status").filter({ hasText: "Tersimpan pukul" })).toBeVisible();
	await kedua.getByLabel(RENCANA).fill(dua);
	await expect(utama(kedua)).toContainText("Ada dua tulisan untuk laporan ini");
	await expect(utama(kedua)).toContainText(satu);
	await expect(utama(kedua)).toContainText(dua);
	await periksa(kedua);
	await kedua.getByRole("button", { name: "Pakai tulisan di layar ini" }).click();
	await expect(kedua.getByRole("status").filter({ hasText: "Tersimpan pukul" })).toBeVisible();
	await kedua.reload();
	await expect(kedua.getByLabel(RENCANA)).toHaveValue(dua);
});
