import "@fontsource-variable/plus-jakarta-sans/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { SoftNavigation } from "@/components/ui/soft-navigation";

export const metadata: Metadata = {
	title: { default: "Pantau PKH", template: "%s · Pantau PKH" },
	description: "Laporan bulanan, evaluasi kecamatan dan graduasi Program Keluarga Harapan.",
	applicationName: "Pantau PKH",
	robots: { index: false, follow: false },
	formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
	width: "device-width",
	initialScale: 1,
	viewportFit: "cover",
	colorScheme: "light dark",
	themeColor: [
		{ media: "(prefers-color-scheme: light)", color: "#ffffff" },
		{ media: "(prefers-color-scheme: dark)", color: "#161f1c" },
	],
};

/** Every page is made for its request: a page made at build time could not carry the request's nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
	await connection();
	return (
		<html lang="id">
			<body>
				{children}
				<SoftNavigation />
			</body>
		</html>
	);
}
