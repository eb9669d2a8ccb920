import { redirect } from "next/navigation";
import { homeOf } from "@/lib/auth/home";
import { requireActor } from "@/lib/auth/session";

export default async function StartPage() {
	redirect(homeOf(await requireActor()));
}
