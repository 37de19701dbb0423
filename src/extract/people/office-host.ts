import { CATEGORY, categories, type Tag } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit } from '../lattice.js';
import { nameStart } from '../noun-phrase.js';
import { type Barrier, blankStep, readStep, within } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { standsAt, standsOrEnds, unitAt, unitSet } from './units.js';

/** Most characters between an office and the body that it is of. */
const LONGEST = 14;
/** What an office with its body stands behind. */
const EDGE = unitSet('、，。；：\n（“');
/** … one word more: 原某局某处处长, 某某任某局某处处长. */
const AFTER_EDGE = unitSet('原任兼由');
/** Words that no name of a body goes on with. */
const NO_PART = categories(
	'title',
	'rightVerb',
	'speech',
	'rightFunction',
	'leftFunction',
	'listEnd',
	'nonRole',
	'byline',
	'generic',
);
const PART_TAGS: ReadonlySet<Tag> = new Set<Tag>(['n', 'ns', 'v', 'vn', 'a', 'an', 'b', 'j', 'l', 'nz', 'x', 's', 'f']);
/** Verbs between a body and another whose head is meant, and what is done to offices. */
const ACTS =
	/^(?:联合|配合|协同|组织|协调|支持|举行|召开|举办|成立|启动|启用|发布|公布|表彰|授予|颁发|学习|参加|接受|开展|联系|对接|交由|提请|进行|实施|继任|升任|调任|转任|接任|出任|兼任|担任|当选|晋升|提名|聘任|任命|拜会|拜访|接待|考察|视察|巡查|检查|走进|来到|前往|抵达|专访|对话|会同|带队|有关|相关|全体|部分|下属|所属|以及|等)$/;
const ONE_VERB = unitSet('到赴来去访抵驻在往经据兼任携率陪请为派对向将把被给让叫说');
const HOST = categories('body', 'place');
const SUFFIX = CATEGORY.suffix | CATEGORY.department;
const ENDS_BODY = unitSet('局厅委院校署');
/** What joins two fields of one body: 网络和职工技术协作中心. */
const JOINS = unitSet('和与及');
const OF_OWN = categories('body', 'place', 'levelWord', 'department');

const step = blankStep();

/**
 * Where an office begins whose body's name holds words that names of bodies seldom do: 某市地震局 + 震害防御处处长. Nothing
 * but such words may stand between the office and its host, and a mark before the host: so the whole part of the clause
 * is the office. Gives `start` where it is not so.
 */
export function hostedStart(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text } = reading;
	// The word that opens the office, before which a joint may stand.
	let next = start;
	for (let at = start; start - at < LONGEST; ) {
		if (!isHanUnit(unitAt(text, at - 1)) || barrier(at - 1) || !readStep(step, reading, lexicon, at)) return start;
		const { start: from, tag } = step;
		if (at < start && isHost(text, at)) {
			const host = nameStart(reading, lexicon, at, barrier);
			return at - host > 1 && isEdge(text, host, barrier) ? host : start;
		}
		if (barrier(from)) return start;
		if (at - from === 1) {
			if (standsAt(JOINS, text, from)) {
				if (at === start || !readStep(step, reading, lexicon, from) || !PART_TAGS.has(step.tag)) return start;
				if (opensBody(reading, lexicon, at, next)) return start;
			} else if (standsAt(ONE_VERB, text, from) || !PART_TAGS.has(tag)) return start;
		} else if (!isPart(text, from, at, tag)) return start;
		next = at;
		at = from;
	}
	return start;
}

/** Whether the step at hand is a body or a place by which an office is told. */
function isHost(text: string, at: number): boolean {
	const { start } = step;
	// 刑事警察 + 局
	if (at - start < 2) return within(step, SUFFIX) && standsAt(ENDS_BODY, text, start);
	return (
		within(step, HOST) || (within(step, SUFFIX) && !within(step, CATEGORY.domain)) || text.startsWith('中国', start)
	);
}

/** Whether a word may stand in the name of a body. */
function isPart(text: string, from: number, at: number, tag: Tag): boolean {
	const word = text.slice(from, at);
	if (word === '选举' || word === '职工') return true;
	return PART_TAGS.has(tag) && !within(step, NO_PART) && !ACTS.test(word);
}

/** Whether what stands behind a joint is a body of its own. */
function opensBody(reading: Reading, lexicon: Lexicon, from: number, to: number): boolean {
	return readStep(step, reading, lexicon, to) && step.start === from && within(step, OF_OWN);
}

/** Whether an office may begin at `at`: behind a mark, one word behind it, or behind a name and its joint. */
const isEdge = (text: string, at: number, barrier: Barrier): boolean =>
	standsOrEnds(EDGE, text, at - 1) ||
	(standsAt(AFTER_EDGE, text, at - 1) && standsOrEnds(EDGE, text, at - 2)) ||
	(standsAt(JOINS, text, at - 1) && barrier(at - 2));
