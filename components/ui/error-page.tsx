"use client";
import { Button } from "./button";
import { buttonStyle } from "./button-style";
import { MessagePage } from "./message-page";

/** The number under which the server's own log knows an error; nothing else of it is shown. */
function digestOf(error: unknown): string | null {
	if (typeof error !== "object" || error === null || !("digest" in error)) return null;
	return typeof error.digest === "string" ? error.digest : null;
}

/** Something broke on our side: what happened, what it means for the data, what to do. */
export function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
	const digest = digestOf(error);
	return (
		<MessagePage
			title="Halaman ini gagal dibuka"
			action={
				<>
					<Button look="primary" onClick={() => retry()}>
						Coba lagi
					</Button>
					<a href="/" className={buttonStyle()}>
						Ke halaman depan
					</a>
				</>
			}
		>
			<p>Ada gangguan di sistem kami. Ini bukan kesalahan Anda.</p>
			<p>
				Data yang sudah tersimpan tetap aman. Yang baru saja Anda kirim mungkin belum tersimpan:
				periksa dulu sebelum mengirim ulang.
			</p>
			{digest && (
				<p className="text-sm">
					Jika terus terjadi, sebutkan kode ini kepada admin Anda:{" "}
					<code className="font-semibold text-ink">{digest}</code>
				</p>
			)}
		</MessagePage>
	);
}
