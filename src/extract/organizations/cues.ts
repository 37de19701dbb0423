import { CUES } from '../mark-places.js';
import { unitAt } from '../numbers/marks.js';
import { units } from '../phrase-step.js';
import type { Reading } from '../types.js';

/** What the rarer rules need to find anything at all. */
export interface Cues {
	/** where a word stands that closes a list of those who spoke or attended, in order: 负责人, 代表, 家企业, 家单位 */
	readonly lists: readonly number[];
	/** 政协 or 人大 stands somewhere */
	readonly committees: boolean;
	/** where 记者 stands */
	readonly reporters: readonly number[];
	/** where 等 stands */
	readonly such: readonly number[];
	/** where 来源 stands first; -1 for nowhere */
	readonly source: number;
}

const [DUTY, TABLE, SPEECH, HOUSE, JOINT, GREAT, NOTE, ORIGIN, SUCH] = units(CUES);
const [BURDEN, INSTEAD, UTTER, GOVERN, PERSON, WHO, COME] = units('负代发政人者来');
const NONE: readonly number[] = [];

/** The cues of all rules. */
export function cuesOf({ text, cues }: Reading): Cues {
	let lists: number[] | null = null;
	let reporters: number[] | null = null;
	let such: number[] | null = null;
	let committees = false;
	let source = -1;
	for (let k = 0; k < cues.length; k++) {
		const i = cues[k]!;
		const unit = text.charCodeAt(i);
		if (unit === SUCH) {
			such ??= [];
			such.push(i);
		} else if (unit === GREAT || unit === JOINT) {
			if (unitAt(text, i - 1) === (unit === GREAT ? PERSON : GOVERN)) committees = true;
		} else if (unit === ORIGIN) {
			if (source < 0 && unitAt(text, i - 1) === COME) source = i - 1;
		} else if (unit === NOTE) {
			if (unitAt(text, i + 1) !== WHO) continue;
			reporters ??= [];
			reporters.push(i);
		} else {
			const at = listCue(text, i, unit);
			if (at < 0) continue;
			lists ??= [];
			lists.push(at);
		}
	}
	return { lists: lists ?? NONE, committees, reporters: reporters ?? NONE, such: such ?? NONE, source };
}

/** Where the word begins that closes a list and of which text[at] is the rarest character; -1 where none does. */
function listCue(text: string, at: number, unit: number): number {
	const before = unitAt(text, at - 1);
	if (unit === HOUSE)
		return text.startsWith('企业', at + 1) || text.startsWith('公司', at + 1) || text.startsWith('单位', at + 1)
			? at
			: -1;
	if (unit === TABLE) return before === INSTEAD ? at - 1 : -1;
	if (unit === SPEECH) return before === UTTER ? at - 1 : -1;
	if (unit !== DUTY || before !== BURDEN) return -1;
	return text.startsWith('人', at + 1) || text.startsWith('同志', at + 1) ? at - 1 : -1;
}
