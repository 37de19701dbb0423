/** Coordinated metrics: 甲、乙分别增长7%和9%; 甲、乙、丙产量均稳定在百万吨以上. */
import type { Reading } from '../types.js';
import type { TargetCues } from './cues.js';
import type { Frame } from './frames.js';

/** Whether a word ends at an offset of a metric; null when the text has no words. */
export type WordEnds = ((offset: number) => boolean) | null;

/**
 * Metrics of a run of figures that one coordinated phrase governs.
 * @param metric the phrase before the first figure
 * @param count how many figures follow one another (7%和9% are two)
 * @param ends whether a word ends at an offset of the metric; null when that is not known
 * @returns for each figure its metrics: one each where the numbers of members and figures agree, else the whole phrase
 */
export function distribute(
	metric: string,
	count: number,
	ends: WordEnds,
	cues: TargetCues,
): readonly (readonly string[])[] {
	let members = producedAndSold(metric, count) ?? membersOf(metric, ends, cues);
	// 铝材、控制计算机及系统产量 with two figures: a joiner inside of a member
	if (members.length > count && metric.includes('、')) members = listedIn(metric, cues) ?? members;
	const paired = members.length === count;
	const dealt: (readonly string[])[] = [];
	for (let index = 0; index < count; index++) dealt.push([paired ? members[index]! : metric]);
	return dealt;
}

/** 调查失业率和登记失业率稳定在5%: rates do not add up */
const RATES = /^[^和、与及]{2,12}率(?:[和与及]|、)[^和、与及]{2,12}率$/;
const EACH = /(?:^|[^平年人户日月亩地])均|都|分别/;

/** The metrics of a figure that stands alone: all members of a coordinated phrase where 均, 都 or 分别 deals it out. */
export const metricsOf = (reading: Reading, frame: Frame, cues: TargetCues): readonly string[] =>
	frame.between !== '' && (EACH.test(frame.between) || (frame.link === 'reach' && RATES.test(frame.metric)))
		? membersOf(frame.metric, wordEnds(reading, frame), cues)
		: [frame.metric];

/** Tells whether a word of the text ends at an offset of a metric; null when the text has no words. */
export function wordEnds({ words }: Reading, frame: Frame): WordEnds {
	if (words.count === 0) return null;
	return (offset) => {
		const position = frame.nounStart - Math.max(0, frame.metric.indexOf(frame.noun)) + offset;
		return words.starts[words.at[position] ?? -1] === position;
	};
}

const EXAMPLES = /、.*等(?:多|数|\d|[一二三四五六七八九十]+)[个家座条类项]/;

/** joiners that are not part of a word: 普及, 总和, 和美, 参与 */
const JOINER = /、|(?<![普涉触波危遍])及|(?<![总饱温缓])和(?![美平谐睦])|(?<!参)与(?!会)/;

const CHANGE = /(?:增长|下降|降低|提高|增加|减少|增速)$/;

/** 外资 of 甲服务业、乙及丙制造业外资: what is measured of trades stands behind the last of them */
const OF_TRADES = /^.{2,}业(.{2,})$/;

/** Members between the marks of a list, with joiners inside of them; null where the head that they share is not told. */
function listedIn(metric: string, cues: TargetCues): readonly string[] | null {
	const parts = metric.split('、').filter((part) => part !== '');
	const last = parts.at(-1) ?? '';
	const change = CHANGE.exec(last)?.[0] ?? '';
	const stem = change ? last.slice(0, -change.length) : last;
	const before = parts.slice(0, -1);
	const trades = before.every((part) => part.endsWith('业'));
	const head =
		(trades ? OF_TRADES.exec(stem)?.[1] : undefined) ?? cues.heads.endingAt(stem, stem.length, 1)?.phrase ?? '';
	if (head === '' && !before.every((part) => hasHead(part, cues)) && !trades) return null;
	return parts.map((part) => (part === last ? part : (hasHead(part, cues) ? part : part + head) + change));
}

/** 产销量 of two figures is what is made and what is sold. */
function producedAndSold(metric: string, count: number): readonly string[] | null {
	if (count !== 2 || !metric.includes('产销') || /产销[率比]/.test(metric)) return null;
	return ['产量', '销量'].map((noun) => metric.replace(/产销量?/, noun));
}

/** Members of a coordination, the head that they share put to each: 交通投资, 水利投资 of 交通、水利投资. */
export function membersOf(metric: string, ends: WordEnds, cues: TargetCues): readonly string[] {
	// 甲、乙等多个片区客流量: examples of one thing
	if (EXAMPLES.test(metric)) return [metric];
	const parts = metric.split(JOINER).filter((part) => part !== '');
	const last = parts.at(-1) ?? '';
	if (parts.length < 2) return expandTownAndCountry(metric);
	const change = CHANGE.exec(last)?.[0] ?? '';
	const stem = change ? last.slice(0, -change.length) : last;
	const head = sharedHead(parts.slice(0, -1), stem, metric.length - last.length, ends, cues);
	return parts.map((part, index) => {
		if (index === parts.length - 1) return part;
		return (hasHead(part, cues) && !(BODIES.test(part) && MEASURES.test(head)) ? part : part + head) + change;
	});
}

/** seconds of common pairs: 城镇、农村居民收入 */
const PAIRED = new Set(['农村', '乡村', '乡镇', '西部', '中部', '东部', '进口', '出口', '女性', '高中']);

/** what does something can take a measure as its head: 战略性新兴产业、高新技术产业增加值 */
const BODIES = /(?:产业|企业|机构|平台|项目)$/;
const MEASURES = /(?:[量额率值]|比重|营收|利润|收入|规模)$/;

const hasHead = (part: string, cues: TargetCues): boolean =>
	/.{2}[量额率数值比]$/.test(part) || cues.heads.endingAt(part, part.length, 0) !== null;

/** 领域投资额 of 交通、水利、能源领域投资额: members of one length leave the rest of the last one as head. */
function sharedHead(before: readonly string[], last: string, at: number, ends: WordEnds, cues: TargetCues): string {
	const length = before[0]?.length ?? 0;
	const even = before.every((part) => part.length === length && !hasHead(part, cues));
	const cut = ends ? ends(at + length) : before.length > 1 || PAIRED.has(last.slice(0, length));
	if (even && cut && length <= 4 && last.length >= length + 2 && hasHead(last, cues)) return last.slice(length);
	return cues.heads.endingAt(last, last.length, 1)?.phrase ?? '';
}

/** 城乡居民收入 is measured for towns and for the country. */
function expandTownAndCountry(metric: string): readonly string[] {
	if (metric.includes('城乡居民'))
		return [metric.replace('城乡居民', '城镇居民'), metric.replace('城乡居民', '农村居民')];
	return [metric];
}

/** Metrics of figures that 分别 deals out to the nouns of the figures before: 收案2万件，结案1万件，分别增长5%、3%. */
export function dealtBack(
	nouns: readonly string[],
	between: string,
	change: string,
	count: number,
): readonly (readonly string[])[] | null {
	if (count < 2 || nouns.length < count || !between.includes('分别')) return null;
	return nouns.slice(-count).map((noun) => [noun + change]);
}
