import type { Lexicon } from '../lexicon/lexicon.js';
import type { Step } from './phrase-step.js';

/** What names hold nowhere: verbs that act on bodies, and the first of its kind. */
const NEVER =
	/^(?:会同|呼吁|启动|携手|联手|牵头|出台|印发|召开|举办|第一时间|设立|完成|布局|更名|升格|现身|首[个家座支批所票])$/;

const KNOWN = 1;
/** A word that no name holds. */
export const BARRED = 2;
/** A word with a stroke. */
export const SLASHED = 4;

const traitTables = new WeakMap<Lexicon, Uint8Array>();
/** The table asked for last: that of the next word, too. */
let last: { readonly lexicon: Lexicon; readonly table: Uint8Array } | null = null;

function traitTable(lexicon: Lexicon): Uint8Array {
	if (last?.lexicon === lexicon) return last.table;
	let table = traitTables.get(lexicon);
	if (!table) {
		table = new Uint8Array(lexicon.flags.length);
		traitTables.set(lexicon, table);
	}
	last = { lexicon, table };
	return table;
}

/** What the characters of a word say against it; found out once for each entry of the dictionary. */
export function traitsOf(text: string, lexicon: Lexicon, { start, end, entry }: Step): number {
	if (entry < 0) return readTraits(text.slice(start, end));
	const table = traitTable(lexicon);
	if (table[entry] === 0) table[entry] = readTraits(text.slice(start, end));
	return table[entry]!;
}

const readTraits = (word: string): number =>
	KNOWN | (/[\s，。；：、！？…|~]/.test(word) || NEVER.test(word) ? BARRED : 0) | (word.includes('/') ? SLASHED : 0);
