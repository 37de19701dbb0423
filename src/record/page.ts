import { toRaw } from '../normalize/index.js';
import type { OffsetMap, PreparedText, Span } from '../types.js';

/** What stands where on the page, `start` and `end` in its decoded text. */
export interface Place {
	text: string;
	start: number;
	end: number;
}

/** Leads spans of a prepared text back to the decoded text. */
export class Page {
	readonly #raw: string;
	readonly #map: OffsetMap;

	constructor({ article, map }: PreparedText) {
		this.#raw = article.raw.text;
		this.#map = map;
	}

	at(span: Span): Place {
		const { start, end } = toRaw(this.#map, span);
		return { text: this.#raw.slice(start, end), start, end };
	}

	all(spans: readonly Span[]): Place[] {
		const places: Place[] = [];
		for (let k = 0; k < spans.length; k++) places.push(this.at(spans[k]!));
		return places;
	}
}
