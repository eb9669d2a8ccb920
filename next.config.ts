import type { NextConfig } from "next";

const config: NextConfig = {
	distDir: process.env.NEXT_DIST_DIR || ".next",
	reactCompiler: true,
	poweredByHeader: false,
	typedRoutes: false,
	compress: false, // the reverse proxy does it: inside Next it costs a third of the throughput
	serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "pdfmake"],
};

export default config;
