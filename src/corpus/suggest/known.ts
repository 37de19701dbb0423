import { cells, type Row } from '../../lexicon/csv.js';

/** Formulas that need not be suggested. */
export interface Known {
	/** the formula, a form of it, or a piece of one, marks aside */
	covers(text: string): boolean;
	/** a known formula inside this text with hardly anything else: 推进乡村振兴, “双碳”目标 */
	wraps(text: string): boolean;
}

const bare = (text: string): string => text.replace(/[\p{P}\s]/gu, '');
/** Characters around a known formula that make another one of it. */
const MORE = 4;
const SHORTEST = 2;

/** Compiles the dictionaries of formulas, members included: a member of a set is no new formula. */
export function knownFormulas(rows: readonly Row[]): Known {
	const forms = new Set<string>();
	const pieces: string[] = [];
	for (const row of rows) {
		for (const form of [row.formula ?? '', ...cells(row.variants)]) {
			forms.add(bare(form));
			pieces.push(bare(form));
		}
		pieces.push(...cells(row.members).map(bare), bare((row.members ?? '').replaceAll('|', '、')));
	}
	const all = `\n${pieces.join('\n')}\n`;
	return {
		covers: (text) => forms.has(bare(text)) || (bare(text).length >= 4 && all.includes(bare(text))),
		wraps: (text) => {
			const letters = bare(text);
			for (let start = 0; start < letters.length; start++)
				for (let end = letters.length; end - start >= Math.max(SHORTEST, letters.length - MORE + 1); end--)
					if (forms.has(letters.slice(start, end))) return true;
			return false;
		},
	};
}
