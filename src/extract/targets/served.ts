/** Tells for whom, and to what, something is done: 为1万名老人提供服务, 对3000座水库进行加固. */
import { marksOf, unitAt } from '../numbers/marks.js';
import { endsInVerb } from './compose.js';
import type { TargetCues } from './cues.js';

/** what stands before those who are served */
export const SERVED = marksOf('对为给');
export const [TO, FOR] = ['对'.charCodeAt(0), '为'.charCodeAt(0)];

/** what 为 is said of is a measure: 设备总数为1000台 */
const MEASURE = /(?:[数量率额值]|目标|规模|分别)$/;
/** 作为, 成为: no preposition */
const NAMED_AS = marksOf('作成因认以称定列评视行');
/** what is done to those that 对 names */
const DONE_TO = /.(?:进行|开展|实施|予以|实行|给予)./;

/** Whether 为 says what a measure comes to. */
export const isMeasure = (words: string): boolean => MEASURE.test(words);

/** Whether a metric says what is done to those that 对 names. */
export const isDoneTo = (metric: string): boolean => DONE_TO.test(metric);

/** Whether a verb of doing stands in the words: 企业开展诊断. */
export const isServed = (words: string, cues: TargetCues): boolean => {
	for (let i = 2; i < words.length - 2; i++) {
		const lead = cues.leads.startingAt(words, i, words.length);
		if (lead && (lead.value === 'verb' || lead.value === 'keep') && lead.end - i >= 2) return true;
	}
	return false;
};

/** Whether 为 before some words leads up to what is done for them: 农户提供, 患者实施手术. */
export function isForSomebody(text: string, from: number, to: number, cues: TargetCues): boolean {
	if (NAMED_AS[unitAt(text, from - 2)] === 1) return false;
	const words = text.slice(from, to);
	return !MEASURE.test(words) && (endsInVerb(words, cues) || isServed(words, cues));
}
