import type { Span } from '../../../types.js';
import type { Reading, Words } from '../../types.js';
import { unitAt } from '../../unit-class.js';
import { isOneOf } from '../characters.js';
import type { ContextWords } from '../context-words.js';
import type { Separator } from './runs.js';

/** Where words begin and end, and what leads up to a set or follows it. */
export class Bounds {
	readonly #text: string;
	readonly #words: Words;
	readonly #context: ContextWords;

	/** @param context words that may stand at the start of a member and lead up to a set as well, and what follows a set */
	constructor({ text, words }: Reading, context: ContextWords) {
		this.#text = text;
		this.#words = words;
		this.#context = context;
	}

	/** Whether a word begins or ends at a position. */
	isEdge(position: number): boolean {
		return position >= this.#text.length || this.#words.starts[this.#words.at[position]!] === position;
	}

	/** Whether a member may begin there: at a word, or behind a 要 that the segmentation drew to the next character (要紧盯). */
	mayOpen(position: number): boolean {
		return this.isEdge(position) || this.#text.charCodeAt(position - 1) === WILL;
	}

	/**
	 * The first member without what leads up to the set, its length near those of the others, others[from, to), and its
	 * first word of the kind of theirs; `null` when no start fits.
	 */
	first(segment: Span, others: readonly Span[], from: number, to: number): Span | null {
		const text = this.#text;
		const { starts, at, tags } = this.#words;
		const { lead } = this.#context;
		const shortest = shortestAmong(others, from, to);
		const longest = longestAmong(others, from, to);
		const model = tags[at[others[from]!.start]!];
		const whole = segment.end - segment.start;
		// What speaks for a start adds up to `MOST`: where the length costs as much none is one.
		const earliest = Math.max(segment.start, segment.end - longest - (MOST >> 1));
		const latestLed = segment.end - Math.max(2, shortest - 1);
		// Where the member starts behind the last word that leads up to a set and leaves enough for it.
		let led = -1;
		let best = -1;
		let bestScore = 0;
		// From the end on, so that what leads is known; of equal starts the earliest wins.
		for (let start = segment.end - Math.max(2, shortest - 3); start >= earliest; start--) {
			const length = segment.end - start;
			const byLength =
				length < shortest
					? -3 * (shortest - length)
					: length > longest
						? -2 * (length - longest)
						: shortest === longest
							? 8
							: 3;
			const isWhole = start === segment.start;
			const word = at[start]!;
			// As `mayOpen`: it starts within the text.
			const mayBe =
				byLength + MOST >= bestScore && (isWhole || starts[word] === start || text.charCodeAt(start - 1) === WILL);
			// no member begins with the mark that parts its own clauses
			if (isOneOf(unitAt(text, start), '，：')) continue;
			if (!mayBe && (led >= 0 || start > latestLed)) continue;
			const leads = lead.endsAt(text, start) >= segment.start;
			if (led < 0 && ((leads && start <= latestLed) || isWhole)) led = start;
			if (!mayBe) continue;
			let score = byLength;
			if (tags[word] === model) score += 3;
			if (isWhole) score += 3;
			if (start === led) score += 5;
			if (leads) score += 2;
			if (isOneOf(unitAt(text, start), '的了和与“')) score -= 6;
			if (whole > length && lead.startsAt(text, start) >= 0) score -= 1;
			if (score > 0 && score >= bestScore) {
				bestScore = score;
				best = start;
			}
		}
		return best < 0 ? null : { start: best, end: segment.end };
	}

	/**
	 * The last member without what follows the set, its length near those of others[from, to); one that a mark other
	 * than 、 parts from the others ends at a mark.
	 */
	last(segment: Span, others: readonly Span[], from: number, to: number, separator: Separator): Span | null {
		const whole = segment.end - segment.start;
		if (separator !== '、') return whole >= 2 ? segment : null;
		const text = this.#text;
		const shortest = shortestAmong(others, from, to);
		const longest = longestAmong(others, from, to);
		const latest = Math.min(segment.end, segment.start + longest + 8);
		let best = -1;
		let bestScore = 0;
		for (let end = segment.start + Math.max(2, shortest - 3); end <= latest; end++) {
			if (end < segment.end && !this.isEdge(end)) continue;
			const length = end - segment.start;
			let score = 0;
			if (length < shortest) score -= 3 * (shortest - length);
			else if (length > longest) score -= 2 * (length - longest);
			else score += shortest === longest ? 6 : 3;
			if (end === segment.end) score += 7;
			// 下到察实情、出实招、求实效上: what closes a phrase of place is one character.
			else if (
				segment.end - end === 1 &&
				length === shortest &&
				length === longest &&
				isOneOf(unitAt(text, end), '上中下里内')
			)
				score += 6;
			else if (segment.end - end === 1) score -= 4;
			else if (text.charCodeAt(end) === AND_SO_ON) score += 12;
			else if (this.#context['stop-after'].startsAt(text, end) >= 0) score += 6;
			else if (whole <= longest + 2) score -= 2;
			if (isOneOf(unitAt(text, end - 1), '的了和与等')) score -= 6;
			if (score > bestScore) {
				bestScore = score;
				best = end;
			}
		}
		return best < 0 ? null : { start: segment.start, end: best };
	}
}

/** What may speak for where a first member starts, but for its length. */
const MOST = 3 + 3 + 5 + 2;
const WILL = '要'.charCodeAt(0);
const AND_SO_ON = '等'.charCodeAt(0);

/** Length of the shortest of members[from, to). */
function shortestAmong(members: readonly Span[], from: number, to: number): number {
	let shortest = Number.MAX_SAFE_INTEGER;
	for (let k = from; k < to; k++) shortest = Math.min(shortest, members[k]!.end - members[k]!.start);
	return shortest;
}

/** Length of the longest of members[from, to). */
function longestAmong(members: readonly Span[], from: number, to: number): number {
	let longest = 0;
	for (let k = from; k < to; k++) longest = Math.max(longest, members[k]!.end - members[k]!.start);
	return longest;
}
