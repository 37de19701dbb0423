/** What holds for all names of a list: in 甲、乙，市长丙、丁出席会议 the last one alone has the verb behind it. */
import type { EventPart } from '../../record/schema.js';
import type { Span } from '../../types.js';

/** A mention of a person, and the parts that the words around it tell of. */
export interface Present extends Span {
	readonly name: string;
	/** bits of what the words behind can tell of */
	readonly cues: number;
	parts: readonly EventPart[];
	/** met by the one who is named before, and so nobody who does what is told behind */
	readonly guest: boolean;
}

/** Characters between two names of a list: offices of the second, and units whose heads have no names. */
const REACH = 60;
/** Names side by side: what one does all do. */
const BESIDE = /^(?:同志|先生|女士|等)?(?:[、\s]+|[和及与])$/;
/** What opens a gap between names that have no verb between them. */
const JOINED = /^(?:同志)?(?:（[^（）]{1,12}）)?(?:[、，\s和及]|等[^，]*$)/;
/** What ends a list, or tells of somebody. */
const BROKEN = /[。；：\n“”]|主持|宣布|强调|指出|讲话|致辞|会见|陪同|他|她|并/;
/** Parts that names share over the offices between them. */
const SHARED: readonly EventPart[] = ['attended', 'accompanied'];
/** The clause before whoever is met, visited or heard. */
const OBJECT = /(?:接见|看望|慰问|拜会|走访|采访|听取|邀请|欢迎|任命|感谢)[^，。；、\n]{0,20}$/;

/** Gives the parts of the last name of each list to those before it; `present` stands in the order of the text. */
export function spreadOverLists(text: string, present: readonly Present[]): void {
	for (let k = present.length - 2; k >= 0; k--) {
		const here = present[k]!;
		const next = present[k + 1]!;
		if (next.parts.length === 0 || here.parts.length > 0 || here.guest) continue;
		if (next.start - here.end > REACH || next.start <= here.end) continue;
		const between = text.slice(here.end, next.start);
		if (!JOINED.test(between)) continue;
		if (BESIDE.test(between)) here.parts = next.parts;
		else if (!BROKEN.test(between) && !OBJECT.test(text.slice(Math.max(0, here.start - 26), here.start)))
			here.parts = next.parts.filter((part) => SHARED.includes(part));
	}
}
