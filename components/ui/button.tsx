import type { ButtonHTMLAttributes } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook };

/** Something that happens here; its words say what. */
export function Button({ look, className, type = "button", ...props }: ButtonProps) {
	return <button {...props} type={type} className={buttonStyle(look, className)} />;
}
