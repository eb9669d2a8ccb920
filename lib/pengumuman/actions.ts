"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import {
	bacaPengumuman,
	type PengumumanKey,
	perbaikiPengumuman,
	tarikPengumuman,
	terbitkan,
} from "./commands";

const toPage = ({ wilayah, id }: PengumumanKey) =>
	`/pengumuman/${formatKode(wilayah)}/${id}?tersimpan=1`;

export const terbitkanAction = formAction(terbitkan, { to: toPage });
export const perbaikiPengumumanAction = formAction(perbaikiPengumuman, { to: toPage });
export const tarikPengumumanAction = formAction(tarikPengumuman, { to: toPage });
export const bacaPengumumanAction = formAction(bacaPengumuman, { refresh: true });
