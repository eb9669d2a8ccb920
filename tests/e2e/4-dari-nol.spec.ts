import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";
import { bulanKini, expect, masukBaru, orangLain, periksa, test, utama } from "./bersama";
import {
	catatKeluarga,
	catatSesi,
	kirimLaporan,
	petugasBaru,
	putuskan,
	usulkan,
} from "./dari-nol-langkah";

// Production mode, no demo data: one installation from its first account to a ranked graduation.
const DASAR = process.env.E2E_EMPTY_BASE_URL ?? "";
const SANDI = "sebuah kalimat sandi yang panjang";
const BULAN = bulanKini();
const run = promisify(execFile);

test.use({ baseURL: DASAR });

/** The first account comes from the server's shell; it prints a one-time address. */
async function akunPertama(): Promise<string> {
	const env = { ...process.env, ...JSON.parse(process.env.E2E_EMPTY_ENV ?? "{}") };
	const named = ["--nama", "Pengelola Pertama", "--nama-masuk", "pengelola"];
	const script = ["scripts/account-create.ts", ...named, "--peran", "KEMENSOS_ADMIN"];
	const options = ["--conditions=react-server", "--import", "tsx", ...script];
	const { stdout } = await run(process.execPath, options, { env });
	return stdout.match(/https?:\/\/\S+\/aktivasi\/\S+/)?.[0] ?? "";
}

/** A person at an own computer: activates the account and signs in. */
async function hadir(browser: Browser, nama: string, tautan: string): Promise<Page> {
	const page = await orangLain(browser, DASAR);
	await page.goto(new URL(tautan).pathname);
	await periksa(page);
	await page.getByRole("form").getByLabel("Kata sandi baru", { exact: true }).fill(SANDI);
	await page.getByLabel("Ketik ulang kata sandi baru").fill(SANDI);
	await page.getByRole("button", { name: "Simpan kata sandi" }).click();
	await expect(page).toHaveURL(/\/masuk\?baru=/);
	await masukBaru(page, nama, SANDI);
	await page.goto(new URL(tautan).pathname);
	await expect(utama(page), "a link works once").not.toContainText("Simpan kata sandi");
	return page;
}

type Baru = { nama: string; login: string; peran: string; wilayah?: string; terdaftar?: true };

/** An administrator makes an account and gets its one-time address. */
async function buatAkun(page: Page, { nama, login, peran, wilayah, terdaftar }: Baru) {
	await page.goto("/akun/kelola/baru");
	if (terdaftar) {
		await page.getByText("Untuk petugas yang sudah terdaftar tanpa akun").click();
		await page.getByRole("link", { name: nama }).click();
		await expect(page).toHaveURL(/sdm=/);
	}
	await page.getByLabel("Nama lengkap").fill(nama);
	await page.getByLabel(/^Nama pengguna/).fill(login);
	await page.getByLabel(/^Peran/).selectOption({ label: peran });
	if (wilayah) {
		await page.getByRole("combobox", { name: /^Wilayah/ }).fill(wilayah);
		await page.getByRole("option", { name: new RegExp(`^Kab. ${wilayah}`) }).click();
	}
	await page.getByRole("button", { name: "Buat akun" }).click();
	return page.getByLabel("Tautan sekali pakai").inputValue();
}

test("dari akun pertama sampai graduasi yang diperingkat", async ({ browser }) => {
	test.setTimeout(240_000);
	const pengelola = await hadir(browser, "pengelola", await akunPertama());
	const akun = async (oleh: Page, baru: Baru) =>
		hadir(browser, baru.login, await buatAkun(oleh, baru));
	const langkah = test.step;

	const kabid = await langkah("Kemensos membuat akun Dinsos kabupaten", () =>
		akun(pengelola, {
			nama: "Ratna Dewi",
			login: "kabid",
			peran: "Kabid Linjamsos",
			wilayah: "Bogor",
		}),
	);
	const apd = await langkah("Dinsos membuat akun APD", () =>
		akun(kabid, { nama: "Tono Sumarna", login: "apd", peran: "Administrator Pangkalan Data" }),
	);
	const korkab = await langkah("dan korkab", () =>
		akun(kabid, { nama: "Wati Kurnia", login: "korkab", peran: "Ketua Tim Kabupaten/Kota" }),
	);
	await langkah("APD menugaskan supervisor dan pendamping", async () => {
		await petugasBaru(apd, "Dedi Kurnia", "Supervisor");
		await petugasBaru(apd, "Siti Aminah", "Pendamping");
	});
	const lapangan = { terdaftar: true } as const;
	const supervisor = await langkah("akun supervisor", () =>
		akun(kabid, { ...lapangan, nama: "Dedi Kurnia", login: "spv", peran: "Ketua Tim Kecamatan" }),
	);
	const pendamping = await langkah("akun pendamping", () =>
		akun(kabid, { ...lapangan, nama: "Siti Aminah", login: "siti", peran: "Pendamping Sosial" }),
	);
	await langkah("APD mencatat kelompok, keluarga dan anggotanya", () =>
		catatKeluarga(apd, ["Nurhayati", "Juminah"]),
	);
	await langkah("sesi P2K2", () => catatSesi(pendamping));
	const kasus = await langkah("usulan graduasi", () => usulkan(pendamping, "Nurhayati"));
	await langkah("laporan dikirim", () => kirimLaporan(pendamping, BULAN));
	await langkah("diverifikasi bersama, dibatalkan, diverifikasi, disetujui, diterima", () =>
		putuskan({ supervisor, korkab, kabid }, BULAN),
	);
	await langkah("graduasi diverifikasi, disetujui, ditetapkan", async () => {
		for (const [page, kata] of [
			[supervisor, "Verifikasi usulan"],
			[korkab, "Setujui usulan"],
			[kabid, "Tetapkan graduasi"],
		] as const) {
			await page.goto(kasus);
			if (page === supervisor)
				await page
					.getByLabel("Hasil pemeriksaan")
					.fill("Ditemui sendiri di rumahnya, mundur rela.");
			await page.getByRole("button", { name: kata, exact: true }).click();
			await expect(utama(page)).toContainText("Langkah tersimpan");
		}
		await periksa(kabid);
	});
	await langkah("tampak di dasbor", async () => {
		await kabid.goto(`/wilayah/32.01?bulan=${BULAN.kode}`);
		await expect(utama(kabid)).toContainText("1 dari 1 laporan");
		const row = kabid.getByRole("row").filter({ hasText: "Ciseeng" });
		await expect(row).toContainText("50");
		await periksa(kabid);
	});
	await langkah("dan di peringkat nasional", async () => {
		await pengelola.goto("/peringkat");
		const row = pengelola.getByRole("row").filter({ hasText: "Siti Aminah" });
		await expect(row).toContainText("1/2");
		await expect(row).toContainText("Ciseeng, Kab. Bogor");
		await periksa(pengelola);
	});
});
