declare module "autocannon" {
	import type { EventEmitter } from "node:events";

	export type Asked = {
		method?: "GET" | "POST";
		path?: string;
		headers?: Record<string, string>;
		body?: string | Buffer;
		/** Makes each request from the one before: the next body of a list. */
		setupRequest?: (request: Asked) => Asked;
		onResponse?: (status: number, body: string) => void;
	};

	type Options = {
		url: string;
		connections: number;
		duration?: number;
		amount?: number;
		timeout?: number;
		overallRate?: number;
		requests?: Asked[];
	} & Asked;

	type Result = { errors: number; timeouts: number; non2xx: number; duration: number };

	type Instance = EventEmitter & PromiseLike<Result> & { stop: () => void };

	export default function autocannon(options: Options): Instance;
}
