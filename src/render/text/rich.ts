import { safeLine } from './safe.js';
import { displayWidth } from './width.js';
import { wrap } from './wrap.js';

/** How a run of text is set off: `strong` for what it is about, `faint` for what explains it, `warn` for trouble. */
export type Style = 'strong' | 'faint' | 'warn';

export interface Run {
	readonly text: string;
	readonly style?: Style;
	/** stays on one line where it fits: a name, a figure with its unit */
	readonly whole?: true;
}

/** Longest stretch that is kept on one line, in columns: longer ones would leave lines half empty. */
const LONGEST_WHOLE = 32;

/** Text with emphasis, free of any format. Made by `rich`, so that its text is harmless on a terminal. */
export type Rich = readonly Run[];

/** Puts strings and runs together; `null` leaves nothing. All text is made safe here, before anything is measured. */
export function rich(...parts: readonly (string | Run | Rich | null)[]): Rich {
	return parts.flatMap((part): Rich => {
		if (part === null) return [];
		if (typeof part === 'string') return [{ text: safeLine(part) }];
		if ('text' in part) return [{ ...part, text: safeLine(part.text) }];
		return part;
	});
}

export const strong = (text: string): Rich => rich({ text, style: 'strong' });
export const faint = (text: string): Rich => rich({ text, style: 'faint' });
export const warn = (text: string): Rich => rich({ text, style: 'warn' });

/** Text whose runs each stay on one line where they fit. */
export const unbroken = (text: Rich): Rich => text.map((run) => ({ ...run, whole: true as const }));

/** Joins texts with a separator between them; empty ones are left out. */
export function joined(parts: readonly Rich[], separator: string): Rich {
	return parts
		.filter((part) => plain(part) !== '')
		.flatMap((part, i) => (i === 0 ? part : [...rich(separator), ...part]));
}

/** The text without emphasis. */
export const plain = (text: Rich): string => text.map((run) => run.text).join('');

export const richWidth = (text: Rich): number => displayWidth(plain(text));

/** Breaks text into lines that fit, each with its part of the emphasis. Linear: lines and runs are walked side by side. */
export function wrapRich(text: Rich, width: number): readonly Rich[] {
	let run = 0;
	let runStart = 0;
	const whole: { start: number; end: number }[] = [];
	let from = 0;
	for (const part of text) {
		const to = from + part.text.length;
		if (part.whole === true && displayWidth(part.text) <= LONGEST_WHOLE) whole.push({ start: from, end: to });
		from = to;
	}
	return wrap(plain(text), width, whole).map(({ start, end }) => {
		const line: Run[] = [];
		for (let current = text[run]; current !== undefined; current = text[run]) {
			const runEnd = runStart + current.text.length;
			const part = current.text.slice(Math.max(0, start - runStart), Math.max(0, end - runStart));
			if (part !== '') line.push({ ...current, text: part });
			if (runEnd > end) break;
			runStart = runEnd;
			run++;
		}
		return line;
	});
}
