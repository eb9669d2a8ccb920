/** How long a one-time link is good for. */
export const CODE_HOURS = 48;

export const NAME_TAKEN = "Nama pengguna itu sudah dipakai. Pilih yang lain.";
