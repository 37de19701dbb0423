import type { Reading } from '../types.js';
import type { Judged, NameMention } from './decide.js';
import { isDot } from './dotted.js';
import type { Surroundings } from './surroundings.js';
import { NAMED_AFTER } from './unlike.js';

/** 萨德科夫 after 叶尔兰·萨德科夫 is the same person, when only one name of the article ends (or opens) so. */
export function wholeNames(mentions: readonly NameMention[]): readonly NameMention[] {
	const full = new Map<string, string | null>();
	for (const name of new Set(mentions.filter((mention) => mention.shape === 'dotted').map((mention) => mention.name))) {
		const parts = [...name]
			.map((character) => (isDot(character) ? '·' : character))
			.join('')
			.split('·');
		for (const part of [parts[0]!, parts[parts.length - 1]!])
			if (part.length >= 2) full.set(part, full.has(part) && full.get(part) !== name ? null : name);
	}
	return mentions.map((mention) => {
		const whole = full.get(mention.name);
		return whole ? { ...mention, name: whole, how: 'recurring' as const } : mention;
	});
}

/** by UTF-16 unit: 1 for what a name of the article begins with; all 0 between calls */
const opens = new Uint8Array(65536);

/**
 * A string that is a name in one place is a name in the others where it reads better so, or where a mark and a verb
 * hold it. One scan of the text, whatever the number of names.
 */
export function recurrences(
	reading: Reading,
	surroundings: Surroundings,
	names: ReadonlyMap<string, Judged>,
	taken: Uint8Array,
	mentions: NameMention[],
): void {
	const { text, lattice } = reading;
	// Lengths of names by their first character, longest first: a thousand names of one surname are one look-up a length.
	const lengths = new Map<string, Set<number>>();
	for (const name of names.keys()) {
		const known = lengths.get(name.charAt(0));
		if (known) known.add(name.length);
		else lengths.set(name.charAt(0), new Set([name.length]));
	}
	const byFirst = new Map([...lengths].map(([first, known]) => [first, [...known].sort((a, b) => b - a)] as const));
	const whole = lattice.forward[text.length]!;
	for (const first of byFirst.keys()) opens[first.charCodeAt(0)] = 1;
	for (let i = 0; i < text.length; i++) {
		if (opens[text.charCodeAt(i)] === 0) continue;
		const length = byFirst.get(text.charAt(i))?.find((candidate) => names.has(text.slice(i, i + candidate)));
		if (length === undefined) continue;
		const name = text.slice(i, i + length);
		const end = i + length;
		if (!isFree(taken, i, end) || NAMED_AFTER.test(text.slice(end, end + 4))) continue;
		const evidence = surroundings.around(i, end);
		// What the neighbours would cost if the name stood alone: a name cut out of a longer word costs much.
		const apart = lattice.forward[i]! + lattice.backward[end]! - whole;
		if (apart > 4 || (apart > -8 && !(evidence.right >= 1.5 && evidence.left >= 0))) continue;
		taken.fill(1, i, end);
		mentions.push({ start: i, end, name, how: 'recurring', shape: names.get(name)!.shape, evidence });
		i = end - 1;
	}
	for (const first of byFirst.keys()) opens[first.charCodeAt(0)] = 0;
}

export function isFree(taken: Uint8Array, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (taken[i]) return false;
	return true;
}

/** Words that make a leader's name the name of a theory, or of the leadership. */
const FORMULA =
	/^(?:新时代|(?:经济|法治|外交|强军|文化|生态文明|党建|总体国家安全|教育|科技|网络强国|军事)?(?:思想|理论)|主义|同志为核心|精神)/;

export function insideFormula(text: string, mention: { readonly start: number; readonly end: number }): boolean {
	return FORMULA.test(text.slice(mention.end, mention.end + 16));
}
