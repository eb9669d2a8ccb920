/** The cookies and headers of the request that a test makes, in the place of next/headers. */
let jar = new Map<string, string>();

export function pakaiKue(values: Record<string, string>) {
	jar = new Map(Object.entries(values));
}

export async function cookies() {
	return {
		get: (name: string) => {
			const value = jar.get(name);
			return value === undefined ? undefined : { name, value };
		},
	};
}

export async function headers() {
	return new Headers();
}
