import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Status = "behind" | "near" | "ok" | "neutral";

const ICONS = { behind: "peringatan", near: "hampir", ok: "baik", neutral: null } as const;

export type StatusTagProps = {
	status: Status;
	/** The word: "tertinggal", "hampir", "lengkap". Never absent: colour alone says nothing. */
	children: ReactNode;
};

/** Behind, near or on target: a shape, a word and a colour. Its look stands in app/parts.css. */
export function StatusTag({ status, children }: StatusTagProps) {
	const icon = ICONS[status];
	return (
		<span className={`tag ${status}`}>
			{icon && <Icon name={icon} />}
			{children}
		</span>
	);
}
