import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Level, System } from '../../record/schema.js';
import type { ArticlePlace } from '../place.js';
import { resolveBody } from '../place.js';
import type { RoleFact } from '../types.js';
import type { Office } from './office.js';

type TitleRow = {
	readonly english?: string;
	readonly system?: string;
	readonly rank?: string;
	readonly grammar?: string;
	readonly inner?: string;
};

const titleRows = new WeakMap<Lexicon, ReadonlyMap<string, TitleRow>>();

/** Row of a rank word in dict/titles.csv. */
function titleRow(lexicon: Lexicon, title: string): TitleRow | undefined {
	let rows = titleRows.get(lexicon);
	if (!rows) {
		rows = new Map(lexicon.details.titles.map((row) => [row.title!, row]));
		titleRows.set(lexicon, rows);
	}
	return rows.get(title);
}

const PREFIX = /^(?:原|时任|前|代|拟任|候任)/;

/** Describes an office: its parts, and what follows from them. */
export function describeOffice(text: string, office: Office, lexicon: Lexicon, place: ArticlePlace): RoleFact {
	const whole = text.slice(office.start, office.end);
	const bodyStart =
		office.start +
		(office.titleStart > office.start
			? (PREFIX.exec(text.slice(office.start, office.titleStart))?.[0].length ?? 0)
			: 0);
	const title = text.slice(office.titleStart, office.end);
	const row = titleRow(lexicon, title);
	// 外交部长, 组织部长: the rank word takes its body's name into itself.
	const inner =
		row?.inner && title.startsWith(row.inner) && !text.slice(bodyStart, office.titleStart).endsWith(row.inner)
			? row.inner.length
			: 0;
	const bodyEnd = office.titleStart + inner;
	// 市政府原副秘书长: 原 belongs to the office, not to the body's name.
	const former =
		/(?:原|前|拟任|驻会|[大上中少]校)(?:党委|党组|纪委|常委会)?$/.exec(text.slice(bodyStart, bodyEnd))?.[0].length ?? 0;
	const body = text.slice(bodyStart, bodyEnd - former).trim();
	const foreign = isForeign(body, title, row, lexicon);
	const level = foreign ? null : levelOf(body, title, place);
	const system = foreign ? 'foreign' : systemOf(body, title, row);
	return {
		start: office.start,
		end: office.end,
		text: whole,
		title,
		organization: body === '' ? null : { text: body, start: bodyStart, end: bodyEnd - former },
		organizationResolved: body === '' ? null : resolveBody(body, place),
		level,
		system,
		rank: foreign ? null : row?.rank || rankOf(level, system, body, title, place) || null,
	};
}

function isForeign(body: string, title: string, row: TitleRow | undefined, lexicon: Lexicon): boolean {
	if (/^中国|^中华|^我国|驻.{1,12}(?:大使|总领事|代表)/.test(body + title) && /中国|我国/.test(body)) return false;
	// 驻东盟大使: nobody named as the sender, so this country's.
	if (body.startsWith('驻')) return false;
	// 以色列国防部 is a word of the dictionary, and so is the country it opens with.
	for (let length = 2; length <= Math.min(8, body.length); length++) {
		const entry = lexicon.trie.findIn(body, 0, length);
		const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
		if ((flags & FOREIGN) !== 0 && (flags & PLACE) === 0) return true;
	}
	// 台湾云林县议会副议长: the same word at home.
	return row?.system === 'foreign' && !startsAtHome(body, lexicon);
}
/** Whether a body opens with a place of this country. */
function startsAtHome(body: string, lexicon: Lexicon): boolean {
	for (let length = 2; length <= Math.min(8, body.length); length++) {
		const entry = lexicon.trie.findIn(body, 0, length);
		if (entry >= 0 && (lexicon.flags[entry]! & PLACE) !== 0) return true;
	}
	return /^..区议会$/.test(body);
}
const FOREIGN = (1 << 1) | (1 << 18);
const PLACE = 1 << 0;

const LEVELS: readonly (readonly [RegExp, Level])[] = [
	[
		/^(?:中共中央|中央|党中央|全国|国务院|国家|中纪委|最高人民|中国|中华全国|民[革盟建进].*中央|教育部|外交部|国防部)/,
		'central',
	],
	[/^(?:村|社区)|村(?:党|委)|社区/, 'village'],
	[/^(?:镇|乡|街道)|(?:镇|乡|街道)(?:党|人大|办|人民|政府)?/, 'township'],
	[
		/^(?:县|区|旗)|[^地市省]{2}(?:县|旗)|(?<!自治|特别行政|开发|高新|示范|地|园)区(?:委|政府|人大|政协|长|纪委|法院|检察院)/,
		'county',
	],
	[/^(?:市|州|盟|地委|行署)|(?:市|州|盟)(?:委|政府|人大|政协|长|纪委|中级)?/, 'prefectural'],
	[/^(?:省|自治区)|省|自治区|特别行政区/, 'provincial'],
];

function levelOf(body: string, title: string, place: ArticlePlace): Level | null {
	const subject = body + title;
	if (/^(?:国家主席|国家副主席|总书记|国务委员|国务院|总理|副总理|委员长)/.test(subject)) return 'central';
	const named = place.levelOfName(body);
	if (named) return named;
	for (const [pattern, level] of LEVELS) if (pattern.test(subject)) return level;
	return /部$/.test(body) && !/(?:组织|宣传|统战|武装|社会工作|指挥|支|总|项目|俱乐)部$/.test(body) ? 'central' : null;
}

const SYSTEMS: readonly (readonly [RegExp, System])[] = [
	[/纪委|监委|纪检|监察|巡视|巡察/, 'discipline'],
	[/人大|人民代表大会|委员长/, 'congress'],
	[/政协|政治协商/, 'cppcc'],
	[/法院|检察/, 'judiciary'],
	[/军|战区|部队|武警|警备区|司令|政委|政治委员|舰|(?<![文商农])旅(?=$|[党政参保司])|国防大学/, 'military'],
	[
		/总工会|共青团|团[省市县区]委|团委|妇联|工商联|科协|文联|残联|侨联|作协|红十字|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|台联/,
		'mass',
	],
	[/公司|集团|银行|股份|厂$|企业/, 'enterprise'],
	[/大学|学院|学校|中学|小学|医院|研究院|研究所|科学院|工程院|中心$|博物馆|日报|电视|总台/, 'institution'],
	[/委$|党委|党组|书记|组织部|宣传部|统战部|政法委|党校|中央|政治局|宣讲团|工委|党支部|党总支|常委/, 'party'],
];

function systemOf(body: string, title: string, row: TitleRow | undefined): System | null {
	const own = row?.system;
	for (const [pattern, system] of SYSTEMS.slice(0, 6)) if (pattern.test(body)) return system;
	if (own && own !== 'foreign') return own as System;
	for (const [pattern, system] of SYSTEMS)
		if (pattern.test(body) || (body === '' && pattern.test(title))) return system;
	if (/书记|常委/.test(title)) return 'party';
	return body === '' && !/[省市县区州镇乡]长|局长|厅长|部长|主任/.test(title) ? null : 'government';
}

const RANKS: Readonly<
	Record<Level, readonly [chief: string, deputy: string, officeChief: string, officeDeputy: string] | null>
> = {
	central: null,
	provincial: ['省部级正职', '省部级副职', '厅局级正职', '厅局级副职'],
	prefectural: ['厅局级正职', '厅局级副职', '县处级正职', '县处级副职'],
	county: ['县处级正职', '县处级副职', '乡科级正职', '乡科级副职'],
	township: ['乡科级正职', '乡科级副职', '', ''],
	village: null,
};

/** Administrative rank where the office fixes it (公务员法 and its rules on ranks of leading posts); null where it varies. */
function rankOf(
	level: Level | null,
	system: System | null,
	body: string,
	title: string,
	place: ArticlePlace,
): string | null {
	if (level === null || system === null) return null;
	if (level === 'central') {
		if (/^(?:部长|主任)$/.test(title) && /部$|委$|委员会$/.test(body)) return '省部级正职';
		return /^(?:副部长|副主任)$/.test(title) && /部$|委$|委员会$/.test(body) ? '省部级副职' : null;
	}
	const row = RANKS[level];
	if (!row) return null;
	const leading =
		/^(?:[^部局厅办]{0,12}(?:委|党委|人大常委会|人大|政协|政府)|.{0,12}[省市县区州盟旗镇乡]|)$/.test(body) &&
		/书记|[省市县区州盟旗镇乡]长|主席|主任|常委/.test(title);
	const deputy = /副|常委|委员/.test(title) && !/^书记/.test(title);
	if (leading && level === 'prefectural' && place.isSubProvincial(body)) return deputy ? '厅局级正职' : '省部级副职';
	if (leading && /书记|长$|主席|主任|常委/.test(title)) return (deputy ? row[1] : row[0]) || null;
	if (/(?:局长|厅长|部长|主任)$/.test(title) && /[局厅部委办]$|委员会$/.test(body))
		return (deputy ? row[3] : row[2]) || null;
	return null;
}
