"use client";
import "./globals.css";
import { ErrorPage } from "@/components/ui/error-page";

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
	return (
		<html lang="id">
			<body>
				<title>Gangguan · Pantau PKH</title>
				<ErrorPage error={error} retry={retry} />
			</body>
		</html>
	);
}
