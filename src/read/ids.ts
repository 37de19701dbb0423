import { StringSet } from './strings.js';

/** Extension of a file name, without the dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot > 0 && dot > name.lastIndexOf('/') + 1 ? name.slice(dot + 1).toLowerCase() : '';
}

/** A path without its extension. */
export function stem(path: string): string {
	const extension = extensionOf(path);
	return extension === '' ? path : path.slice(0, -extension.length - 1);
}

/** Hands out ids that are unique within a run: the second `a` is `a~2`, the third `a~3`. */
export class Ids {
	readonly #taken = new StringSet();
	/** how often an id was wanted that was wanted more than once */
	readonly #repeated = new Map<string, number>();

	/** The wanted id, or the next free one that starts with it. */
	take(wanted: string): string {
		if (this.#taken.add(wanted)) return wanted;
		const count = this.#repeated.get(wanted) ?? 1;
		this.#repeated.set(wanted, count + 1);
		for (let n = count + 1; ; n++) {
			const id = `${wanted}~${n}`;
			if (this.#taken.add(id)) return id;
		}
	}
}
