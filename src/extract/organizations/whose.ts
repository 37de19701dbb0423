import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';
import { hasCountryMark, isOrganAbroad } from '../country-mark.js';

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
/** Most characters of a name that others open with. */
const LONGEST = 16;
/** Characters for countries that other names open with far more often: 中方, 海空军. */
const NO_MARK = /^[中海]/;
/** 尼日利亚中国文化中心 is this country's, 日本驻中国大使馆 is not. */
const OF_CHINA = /(?<!驻)中国/;
/** 沙县政府: the kind of a division, whatever the character before it stands for. */
const DIVISION = /^[省市县区州盟旗镇乡村]/;
/** What the Party has in bodies of every kind. */
const PARTY_ORGAN = /党(?:委|组|校|总支|支部|工委)/;

/**
 * The kind of a body whose ending is of `kind`, by what its name opens with: 乌克兰国防部 and 美政府 are of another state,
 * 联合国日内瓦办事处 and 民盟中央常务委员会 of the body that they are a part of.
 *
 * @param ending where the ending begins
 * @param kindOf kinds by names of bodies
 */
export function kindOfPart(
	name: string,
	kind: OrganizationKind,
	ending: number,
	kindOf: ReadonlyMap<string, OrganizationKind>,
	lexicon: Lexicon,
): OrganizationKind {
	if (ending === 0 || !(OF_STATE.has(kind) || kind === 'other')) return kind;
	if (kind !== 'other' && isOrganAbroad(name, lexicon)) return 'foreign';
	if (ending === 1 && kind !== 'other')
		return !NO_MARK.test(name) && !DIVISION.test(name.slice(1)) && hasCountryMark(name, 1, lexicon) ? 'foreign' : kind;
	const { abroad, host } = openingOf(name, ending, lexicon);
	if (abroad > 0 && !OF_CHINA.test(name)) {
		if (kindOf.get(name.slice(0, abroad)) === 'international') return 'international';
		return kind === 'other' ? kind : 'foreign';
	}
	const owner = host > 0 ? kindOf.get(name.slice(0, host)) : undefined;
	if (owner === undefined || owner === 'other' || owner === 'foreign') return kind;
	if (kind === 'government') return owner;
	if (kind === 'other') return owner === 'party' ? kind : owner;
	return owner === 'mass' && !PARTY_ORGAN.test(name) ? owner : kind;
}

/** Lengths of the longest place or body abroad, and of the longest body before the ending, that a name opens with; 0 where it opens with none. */
function openingOf(name: string, ending: number, { trie, flags }: Lexicon): { abroad: number; host: number } {
	let abroad = 0;
	let host = 0;
	let state = 0;
	for (let i = 0; i < name.length - 1 && i < LONGEST; i++) {
		state = trie.step(state, name.charCodeAt(i));
		if (state < 0) break;
		const entry = i === 0 ? -1 : trie.entryAt(state);
		if (entry < 0) continue;
		const set = flags[entry]!;
		// what opens with a place at home is no more abroad
		if ((set & CATEGORY.place) !== 0) abroad = 0;
		else if ((set & ABROAD) !== 0) abroad = i + 1;
		if ((set & CATEGORY.body) !== 0 && i < ending) host = i + 1;
	}
	return { abroad, host };
}
