import { LogOut } from "lucide-react";
import { Button } from "@/components/ui/button";
import { keluarAction } from "@/lib/masuk/actions";

/** Ends the session; a form, so that it works before JavaScript arrives. */
export function SignOut() {
	return (
		<form action={keluarAction}>
			<Button type="submit" look="quiet">
				<LogOut aria-hidden />
				Keluar
			</Button>
		</form>
	);
}
