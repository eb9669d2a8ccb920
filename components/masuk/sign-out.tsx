import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { keluarAction } from "@/lib/masuk/actions";

/** Ends the session; a form, so that it works before JavaScript arrives. */
export function SignOut() {
	return (
		<form action={keluarAction}>
			<Button type="submit" look="quiet">
				<Icon name="keluar" />
				Keluar
			</Button>
		</form>
	);
}
