/** A certificate as it was issued; a dash where there is none. */
export function TautSertifikat({ id }: { id: string | null }) {
	if (id === null) return "–";
	return (
		<a
			href={`/api/sdm/dokumen/${id}`}
			download
			className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 lg:min-h-8"
		>
			Unduh PDF
		</a>
	);
}
