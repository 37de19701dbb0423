/** Reads the verb between a metric and its figure: 达到, 提高到, 增长. */
import type { NumberMention } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';

/** The verb that joins a metric to its figure. */
export interface Link {
	/** `change`: the figure is a difference (增长5%); `reach`: a level that is reached (达到, 突破); `state`: 为, 在, 共 */
	readonly kind: 'change' | 'reach' | 'state' | 'none';
	/** where the words before it end */
	readonly start: number;
	/** the verb that stays with the metric: 增长 */
	readonly change: string;
	/** only a comparator joins them (超450家), no verb */
	readonly bare: boolean;
}

/** Reads leftward from a figure, not beyond `left`. */
export function linkBefore(text: string, mention: NumberMention, left: number, cues: TargetCues): Link {
	if (mention.kind === 'rank') return rankLink(text, mention, left);
	let start = mention.start;
	let kind: Link['kind'] = isReaching(mention) ? 'reach' : 'none';
	for (;;) {
		const verb = cues.links.endingAt(text, start, left);
		if (!verb || isWord(text, verb.phrase, verb.start))
			return { kind, start, change: '', bare: start === mention.start };
		// 加快15个示范县建设: the figure counts, and nothing becomes faster by it
		if (verb.phrase === '加快' && mention.dimension === 'count')
			return { kind, start: verb.start, change: '', bare: false };
		if (verb.value === 'change' && isDoing(text, start, left, verb.phrase.length, cues))
			return { kind, start, change: '', bare: start === mention.start };
		start = verb.start;
		if (verb.value === 'change') {
			const change = /[了比]/.test(verb.phrase) ? verb.phrase.replace(/了|同比|环比/g, '') : verb.phrase;
			return kind === 'reach' && mention.start === verb.end && /超|突破/.test(mention.comparator.text)
				? { kind: 'change', start, change, bare: false }
				: { kind: kind === 'none' || kind === 'reach' ? 'change' : kind, start, change, bare: false };
		}
		if (verb.value === 'reach') kind = 'reach';
		else if (kind === 'none') kind = 'state';
	}
}

/** 下达, 传达: the second half of a verb joins no figure to a metric */
const isWord = (text: string, verb: string, start: number): boolean =>
	verb === '达' && BEFORE_REACH[unitAt(text, start - 1)] === 1;
const BEFORE_REACH = marksOf('下传送直抵表转');

const MORE = marksOf('高快');
const COMPARING = /[比较][^，；：。、比较]{2,16}[高快]$/;

/** 高 of 比各项贷款增速高9个百分点: by how much one thing exceeds another; null where nothing is compared. */
export function surplus(text: string, { start, text: words }: NumberMention, left: number): Link | null {
	if (start <= left || MORE[unitAt(text, start - 1)] === 0 || !words.endsWith('百分点')) return null;
	if (!COMPARING.test(text.slice(Math.max(left, start - 20), start))) return null;
	return text.startsWith('加快', start - 2) || text.startsWith('提高', start - 2)
		? null
		: { kind: 'change', start: start - 1, change: '高出', bare: false };
}

/** Whether anything before a figure can make it a difference or a level: what `linkBefore` looks for, at its cheapest. */
export const mayBeLinked = (text: string, { kind, start }: NumberMention, left: number, cues: TargetCues): boolean =>
	kind === 'rank' || cues.links.endingAt(text, start, left) !== null;

const RANKED =
	/(?:进入|跻身|迈入|迈进|挺进|冲进|位居|稳居|保持在?|位列|排名|居)(?:全[国省市球区]|世界|国内|全自治区|中西部|[东西中]部)?(?:[一-龥]{0,2}同类[一-龥]{2})?$/;

/** 进入全国 before 前十: the verb of a rank and where it holds. */
function rankLink(text: string, { start }: NumberMention, left: number): Link {
	const from = Math.max(left, start - 14);
	const match = RANKED.exec(text.slice(from, start));
	return { kind: match ? 'reach' : 'none', start: match ? from + match.index : start, change: '', bare: !match };
}

/** 改造提升3500万亩: the whole is a verb of doing, and 提升 no change of a metric. */
function isDoing(text: string, end: number, left: number, length: number, cues: TargetCues): boolean {
	const lead = cues.leads.endingAt(text, end, left);
	return lead !== null && lead.phrase.length > length && (lead.value === 'keep' || lead.value === 'verb');
}

/** 超, 突破, 不低于 before a figure are verbs as well as comparators. */
const isReaching = (mention: NumberMention): boolean =>
	mention.start < mention.coreStart &&
	/超|突破|破|不|至少|高于|低于|逾/.test(mention.text.slice(0, mention.coreStart - mention.start));
