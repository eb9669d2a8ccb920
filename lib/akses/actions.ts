"use server";
import { formAction } from "../action";
import { bukaAkses } from "./commands";

export const bukaAksesAction = formAction(bukaAkses, {
	refresh: true,
	// Chosen from the list, or before JavaScript its code as typed.
	read: ({ kabupatenTeks, kabupaten, ...rest }) => ({
		...rest,
		kabupaten: kabupaten || kabupatenTeks,
	}),
});
