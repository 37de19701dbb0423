import { tagName } from '../../lexicon/categories.js';
import { HAN } from '../han.js';
import type { Quote, Reading, Sentence } from '../types.js';
import { unitAt } from '../unit-class.js';
import type { Article } from './article.js';
import { introductionOf, NOTHING } from './before.js';
import { isOneOf } from './characters.js';
import type { ContextWords } from './context-words.js';
import type { Governed } from './governed.js';
import { isCalendar, numericForm, undatedForm } from './numeric-form.js';
import type { SloganResources } from './resources.js';
import type { Placed } from './series.js';
import { shapeOf } from './shape.js';
import { isTheme } from './theme.js';
import { SEVERAL_HAN, STOP, traitsOf } from './traits.js';

/** Longer quotations are speech. */
export const LONGEST_FORMULA = 60;
/** Behind a verb of saying, longer ones are what is said; dates and figures are all shorter. */
const LONGEST_SAID = 16;
/** What the evidence must add up to. */
const ENOUGH = 3;

const ROW = /^\d{3,6}$/;
const PAIR = /^[和及与、](?:[省市县区州]委)?“\d{3,6}”/;
const HAN_OR_SUM = new RegExp(`[${HAN}]|\\d\\s*[+＋]`, 'u');
const THEME = /^(?:为|作为)(?:活动|年度|宣传|本次|本届)?(?:主题|名|题|主线)/;
const THEMED = /主题(?:是|为|确定为)?[：:]?$/;
const INSTRUMENT =
	/^(?:为|作为)(?:主要|重要|总|根本|基本|核心|工作|突破)?(?:抓手|目标|导向|引领|原则|主线|牵引|载体|方向|遵循|要求|重点|标准|理念|准则|统领)/;

/** 把“…”抓到底, 将“…”落到实处: what is carried out is a formula. */
const TAKEN_UP = /^[把将](?:抓[到在好实细]|落[到实细]|贯穿|贯彻|融入|纳入|作为|转化|摆在|挺在)/;

/**
 * Whether a quotation is a formula coined or cited, and no speech, title, name, date or figure of speech: evidence from
 * its form, from what introduces it, from the noun it governs and from how often it stands in the article is added up.
 */
export function isFormula(
	reading: Reading,
	placed: Placed,
	sentence: Sentence | undefined,
	resources: SloganResources,
	article: Article,
): boolean {
	const { text } = reading;
	const { quote } = placed;
	const { innerStart, innerEnd } = quote;
	const { context } = resources;
	if (innerEnd - innerStart > LONGEST_FORMULA) return false;
	const traits = traitsOf(text, innerStart, innerEnd);
	if ((traits & STOP) !== 0) return false;
	const inner = text.slice(innerStart, innerEnd);
	const han = (traits & SEVERAL_HAN) !== 0;
	if (!han && !isWord(inner)) return false;
	if ((text.charAt(innerStart) === '《' || text.charAt(innerEnd - 1) === '》') && !/[、，]/.test(inner)) return false;
	const entry = resources.canonical(inner);
	const before =
		entry === null || entry.common ? introductionOf(text, context, placed.start, sentence?.start ?? 0) : NOTHING;
	// What somebody says at length is no formula, unless it repeats one.
	if (before.speech && inner.length > LONGEST_SAID && entry === null) return false;
	const own = article.governed(quote.end);
	if (!han && ROW.test(inner)) {
		// 市委“11345”和区委“11346”工作思路: what the second is called the first is, too
		const pair = own.kind === 'none' ? PAIR.exec(text.slice(quote.end, quote.end + 14)) : null;
		const { kind, direct } = pair === null ? own : article.governed(quote.end + pair[0].length);
		return kind === 'strong' && direct;
	}
	// “五五二”发展战略: figures in a row are no date before a plan of work.
	if (isCalendar(inner)) return FIGURES.test(inner) && own.kind === 'strong' && own.direct && isPlanned(text, own.end);
	if (context.plain.is(text, innerStart, innerEnd)) return own.kind === 'strong' && own.direct;
	// “读懂乡村”研讨会 is an event that a formula gave its name: the formula is looked up there, not quoted.
	if (entry && own.kind === 'event' && own.direct && numericForm(inner) === null) return false;
	if (entry) return !(before.denied && entry.common);
	if (before.speech && own.kind !== 'strong') return false;
	const form = undatedForm(inner);
	const counts = form === 'count' || form === 'pairs' || form === 'sum';
	if (
		form !== null &&
		(!isOneWord(reading, quote) || COUNTED.test(inner)) &&
		(counts || context['bad-end'].endsAt(inner, inner.length) < 0) &&
		!(before.denied && !(counts && before.figure)) &&
		(own.kind !== 'name' || form === 'count') &&
		!isAbroad(sentence, article)
	)
		return own.kind !== 'event' || form !== 'count';
	const after = placed.size > 1 ? article.governed(placed.end) : own;
	const shape = shapeOf(reading, { start: innerStart, end: innerEnd }, traits, context);
	let score = shape.score + before.score + headScore(own, shape.everyday);
	if (placed.size > 1 && own.kind === 'none' && after.kind !== 'none')
		score += Math.max(-4, Math.min(2, headScore(after, shape.everyday)));
	if (before.as || isThemed(text, placed) || (text.charAt(own.end - 1) === '题' && text.charAt(own.end - 2) === '主'))
		score += INSTRUMENT.test(text.slice(own.end, own.end + 12)) ? 4 : roleScore(text, placed, sentence, context);
	// “2050净零转型”的目标: the year of a goal is no edition of an event.
	if (own.kind === 'strong' && isAhead(inner, reading.date)) score += 5;
	if (isTheme(text, placed, sentence, context)) score -= 5;
	if (
		isOneOf(unitAt(text, placed.start - 1), '把将') &&
		TAKEN_UP.test(text.charAt(placed.start - 1) + text.slice(placed.end, placed.end + 2))
	)
		score += 3;
	if (placed.size >= 4 && after.kind === 'none' && !shape.rhythmic) score -= 3;
	// What the article says of it is looked up where it can decide.
	if (score + 2 < ENOUGH) return false;
	if (article.inTitle(inner) && inner.length >= 3) score += 1;
	if (!shape.everyday && article.count(inner) >= 2) score += 1;
	if (score < ENOUGH) return false;
	// Three parts of one beat are coined wherever they are told.
	return score - (shape.rhythmic && shape.score >= 4 ? 2 : 5) >= ENOUGH || !isAbroad(sentence, article);
}

/** Whether a quotation with hardly a Chinese character in it says something: 6+3, 996. */
const isWord = (inner: string): boolean => inner.trim().length >= 2 && (HAN_OR_SUM.test(inner) || ROW.test(inner));

/** Years from the article on that an event is announced for at most. */
const NEXT = 3;

/** Whether a quotation opens with a year that lies well ahead of the article. */
const isAhead = (inner: string, date: string | null): boolean =>
	isOneOf(inner.charCodeAt(0), '2') &&
	date !== null &&
	/^20\d\d(?!年)\D/.test(inner) &&
	Number(inner.slice(0, 4)) > Number(date.slice(0, 4)) + NEXT;

const isAbroad = (sentence: Sentence | undefined, article: Article): boolean =>
	sentence !== undefined && article.isForeign(sentence);

/** 项目竞进年: a year named for what is done in it, and none that is counted or told of. */
const YEAR = new RegExp(
	`^(?!.*[一二三四五六七八九十百千零〇元周今去明新青少老中大国之的龙虎丰灾暴]年$)[${HAN}]{3,8}年$`,
	'u',
);

/** Whether what introduces a quotation says that it is a theme. */
const isThemed = (text: string, { start }: Placed): boolean =>
	isOneOf(unitAt(text, start - 1), '题是为定：:') && THEMED.test(text.slice(start - 5, start));

function headScore({ kind, direct, among }: Governed, everyday: boolean): number {
	if (kind === 'strong') return among ? 2 : direct && everyday ? 5 : everyday ? 2 : 4;
	if (kind === 'weak') return everyday || among ? 1 : 2;
	if (kind === 'project') return -3;
	return kind === 'none' ? 0 : -5;
}

/** 以“…”为主题 is the theme of a campaign or of a show; 以“…”为抓手 is an instrument of policy. */
function roleScore(text: string, placed: Placed, sentence: Sentence | undefined, context: ContextWords): number {
	const after = text.slice(placed.end, placed.end + 12);
	if (INSTRUMENT.test(after)) return 4;
	const named = THEME.exec(after)?.[0];
	if (named !== undefined && !named.endsWith('主题')) return -5;
	if (named === undefined && !/^(?:这一|的)?主题(?![教实学])/.test(after) && !isThemed(text, placed)) return 0;
	const start = Math.max(sentence?.start ?? placed.start, placed.start - 80);
	if (
		context['event-head'].within(text, start, placed.start) ||
		context['event-head'].within(text, placed.end, placed.end + 12)
	)
		return -7;
	if (YEAR.test(text.slice(placed.quote.innerStart, placed.quote.innerEnd))) return 4;
	return context.campaign.within(text, start, Math.min(text.length, placed.end + 30)) ? 4 : -2;
}

/** 八八战略, “五五二”工作法: figures in a row name a strategy, a way of working or a layout. */
const FIGURES = /^(?!(?:八|九|十|十[一二三四五六七八九])五)[一二两三四五六七八九十]{2,5}$/u;
const isPlanned = (text: string, end: number): boolean =>
	/(?:战略|工作法|思路|布局|格局|机制|体系|模式)$/.test(text.slice(end - 3, end));

/** 三大战役 is a word of history, and what a county calls its three campaigns. */
const COUNTED = /^[二三四五六七八九十]大(?:战役|会战|行动|工程|攻坚|任务|战略|机遇|优势)/;

/** Whether a quotation is one word of the dictionary (三心二意): a figure in it counts nothing. */
function isOneWord({ words }: Reading, quote: Quote): boolean {
	const first = words.at[quote.innerStart]!;
	const whole = words.starts[first] === quote.innerStart && words.starts[first + 1] === quote.innerEnd;
	return whole && quote.innerEnd - quote.innerStart >= 3 && tagName(words.tags[first]!) !== 'j';
}
