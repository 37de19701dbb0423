import { tagName } from '../../lexicon/categories.js';
import type { EnglishTables } from '../../lexicon/english.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { loadNameReadings } from '../../lexicon/name-readings.js';
import { joinSyllables } from '../../lexicon/romanize.js';
import { hasLength, type Lengths, lengthsOf } from '../lengths.js';
import { loadNameModel } from '../people/model.js';
import type { BodyParts, BodyUnit } from './body.js';
import { englishNames } from './english-names.js';
import { titleCase } from './english-title.js';

/** How a division's organs are called: Zaozhuang Municipal Committee. */
const ADJECTIVE: Readonly<Record<string, string>> = {
	特别行政区: '',
	自治区: 'Regional',
	省: 'Provincial',
	自治州: 'Prefectural',
	市: 'Municipal',
	州: 'Prefectural',
	盟: 'League',
	自治县: 'County',
	自治旗: 'Banner',
	县: 'County',
	区: 'District',
	旗: 'Banner',
	镇: 'Town',
	乡: 'Township',
	地区: 'Prefectural',
	街道: 'Subdistrict',
	苏木: 'Sumu',
	嘎查: 'Gacha',
	村: 'Village',
	社区: 'Community',
};
/** Divisions whose name is said without the word for their kind. */
const PLAIN = new Set(['省', '市', '自治区', '特别行政区', '州', '自治州', '']);

/** An organ of a division, and what belongs to it: 委 + 组织部, 政府 + 办公室. */
const ORGAN = /^(委|党委|人民政府|政府|人大常委会|人大|政协|纪委监委|纪委|党工委|管委会)(?=.)/;
const COMMITTEES = new Set(['委', '党委', '委员会', '委会']);
/** A section of a department: 人社厅 + 就业促进处. */
const SECTION = /^(.{2,14}?[厅局])(.{1,16}[处科股室办]|党委|党组|党支部|党总支)$/;
/** Bodies in the names of which a division stands as a name, not as an organ's: Yunze University. */
const NAMED =
	/(?:大学|学院|学校|中学|小学|幼儿园|公司|集团|银行|医院|研究院|研究所|日报|电视台|厂|法院|海关|军分区|军区|警备区|社|村委会|居委会)$/;
/** Most characters of a name that may be put into pinyin because no dictionary knows them. */
const UNKNOWN = 8;

/**
 * A Chinese body in English; null where too much of it is unknown.
 * @param parts the same body taken apart
 */
export function englishBody(body: string, parts: BodyParts, tables: EnglishTables, lexicon: Lexicon): string | null {
	// 院党组: an institute, an academy, a court, a procuratorate
	if (/^[院所局](?:党[组委])?$/.test(body)) return null;
	const known = englishNames(lexicon).bodies.get(body);
	// the dictionary's names of local bodies are general: 市委 is a municipal committee
	const local = /^[省市县区州盟旗镇乡村团]|^自治|^街道|^社区/.test(body);
	return local
		? (composedBody(parts, tables, lexicon) ?? titled(known))
		: (titled(known) ?? composedBody(parts, tables, lexicon));
}

const titled = (english: string | undefined): string | null => (english ? titleCase(english) : null);

/** Whose organ it is: 民盟枣庄市委会. */
const OF: ReadonlyMap<string, string> = new Map([
	['共青团', 'Communist Youth League'],
	['中共', ''],
]);

function composedBody({ of, units, rest }: BodyParts, tables: EnglishTables, lexicon: Lexicon): string | null {
	const last = units[units.length - 1];
	if (of === '政协' && last) return `${adjectiveOf(last, tables)} CPPCC Committee`;
	const owner = of === '' ? '' : (OF.get(of) ?? tables.endings.get(of) ?? null);
	if (owner === null) return null;
	const own = composed(units, rest, tables, lexicon);
	return own === null || owner === '' ? own : `${own}, ${owner}`;
}

function composed(units: readonly BodyUnit[], rest: string, tables: EnglishTables, lexicon: Lexicon): string | null {
	const last = units[units.length - 1];
	if (/[某“”]/.test(rest)) return null;
	if (!last) return restOf('', rest, tables, lexicon);
	if (rest === '') return [last, ...units.slice(0, -1).reverse()].map((unit) => nounOf(unit, tables)).join(', ');
	const organ =
		NAMED.test(rest) && PLAIN.has(last.word) && last.stem !== '' ? nounOf(last, tables) : adjectiveOf(last, tables);
	const named = restOf(organ, rest, tables, lexicon);
	if (named === null) return null;
	const around = units.slice(0, -1).map((unit) => nounOf(unit, tables));
	return [named, ...around.slice(-1)].join(', ');
}

function stemOf({ division, stem, text, level, word }: BodyUnit, tables: EnglishTables): string {
	// 高新区, 云岭新区
	if (level === null) return zoned(stem + word, tables);
	if (division) return tables.places.get(division.name) ?? romanized(stem);
	return stem === '' ? '' : romanized(text.slice(0, stem.length));
}

/** A zone: its name, if it has one, and what it is. */
function zoned(text: string, tables: EnglishTables): string {
	for (let start = 0; start < text.length; start++) {
		const kind = tables.endings.get(text.slice(start));
		if (kind) return start === 0 ? kind : `${romanized(text.slice(0, start))} ${kind}`;
	}
	return romanized(text);
}

const nounOf = (unit: BodyUnit, tables: EnglishTables): string =>
	unit.level === null
		? stemOf(unit, tables)
		: `${stemOf(unit, tables)}${PLAIN.has(unit.word) ? '' : ` ${ADJECTIVE[unit.word] ?? ''}`}`.trim();

function adjectiveOf(unit: BodyUnit, tables: EnglishTables): string {
	if (unit.level === null) return stemOf(unit, tables);
	const word = unit.word === '' && unit.division ? '' : (ADJECTIVE[unit.word] ?? '');
	return `${stemOf(unit, tables)} ${word}`.trim();
}

/** What follows the division: an organ and what belongs to it, or words that are put together as they stand. */
function restOf(owner: string, rest: string, tables: EnglishTables, lexicon: Lexicon): string | null {
	const join = (name: string): string => (owner === '' ? name : `${owner} ${name}`);
	if (rest === '政府' && (owner === 'Hong Kong' || owner === 'Macao')) return `${owner} Government`;
	if (COMMITTEES.has(rest) && (owner !== '' || rest !== '委'))
		return join(rest === '党委' && owner === '' ? 'Party Committee' : 'Committee');
	const whole = tables.endings.get(rest);
	if (whole) return join(whole);
	const organ = owner === '' ? undefined : ORGAN.exec(rest)?.[1];
	const own = organ === undefined ? rest : rest.slice(organ.length);
	if (organ !== undefined && own !== '员会' && !(organ === '委' && own.startsWith('员会'))) {
		const inner = restOf('', own, tables, lexicon);
		const outer = restOf(owner, organ, tables, lexicon);
		return inner === null || outer === null ? null : `${inner}, ${outer}`;
	}
	const section = SECTION.exec(rest);
	if (section) {
		const inner = words(section[2]!, tables, lexicon);
		const outer = words(section[1]!, tables, lexicon);
		return inner === null || outer === null ? null : `${inner}, ${join(outer)}`;
	}
	const named = words(rest, tables, lexicon);
	return named === null ? null : join(named);
}

/** Whether a run of characters can be a name: no ordinary word of the dictionary stands in it. */
function isName(run: string, lexicon: Lexicon): boolean {
	for (let start = 0; start < run.length - 1; start++)
		for (let end = start + 2; end <= run.length; end++) {
			const entry = lexicon.trie.findIn(run, start, end);
			if (entry >= 0 && !/^n[rszt]|^x/.test(tagName(lexicon.tag[entry]!))) return false;
		}
	return true;
}

/** A name that may be any place's: the dictionary's 财政经济委员会 is that of the national congress. */
const atHome = (english: string | undefined): string | undefined =>
	english !== undefined && /^(?:NPC|CPPCC|PLA|CPC|China|Chinese|National|State)\b|Hong Kong|Macao/.test(english)
		? undefined
		: english;

/** Longest word that the tables may hold. */
const LONGEST = 14;

const lengthTables = new WeakMap<Lexicon, Lengths>();

/** The lengths of all that is looked up in the tables. */
function wordLengths({ cores, endings }: EnglishTables, lexicon: Lexicon): Lengths {
	let table = lengthTables.get(lexicon);
	if (!table) {
		table = lengthsOf(cores.keys(), endings.keys(), englishNames(lexicon).bodies.keys());
		lengthTables.set(lexicon, table);
	}
	return table;
}

/** Words of a name one after the other, the longest known first; what nobody knows is a name and put into pinyin. */
function words(text: string, tables: EnglishTables, lexicon: Lexicon): string | null {
	const { bodies } = englishNames(lexicon);
	const lengths = wordLengths(tables, lexicon);
	const out: string[] = [];
	let unknown = '';
	let spelled = 0;
	let ends = false;
	const flush = (): void => {
		// a name opens the name of a body, and only bodies that have names are called by one
		if (unknown !== '' && (out.length > 0 || isForeign(unknown) || !NAMED.test(text) || !isName(unknown, lexicon)))
			spelled = UNKNOWN;
		if (unknown !== '') out.push(romanized(unknown));
		spelled += unknown.length;
		unknown = '';
	};
	for (let at = 0; at < text.length; ) {
		let step = 0;
		let english = '';
		const bits = lengths[text.charCodeAt(at)]!;
		for (let length = bits === 0 ? 0 : Math.min(LONGEST, text.length - at); length >= 1 && step === 0; length--) {
			if (!hasLength(bits, length)) continue;
			const word = text.slice(at, at + length);
			const last = at + length === text.length;
			const ending = last || length > 1 ? tables.endings.get(word) : undefined;
			const found =
				(last ? (ending ?? (length > 2 ? atHome(bodies.get(word)) : undefined)) : undefined) ??
				tables.cores.get(word) ??
				ending;
			if (found) [step, english, ends] = [length, found, last && found !== tables.cores.get(word)];
		}
		if (step === 0 && out.length > 0 && unknown === '' && '和与及'.includes(text.charAt(at)))
			[step, english] = [1, 'and'];
		if (step === 0) {
			if (!/\p{Script=Han}/u.test(text.charAt(at))) return null;
			unknown += text.charAt(at++);
			continue;
		}
		flush();
		out.push(english);
		at += step;
	}
	flush();
	return spelled > UNKNOWN || !ends ? null : out.join(' ');
}

/** 卑尔根: characters of a transliteration have an original that nobody can tell from them. */
function isForeign(name: string): boolean {
	const { translit } = loadNameModel();
	const foreign = [...name].filter((character) => Number.isFinite(translit[character.charCodeAt(0)])).length;
	return name.length >= 3 && foreign >= name.length - 1;
}

/** A name in pinyin, by the usual reading of each character. */
function romanized(name: string): string {
	const read = loadNameReadings().ofOther;
	return joinSyllables(read(name) ?? [...name].map((character) => read(character)?.[0] ?? ''));
}
