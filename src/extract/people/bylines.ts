import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Reading } from '../types.js';
import { flaggedAfter, flaggedBefore } from './context.js';
import type { NameMention } from './decide.js';
import { standsAt, unitSet } from './units.js';

const BLANKS = unitSet(' 　：:、/|\t');

/** Words after a name that make it a maker of the article: 张三 摄, 李四 文/图. */
const MAKES = /^(?:[ 　]*(?:摄影报道|摄影|摄|供图|文\/图|图\/文|文图|撰文|报[道导])(?:[）)〕】\]。，|｜丨\s]|$))/;
const MAKE_FIRST = unitSet(' 　摄供文图撰报');
const REPORTS = /记者|通讯员|编辑|摄|供图|校对|责编|作者|撰稿|审核|监制/;

/**
 * Which mentions name makers of the article: those after 记者, 通讯员, 编辑 … and those that follow them in one run,
 * with or without a sign between them.
 */
export function bylineMentions(
	reading: Reading,
	lexicon: Lexicon,
	mentions: readonly NameMention[],
): ReadonlySet<NameMention> {
	const { text } = reading;
	const makers = new Set<NameMention>();
	let runEnd = -1;
	for (const mention of mentions) {
		let at = mention.start;
		while (standsAt(BLANKS, text, at - 1)) at--;
		const word = flaggedBefore(text, at, lexicon, CATEGORY.byline, 8);
		const follows = runEnd >= 0 && onlyBylineWords(text.slice(runEnd, mention.start), lexicon);
		if (word > 0 && flaggedBefore(text, word, lexicon, CATEGORY.foreignPlace, 8) >= 0) {
			// 美国记者某某 is somebody the article is about.
			runEnd = -1;
			continue;
		}
		const announced = word >= 0 && REPORTS.test(text.slice(word, at));
		const title = reading.lattice.titleStart[mention.start]!;
		// 日报社副总编辑某某, 青年编导某某陪同: an office that ends in the word, or work that is no part of this article.
		if (
			(title >= 0 && word > title) ||
			(word >= 0 &&
				at === mention.start &&
				!announced &&
				!maker(text, mention.end) &&
				/^\p{Script=Han}/u.test(text.slice(mention.end)))
		) {
			runEnd = -1;
			continue;
		}
		if (mention.how === 'byline' || announced || follows || maker(text, mention.end)) {
			makers.add(mention);
			runEnd = mention.end;
		} else runEnd = -1;
	}
	return makers;
}

const maker = (text: string, end: number): boolean =>
	standsAt(MAKE_FIRST, text, end) && MAKES.test(text.slice(end, end + 12));

function onlyBylineWords(between: string, lexicon: Lexicon): boolean {
	let at = 0;
	while (at < between.length) {
		if (standsAt(BLANKS, between, at)) at++;
		else {
			const end = flaggedAfter(between, at, lexicon, CATEGORY.byline);
			if (end < 0) return false;
			at = end;
		}
	}
	return true;
}
