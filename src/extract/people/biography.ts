import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { ROSTER } from './appointed.js';
import type { NameMention } from './decide.js';
import { NO_OFFICES, type Office, officesBefore } from './office.js';
import { goesOnAsWord } from './title-follow.js';
import { standsAt, unitSet } from './units.js';

/** Characters of a life that are read, its table of years apart. */
const LIFE = 400;
/** Lines of a table of years that are read. */
const LINES = 40;
/** 某某，男，汉族，1975年8月生; 某某同志，江西丰城人，1929年10月出生. */
const SEXED =
	/^(?:同志)?(?:，(?:[男女]，|[^，。；\n]{2,8}人，(?:19|20)\d\d年)|，?[^，。；\n]{1,5}族，(?:生于)?(?:19|20)\d\d年)/;
const TAKES = /(?:曾任|历任|现任|先后任|先后担任|担任过|[，。；年月]任|[，；](?=拟任)|提名为(?!乡镇))/g;
/** A sentence that goes on with the life of the one before. */
const GOES_ON = /^(?:曾任|历任|现任|曾先后|先后|后任|拟任|\d{4}年)/;
/** 2011年6月 任, 2011.06—2016.09: the beginning of a line of a table of years. */
const YEARS =
	/^(?:19|20)\d\d[年.．]\d{0,2}月?(?:[-—–~～至]{1,2}(?:今|\d{4}[年.．]\d{0,2}月?)?)?[ ，,：:]{0,3}(?:历任|担任|任)?/;

/** What follows the name in either form. */
const BEGINS = unitSet(' 男女同，汉蒙回藏维苗彝壮布朝满侗瑶白土哈傣黎');

/** The offices of a notice's life, of a roster's line, of a table of years below the name. */
export function biography(
	reading: Reading,
	lexicon: Lexicon,
	mention: NameMention,
	barrier: Barrier,
): readonly Office[] {
	const { text } = reading;
	if (!standsAt(BEGINS, text, mention.end)) return NO_OFFICES;
	if (ROSTER.test(text.slice(mention.end, mention.end + 10))) {
		const line = text.indexOf('\n', mention.end);
		return officesBefore(reading, lexicon, line < 0 ? text.length : line, (at) => at < mention.end || barrier(at));
	}
	if (!SEXED.test(text.slice(mention.end, mention.end + 20))) return NO_OFFICES;
	const end = endOfLife(text, mention.end);
	const out: Office[] = [];
	for (const verb of text.slice(mention.end, end).matchAll(TAKES))
		out.push(...row(reading, lexicon, mention.end + verb.index + verb[0].length, barrier));
	let line = text.indexOf('\n', mention.end);
	for (let read = 0; line >= 0 && read < LINES; read++) {
		const years = YEARS.exec(text.slice(line + 1, line + 28));
		if (!years) break;
		out.push(...row(reading, lexicon, line + 1 + years[0].length, barrier));
		line = text.indexOf('\n', line + 1);
	}
	return out;
}

function endOfLife(text: string, from: number): number {
	const limit = Math.min(text.length, from + LIFE);
	for (let at = from; at < limit; at++) {
		if (text.charAt(at) === '\n') return at;
		if (text.charAt(at) === '。' && !GOES_ON.test(text.slice(at + 1, at + 7))) return at;
	}
	return limit;
}

/** 任某院院长，某厅副厅长、党组成员: offices parted by commas, as long as every clause is one. */
export function row(reading: Reading, lexicon: Lexicon, from: number, barrier: Barrier): readonly Office[] {
	const out: Office[] = [...given(reading, lexicon, from, barrier)];
	for (let clauses = 0; out.length > 0 && clauses < 6; clauses++) {
		const mark = out[out.length - 1]!.end;
		if (reading.text.charAt(mark) !== '，') break;
		// ，2017年至2023年任某某主任
		const since = AGAIN.exec(reading.text.slice(mark + 1, mark + 20))?.[0].length ?? 0;
		const from = mark + 1 + since;
		const next = given(reading, lexicon, from, barrier);
		if (next.length === 0 || next[0]!.start !== from) break;
		out.push(...next);
	}
	return out;
}

/** What a further clause of a life opens with. */
const AGAIN =
	/^(?:(?:19|20)\d\d年?(?:\d{1,2}月)?(?:(?:至|到|—|-)(?:今|(?:19|20)\d\d年(?:\d{1,2}月)?))?(?:起)?[担历]?任|[后现还]任)/;

/** 市（州）党委书记: a bracket inside the name of a body. */
const LEVELS = /^[（(][州区盟旗县市]+[）)]/;

/** What a body ends in that has a name before it. */
const ENDING = /^(?:集团|公司|银行|学院|大学|医院|中心)/;
/** What a verb goes on with, and what opens an office without being part of a body's name. */
const NO_NAME = /[该本其我各某过了第届职命原前时为、“”]/;

/** 任中轻集团党委书记: behind the verb the first body starts at once, whatever the dictionary makes of its name. */
function wholeFirst(text: string, offices: readonly Office[], from: number): readonly Office[] {
	const [first, ...rest] = offices;
	return first!.start === from ||
		!ENDING.test(text.slice(first!.start, first!.titleStart)) ||
		NO_NAME.test(text.slice(from, first!.start))
		? offices
		: [{ start: from, end: first!.end, titleStart: first!.titleStart }, ...rest];
}

/** The offices named between `from` and the end of the clause. */
export function given(reading: Reading, lexicon: Lexicon, from: number, barrier: Barrier): readonly Office[] {
	const { text } = reading;
	let stop = from;
	while (stop < text.length && stop < from + 60 && !'，。；：！？\n'.includes(text.charAt(stop)) && !barrier(stop)) {
		if ('（('.includes(text.charAt(stop)) && !LEVELS.test(text.slice(stop, stop + 4))) break;
		if (text.charAt(stop) === '、' && /^(?:提名|拟)/.test(text.slice(stop + 1, stop + 3))) break;
		stop++;
	}
	for (let end = stop; end > from + 1; end--) {
		const title = reading.lattice.titleStart[end]!;
		if (title >= 0 && goesOnAsWord(text, title, end, lexicon)) continue;
		const offices = officesBefore(reading, lexicon, end, (position) => position < from || barrier(position), from);
		if (offices.length > 0 && offices[0]!.start <= from + 4) return wholeFirst(text, offices, from);
		if (end < stop - 8) break;
	}
	return [];
}
