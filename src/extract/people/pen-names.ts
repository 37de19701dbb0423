import { tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

/** What bodies and notes end in, and no maker of an article. */
const NO_NAME =
	/[省市县区州盟旗镇乡村社台报室部科局院校站队会网图摄心组员办委厅处版讯稿者们导道]$|^(?:佚名|匿名|无名|未知|不详)$/;

/**
 * Whether a slot that only makers of an article fill may hold a pen name or a rare surname: two or three Han characters
 * in which no word stands that is used as one (圣艳艳, 瀚文).
 */
export function mayBePenName(slot: string, lexicon: Lexicon): boolean {
	if (!/^\p{Script=Han}{2,3}$/u.test(slot) || NO_NAME.test(slot)) return false;
	for (let at = 0; at < slot.length - 1; at++)
		for (let end = at + 2; end <= slot.length; end++) if (isUsual(slot.slice(at, end), lexicon)) return false;
	return true;
}

/** Whether a string is a word of the dictionary that is used as one: 全文, 方言. */
export function isUsual(slot: string, lexicon: Lexicon): boolean {
	const entry = lexicon.trie.find(slot);
	return entry >= 0 && !/^nr|^x/.test(tagName(lexicon.tag[entry]!)) && lexicon.cost[entry]! < USUAL;
}

/** −ln of the share of a word that news uses now and then. */
const USUAL = 13;
