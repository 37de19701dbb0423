import type { Sentence } from '../types.js';
import { unitAt } from '../unit-class.js';
import { isOneOf } from './characters.js';
import type { ContextWords } from './context-words.js';
import type { Placed } from './series.js';

/** 围绕“…”与记者见面交流: what follows the theme of an event. */
const TALKED =
	/^(?:的主题|这一主题|主题|为题)?(?:，)?(?:[与同和].{1,8})?(?:进行|开展|展开|举行|作)?(?:了)?(?:见面|交流|座谈|演讲|对话|研讨|讨论|发言|访谈)/;
const LEADS = /(?:围绕|就|以|着)$/;
const FOCUS = /(?:聚焦|围绕)$/;
/** How far before the quotation the event is named whose theme it is. */
const NEAR = 20;

/** Whether a quotation is what people met to talk about: 论坛聚焦“…”, 围绕“…”座谈. */
export function isTheme(text: string, placed: Placed, sentence: Sentence | undefined, context: ContextWords): boolean {
	if (!isOneOf(unitAt(text, placed.start - 1), '绕就以着焦')) return false;
	const before = text.slice(Math.max(0, placed.start - 2), placed.start);
	if (LEADS.test(before) && TALKED.test(text.slice(placed.end, placed.end + 16))) return true;
	if (!FOCUS.test(before)) return false;
	const from = Math.max(sentence?.start ?? 0, placed.start - NEAR);
	const clause = from + text.slice(from, placed.start).lastIndexOf('，') + 1;
	return context['event-head'].within(text, clause, placed.start);
}
