import { categories } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { standsAt, unitSet } from '../people/units.js';

/** What a body's name and the rank word may have between them: 高级, 名誉, 也门问题, 共和党籍. */
const OF_RANK = /(?<=..)(?:高级|首席|资深|名誉|荣誉|常务)$/;
const OF_PARTY = /(?:\p{Script=Han}{1,2}裔)?(?:共和|社会民主|民主|保守|自由|进步|人民|工)党籍$/u;
const OF_TASK = /(?:问题|事务)$/;
/** What these end in. */
const LAST = unitSet('级席深誉务籍题');
/** Whose offices may be for a task: a state, a body of several. */
const SENDS = categories('foreignPlace', 'foreignBody', 'body');
const LONGEST_TASK = 12;

/** Length of what `named`, all that stands before a rank word, says of the office and not of the body that it opens with; 0 for most. */
export function attributeLength(named: string, lexicon: Lexicon): number {
	const { length } = named;
	if (!standsAt(LAST, named, length - 1)) return 0;
	const ranked = OF_RANK.exec(named);
	if (ranked) return ranked[0].length;
	const party = OF_PARTY.exec(named);
	if (party) return party[0].length;
	if (!OF_TASK.test(named)) return 0;
	const sender = lexicon.trie.longest(named, 0);
	const own = sender !== null && (lexicon.flags[sender[1]]! & SENDS) !== 0 ? length - sender[0] : 0;
	// 伊拉克问题特使: for Iraq, and not of it
	return own > 2 && own <= LONGEST_TASK ? own : 0;
}
