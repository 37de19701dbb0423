import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { flaggedAfter, mayBegin } from './context.js';
import { isHanScript, placeOf, standsAt, standsOrEnds, unitSet } from './units.js';

/** What parts the names, labels and bodies of credits. */
export const CREDIT_PARTS = unitSet(' 　\t、，；;：:/|｜丨&?？');
const BLANKS = unitSet(' 　\t');
/** What parts a maker from what he did: 某某/文, 某某 摄. */
const PARTS_WORK = unitSet(' 　/');
/** What may stand behind the word for what somebody did. */
const BEHIND_WORK = unitSet(' 　、，；;/|｜丨&（）()。');

/** How a label is made: what kind of maker, then what he does. */
const KINDS =
	'本[报台网站版刊]|小|学生|[全融新]媒体|特[约派邀]|首席|[见实]习|责任|值班|执行|[总副主初复终预核一二三]|图片?|文[字案]?|视[频觉]|美术|版[式面]|内容|技术|新闻|信息|网络|后期|现场';
const WORKS =
	'记者|通[讯迅]员|作者|编[辑审校委导排务]?|[主总责美采]编|主任|撰[稿文]|[供来投初组]稿|采[写访集编]|校[对审]|审[核稿校签定批]?|签发|核[发稿]|摄[影像制]?|拍摄|航拍|影|文[字案图]?|图[片文]?|供图|制[图作片]|剪辑|设计|排版|版面|海报|视[频觉]|配音|播音|策划|统筹|监制|出品|修改|发布|上传|录入|校';
/** A label with the sign behind it: 本版策划：, 图|. Only there are 文 and 审 labels. */
const BEFORE_SIGN = new RegExp(`(?:${KINDS}){0,3}(?:${WORKS})(?:人|员|者)?】?(?=[ 　]{0,3}[：:/|｜丨])`, 'y');
/** What labels of these forms begin with: most characters of a line are asked no more. */
const LABEL_FIRST = unitSet(
	'本小学全新融媒特首见实责值执总副主初复终预核一二三图片文视美版内技信网后现记通作编采撰稿供来投组写访集校对审签发摄拍航影制剪设排海配播策统监出修上录',
);
const SIGNS = unitSet('：:/|｜丨');
const JOINED_FIRST = unitSet('摄供文图报');
/** Behind a maker, with a stroke or a blank between or none. */
const JOINED = /(?:摄影报道|摄影|摄|供图|文\/图|图\/文|报道)/y;
const APART = /(?:文\/图|图\/文|文图|图文|[文图摄影审编校])/y;
/** What these two begin with. */
const WORD_FIRST = unitSet('摄供文图报影审编校');

const reach = (form: RegExp, text: string, at: number): number => {
	form.lastIndex = at;
	return form.test(text) ? form.lastIndex : -1;
};

/** What labels a stretch may hold: some before a sign, some by themselves. */
const SIGNED = 1;
const WORDED = 2;

/** The labels that a stretch may hold, as bits; 0 for none, as for most. */
export function labelsIn(text: string, start: number, end: number, lexicon: Lexicon): number {
	// behind a blank at the end of the stretch the sign may follow it
	const signed = placeOf(SIGNS, text, start, end) < end || standsAt(BLANKS, text, end - 1) ? SIGNED : 0;
	for (let at = start; at < end; at++)
		if (standsAt(WORD_FIRST, text, at) || mayBegin(text, at, lexicon, CATEGORY.byline)) return signed | WORDED;
	return signed;
}

/**
 * End of the word for what a maker did that stands at a position between credits, −1 for none.
 * @param labels those that the stretch up to `end` may hold (`labelsIn`)
 */
export function creditLabel(text: string, at: number, end: number, lexicon: Lexicon, labels: number): number {
	if (labels === 0 || at >= end || !isHanScript(text.charCodeAt(at))) return -1;
	// apart or run on to the name before it: 薛霁彤图/马建林
	const signed = (labels & SIGNED) !== 0 && standsAt(LABEL_FIRST, text, at) ? reach(BEFORE_SIGN, text, at) : -1;
	if (signed > at && signed < end) return signed;
	if ((labels & WORDED) === 0) return -1;
	const joined = standsAt(JOINED_FIRST, text, at) ? reach(JOINED, text, at) : -1;
	if (joined > at && (joined >= end || standsOrEnds(BEHIND_WORK, text, joined))) return joined;
	if (standsAt(PARTS_WORK, text, at - 1)) {
		const work = reach(APART, text, at);
		if (work > at && (work >= end || standsOrEnds(BEHIND_WORK, text, work))) return work;
	}
	const word = flaggedAfter(text, at, lexicon, CATEGORY.byline);
	return word > end ? -1 : word;
}

/** Whether a sign follows, with or without blanks: what stands before it is a label or a body, and no name. */
export function beforeSign(text: string, at: number, end: number): boolean {
	let i = at;
	while (i < end && standsAt(BLANKS, text, i)) i++;
	return i < end && (text.charAt(i) === '：' || text.charAt(i) === ':');
}
