import type { Span } from '../../types.js';
import { coverage } from '../coverage.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { touches } from './slots.js';

/** What closes a list of offices behind 等 or its last member. */
const CLOSE =
	/^等?(?:[一二三四五六七八九十\d]{0,3}[个家])?(?:相关|有关|职能|主要|责任|牵头)*(?:部门|单位|处室|科室|部室)?(?:分管|主要|相关|有关|党政)*(?:负责人|负责同志|部门|单位)/;
/** What it goes on with behind 等: most do not. */
const CLOSES = marksOf('一二三四五六七八九十0123456789个家相有职主责牵部单处科分党负');
/** Offices of a house by what they end in. */
const OFFICE =
	/^(?!各|有关|相关|其他|所有|全|本|我|该|多|几|职能|基层|县直|市直|省直|区直|机关各)[^的了着和与及\s]{1,12}?(?:[和与][^的了着\s]{2,6})?(?:[^干全内总各外底][部]|[^好用到长各]处|[^本学百各]科|[^教会卧病浴课各]室|[^主承举协督兴各领]办|大队|支队|[^格布结大全僵]局|[^政常编评各]委|[^厕住场诊寓处研托会]所|团委|工会|卫生院|中心校)$/;
/** What stands in lists with offices, but is none for that ending alone. */
const HOUSE =
	/^(?!各|有关|相关|其他|所有|全|本|我|该|多|几|上市|跨国|民营|国有)[^的了着和与及\s]{2,12}(?:中心|[^医产]院|公司|集团)$/;

/** What leads to the first member. */
const LED = /(?:组织|联合|会同|协调|邀请|召集|带领|抽调|先后到|来到|走进|深入|前往)([^的了着]{2,12})$/;
const CUTS = marksOf('，。；：！？\n“”《》');
const COMMA = '、'.charCodeAt(0);
const [SUCH] = ['等'.charCodeAt(0)];
/** Characters of a list. */
const REACH = 120;
const NOTHING: readonly Span[] = [];

/**
 * The offices of a house in a list that says so (办公室、教务处、后勤处等部门负责人): where most members end like offices
 * or are bodies, the others are bodies too.
 */
export function listedOffices(
	text: string,
	bodies: readonly Span[],
	names: readonly Span[],
	such: readonly number[],
	lists: readonly number[],
): readonly Span[] {
	const out: Span[] = [];
	let bodied: Uint8Array | null = null;
	let named: Uint8Array | null = null;
	for (const cues of [such, lists])
		for (const cue of cues) {
			const end = listEnd(text, cue);
			if (end < 0) continue;
			const slots = membersBefore(text, end);
			if (slots.length < 2) continue;
			bodied ??= coverage(text.length, bodies);
			named ??= coverage(text.length, names);
			const offices: Span[] = [];
			const houses: Span[] = [];
			let known = 0;
			for (const slot of slots) {
				const member = text.slice(slot.start, slot.end);
				if (touches(named, slot)) continue;
				if (touches(bodied, slot)) known++;
				else if (OFFICE.test(member)) offices.push(slot);
				else if (HOUSE.test(member)) houses.push(slot);
			}
			const sure = offices.length + known;
			if (offices.length === 0 || sure < 2 || (sure + houses.length) * 3 < slots.length * 2) continue;
			for (const slot of offices) out.push(slot);
			for (const slot of houses) out.push(slot);
		}
	return out.length === 0 ? NOTHING : out;
}

/** Where the list ends that a cue closes (等部门, 负责人); -1 where it closes none. */
function listEnd(text: string, cue: number): number {
	if (unitAt(text, cue) === SUCH)
		return CLOSES[unitAt(text, cue + 1)] === 1 && CLOSE.test(text.slice(cue, cue + 16)) ? cue : -1;
	// 、供电公司5家单位
	if (text.startsWith('家单位', cue))
		return (
			cue - (/[等]?[\d一二三四五六七八九十]{1,3}$/.exec(text.slice(Math.max(0, cue - 4), cue))?.[0].length ?? cue + 1)
		);
	if (!text.startsWith('负责', cue)) return -1;
	let at = cue;
	for (const word of ['党政', '相关', '有关', '主要', '分管']) if (text.startsWith(word, at - 2)) at -= 2;
	return CUTS[unitAt(text, at - 1)] === 1 || text.startsWith('部门', at - 2) ? -1 : at;
}

/** The members of the list that ends at `end`; none where no clause opens near. */
function membersBefore(text: string, end: number): readonly Span[] {
	const slots: Span[] = [];
	let to = end;
	let at = end - 1;
	for (; at >= 0 && end - at < REACH; at--) {
		const unit = text.charCodeAt(at);
		if (CUTS[unit] === 1) break;
		if (unit !== COMMA) continue;
		slots.push({ start: at + 1, end: to });
		to = at;
	}
	// the first member stands behind whatever leads to the list: whole where the clause or a verb opens with it
	if (to > at + 1 && (at < 0 || CUTS[unitAt(text, at)] === 1)) {
		const led = LED.exec(text.slice(at + 1, to));
		slots.push({ start: led === null ? at + 1 : to - led[1]!.length, end: to });
	}
	return slots.reverse();
}
