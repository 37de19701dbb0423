import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { biography, given, row } from './biography.js';
import { flaggedAfter } from './context.js';
import type { NameMention } from './decide.js';
import { announcedOffices } from './list-office.js';
import { skipsSlot } from './list-slot.js';
import { afterNote } from './lists.js';
import { livesOf } from './lives.js';
import { cleared } from './occurrences.js';
import { NO_OFFICES, type Office, officesBefore } from './office.js';
import { officesAt } from './offices-at.js';
import { rosterOffices } from './roster.js';
import { standsAt, unitOf, unitSet } from './units.js';

/** An office given to a name. */
export interface Appointment {
	readonly name: string;
	readonly office: Office;
}

/** Verbs that give an office to the person before them. */
const GIVES =
	/^(?:(?:同志)?(?:被)?(?:(?:任命|推选|推定|选举|聘任|提名|增选|补选|推举|受聘|聘)?为|不再(?:担任|兼任)|现任|时任|曾(?:先后)?担?任|历任|先后担?任|担任过?|出任|兼任|当选为|当选|就任|接任|转任|改任|[已调]?升任|调升|已?履新|因?已?调任|代理|利用担任|受聘担任|已任|辞去|任|的)|，(?:现任|拟任|曾任|历任|曾?先后担?任)|等(?:\d+|[一二两三四五六七八九十]+)?[位名人]?(?:同志|人)?(?:当选)?为|等(?:\d+|[一二两三四五六七八九十]+)[位名人](?:同志)?当选)/;
const GIVE_FIRST = unitSet('同被任推选聘提增补受为不现时曾历先担出兼当就接转改升履因调利已辞代的，等');
/** Verbs of a life: what they give goes on behind commas. */
const LIFE = /[曾历先过]/;
/** What is lost without 的: 免去某某云泽市副市长、市公安局局长职务. */
const LOSES = /^[^，。；的\n][^，。；\n]{3,38}职务/;
/** What must govern the clause when the verb is a bare 为. */
const GOVERNS =
	/(?:任命|推选|推定|选举|选|决定|提名|聘|推举|增补|补选)[^，。；\n]{0,60}(?:为[^，。；\n]{2,40}[，；][^，。；\n]{1,60}(?:，[^，。；\n为]{1,60})*)*$/;
/** Characters before a name in which the verb that governs it stands. */
const GOVERNED = 160;

/** Everyone's offices: those before a name (carried on through its list), after it, and given by a verb. */
export function findAppointments(
	reading: Reading,
	lexicon: Lexicon,
	mentions: readonly NameMention[],
): readonly Appointment[] {
	const { text } = reading;
	const covered = cleared(text.length + 1);
	for (const { start, end } of mentions) for (let at = start; at < end; at++) covered[at] = 1;
	const barrier: Barrier = (position) => covered[position] === 1;
	const out: Appointment[] = [];
	const give = ({ name }: NameMention, offices: readonly Office[]): void => {
		for (let k = 0; k < offices.length; k++) out.push({ name, office: offices[k]! });
	};
	let carried: readonly Office[] = NO_OFFICES;
	/** where the list and the group of names begin that the mention at hand goes on with */
	let list = 0;
	let listEnd = -1;
	let group = 0;
	let groupStart = 0;
	let groupEnd = -1;
	let label: readonly Office[] = NO_OFFICES;
	let lineEnd = -1;
	for (let i = 0; i < mentions.length; i++) {
		const mention = mentions[i]!;
		const next = i + 1 < mentions.length ? mentions[i + 1]!.start : text.length;
		let offices = officesAt(reading, lexicon, mention.start, barrier);
		if (offices.length === 0 && carried.length > 0 && skipsSlot(text, listEnd, mention)) listEnd = mention.start;
		if (offices.length === 0 && mention.start === listEnd) offices = carried;
		const opening = offices.length > 0 && mention.start !== listEnd ? offices[0]!.start : mention.start;
		const announced = announcedOffices(reading, lexicon, opening, mention.end, barrier);
		if (offices.length === 0) offices = announced;
		else give(mention, announced);
		const own = rosterOffices(reading, lexicon, mention.end, barrier);
		// 成员：甲 某局局长 / 乙 某办主任: what opens the list holds for its lines.
		if (own.length > 0 && offices.length === 0 && lineEnd === mention.start - 1) offices = label;
		if (own.length > 0) [label, lineEnd] = [offices, own[own.length - 1]!.end];
		if (mention.start !== listEnd) list = i;
		// 推选某局局长甲，某处处长乙为副组长: offices of their own part no list that one verb governs.
		if (opening !== groupEnd || !standsAt(PARTS_GROUP, text, opening - 1)) {
			group = i;
			groupStart = opening;
		}
		give(mention, offices);
		give(mention, own);
		const after = afterNote(text, mention.end);
		carried = offices;
		listEnd = listGoesOn(text, after);
		groupEnd = after + 1;
		const later = officesAfter(reading, lexicon, mention, after, groupStart, barrier);
		give(mention, biography(reading, lexicon, mention, barrier));
		give(mention, livesOf(reading, lexicon, mentions, i, next, barrier));
		if (later.length === 0) continue;
		groupEnd = -1;
		// 甲、乙、丙当选副主席: what a verb gives after a list it gives to all of it.
		const together = TOGETHER.test(text.slice(after, after + 12));
		const first = together ? (text.charAt(after) === '为' ? group : list) : i;
		for (const office of later) for (let k = first; k <= i; k++) out.push({ name: mentions[k]!.name, office });
	}
	return out;
}

const PARTS_GROUP = unitSet('、，和及');

/** What gives an office to a whole list. */
const TOGETHER = /^(?:同志)?(?:等(?:\d+|[一二两三四五六七八九十]+)?[位名人]?(?:同志|人)?)?(?:分别)?(?:当选|为|任|被)/;

const JOINTS = unitSet('、和及/ ');
const ALSO = unitOf('及');
/** 及甲、乙等县领导: a list of its own, which says itself what it is of. */
const OWN_LIST = /^及[^，。；：\n]{2,60}等[^，。；、\n]{0,4}领导/;

/** Where the next name of a list must start, -1 when the list ends here. */
function listGoesOn(text: string, end: number): number {
	if (!standsAt(JOINTS, text, end)) return -1;
	return text.charCodeAt(end) === ALSO && OWN_LIST.test(text.slice(end, end + 70)) ? -1 : end + 1;
}

function officesAfter(
	reading: Reading,
	lexicon: Lexicon,
	{ start, end: nameEnd }: NameMention,
	end: number,
	groupStart: number,
	barrier: Barrier,
): readonly Office[] {
	const { text } = reading;
	if (standsAt(OPENS_NOTE, text, nameEnd)) {
		const noted = bracketed(reading, lexicon, nameEnd, barrier);
		if (noted.length > 0) return noted;
	}
	const title = flaggedAfter(text, end, lexicon, CATEGORY.title);
	if (
		title >= 0 &&
		!text.startsWith('当选', end) &&
		!/(?:特使|代表|夫人|^指挥)$/.test(text.slice(end, title)) &&
		!startsOwnOffice(reading, title, barrier)
	)
		return calledBy(text, end, title, lexicon, barrier);
	// 免去某某云泽市副市长的职务
	if (text.startsWith('免去', start - 2) && LOSES.test(text.slice(end, end + 44)))
		return given(reading, lexicon, end, barrier);
	if (!standsAt(GIVE_FIRST, text, end)) return NO_OFFICES;
	const verb = GIVES.exec(text.slice(end, end + 10));
	if (!verb) return NO_OFFICES;
	const bare =
		verb[0] === '为' || verb[0] === '的' || verb[0] === '同志为' || verb[0] === '代理' || verb[0].startsWith('等');
	const from = end + verb[0].length;
	const offices = LIFE.test(verb[0]) ? row(reading, lexicon, from, barrier) : given(reading, lexicon, from, barrier);
	if (!bare || offices.length === 0) return offices;
	const before = text.slice(Math.max(0, end - GOVERNED), end);
	const after = text.slice(offices[offices.length - 1]!.end);
	// 代理某省人民政府主席职务
	if (verb[0] === '辞去' || verb[0] === '代理') return after.startsWith('职务') ? offices : [];
	// 某某同志为镇党委书记，: nobody but the newly appointed is spoken of so.
	if (verb[0] === '同志为' && (after === '' || '，。；\n'.includes(after.charAt(0)))) return offices;
	if (verb[0] === '的') return after.startsWith('职务') || /免去[^，。；\n]{0,20}$/.test(before) ? offices : [];
	// 以县长某某为组长的领导小组
	if (verb[0] === '为' && text.charAt(groupStart - 1) === '以' && after.startsWith('的')) return offices;
	// 任命： … 某某为副省长；: a line or clause of a list of appointments.
	return GOVERNS.test(before) ||
		GOVERNS.test(text.slice(Math.max(0, groupStart - GOVERNED), groupStart)) ||
		(/(?:^|[。；：\n])[^，。；：\n]{2,14}$/.test(before) && /^(?:[；。，\n]|$|（)/.test(after))
		? offices
		: [];
}

/** The rank words that a person is called by: 某某国务委员兼外长, 某某总书记、国家主席. */
function calledBy(text: string, start: number, end: number, lexicon: Lexicon, barrier: Barrier): readonly Office[] {
	const offices: Office[] = [{ start, end, titleStart: start }];
	for (let at = end; text.charAt(at) === '兼' || text.startsWith('、国家', at); ) {
		const next = flaggedAfter(text, at + 1, lexicon, CATEGORY.title);
		if (next < 0 || barrier(next)) break;
		offices.push({ start: at + 1, end: next, titleStart: at + 1 });
		at = next;
	}
	return offices;
}

const OPENS_NOTE = unitSet('（(');

/** A rank word after a name is the next person's when that person's name follows at once (张三 局长李四). */
function startsOwnOffice(reading: Reading, title: number, barrier: Barrier): boolean {
	return barrier(title) && reading.text.charAt(title - 1) !== '、';
}

/** Offices in brackets after a name: 张三（市委书记）. */
function bracketed(reading: Reading, lexicon: Lexicon, open: number, barrier: Barrier): readonly Office[] {
	const inside = reading.text.slice(open, open + 41);
	const close = open + inside.indexOf(inside.startsWith('（') ? '）' : ')');
	if (close < open) return [];
	return officesBefore(reading, lexicon, close, (position) => position <= open || barrier(position));
}
