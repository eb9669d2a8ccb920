// Which request a piece of work belongs to: slow statements and traces name it. The web application finds it on globalThis.
import { AsyncLocalStorage } from "node:async_hooks";

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const LENGTH_MAX = 120;

const storage = new AsyncLocalStorage();
globalThis.pantauRequest = storage;

/** The address without what names a row, and without its query, in which a name may have been searched. */
export function routeOf(method, url) {
	const path = url.split("?", 1)[0].replace(ID, ":id");
	return `${method} ${path}`.slice(0, LENGTH_MAX);
}

export function withRoute(req, work) {
	return storage.run({ route: routeOf(req.method, req.url) }, work);
}
