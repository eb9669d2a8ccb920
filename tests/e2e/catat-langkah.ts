import type { Locator, Page } from "@playwright/test";
import { buka, expect } from "./bersama";

const MASALAH = { name: "Masalah", exact: true };

/** The issues on the notes page. */
export const daftarMasalah = (page: Page) => page.getByRole("group", MASALAH);
export const teksMasalah = (page: Page) => page.getByRole("textbox", MASALAH);
export const teks = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** Says whether everything typed is with the server. */
export const kirim = (page: Page) =>
	page.getByRole("status").filter({ hasText: /terkirim|menunggu|Mengirim/ });

/** Opens the notes of a meeting and waits until they can be written. */
export async function bukaCatatan(page: Page, address: string) {
	await buka(page, `${address}/catat`);
	await expect(daftarMasalah(page)).toBeEnabled();
}

/** Writes down an issue; its card, which is the first of the list. */
export async function catatMasalah(page: Page, kata: string): Promise<Locator> {
	await teks(page, "Masalah baru").fill(kata);
	await page.getByRole("button", { name: "Tambah masalah" }).click();
	await expect(teksMasalah(page).first()).toHaveValue(kata);
	return daftarMasalah(page).getByRole("list").first().getByRole("listitem").first();
}

/** Writes what was decided on an issue. */
export async function catatKeputusan(kartu: Locator, kata: string) {
	await kartu.locator("summary", { hasText: /^Tambah keputusan/ }).click();
	await kartu.getByRole("textbox", { name: "Keputusan baru" }).fill(kata);
	await kartu.getByRole("button", { name: "Tambah keputusan" }).click();
	await expect(kartu.getByRole("textbox", { name: "Keputusan", exact: true })).toHaveValue(kata);
}

type Tugas = { kata: string; siapa: string; tenggat: string };

/** Writes who does what until when because of it. */
export async function catatTindak(kartu: Locator, { kata, siapa, tenggat }: Tugas) {
	await kartu.locator("summary", { hasText: "Tambah tindak lanjut" }).click();
	await kartu.getByRole("textbox", { name: "Tindak lanjut baru" }).fill(kata);
	await kartu.getByLabel("Penanggung jawab").fill(siapa);
	await kartu.getByLabel("Tenggat").fill(tenggat);
	await kartu.getByRole("button", { name: "Tambah tindak lanjut" }).click();
	await expect(kartu.getByRole("textbox", { name: "Tindak lanjut", exact: true })).toHaveValue(
		kata,
	);
}
