// Loaded into every child (node --import): when the parent is gone, even by kill -9, the child's group ends too.
import { Socket } from "node:net";

const TETHER_FD = 3;

if (process.env.PANTAU_TETHER) {
	delete process.env.PANTAU_TETHER;
	const tether = new Socket({ fd: TETHER_FD, readable: true });
	const endGroup = () =>
		process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
	tether.on("error", endGroup).on("close", endGroup).resume().unref();
}
