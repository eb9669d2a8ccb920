import { createHash } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { buka, expect, masuk, orangLain, utama } from "./bersama";

export const HP = { width: 360, height: 800 };

/** Today in Jakarta, or so many days later. */
export function hari(geser = 0): string {
	const at = Date.now() + geser * 86_400_000;
	return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format(at);
}

/** Somebody with a phone of their own. */
export async function denganHp(
	browser: Browser,
	baseURL: string | undefined,
	nama: string,
): Promise<Page> {
	const hp = await orangLain(browser, baseURL);
	await hp.setViewportSize(HP);
	await masuk(hp, nama);
	return hp;
}

type Rencana = {
	judul: string;
	tempat: string;
	pada?: string;
	jenis?: string;
	kecamatan?: readonly string[];
};

/** Plans a hybrid meeting, of today unless another day is given; its address. */
export async function rencanakan(page: Page, rencana: Rencana): Promise<string> {
	const { judul, tempat, pada = hari(), jenis, kecamatan = [] } = rencana;
	await buka(page, "/rapat/rencana");
	await page.getByLabel(/^Judul/).fill(judul);
	await page.getByLabel(/^Tanggal/).fill(pada);
	if (jenis) await page.getByLabel(/^Jenis/).selectOption({ label: jenis });
	await page.getByLabel(/^Cara/).selectOption("HIBRIDA");
	await page.getByLabel(/^Tempat/).fill(tempat);
	for (const nama of kecamatan)
		await page.getByRole("checkbox", { name: nama, exact: true }).check();
	await page.getByRole("button", { name: "Rencanakan rapat" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(judul);
	return new URL(page.url()).pathname;
}

/** Asks everybody of these roles; how many were asked. */
export async function undang(page: Page, address: string, peran: readonly string[]) {
	await buka(page, `${address}/undangan`);
	for (const satu of peran) await page.getByLabel(new RegExp(`^${satu}.*orang`)).check();
	await page.getByRole("button", { name: "Undang", exact: true }).click();
	const said = utama(page).getByText(/^[\d.]+ undangan baru$/);
	return Number((await said.innerText()).replace(/\D/g, ""));
}

/** The code that the screen of the hall shows at this moment. */
export async function kodeDi(layar: Page): Promise<string> {
	const kode = layar.getByRole("region", { name: "Kode kehadiran" }).getByText(/^\d{3} \d{3}$/);
	return (await kode.innerText()).replace(" ", "");
}

/** What the screen of the hall counts. */
export const kehadiranDi = (layar: Page) =>
	layar.getByRole("region", { name: "Kehadiran", exact: true });

/** Opens the door of a meeting on a phone and types the code of the screen. */
export async function hadirDenganKode(hp: Page, address: string, layar: Page) {
	await buka(hp, address.replace("/rapat/", "/hadir/"));
	await hp.getByLabel(/^Kode di layar rapat/).fill(await kodeDi(layar));
	await hp.getByRole("button", { name: "Saya hadir" }).click();
	await expect(utama(hp)).toContainText("Anda tercatat hadir di tempat");
}

/** Ticks somebody on the attendance list. */
export async function centangHadir(page: Page, address: string, nama: string) {
	await page.goto(`${address}/hadir?cari=${encodeURIComponent(nama)}`);
	await page
		.getByRole("form", { name: `Catat ${nama} hadir` })
		.getByRole("button")
		.click();
	await expect(page.getByRole("form", { name: `Batalkan kehadiran ${nama}` })).toBeVisible();
}

/** Begins a meeting that was planned. */
export async function mulai(page: Page, address: string) {
	await page.goto(address);
	await page.getByRole("button", { name: "Mulai rapat" }).click();
	// A link while points of the agenda are unticked: it shows them first.
	const akhiri = page.getByRole("button", { name: "Akhiri rapat" });
	await expect(akhiri.or(page.getByRole("link", { name: "Akhiri rapat" }))).toBeVisible();
}

/** Issues the minutes under the names of those who sign; the address of their proof. */
export async function terbitkan(page: Page, address: string): Promise<string> {
	await buka(page, `${address}/berita-acara`);
	await page.getByLabel(/^Pimpinan rapat/).fill("Ratna Dewi");
	await page.getByLabel(/^Jabatan pimpinan/).fill("Kepala Bidang Linjamsos");
	await page.getByLabel(/^Notulis/).fill("Wati Kurnia");
	await page.getByRole("button", { name: "Terbitkan", exact: true }).click();
	await expect(utama(page)).toContainText("Berita acara terbit");
	const proof = utama(page)
		.getByRole("table")
		.getByRole("link", { name: /^Berita acara/ });
	return (await proof.first().getAttribute("href")) ?? "";
}

/** The figures that stand side by side under a name. */
export const angkaDi = (page: Page, label: string) => page.locator(`dl[aria-label="${label}"]`);

/** Downloads what a link leads to, as the reader's browser would. */
export async function unduh(page: Page, href: string | null) {
	const answer = await page.request.get(href ?? "");
	expect(answer.status(), href ?? "").toBe(200);
	return answer.body();
}

/** Anybody who holds the paper finds on its page the fingerprint of the very file. */
export async function periksaBukti(tamu: Page, bukti: string, berkas: Buffer) {
	expect(berkas.subarray(0, 5).toString()).toBe("%PDF-");
	await buka(tamu, bukti);
	await expect(utama(tamu)).toContainText("Utuh");
	const sidik = createHash("sha256").update(berkas).digest("hex");
	const shown = (await tamu.getByRole("code").innerText()).replace(/\s/g, "").toLowerCase();
	expect(shown).toBe(sidik);
}
