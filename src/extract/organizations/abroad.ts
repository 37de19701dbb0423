import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';
import { hasCountryMark } from '../country-mark.js';

/** Kinds of bodies that are organs of a state: those of another state are all of one kind. */
const OF_STATE: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
	'government',
	'congress',
	'cppcc',
	'discipline',
	'judiciary',
	'military',
	'party',
]);
const ABROAD = CATEGORY.foreignPlace | CATEGORY.foreignBody;
/** Most characters of a country's or a body's name that others open with. */
const LONGEST = 8;
/** Characters for countries that other names open with far more often: 中方, 海空军. */
const NO_MARK = /^[中海]/;
/** 尼日利亚中国文化中心 is this country's, 日本驻中国大使馆 is not. */
const OF_CHINA = /(?<!驻)中国/;
/** 沙县政府: the kind of a division, whatever the character before it stands for. */
const DIVISION = /^[省市县区州盟旗镇乡村]/;

/**
 * The kind of a body whose ending is of `kind`, by what its name opens with: 乌克兰国防部 and 美政府 are of another state,
 * 联合国日内瓦办事处 of the body that it is a part of.
 *
 * @param ending where the ending begins
 * @param kindOf kinds by names of bodies
 */
export function kindAbroad(
	name: string,
	kind: OrganizationKind,
	ending: number,
	kindOf: ReadonlyMap<string, OrganizationKind>,
	lexicon: Lexicon,
): OrganizationKind {
	if (ending === 0 || !(OF_STATE.has(kind) || kind === 'other')) return kind;
	if (ending === 1 && kind !== 'other')
		return !NO_MARK.test(name) && !DIVISION.test(name.slice(1)) && hasCountryMark(name, 1, lexicon) ? 'foreign' : kind;
	const opening = openingAbroad(name, lexicon);
	if (opening === 0 || OF_CHINA.test(name)) return kind;
	if (kindOf.get(name.slice(0, opening)) === 'international') return 'international';
	return kind === 'other' ? kind : 'foreign';
}

/** Length of the longest place or body abroad that a name opens with; 0 where it opens with a longer one at home, or none. */
function openingAbroad(name: string, { trie, flags }: Lexicon): number {
	let abroad = 0;
	let state = 0;
	for (let i = 0; i < name.length - 1 && i < LONGEST; i++) {
		state = trie.step(state, name.charCodeAt(i));
		if (state < 0) break;
		const entry = i === 0 ? -1 : trie.entryAt(state);
		if (entry < 0) continue;
		if ((flags[entry]! & CATEGORY.place) !== 0) abroad = 0;
		else if ((flags[entry]! & ABROAD) !== 0) abroad = i + 1;
	}
	return abroad;
}
