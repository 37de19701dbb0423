import { safeLine } from './safe.js';
import { displayWidth } from './width.js';
import { wrap } from './wrap.js';

/** How a run of text is set off: `strong` for what it is about, `faint` for what explains it, `warn` for trouble. */
export type Style = 'strong' | 'faint' | 'warn';

export interface Run {
	readonly text: string;
	readonly style?: Style;
}

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
	return wrap(plain(text), width).map(({ start, end }) => {
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
