import { tagName } from '../../lexicon/categories.js';
import type { Quote, Reading } from '../types.js';
import type { SloganResources } from './resources.js';

/** A plan period is no slogan: 十四五. */
const PLAN = /^(?:八|九|十|十[一二三四五六七])五$/;
const DATE = /^(?:\d{1,2}[·.・]\d{1,2}|[一二三四五六七八九十]{1,2}[·、]?[一二三四五六七八九十]{1,2}|[一五六七八九十]一)$/;
const INDICATOR = /(?:比重|增加值|指数|总额|比率|覆盖率|增长率|贡献率|占比|总值)$/;
const PRONOUN = /[我你您咱她]|他们|它们/;
const FIGURE = /^(?:第[一二三四五六七八九十]|最|大?[老小新])/;
const NUMERIC_FORM = /^(?:[\d一二三四五六七八九十百千两双多N]+[+＋][\d一二三四五六七八九十N+＋X]+|[一二三四五六七八九十两双百千万]{1,2}(?:个|项|大|条|张|支|区|线|位|体|优|化|免|保|稳|严|新|转|改|进|问|查|比|心|风|农|碳|链|先|带|路|核|翼|轴|点|面|城|步|联|会|讲|学|做|提|高|强|促|争|创|通|覆盖|保障).*)$/;
const EVENT = /(?:节|展|赛|晚会|论坛|博览会|音乐会|展览|大赛|联赛|峰会|影展|周|季|日)$/;

/** Whether a quotation is a formula coined or cited, and no speech, title, name, or figure of speech. */
export function isFormula(reading: Reading, quote: Quote, resources: SloganResources): boolean {
	const { text } = reading;
	const inner = text.slice(quote.innerStart, quote.innerEnd);
	const before = text.slice(Math.max(0, quote.start - 6), quote.start);
	const after = text.slice(quote.end, quote.end + 8);
	const length = inner.length;
	if (length < 2 || /[。！？\n；]/.test(inner) || !/\p{Script=Han}|\+/u.test(inner)) return false;
	if (PLAN.test(inner) || DATE.test(inner) || INDICATOR.test(inner)) return false;
	if (resources.canonical(inner)) return true;
	if (NUMERIC_FORM.test(inner) && length <= 10) return !/^[一二三四五六七八九十两双百千万]{1,2}(?:年|月|日|点|分|次|人|天|口|块|元)/.test(inner);
	if (/(?:说|道|称|问|答|写道|告诉记者|表示|留言)[：，:,]?$/.test(before) || (/[：:]$/.test(before) && length > 12)) return false;
	if (resources.startsWith('not-after', after) && !resources.startsWith('head', after)) return false;
	if (resources.endsWith('not-before', before)) return false;
	const head = resources.startsWith('head', after) ?? headAfterParticle(after, resources);
	const introduced = resources.endsWith('intro', before.replace(/(?:了|着|好|的|一批|全面|深入)$/, ''));
	if (length > 40) return length <= 60 && head !== null && introduced;
	if (PRONOUN.test(inner) && head === null) return false;
	if (/^.{1,3}经济$/.test(inner)) return true;
	const parts = inner.split(/[、，, ]/).filter((part) => part !== '');
	if (parts.length >= 2) return rhythmic(parts) || head !== null || introduced;
	if (isEveryday(reading, quote)) return length >= 3 && head !== null && !FIGURE.test(inner) ? true : length >= 4 && introduced && head !== null;
	if (FIGURE.test(inner) && length <= 3) return head !== null && /企业/.test(after);
	if (EVENT.test(inner) && head === null) return false;
	if (head !== null) return true;
	if (introduced) return length >= 3 || recurs(text, quote);
	return recurs(text, quote) && length >= 3 ? true : length >= 5 && length <= 18 && hasVerb(reading, quote) && !/的$/.test(before);
}

/** 的理念, 这一总目标: a head may stand behind a particle. */
function headAfterParticle(after: string, resources: SloganResources): string | null {
	const particle = /^(?:的(?:发展|工作|总体|总|新|基本|重要|战略|奋斗)?|这一(?:总)?|等|为)/.exec(after)?.[0];
	if (!particle) return null;
	if (particle.endsWith('总') && after.startsWith('目标', particle.length)) return '总目标';
	return resources.startsWith('head', after.slice(particle.length)) ?? resources.startsWith('head', after.slice(particle.length, particle.length + 6));
}

/** Members of equal length, or with characters in common: the beat of a formula. */
function rhythmic(parts: readonly string[]): boolean {
	if (parts.some((part) => part.length < 2 || part.length > 20 || !/\p{Script=Han}/u.test(part))) return false;
	const lengths = parts.map((part) => part.length);
	const spread = Math.max(...lengths) - Math.min(...lengths);
	if (spread <= 1) return true;
	const [first, ...rest] = parts;
	const shared = [...first!].filter((character) => rest.every((part) => part.includes(character)));
	return shared.length > 0 && spread <= 8;
}

/** One everyday word (刀刃, 颜值), or two characters that say little: quotation marks for a figure of speech. */
function isEveryday(reading: Reading, quote: Quote): boolean {
	const { words } = reading;
	if (quote.innerEnd - quote.innerStart <= 2) return true;
	const first = words.at[quote.innerStart]!;
	return words.starts[first] === quote.innerStart && words.starts[first + 1] === quote.innerEnd && tagName(words.tags[first]!) !== 'j';
}

function hasVerb(reading: Reading, quote: Quote): boolean {
	const { words } = reading;
	for (let w = words.at[quote.innerStart]!; w < words.count && words.starts[w]! < quote.innerEnd; w++) {
		const tag = tagName(words.tags[w]!);
		if (tag === 'v' || tag === 'i' || tag === 'l') return true;
	}
	return false;
}

function recurs(text: string, quote: Quote): boolean {
	const inner = text.slice(quote.start, quote.end);
	const first = text.indexOf(inner);
	return text.indexOf(inner, first + 1) >= 0;
}

/** Whether a formula's form is that of a label built on figures: 6+3, 四个意识, 两优一先. */
export const isNumericForm = (formula: string): boolean => NUMERIC_FORM.test(formula) && formula.length <= 12;
