import { displayWidth } from './width.js';

/** A line of a wrapped text: a range of it, spaces at both ends left out. */
export interface Line {
	readonly start: number;
	readonly end: number;
}

/** What may not be torn: a run of letters and digits with the marks inside it, a space, or one other character. */
const UNIT = /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{M}.'’%‰+\-/:@_]*| +|[\s\S]/gu;
/** Marks that may not open a line (GB/T 15834). */
const NO_OPENING = /^[，。、；：？！）〕】》〉」』”’…—·～,.;:?!)\]}%‰]/;
/** Marks that may not close a line. */
const NO_CLOSING = /[（〔【《〈「『“‘([{]$/;

/**
 * Breaks text into lines that fit a width, at places where Chinese typography allows it: not before a closing mark, not
 * after an opening one, not inside a word or number. Only a unit longer than the line is torn. Linear in its length.
 *
 * @param whole stretches that stay on one line where they fit (names), in order
 */
export function wrap(text: string, width: number, whole: readonly Line[] = []): readonly Line[] {
	const room = Math.max(2, width);
	const lines: Line[] = [];
	let start = 0;
	let end = 0;
	let used = 0;
	const flush = (): void => {
		const line = trimmed(text, start, end);
		if (line.end > line.start) lines.push(line);
	};
	// A name and the mark behind it must fit, else it is torn like the rest.
	const fitting = whole.filter(({ start: a, end: b }) => displayWidth(text.slice(a, b)) + 2 <= room);
	for (const unit of units(text, room, fitting)) {
		const cells = displayWidth(text.slice(unit.start, unit.end));
		if (used > 0 && used + cells > room) {
			flush();
			start = unit.start;
			used = 0;
			if (text.slice(unit.start, unit.end).trim() === '') start = unit.end;
		}
		if (start < unit.end) used += cells;
		end = unit.end;
	}
	flush();
	return lines;
}

/** Stretches that stay on one line, in order and without gaps. */
function* units(text: string, room: number, whole: readonly Line[]): Generator<Line> {
	let start = 0;
	let end = 0;
	let next = 0;
	for (const [unit] of text.matchAll(UNIT)) {
		const held = text.slice(start, end);
		while (next < whole.length && whole[next]!.end <= end) next++;
		const inside = next < whole.length && whole[next]!.start < end;
		const joins =
			end > start && (inside || NO_OPENING.test(unit) || NO_CLOSING.test(held)) && (inside || held.trim() !== '');
		if (!joins || displayWidth(held) + displayWidth(unit) > room) {
			if (end > start) yield* torn(text, start, end, room);
			start = end;
		}
		end += unit.length;
	}
	if (end > start) yield* torn(text, start, end, room);
}

/** Tears what is longer than a line. */
function* torn(text: string, start: number, end: number, room: number): Generator<Line> {
	if (displayWidth(text.slice(start, end)) <= room) {
		yield { start, end };
		return;
	}
	let from = start;
	let at = start;
	let used = 0;
	for (const char of text.slice(start, end)) {
		const cells = displayWidth(char);
		if (used > 0 && used + cells > room) {
			yield { start: from, end: at };
			from = at;
			used = 0;
		}
		used += cells;
		at += char.length;
	}
	yield { start: from, end: at };
}

function trimmed(text: string, start: number, end: number): Line {
	let a = start;
	let b = end;
	while (a < b && text.charAt(a) === ' ') a++;
	while (b > a && text.charAt(b - 1) === ' ') b--;
	return { start: a, end: b };
}
