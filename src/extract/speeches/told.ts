/** Sentences that open with someone else and still belong to the speech they stand in. */
import type { Span } from '../../types.js';
import type { Speaker } from './speakers.js';

/** what others are to do, and how one speaks of a host or of one's own side: 各部门要…, 习近平主席提出的倡议… */
const TOLD = /^(?:等?要|应当?|必须|须|愿|将继续|高度重视)|^(?:主席|总书记|总统|总理|首相|先生|同志)[^。]{12,}/;
const NARRATED = /参加|出席|主持|陪同|列席|会见|会谈|汇报|就座|抵达|到机场/;

/** Whether a sentence that opens with someone else still tells what the speaker says. */
export const isTold = (text: string, sentence: Span, opener: Speaker): boolean => {
	const rest = text.slice(opener.end, sentence.end);
	return TOLD.test(rest) && !NARRATED.test(rest);
};
