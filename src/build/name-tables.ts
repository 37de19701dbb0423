import { isHanUnit } from '../extract/lattice.js';
import { makerSigns } from '../extract/people/maker-signs.js';
import {
	DOTS,
	FAMILY,
	FOLLOWS,
	GIVEN,
	GIVEN_FIRST,
	GIVEN_SECOND,
	HINT,
	HYPHENS,
	type NameArrays,
	type NameLists,
	OPENS,
	SHI,
	SHI_COST,
} from '../extract/people/model.js';
import { beginningTable } from '../lexicon/pair-tables.js';
import { CHECK, Trie } from '../lexicon/trie.js';

/** What the tables are made of. */
type Costs = Pick<
	NameArrays,
	'surname' | 'alone' | 'first' | 'second' | 'translit' | 'minorityCodes' | 'minorityCells'
>;

/**
 * The tables that a text is read with, of the costs by character.
 * @param parts those of minority names, of two characters and more
 */
export function nameTables(
	costs: Costs,
	lists: NameLists,
	parts: readonly string[],
): Pick<NameArrays, 'signs' | 'given' | 'hints' | 'pairs'> {
	const minority = new Trie({ codes: costs.minorityCodes, cells: costs.minorityCells });
	const pairs = beginningTable([
		...parts.map((text) => ({ text, flags: OPENS.minority })),
		...lists.compound.map(([text]) => ({ text, flags: OPENS.compound })),
	]);
	return {
		signs: signsOf(costs, lists, minority),
		given: givenCosts(costs),
		hints: hintsOf(costs),
		pairs: Uint8Array.from(pairs),
	};
}

/** What has a surname of one character, a dot or a Japanese name in it may go on with anything. */
const ANY_SECOND = (OPENS.surname | OPENS.dot | OPENS.japanese) << FOLLOWS;

/** Numbers that a state of a trie takes. */
const STATE = 4;

/** Bounds of the units that names are written with. */
const FIRST_HAN = 0x3040;
const LAST_HAN = 0xa000;

function signsOf(arrays: Costs, lists: NameLists, minority: Trie): Uint32Array {
	const signs = makerSigns().map((bits) => bits | ANY_SECOND);
	const isSecond = secondCodes(minority);
	for (let unit = FIRST_HAN; unit < LAST_HAN; unit++) {
		if (!isHanUnit(unit)) continue;
		if (arrays.surname[unit] !== Number.POSITIVE_INFINITY) signs[unit]! |= OPENS.surname;
		if (arrays.translit[unit] !== Number.POSITIVE_INFINITY)
			signs[unit]! |= OPENS.translit | (OPENS.translit << FOLLOWS);
		if (minority.step(0, unit) >= 0) signs[unit]! |= OPENS.minority;
		if (isSecond[minority.codes[unit]!]) signs[unit]! |= OPENS.minority << FOLLOWS;
	}
	for (const [surname] of lists.compound) {
		signs[surname.charCodeAt(0)]! |= OPENS.compound;
		signs[surname.charCodeAt(1)]! |= OPENS.compound << FOLLOWS;
	}
	for (const surname of lists.japanese) signs[surname.charCodeAt(0)]! |= OPENS.japanese;
	for (const mark of `${DOTS}${HYPHENS}`) signs[mark.charCodeAt(0)]! |= OPENS.dot;
	return signs;
}

/** By code of the trie: 1 for units that come second in an entry. */
function secondCodes({ cells }: Trie): Uint8Array {
	const seconds = new Uint8Array(cells.length);
	for (let state = STATE; state + STATE <= cells.length; state += STATE) {
		const parent = cells[state + CHECK]!;
		if (parent > 0 && cells[parent + CHECK] === 0) seconds[state - cells[parent]!] = 1;
	}
	return seconds;
}

function givenCosts({ alone, first, second, surname }: Costs): Float32Array {
	const given = new Float32Array(GIVEN * 65536).fill(Number.POSITIVE_INFINITY);
	for (let unit = 0; unit < 65536; unit++) {
		if (!isHanUnit(unit)) continue;
		const at = GIVEN * unit;
		given[at] = alone[unit]!;
		given[at + GIVEN_FIRST] = first[unit]!;
		given[at + GIVEN_SECOND] = second[unit]!;
		given[at + FAMILY] = surname[unit]!;
	}
	return given;
}

function hintsOf({ alone, first, second, surname }: Costs): Uint32Array {
	const byte = (cost: number): number => Math.min(255, Math.floor(cost / HINT));
	const hints = new Uint32Array(65536).fill(0xffffffff);
	for (let unit = FIRST_HAN; unit < 65536; unit++) {
		if (!isHanUnit(unit)) continue;
		const family = unit === SHI ? SHI_COST : surname[unit]!;
		hints[unit] = (byte(family) << 24) | (byte(alone[unit]!) << 16) | (byte(first[unit]!) << 8) | byte(second[unit]!);
	}
	return hints;
}
