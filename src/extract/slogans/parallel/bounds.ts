import { tagName } from '../../../lexicon/categories.js';
import type { Span } from '../../../types.js';
import type { Reading } from '../../types.js';
import type { ContextWords } from '../context-words.js';
import type { Separator } from './runs.js';

/** Where words begin and end, and what leads up to a set or follows it. */
export interface Bounds {
	/** whether a word begins or ends at a position */
	isEdge(position: number): boolean;
	/** whether a member may begin there: at a word, or behind a 要 that the segmentation drew to the next character (要紧盯) */
	mayOpen(position: number): boolean;
	/** the first member without what leads up to the set, its length near those of the others; `null` when no start fits */
	first(segment: Span, lengths: readonly number[], model: string): Span | null;
	/** the last member without what follows the set; one that a mark other than 、 parts from the others ends at a mark */
	last(segment: Span, lengths: readonly number[], separator: Separator): Span | null;
}

/** Words that may stand at the start of a member and lead up to a set as well. */
export function createBounds(reading: Reading, context: ContextWords): Bounds {
	const { text, words } = reading;
	const isEdge = (position: number): boolean =>
		position >= text.length || words.starts[words.at[position]!] === position;
	const mayOpen = (position: number): boolean => isEdge(position) || text.charAt(position - 1) === '要';
	const tagAt = (position: number): string => tagName(words.tags[words.at[position]!]!);
	const first = (segment: Span, lengths: readonly number[], model: string): Span | null => {
		const shortest = Math.min(...lengths);
		const longest = Math.max(...lengths);
		const whole = segment.end - segment.start;
		const led = afterLead(text, context, segment, shortest);
		let best: Span | null = null;
		let bestScore = Number.NEGATIVE_INFINITY;
		for (
			let start = Math.max(segment.start, segment.end - longest - 8);
			start <= segment.end - Math.max(2, shortest - 3);
			start++
		) {
			if (!mayOpen(start) && start !== segment.start) continue;
			const length = segment.end - start;
			let score = 0;
			if (length < shortest) score -= 3 * (shortest - length);
			else if (length > longest) score -= 2 * (length - longest);
			else score += shortest === longest ? 8 : 3;
			if (tagAt(start) === model) score += 3;
			if (start === segment.start) score += 3;
			if (start === led) score += 5;
			if (context.endsAt('lead', text, start) >= segment.start) score += 2;
			if (/[的了和与“]/.test(text.charAt(start))) score -= 6;
			if (context.startsAt('lead', text, start) >= 0 && whole > length) score -= 1;
			if (score > bestScore) {
				bestScore = score;
				best = { start, end: segment.end };
			}
		}
		return bestScore > 0 ? best : null;
	};
	const last = (segment: Span, lengths: readonly number[], separator: Separator): Span | null => {
		if (separator !== '、') return segment.end - segment.start >= 2 ? segment : null;
		const shortest = Math.min(...lengths);
		const longest = Math.max(...lengths);
		const whole = segment.end - segment.start;
		let best: Span | null = null;
		let bestScore = Number.NEGATIVE_INFINITY;
		for (
			let end = segment.start + Math.max(2, shortest - 3);
			end <= Math.min(segment.end, segment.start + longest + 8);
			end++
		) {
			if (end < segment.end && !isEdge(end)) continue;
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
				'上中下里内'.includes(text.charAt(end))
			)
				score += 6;
			else if (segment.end - end === 1) score -= 4;
			else if (text.charAt(end) === '等') score += 12;
			else if (context.startsAt('stop-after', text, end) >= 0) score += 6;
			else if (whole <= longest + 2) score -= 2;
			if (/[的了和与等]/.test(text.charAt(end - 1))) score -= 6;
			if (score > bestScore) {
				bestScore = score;
				best = { start: segment.start, end };
			}
		}
		return bestScore > 0 ? best : null;
	};
	return { isEdge, mayOpen, first, last };
}

/** Behind the last word that leads up to a set and leaves enough for a member. */
function afterLead(text: string, context: ContextWords, segment: Span, shortest: number): number {
	for (let start = segment.end - Math.max(2, shortest - 1); start > segment.start; start--) {
		if (context.endsAt('lead', text, start) >= segment.start) return start;
	}
	return segment.start;
}
