import type { Lexicon } from '../lexicon/lexicon.js';
import { hasUnit, unitSet } from './people/units.js';
import { units } from './phrase-step.js';

const tables = new WeakMap<Lexicon, ReadonlySet<number>>();
/** The table asked for last: that of the next word, too. */
let last: { readonly lexicon: Lexicon; readonly set: ReadonlySet<number> } | null = null;

/** The single characters that stand for countries in headlines and foreign news: 俄, 黎, 乌. */
function marks(lexicon: Lexicon): ReadonlySet<number> {
	if (last?.lexicon === lexicon) return last.set;
	let set = tables.get(lexicon);
	if (!set) {
		// 以 (Israel) is a preposition far more often.
		const abbreviations = lexicon.details.countries.map((row) => row.abbr ?? '');
		set = units(abbreviations.filter((abbr) => abbr.length === 1 && abbr !== '以').join(''));
		tables.set(lexicon, set);
	}
	last = { lexicon, set };
	return set;
}

/** What a clause or an item of a list may open behind. */
const BEFORE = unitSet('，、。；：\n（“据称对与和同向是打令');

/** 黎真主党, 、乌国家安全委员会: whether the character before `at` says of which country the body is that starts there. */
export function hasCountryMark(text: string, at: number, lexicon: Lexicon): boolean {
	// most names stand behind no such mark: one look at a table tells
	return (
		at > 0 && (at === 1 || hasUnit(BEFORE, text.charCodeAt(at - 2))) && marks(lexicon).has(text.charCodeAt(at - 1))
	);
}

/** What stands behind the character for a country: 俄 + 副总理, 乌国防部, 乌总统办公室, 俄武装力量. */
const ORGAN =
	/^(?:$|总统|总理|首相|国王|王室|外交部|国防部|内政部|财政部|司法部|议会|国会|政府|央行|军(?![区分委])|武装|(?:国家)?安全|联邦|方代表团)/;
/** Characters for countries that other names open with far more often: 中方, 海军. */
const OTHER = /^[中海]/;

/** Whether a body is an organ of the country whose character it opens with: 乌国防部, 美政府. */
export const isOrganAbroad = (body: string, lexicon: Lexicon): boolean =>
	hasCountryMark(body, 1, lexicon) && ORGAN.test(body.slice(1)) && !OTHER.test(body);
