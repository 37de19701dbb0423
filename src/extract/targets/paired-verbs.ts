/** Verbs of doing that share an object, and those that stay with it: 新建、改造提升农田, 新建扩建学校, 保护修复湿地. */
import type { TargetCues } from './cues.js';

/** Where the last of the verbs ends that share their object: 新建、改造提升 of 新建、改造提升高标准农田. */
export function pairedEnd(text: string, end: number, to: number, cues: TargetCues): number {
	for (let at = end; ; ) {
		const next = text.startsWith('、', at) ? cues.leads.startingAt(text, at + 1, to) : null;
		if (next === null || next.value !== 'keep' || next.end - at <= 2) {
			const second = text.charCodeAt(at) > BEFORE_HAN ? SECOND.exec(text.slice(at, Math.min(to + 1, at + 10))) : null;
			return second !== null && at + second[0].length <= to ? at + second[0].length : at;
		}
		at = next.end;
	}
}

const BEFORE_HAN = 0x4dff;
/** 扩建 of 新建扩建学校; in 新建加固站 it would be part of a name */
const SECOND =
	/^[和并]?(?:改扩建|扩建|改造提升|改造|提升|加固|改建|续建|迁建|维修|修复|升级)(?![率量站厂区点力类型]|工程|项目|面积|中心|基地|示范|行动|任务|升级)/;

/** Where a verb ends that is dropped elsewhere and stays here: 保护修复湿地 has two, 加大研发投入 adds, 保护80%的物种; 0 for all others. */
export const keptEnd = (text: string, verb: string, end: number, to: number): number =>
	verb === '保护' && (text.startsWith('修复', end) || end === to)
		? Math.min(to, end + 2)
		: verb === '加大' && text.startsWith('投入', to - 2) && to - end <= 8
			? end
			: 0;

/** Whether nothing but a verb of doing stands between the begin of a phrase and a mark: the object is still to come. */
export function isPaired(text: string, from: number, at: number, cues: TargetCues): boolean {
	if (text[at] !== '、') return false;
	const verb = cues.leads.endingAt(text, at, from);
	return verb !== null && verb.value === 'keep' && verb.start === from;
}
