import { CATEGORY, categories } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { copied } from '../copied.js';
import { flaggedBefore } from '../people/context.js';
import type { Office } from '../people/office.js';
import { standsAt, unitSet } from '../people/units.js';
import type { ArticlePlace } from '../place.js';
import { resolveBody } from '../place.js';
import type { RoleFact } from '../types.js';
import { attributeLength } from './attributes.js';
import { bodyParts } from './body.js';
import { englishOffice } from './english.js';
import { isForeignOffice } from './foreign.js';
import { HEAD } from './hosts.js';
import { levelOf } from './level.js';
import { keep, recalled, Witness } from './memory.js';
import { rankAt } from './ranked.js';
import { systemOf } from './system.js';

/** What dict/titles.csv says of a rank word. */
type TitleRow = {
	readonly english: string | undefined;
	readonly system: string | undefined;
	readonly rank: string | undefined;
	readonly inner: string | undefined;
	readonly grammar: string | undefined;
};

const titleRows = new WeakMap<Lexicon, ReadonlyMap<string, TitleRow>>();

function titleRow(lexicon: Lexicon, title: string): TitleRow | undefined {
	let rows = titleRows.get(lexicon);
	if (!rows) {
		// Written out: rows leave out the columns that they have nothing in, each its own.
		rows = new Map(
			lexicon.details.titles.map(({ title, english, system, rank, inner, grammar }) => [
				title!,
				{ english, system, rank, inner, grammar },
			]),
		);
		titleRows.set(lexicon, rows);
	}
	return rows.get(title);
}

/** Words before an office or its rank word, and what they begin with: most offices have none. */
const PREFIX_FIRST = unitSet('原时前代拟候署');
const PREFIX = /^(?:原|时任|前|代理|代|拟任|候任|署理)/;
/** 市政府原副秘书长: 原 belongs to the office, not to the body's name. */
const FORMER = /(?:原|前|拟任|代理|新任|新一任|首任|驻会|(?<=会)正|[大上中少]校)(?:党委|党组|纪委|常委会)?$/;
const FORMER_LAST = unitSet('原前任理会校委组正');
/** 副县长（挂职）, 副主任(兼): a note on the office */
const NOTE = /[（(][^（）()]*[）)]$/;
const NOTE_LAST = unitSet('）)');

/** What opens with one of the words for former and future offices: 原, 时任; empty for most. */
const prefixOf = (words: string): string => (standsAt(PREFIX_FIRST, words, 0) ? (PREFIX.exec(words)?.[0] ?? '') : '');

/** An office taken apart, spans in the text. */
interface OfficeParts {
	/** the rank word as written */
	readonly title: string;
	/** the rank word that the dictionary knows: 县长 of 代县长 and of 副县长（挂职） */
	readonly plain: string;
	readonly row: TitleRow | undefined;
	/** characters of the rank word that belong to the body's name: 外交 of 外交部长 gives 2 with 部 */
	readonly inner: number;
	readonly body: string;
	readonly bodyStart: number;
	readonly bodyEnd: number;
	/** 原, 代 or another word before the office or its rank word; empty for most */
	readonly prefix: string;
	/** whether the rank word says all of the office: 总书记 */
	readonly alone: boolean;
}

/** Heads whose rank word opens with what their body ends in. */
const HEAD_OF = /^[局厅署处所院省市县区州旗镇乡]长$/;
const BODIES = categories('body', 'department');
/** What stands before a rank word and is no name of a place. */
const NO_PLACE = /(?:[省市县区州盟旗镇乡村籍任选老女新]|..城)$/;

/** 县教育 + 局长, 麻城 + 市长: whether the body ends in the first character of the rank word. */
function sharesEnd(named: string, plain: string, title: string, lexicon: Lexicon): boolean {
	if (named.length < 2 || plain !== title) return false;
	if (plain === '部长') return mayBeMinistry(named, lexicon);
	if (!HEAD_OF.test(plain)) return false;
	// 市政府市长 is the head of no 市政府市.
	if (flaggedBefore(named, named.length, lexicon, BODIES | CATEGORY.suffix, 10) >= 0) return false;
	if (!'局厅署处所院'.includes(plain.charAt(0)))
		return (
			named.length <= 8 &&
			!NO_PLACE.test(named) &&
			flaggedBefore(named, named.length, lexicon, CATEGORY.foreignPlace, 8) < 0
		);
	const whole = named + plain.charAt(0);
	return flaggedBefore(whole, whole.length, lexicon, BODIES, 10) >= 0;
}

/** 经济发展 + 部长, 乡村及区域发展 + 部长: what a ministry is for, and no body or country that has ministers. */
const mayBeMinistry = (named: string, lexicon: Lexicon): boolean =>
	named.length >= 4 &&
	!'部级任新老女'.includes(named.charAt(named.length - 1)) &&
	flaggedBefore(named, named.length, lexicon, BODIES | CATEGORY.suffix | CATEGORY.foreignPlace | CATEGORY.place, 10) <
		0;

const TERM =
	/^(?:第?[一二三四五六七八九十]{1,3}|[上本])届(?=[^，。；、]{0,8}(?:政协|人大|人民代表大会|纪委|[省市县区]委|中央))/;
const TERM_FIRST = unitSet('第一二三四五六七八九十上本');

/** Takes an office apart by its rank word. */
export function takenApart(text: string, { start, titleStart, end }: Office, lexicon: Lexicon): OfficeParts {
	const title = text.slice(titleStart, end);
	const bare = standsAt(NOTE_LAST, title, title.length - 1) ? title.replace(NOTE, '') : title;
	let plain = bare;
	let row = titleRow(lexicon, bare);
	if (row === undefined) {
		plain = bare.slice(prefixOf(bare).length);
		if (plain !== bare) row = titleRow(lexicon, plain);
	}
	const opening =
		titleStart > start && standsAt(PREFIX_FIRST, text, start) ? prefixOf(text.slice(start, titleStart)) : '';
	// 代表团, 原平市: the first character of a longer word
	const word = opening.length === 1 ? lexicon.trie.longest(text, start) : null;
	// 前台东县长: former, where a place follows; no reception.
	const placed = word ? lexicon.trie.longest(text, start + 1) : null;
	const formerly =
		placed !== null &&
		placed[0] >= start + 3 &&
		(lexicon.flags[placed[1]]! & CATEGORY.place) !== 0 &&
		placed[0] > word![0];
	const before = word && word[0] > start + 1 && word[0] <= titleStart && !formerly ? '' : opening;
	const opened = start + before.length;
	// 十届全国政协委员: the term belongs to the office, the body outlasts it.
	const term = standsAt(TERM_FIRST, text, opened) ? (TERM.exec(text.slice(opened, titleStart))?.[0].length ?? 0) : 0;
	const bodyStart = opened + term;
	// 外交部长, 组织部长: the rank word takes its body's name into itself
	const named = text.slice(bodyStart, titleStart);
	const within = row?.inner;
	const inner = within && title.startsWith(within) && !named.endsWith(within) ? within.length : 0;
	const nameEnd = titleStart + inner;
	const former =
		nameEnd > bodyStart && standsAt(FORMER_LAST, text, nameEnd - 1)
			? (FORMER.exec(text.slice(bodyStart, nameEnd))?.[0] ?? '')
			: '';
	const shared = inner === 0 && former === '' && sharesEnd(named, plain, title, lexicon) ? 1 : 0;
	const attribute = inner === 0 && former === '' && shared === 0 ? attributeLength(named, lexicon) : 0;
	const bodyEnd = nameEnd + shared - former.length - attribute;
	const prefix = before || prefixOf(former) || (plain === bare ? '' : prefixOf(bare));
	const alone = row?.grammar === 'alone';
	return { title, plain, row, inner, body: text.slice(bodyStart, bodyEnd).trim(), bodyStart, bodyEnd, prefix, alone };
}

/**
 * Describes an office: its parts, and what follows from them.
 * @param understood the body that it is of where it does not say so in full, else empty
 */
export function describeOffice(
	text: string,
	{ start, titleStart, end }: Office,
	understood: string,
	lexicon: Lexicon,
	place: ArticlePlace,
): RoleFact {
	const words = text.slice(start, end);
	// No office is so long that this would not tell the two numbers apart.
	const sort = place.period * 4096 + (titleStart - start);
	// no office holds a line break
	const key = understood === '' ? words : `${words}\n${understood}`;
	const role =
		recalled(sort, key, lexicon, place) ?? describedAnew(sort, key, words.length, titleStart - start, lexicon, place);
	const { organization } = role;
	return {
		start,
		end,
		text: role.text,
		title: role.title,
		organization: organization && {
			text: organization.text,
			start: start + organization.start,
			end: start + organization.end,
		},
		organizationResolved: role.organizationResolved,
		level: role.level,
		system: role.system,
		rank: role.rank,
		labelEn: role.labelEn,
	};
}

/**
 * Describes an office and keeps it, with a copy of its words and of the body understood with them (`key`): a piece of an
 * article may hold all of it in memory.
 */
function describedAnew(
	sort: number,
	key: string,
	length: number,
	titleStart: number,
	lexicon: Lexicon,
	place: ArticlePlace,
): RoleFact {
	const copy = copied(key);
	const witness = new Witness(place);
	const role = describe(
		copy.slice(0, length),
		{ start: 0, end: length, titleStart },
		copy.slice(length + 1),
		lexicon,
		witness,
	);
	keep(sort, copy, role, witness, lexicon);
	return role;
}

function describe(text: string, office: Office, understood: string, lexicon: Lexicon, place: ArticlePlace): RoleFact {
	const { title, plain, row, inner, body: said, bodyStart, bodyEnd, prefix } = takenApart(text, office, lexicon);
	const body = understood || said;
	const foreign = isForeignOffice(body, title, row?.system, lexicon);
	const resolved = body === '' ? null : resolveBody(body, place);
	// 市长 alone is the head of what 市 is in this article
	const head = body === '' ? HEAD.exec(plain)?.[1] : undefined;
	const parts = bodyParts(resolved ?? (head ? (resolveBody(head, place) ?? head) : body), place);
	const level = foreign ? null : levelOf(parts, body, plain, lexicon);
	const system = foreign ? 'foreign' : systemOf(body, plain, row?.system, lexicon);
	const ranked = !foreign && system !== 'enterprise';
	const whole = resolved ?? body;
	const outer = inner > 0 && whole.endsWith(title.slice(0, inner)) ? whole.slice(0, -inner) : whole;
	// what is known of the whole name holds for what is said of it in English
	const known = body !== '' && outer === whole ? parts : null;
	const english = (of: string, at: string): string | null =>
		englishOffice({ title: of, body: at, parts: known, prefix, level, system }, lexicon, place);
	return {
		start: office.start,
		end: office.end,
		text: text.slice(office.start, office.end),
		title,
		organization: said === '' ? null : { text: said, start: bodyStart, end: bodyEnd },
		// 市长 names no body, whatever the city
		organizationResolved: said === '' && HEAD.test(plain) ? null : resolved,
		level,
		system,
		rank: ranked ? rankAt(row?.rank || null, { level, system, title: plain, body }, parts, place) : null,
		labelEn: row?.english ? (english(row.english, outer) ?? (said === '' ? english(row.english, '') : null)) : null,
	};
}
