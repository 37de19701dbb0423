import type { Lexicon } from '../../lexicon/lexicon.js';
import { pairPlace } from '../../lexicon/pair-tables.js';
import { isHanUnit, type Lattice } from '../lattice.js';
import { hasLength } from '../lengths.js';
import { dottedNames } from './dotted.js';
import { compoundNames, mixedName } from './han-names.js';
import { FAMILY, GIVEN, type NameModel, OPENS } from './model.js';
import { HAN, inSlot, JAPANESE, MINORITY, Offers, PRIOR, TRANSLIT, WORST } from './offers.js';
import { ALONE_READS, DOUBLE_READS, IN_SLOT, PAIR_READS, siftSurnames, weighSurnames } from './sift.js';
import { unitAt } from './units.js';
import { MARGIN, MIXED, SLOT, type Walk } from './walk.js';

const offers = new Offers();

/**
 * Everything in the text that has the shape of a name, good until it is next asked for. Linear: a bounded number of
 * candidates a position.
 */
export function findCandidates(text: string, walk: Walk, lattice: Lattice, model: NameModel, lexicon: Lexicon): Offers {
	const { at, sorts: sortsAt, units, worth, gains } = walk;
	const { previousEntry } = lattice;
	const { pairs, given } = model;
	offers.count = 0;
	offers.transliterated = false;
	const count = weighSurnames(walk, siftSurnames(walk, lattice, model, lexicon), lattice, model);
	const dots: number[] = [];
	// What other files hold would be read again at every place.
	const { surname, compound, translit, minority, japanese, dot } = OPENS;
	const margin = MARGIN;
	const mixed = MIXED;
	const slotBit = SLOT;
	const others = OTHERS;
	const width = GIVEN;
	const family = FAMILY;
	for (let k = 0; k < count; k++) {
		const i = at[k]!;
		const sorts = sortsAt[k]!;
		const slot = (sorts & slotBit) !== 0;
		if ((sorts & mixed) !== 0 && beginsPart(walk, pairs, i + 1))
			mixedName(text, i, i + 1, given[width * units[i + margin]! + family]!, lattice, model, offers);
		if ((sorts & surname) !== 0) {
			const reads = slot && inSlot(text, lattice, lexicon, i) ? worth[k]! >> IN_SLOT : worth[k]!;
			if ((reads & ALONE_READS) !== 0) offers.take(i, i + 2, gains[3 * k]!, HAN);
			if ((reads & PAIR_READS) !== 0) offers.take(i, i + 3, gains[3 * k + 1]!, HAN);
			if ((reads & DOUBLE_READS) !== 0) offers.take(i, i + 4, gains[3 * k + 2]!, HAN);
		}
		if ((sorts & others) === 0) continue;
		const pair = sorts & (compound | minority) ? pairs[pairPlace(units[i + margin]!, units[i + 1 + margin]!)]! : 0;
		if (pair & compound) compoundNames(text, i, slot, walk, lattice, model, lexicon, offers);
		if (sorts & translit && (i === 0 || previousEntry[i]! >= 0 || !isHanUnit(units[i - 1 + margin]!)))
			translitNames(text, i, walk, lattice, model, offers);
		if (pair & minority) minorityNames(text, i, lattice, model, offers);
		if (sorts & japanese) japaneseNames(text, i, lattice, model, offers);
		if (sorts & dot) dots.push(i);
	}
	if (dots.length > 0) dottedNames(text, dots, lattice, model, lexicon, offers);
	return offers;
}

/** Whether what begins with the two characters at `at` may be a part of a minority name. */
const beginsPart = ({ units }: Walk, pairs: Uint8Array, at: number): boolean =>
	(pairs[pairPlace(units[at + MARGIN]!, units[at + 1 + MARGIN]!)]! & OPENS.minority) !== 0;

/** Sorts beside those with a surname of one character. */
const OTHERS = OPENS.compound | OPENS.translit | OPENS.minority | OPENS.japanese | OPENS.dot;

const CENTURY = '世'.charCodeAt(0);

function translitNames(
	text: string,
	i: number,
	{ units }: Walk,
	lattice: Lattice,
	{ translit }: NameModel,
	offers: Offers,
): void {
	const { forward, backward } = lattice;
	const whole = forward[forward.length - 1]!;
	const before = forward[i]!;
	let cost = PRIOR + 2 + translit[units[i + MARGIN]!]!;
	const limit = Math.min(text.length, i + 9);
	for (let j = i + 1; j < limit; j++) {
		const step = translit[units[j + MARGIN]!]!;
		if (step === Number.POSITIVE_INFINITY) return;
		cost += step;
		const gain = whole - (before + cost + backward[j + 1]!);
		if (gain > WORST) {
			offers.take(i, j + 1, gain, TRANSLIT);
			if (j - i >= 2) offers.transliterated = true;
		}
		// 费利佩六世
		if (units[j + 2 + MARGIN] === CENTURY && '一二三四五六七八九十'.includes(text.charAt(j + 1)))
			offers.offer(i, j + 3, cost, TRANSLIT, lattice);
	}
}

/** Japanese names in articles that name Japan: 日本首相 + surname of the list + one or two characters. */
function japaneseNames(text: string, i: number, lattice: Lattice, model: NameModel, offers: Offers): void {
	const lengths = model.japaneseLengths[text.charCodeAt(i)]!;
	for (let length = 1; length <= 3; length++) {
		if (!hasLength(lengths, length) || !model.japanese.has(text.slice(i, i + length))) continue;
		// 自民党总裁高市早苗: further from the country's name a surname of one character is nobody's.
		const near = text.slice(Math.max(0, i - 16), i).includes('日本');
		if (!near && length === 1) continue;
		for (let given = 1; given <= 3; given++) {
			const end = i + length + given;
			if (length + given < 3 || !isHanUnit(unitAt(text, end - 1))) continue;
			// 进次郎, 由纪子: given names of three characters have few endings.
			if (given === 3 && !'郎朗子介助美香里代江夫男彦雄'.includes(text.charAt(end - 1))) continue;
			offers.offer(i, end, PRIOR + (near ? 6 : 8) + (given === 2 ? 9 : 6.5 * given), JAPANESE, lattice);
		}
	}
}

function minorityNames(text: string, i: number, lattice: Lattice, model: NameModel, offers: Offers): void {
	let end = i;
	for (let parts = 1; parts <= 4; parts++) {
		end = model.minority.endOfLongest(text, end);
		if (end < 0) return;
		offers.offer(i, end, PRIOR + (parts === 1 ? 8 : 3) + 5 * parts, MINORITY, lattice);
		// 艾合买提江, 拉毛措: a last syllable that is a word elsewhere.
		if (model.minorityLast.has(text.charAt(end))) offers.offer(i, end + 1, PRIOR + 5 + 5 * parts, MINORITY, lattice);
	}
}
