/** Who had which part in an event. */
import type { EventPart } from '../../record/schema.js';
import type { Span } from '../../types.js';
import type { EventFact, PersonFact } from '../types.js';

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

/** Present on a screen only. */
const BY_VIDEO =
	/^[^，。；\n]{0,14}(?:以视频(?:方式|形式)|通过视频|视频连线|线上(?:出席|参加)|(?:发表|作)(?:了)?视频|视频(?:致辞|致词|讲话|出席|会见))/;

/**
 * Who had which part, by what stands around the names.
 * @param within stretches of the text that tell of the event
 */
export function partsOf(text: string, people: readonly PersonFact[], within: readonly Span[]): EventFact['people'] {
	const out: Partial<Record<EventPart, string[]>> = {};
	const long = text.length > SPEECH;
	const address = long ? text.slice(0, 1000).indexOf('各位代表') : -1;
	const reach = address >= 0 ? address : long ? 300 : text.length;
	for (const person of people) {
		if (person.kind === 'byline') continue;
		// 省长 某某, above 各位代表：, is who reports.
		if (person.mentions[0]!.start < address && person.roles.length > 0) add(out, 'reported', person.name);
		for (const mention of person.mentions) {
			if (mention.start > reach || !within.some(({ start, end }) => mention.start >= start && mention.start < end))
				continue;
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
			if (BY_VIDEO.test(after)) add(out, 'video', person.name);
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
