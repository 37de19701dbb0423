/** Tells counts of what each place is to have (各区建有1所学校). */
import type { NumberMention } from '../numbers/index.js';
import { unitAt } from '../numbers/marks.js';
import { isCount } from './quantity.js';

const HAVE = '有'.charCodeAt(0);
/** 每个街道至少有, 市、区各建有, 各县都有; 每天有 tells of a habit */
const OWNED =
	/(?:^|[^一-龥])(?:(?:各|每(?![天年月日人]))[^，。；已]{1,20}|[^，。；已]{1,20}(?<!中)各)(?:至少|都|均)*[建设配]?有(?:至少)?$/;
const FARTHEST = 40;

/**
 * Whether a figure counts what each of some places has: where they are is no part of what is counted.
 * @param left where the words that can belong to the figure begin
 */
export const isOwned = (text: string, mention: NumberMention, left: number): boolean =>
	(unitAt(text, mention.start - 1) === HAVE || unitAt(text, mention.coreStart - 1) === HAVE) &&
	isCount(mention) &&
	OWNED.test(text.slice(Math.max(left, mention.coreStart - FARTHEST), mention.coreStart));
