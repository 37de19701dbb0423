/** Tells figures that count what makes up a thing, a text or a list, or that say what something can: they set no result. */
import type { NumberMention } from '../numbers/index.js';
import { isWordAt } from './shapes.js';

/** 6个传统产业、9个新兴产业组成的体系; 由12颗卫星组成的星座 has its satellites built */
const MEMBERS = /^[^，。；将]{1,18}(?:[、和及][^，。；、将]{2,18}){0,4}(?:组成|构成)(?:的|，|。)/;
/** 包括甲、乙在内的10个专项行动, 部署甲、乙等21项具体工作: how many headings a plan has */
const HEADINGS = /^(?:具体工作|(?:专项|重大)行动|(?:专项|行动)计划|支撑性重大工程)$/;
/** 草案共5编、1242条, 药典共4部: how long a text is */
const LENGTH = /共计?(?:[\d一二三四五六七八九十]+[编部章节卷篇]、?){0,2}$/;
const PARTS = '编部章条节款卷篇处项';
const TEXT = /(?:草案|法典?|条例|药典|规[定则划]|办法|纲要|意见|方案|文件|稿|文字)(?:共|$)/;
/** 好于年度目标4个百分点: by how much a goal was passed */
const PASSED = /(?:[好优高低快]于|超(?:过|出)?)[^，。；]{0,8}(?:目标|任务)值?$/;
/** 无须遵守5%的目标 */
const REFUSED = /(?:无[须需]|不必|不用|拒绝)[^，。；]{0,6}$/;
/** 续航里程可以达到90公里 */
const CAN = /(?:可以|能够|(?<![许认尽])可)$/;
/** 参数达到万亿级别的模型: which things are meant */
const KIND = /^别的?[一-龥]/;

/** “十五五”规划的基地80%都建在西部: how they are spread */
const WHERE = /^[都均](?:建在|位于|分布|集中在|来自|处于)/;

const FROM = /[从由](?:最初|起初|原来|现有)?的?$/;
const SPREAD = /^[^，。；\d]{1,16}(?:推开|推广|扩大|扩展|拓展|延伸|推向)[至到为]?(?:全|更|其他|所有)/;

/** 《行动计划》提出实施甲、乙2项行动: what a plan has in it */
const CONTENTS = /^《[^》]{2,20}》(?:提出|明确|部署|包括|安排)/;

/** 由现行均超过4亿元提高 */
const AS_IT_IS = /^现行(?:[均都不超低高为]|的?\d)/;

/** Whether a figure sets no result, by the words next to it. */
export function setsNoResult(text: string, mention: NumberMention, metric: string, counts: boolean): boolean {
	const { start, end } = mention;
	const front = text.slice(Math.max(0, start - 14), start);
	// 由现行4亿元提高, 保护生态的同时也让: words of a sentence that nothing is measured by
	if (AS_IT_IS.test(metric) || CONTENTS.test(metric) || metric.includes('的同时') || front.includes('给予最高'))
		return true;
	if (CAN.test(metric) || (mention.text.endsWith('级') && KIND.test(text.slice(end, end + 3)))) return true;
	if (PASSED.test(front)) return true;
	if (text.startsWith('的目标', end) && REFUSED.test(front)) return true;
	// 从36个城市推开至全国: where something began
	if (FROM.test(front) && SPREAD.test(text.slice(end, end + 24))) return true;
	if (!counts) return WHERE.test(text.slice(end, end + 5));
	return (
		front.endsWith('依托') ||
		(PARTS.includes(text[end - 1] ?? ' ') && LENGTH.test(front) && TEXT.test(metric)) ||
		(isListed(front) && HEADINGS.test(metric)) ||
		(!front.endsWith('由') && isWordAt(text, end) && areMembers(text.slice(end, end + 80)))
	);
}

const areMembers = (words: string): boolean => words.includes('成') && MEMBERS.test(words);

const isListed = (front: string): boolean => front.endsWith('等') || front.endsWith('在内的');
