/** The noun phrase that stands after a figure: 城市公园 of 新增50座城市公园. */
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';
import type { Room } from './room.js';

/** by UTF-16 unit: 1 for marks that end a noun phrase */
const STOP = marksOf('，；：。！？、…,;:!?（）()\n');
const JOINED = marksOf('、和及');
const JOINERS = marksOf('和及与并、以');
const LISTING = '、'.charCodeAt(0);
/** 吸引力强、带动面广的场景: qualities are coordinated before the noun */
const ADJECTIVES = marksOf('强广高大好优新多佳足快');
const MAX_LENGTH = 30;
/** how much longer the last member of a list may make it */
const LONGER = 12;
const NEXT = /^[和与及并](?![谐平美睦时])/;
const PASSED = /^(?:大关|关口|台阶|门槛)/;
const PASSED_FIRST = marksOf('大关台门');
/** marks behind which no noun phrase begins, not even behind a bracket */
const CLOSED = marksOf('，；：。！？、…,;:!?）)\n');
const BRACKET = marksOf('（(');
const [OF, IS] = ['的'.charCodeAt(0), '是'.charCodeAt(0)];
const NONE = { text: '', end: 0 };
const SUMMED = /(?:共计|总计|合计|总长|共|计)$/;
/** 行为 and 认为 end in no verb of their own */
const STATED = /(?<![行作认成人因])[为是]$/;

/** Words after a figure, where they end when there are any, and whether 的 joins them to it (then they begin with 的 when `link` needs it). */
export function rightSide(
	text: string,
	from: number,
	room: Room,
	cues: TargetCues,
): { readonly text: string; readonly end: number } {
	const { right, last } = room;
	let start = from;
	// most figures end their clause, or a mark stands behind them
	if (start >= right || CLOSED[unitAt(text, start)] === 1) return NONE;
	const possessive = unitAt(text, start) === OF;
	// 16个是专用药: what they are
	if (possessive || unitAt(text, start) === IS) start++;
	if (cues.links.startingAt(text, start, right)?.value === 'reach') return { text: '', end: start };
	// 突破200万大关: a mark that is passed
	if (PASSED_FIRST[unitAt(text, start)] === 1 && PASSED.test(text.slice(start, start + 2)))
		return { text: '', end: start + 2 };
	let end = start;
	// 床位700张（牵头单位：民政局）: a bracket alone is a remark; in 5000个（含农村）岗位 the noun comes behind it
	if (BRACKET[unitAt(text, end)] === 1) {
		const close = closing(text, end, right);
		if (close < 0 || close >= right || STOP[unitAt(text, close)] === 1 || JOINED[unitAt(text, close)] === 1)
			return { text: '', end };
		start = close;
		end = close;
	}
	// 护栏5万公里和危桥改造500座: a joiner leads to the next figure
	if (!last && JOINERS[unitAt(text, end)] === 1 && NEXT.test(text.slice(end, end + 2))) return { text: '', end };
	while (end < right && end - start < MAX_LENGTH) {
		const unit = text.charCodeAt(end);
		const close = OPENERS[unit] === 0 ? -1 : closing(text, end, right);
		if (close > end) {
			end = close;
			continue;
		}
		if (STOP[unit] === 1 && !(unit === LISTING && end > start && goesOn(text, end, room, cues))) break;
		if (!last && end > start && opensNext(text, end, right, cues)) break;
		end++;
	}
	if (end - start >= MAX_LENGTH && end < right) end = lastMember(text, start, end, right);
	while (end > start && JOINERS[text.charCodeAt(end - 1)] === 1) end--;
	// 导洪堤86处共133公里: what adds up is said of the next figure
	if (!last && end === right) end -= SUMMED.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0;
	// 安排30亿元支持20个试点: a verb before the next figure speaks of that one
	if (!last && end === right && isDoing(text, start, right, cues) && right - start <= 6)
		return { text: '', end: start };
	// 36个城市日均客流为9.6万人次: the verb is of the next figure
	if (!last && end === right && end - start > 3) end -= STATED.exec(text.slice(end - 4, end))?.[0].length ?? 0;
	end = beforeFittings(text, start, end);
	const words = balanced(text.slice(start, end));
	return { text: words === '' ? '' : possessive ? `的${words}` : words, end };
}

/** 94个机位以及相应配套设施: what comes with the things counted is counted by no figure */
const FITTINGS = /(?:以及|及|和)其?(?:相应|相关|附属|配套)[^、，]{0,12}$/;

/** Where the words end whose things are counted. */
function beforeFittings(text: string, start: number, end: number): number {
	if (end - start < 6) return end;
	const words = text.slice(start, end);
	if (!words.includes('配套') && !words.includes('附属') && !words.includes('相')) return end;
	const at = words.search(FITTINGS);
	return at >= 2 ? start + at : end;
}

/** Where the last member of a list ends, or the last one that fits whole. */
function lastMember(text: string, start: number, end: number, right: number): number {
	if (STOP[unitAt(text, end)] === 1 && unitAt(text, end) !== LISTING) return end;
	const mark = text.lastIndexOf('、', end);
	if (mark <= start) return end;
	const most = Math.min(right, end + LONGER);
	for (let i = end; i <= most; i++) if (i === right || CLOSED[unitAt(text, i)] === 1) return i;
	return mark;
}

/** Without quotation marks that have lost their partner. */
const balanced = (words: string): string =>
	words.includes('“') === words.includes('”') ? words : words.replaceAll(/[“”]/g, '');

/** by UTF-16 unit: place of an opening mark in the list, counted from 1 */
const OPENERS = new Uint8Array(65536);
for (const [index, mark] of [...'“《（('].entries()) OPENERS[mark.charCodeAt(0)] = index + 1;
const CLOSERS = '”》）)';

/** End of a short quotation or bracket that opens at a position, or -1. */
function closing(text: string, at: number, limit: number): number {
	const opener = OPENERS[unitAt(text, at)]!;
	if (opener === 0) return -1;
	const close = text.slice(at, Math.min(limit, at + 17)).indexOf(CLOSERS[opener - 1]!);
	return close > 0 ? at + close + 1 : -1;
}

/** Whether 、 coordinates within the phrase: no figure and no verb of doing follows it. */
function goesOn(text: string, at: number, { right, last }: Room, cues: TargetCues): boolean {
	if (ADJECTIVES[unitAt(text, at - 1)] === 1) return true;
	return !isDoing(text, at + 1, right, cues) && (last || /[、和及]/.test(text.slice(at + 1, right)));
}

/** verbs that make nouns with the word before them: 设备更新项目 */
const NOMINAL = new Set(['更新', '改造', '升级', '提升', '治理', '修复', '整治', '培训']);

/** A joiner or a verb of doing opens the words of the figure that follows. */
function opensNext(text: string, at: number, right: number, cues: TargetCues): boolean {
	const unit = text.charCodeAt(at);
	// 360条生产线和车间、500个工位: a joiner right before the next figure leaves it no words of its own
	if (unit !== LISTING && JOINED[text.charCodeAt(right - 1)] === 1 && at < right - 1) return false;
	if (JOINERS[unit] === 1 && !text.startsWith('以', at))
		return right - at - 1 <= 12 || isDoing(text, at + 1, right, cues);
	// a verb inside a noun (产能提升重点县) opens nothing; one that stays with its metric does (支持企业新增产能5万吨)
	const lead = cues.leads.startingAt(text, at, right);
	return lead?.value === 'keep' && lead.end - at >= 2 && !NOMINAL.has(lead.phrase);
}

function isDoing(text: string, at: number, limit: number, cues: TargetCues): boolean {
	const lead = cues.leads.startingAt(text, at, limit);
	return lead !== null && (lead.value === 'verb' || lead.value === 'keep') && lead.end - at >= 2;
}
