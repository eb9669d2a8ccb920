"use client";
import { X } from "lucide-react";
import { type MouseEvent, type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import { type ButtonLook, buttonStyle } from "./button-style";

export type ConfirmDialogProps = {
	/** The words of the button that opens it. */
	trigger: ReactNode;
	/** The page with the same question, for when JavaScript has not arrived. */
	href: string;
	title: ReactNode;
	/** What will happen, and the form that does it. */
	children: ReactNode;
	look?: ButtonLook;
	cancelLabel?: string;
};

/** A question before something that cannot be undone; a page of its own without JavaScript. */
export function ConfirmDialog(props: ConfirmDialogProps) {
	const { trigger, href, title, children, look = "secondary", cancelLabel = "Batal" } = props;
	const titleId = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const close = () => dialog.current?.close();

	function open(event: MouseEvent) {
		if (event.metaKey || event.ctrlKey || !dialog.current) return;
		event.preventDefault();
		dialog.current.showModal();
	}

	return (
		<>
			<a href={href} onClick={open} className={buttonStyle(look)}>
				{trigger}
			</a>
			<dialog
				ref={dialog}
				aria-labelledby={titleId}
				className="m-auto w-[32rem] max-w-[calc(100vw-2rem)] rounded-md border border-line bg-surface p-5 text-start text-ink shadow-float max-sm:mb-4"
			>
				<div className="mb-3 flex items-start justify-between gap-4">
					<h2 id={titleId} className="text-lg leading-snug font-semibold">
						{title}
					</h2>
					<button
						type="button"
						onClick={close}
						className="-m-2 grid size-11 shrink-0 place-items-center rounded-md text-muted hover:bg-ground"
					>
						<X aria-hidden className="size-5" />
						<span className="sr-only">Tutup</span>
					</button>
				</div>
				{children}
				<Button look="quiet" onClick={close} className="mt-3 w-full">
					{cancelLabel}
				</Button>
			</dialog>
		</>
	);
}
