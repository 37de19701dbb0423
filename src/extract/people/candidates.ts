import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit, type Lattice } from '../lattice.js';
import { dottedNames } from './dotted.js';
import { compoundNames, mixedName, surnameNames } from './han-names.js';
import { type NameModel, OPENS } from './model.js';
import { Offers, PRIOR } from './offers.js';
import { findPlaces, MIXED, places, siftSurnames } from './places.js';

/** Everything in the text that has the shape of a name. Linear: a bounded number of candidates a position. */
export function findCandidates(text: string, lattice: Lattice, model: NameModel, lexicon: Lexicon): Offers {
	const { previousEntry } = lattice;
	const offers = new Offers(text, lattice, lexicon);
	const count = siftSurnames(text, lattice, model, lexicon, findPlaces(text, model, text.includes('日本')));
	const { at, sorts: sortsAt } = places();
	let dot = -1;
	for (let k = 0; k < count; k++) {
		const i = at[k]!;
		const sorts = sortsAt[k]!;
		if (sorts & MIXED) mixedName(text, i, i + 1, model.surname[text.charCodeAt(i)]!, model, offers);
		if (sorts & OPENS.surname) surnameNames(text, i, model, offers);
		if (sorts === OPENS.surname) continue;
		if (sorts & OPENS.compound) compoundNames(text, i, model, offers);
		if (sorts & OPENS.translit && (i === 0 || previousEntry[i]! >= 0 || !isHanUnit(text.charCodeAt(i - 1))))
			translitNames(text, i, model, offers);
		if (sorts & OPENS.minority) minorityNames(text, i, model, offers);
		if (sorts & OPENS.japanese) japaneseNames(text, i, model, offers);
		if (dot < 0 && sorts & OPENS.dot) dot = i;
	}
	if (dot >= 0) dottedNames(text, dot, lattice, model, lexicon, offers);
	return offers;
}

function translitNames(text: string, i: number, model: NameModel, offers: Offers): void {
	let cost = PRIOR + 2;
	const limit = Math.min(text.length, i + 9);
	for (let j = i; j < limit; j++) {
		const step = model.translit[text.charCodeAt(j)]!;
		if (step === Number.POSITIVE_INFINITY) return;
		cost += step;
		if (j === i) continue;
		offers.offer(i, j + 1, cost, 'translit');
		// 费利佩六世
		if (text.charAt(j + 2) === '世' && '一二三四五六七八九十'.includes(text.charAt(j + 1)))
			offers.offer(i, j + 3, cost, 'translit');
	}
}

/** Japanese names in articles that name Japan: 日本首相 + surname of the list + one or two characters. */
function japaneseNames(text: string, i: number, model: NameModel, offers: Offers): void {
	for (const length of [1, 2, 3]) {
		if (!model.japanese.has(text.slice(i, i + length))) continue;
		// 自民党总裁高市早苗: further from the country's name a surname of one character is nobody's.
		const near = text.slice(Math.max(0, i - 16), i).includes('日本');
		if (!near && length === 1) continue;
		for (const given of [1, 2, 3]) {
			const end = i + length + given;
			if (length + given < 3 || !isHanUnit(text.charCodeAt(end - 1))) continue;
			// 进次郎, 由纪子: given names of three characters have few endings.
			if (given === 3 && !'郎朗子介助美香里代江夫男彦雄'.includes(text.charAt(end - 1))) continue;
			offers.offer(i, end, PRIOR + (near ? 6 : 8) + (given === 2 ? 9 : 6.5 * given), 'japanese');
		}
	}
}

function minorityNames(text: string, i: number, model: NameModel, offers: Offers): void {
	let end = i;
	for (let parts = 1; parts <= 4; parts++) {
		end = model.minority.endOfLongest(text, end);
		if (end < 0) return;
		offers.offer(i, end, PRIOR + (parts === 1 ? 8 : 3) + 5 * parts, 'minority');
		// 艾合买提江, 拉毛措: a last syllable that is a word elsewhere.
		if (model.minorityLast.has(text.charAt(end))) offers.offer(i, end + 1, PRIOR + 5 + 5 * parts, 'minority');
	}
}
