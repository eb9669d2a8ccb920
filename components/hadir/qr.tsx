"use client";
import { useMemo } from "react";
import { encode } from "uqr";

const RING = 3;

/** An address as a QR code, dark on white in every mode, or a phone would not read it. */
export function Qr({ isi, label, className }: { isi: string; label: string; className?: string }) {
	const { size, path } = useMemo(() => {
		const { data, size: modules } = encode(isi, { ecc: "M", border: RING });
		const dots = data.flatMap((row, y) =>
			row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
		);
		return { size: modules, path: dots.join("") };
	}, [isi]);
	return (
		<svg
			role="img"
			aria-label={label}
			viewBox={`0 0 ${size} ${size}`}
			shapeRendering="crispEdges"
			className={className}
		>
			<rect width={size} height={size} fill="#ffffff" />
			<path d={path} fill="#000000" />
		</svg>
	);
}
