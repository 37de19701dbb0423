/** What is a line rather than a sentence: a heading, an item, the opening of a list. */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';

const LONGEST = 40;
const ENDS = marksOf('。！？；，、：…”');

/** Whether words end in a mark that a line does not end in. */
export const endsInMark = (text: string, end: number): boolean => ENDS[unitAt(text, end - 1)] === 1;

/** Whether words are a short line without a mark at their end. */
export const isShortLine = (text: string, { start, end }: Span): boolean =>
	end - start <= LONGEST && !endsInMark(text, end);

/** Whether words are at most as long as such a line is. */
export const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST;
