/** Places in a text, in order. */
export interface MarkPlaces {
	/** where some marks stand: the first `count` */
	readonly at: Int32Array;
	readonly count: number;
	/** where the characters stand by which rules for bodies are told (`CUES`): the first `cueCount` */
	readonly cues: Int32Array;
	readonly cueCount: number;
}

/** The rarest characters of 负责人, 代表, 发言, 家企业, 政协, 人大, 记者, 来源, and 等. */
export const CUES = '责表言家协大记源等';

const MARK = 1;
const CUE = 2;
/** by UTF-16 unit: what ends a sentence, quotation marks of all kinds, and the line break; cues */
const SOUGHT = new Uint8Array(65536);
for (const mark of '。！？!?“”‘’「」『』《》〈〉〝〞"\'\n') SOUGHT[mark.charCodeAt(0)] = MARK;
for (const cue of CUES) SOUGHT[cue.charCodeAt(0)] = CUE;

/** Two arrays serve text after text. */
let room = new Int32Array(0);
let cueRoom = new Int32Array(0);

/** Finds them once for sentences, quotations and bodies. What it gives holds until it is asked for the next text. */
export function markPlaces(text: string): MarkPlaces {
	const { length } = text;
	if (room.length <= length) {
		room = new Int32Array(2 * length + 1);
		cueRoom = new Int32Array(2 * length + 1);
	}
	const at = room;
	const cues = cueRoom;
	let count = 0;
	let cueCount = 0;
	// Where the next one stands cannot be foretold: every place is written down, and kept where it is one.
	for (let i = 0; i < length; i++) {
		const sought = SOUGHT[text.charCodeAt(i)]!;
		at[count] = i;
		count += sought & MARK;
		cues[cueCount] = i;
		cueCount += sought >> 1;
	}
	return { at, count, cues, cueCount };
}
