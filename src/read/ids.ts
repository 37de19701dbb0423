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
	readonly #taken = new Map<string, number>();

	/** The wanted id, or the next free one that starts with it. */
	take(wanted: string): string {
		let id = wanted;
		for (let n = this.#taken.get(wanted) ?? 1; this.#taken.has(id); n++) id = `${wanted}~${n + 1}`;
		const count = this.#taken.get(wanted);
		this.#taken.set(wanted, (count ?? 0) + 1);
		if (id !== wanted) this.#taken.set(id, 1);
		return id;
	}
}
