import type { EventPart } from '../../record/schema.js';
import type { Span } from '../../types.js';
import type { ArticlePlace } from '../place.js';
import type { EventFact, PersonFact, Reading } from '../types.js';
import { eventName } from './name.js';

/** Kinds of event, the first that the title or the opening names; the longer word before the shorter. */
const KINDS =
	/座谈会|动员大会|动员会|新闻发布会|发布会|推进会|现场会|报告会|表彰大会|代表大会(?!常)|全体会议|常务会议|专题会议|调度会|工作会议|电视电话会议|视频会议|论坛|峰会|会谈|会见|会晤|通电话|考察|调研|视察|督导(?![组队员])|检查(?![委机院员站组长])|慰问|看望|走访|签约仪式|开工仪式|启动仪式|揭牌仪式|仪式|大会(?!堂)|会议|访问|讲话|通知/;

const SPOKE =
	/^(?![^，。；\n]{0,14}(?:传达|学习|听取|聆听|宣读))[^，。；\n 、]{0,16}(?:讲话(?!精神|要求|[中里和、的]|重要)|致辞|致词|发言|发表|作动员|作总结)/;
const PARTS: readonly (readonly [EventPart, RegExp])[] = [
	['presided', /^[^，。；\n 、]{0,12}主持/],
	['spoke', SPOKE],
	[
		'reported',
		/^(?![^，。；\n]{0,10}(?:听|审[议阅]|[收接]到))[^，。；\n]{0,12}(?:作(?:了)?(?:政府工作|工作|专题|宣讲)?报告|汇报|通报)/,
	],
	[
		'met',
		/^(?![^，。；\n]{0,12}(?:参加|陪同))(?:[^，。；\n]{0,12}(?:会见|会晤|会谈)|[^，。；\n]{0,14}[同与][^，。；\n]{2,46}(?:会谈|会晤|会见))/,
	],
	[
		'accompanied',
		/^(?!(?:[^。；，\n]{0,6}由|在)[^。；，\n]{1,24}陪同下?)[^。；\n]{0,30}(?:陪同|参加调研|一同调研|随同|参加会见)/,
	],
	['attended', /^[^。；\n]{0,60}?(?:出席|参加|列席|就座)/],
];

/** 学习习近平总书记…讲话: what is studied or carried out was said elsewhere. */
const STUDIED =
	/(?:学习|传达|贯彻|落实|践行|按照|根据|遵照|遵循|对照|围绕|重温|领会|宣讲|聆听|收看|牢记|关于)[^，。；\n]{0,4}$/;

/** A text longer than this is itself what was said, as a work report: who did what stands above it. In UTF-16 units. */
const SPEECH = 8000;

/** The event an article reports, from its title and opening; null when it reports none. */
export function extractEvent(reading: Reading, people: readonly PersonFact[], place: ArticlePlace): EventFact | null {
	const { text, paragraphs } = reading;
	const title = paragraphs.find((paragraph) => paragraph.part === 'title');
	const body = paragraphs.find((paragraph) => paragraph.part === 'body' && paragraph.end - paragraph.start > 30);
	const opening = body ? text.slice(body.start, Math.min(body.end, body.start + 160)) : '';
	const heading = title ? text.slice(title.start, title.end) : '';
	const kind = KINDS.exec(heading)?.[0] ?? KINDS.exec(opening.slice(0, 80))?.[0];
	if (!kind) return null;
	const parts = partsOf(text, people);
	const name = eventName(opening, kind);
	if (Object.keys(parts).length === 0 && !title && !isHeld(opening, name)) return null;
	return {
		kind,
		name,
		date: eventDate(opening, reading.date),
		place: venue(opening) ?? venue(heading) ?? place.name,
		people: parts,
	};
}

/** Whether the opening tells that the event took place: 某某座谈会20日在京召开. */
function isHeld(opening: string, name: string | null): boolean {
	// 习近平在某某论坛上讲话 tells of who spoke.
	if (name === null || name.includes('在')) return false;
	return /^[^，。；]{0,24}(?:召开|举行|开幕|举办)/.test(opening.slice(opening.indexOf(name) + name.length));
}

function partsOf(text: string, people: readonly PersonFact[]): EventFact['people'] {
	const out: Partial<Record<EventPart, string[]>> = {};
	const long = text.length > SPEECH;
	const address = long ? text.slice(0, 1000).indexOf('各位代表') : -1;
	const reach = address >= 0 ? address : long ? 300 : text.length;
	for (const person of people) {
		if (person.kind === 'byline') continue;
		// 省长 某某, above 各位代表：, is who reports.
		if (person.mentions[0]!.start < address && person.roles.length > 0) add(out, 'reported', person.name);
		for (const mention of person.mentions) {
			if (mention.start > reach) continue;
			if (STUDIED.test(text.slice(Math.max(0, mention.start - 10), mention.start))) continue;
			const after = text.slice(mention.end, mention.end + 64);
			for (const [part, pattern] of PARTS) {
				const listEnd =
					part === 'attended' || part === 'accompanied' || part === 'met' ? after : after.replace(/[、].*$/s, '');
				if (!pattern.test(listEnd)) continue;
				add(out, part, person.name);
				// 主持会议并讲话: who presides may speak too.
				if (part !== 'presided' || !SPOKE.test(listEnd)) break;
				add(out, 'spoke', person.name);
				break;
			}
			if (isGuest(text, mention)) add(out, 'met', person.name);
		}
	}
	return out;
}

function add(out: Partial<Record<EventPart, string[]>>, part: EventPart, name: string): void {
	const names = out[part] ?? [];
	if (!names.includes(name)) out[part] = [...names, name];
}

/** 会见来访的某国总统某某: the one who is met, where host and verb stand before. */
function isGuest(text: string, { start, end }: Span): boolean {
	const before = text.slice(Math.max(0, start - 70), start);
	const met = /(?:会见|会晤)([^，。；\n]*)$/.exec(before);
	if (met)
		return (
			!/参加|陪同/.test(before.slice(0, met.index).slice(-6)) &&
			!/^[^，。；\n]{0,12}参加/.test(text.slice(end, end + 16))
		);
	return /[同与][^，。；\n]{2,50}$/.test(before) && /^(?:举行)?(?:会谈|会晤)/.test(text.slice(end, end + 6));
}

/** 在枣庄会展中心召开 → 枣庄会展中心; a bare country or town counts too. */
function venue(opening: string): string | null {
	return (
		/在([^，。；、在]{2,20}?)(?:隆重|胜利|顺利|正式|如期|成功|圆满|联合|集中)?(?:召开|举行|开幕|举办|会见|主持召开|调研|考察|检查|出席)/.exec(
			opening,
		)?.[1] ?? null
	);
}

function eventDate(opening: string, published: string | null): string | null {
	if (!published) return null;
	const match = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/.exec(opening);
	if (!match) return /昨[日天晚]/.test(opening.slice(0, 60)) ? dayBefore(published) : published;
	const year = match[1] ?? published.slice(0, 4);
	const month = (match[2] ?? published.slice(5, 7)).padStart(2, '0');
	const date = `${year}-${month}-${match[3]!.padStart(2, '0')}`;
	return Number.isNaN(Date.parse(date)) ? published : date;
}

function dayBefore(date: string): string {
	return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
