/** Words on their way over the border to the browser's side, as one text. */
export type Packed<T> = string & { readonly of?: T };

/** React writes down and reads what crosses the border value by value, of which a table has thousands; a text at once. */
export const pack = <T>(value: T): Packed<T> => JSON.stringify(value);
export const unpack = <T>(packed: Packed<T>): T => JSON.parse(packed) as T;
