import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { flaggedBefore } from '../people/context.js';
import { POSTED } from '../people/posted.js';
import { units } from '../phrase-step.js';
import { type ArticlePlace, resolveBody } from '../place.js';
import type { OrganizationFact, PersonFact, Reading } from '../types.js';
import { committees } from './committees.js';
import { findBodies } from './find.js';
import { kindOfBody } from './kind.js';
import { listedEnterprises } from './listed.js';
import { listedDepartments } from './listed-departments.js';
import { namedFirms } from './named-firms.js';
import { newspapers } from './outlets.js';
import { shortForms } from './short-forms.js';
import { splitBody } from './split.js';

/** The bodies an article names, each once by its name as written, in the order of first mention. */
export function extractOrganizations(
	reading: Reading,
	lexicon: Lexicon,
	people: readonly PersonFact[],
	place: ArticlePlace,
): readonly OrganizationFact[] {
	const { text } = reading;
	const spans: Span[] = [];
	const names: Span[] = [];
	for (const { roles, mentions } of people) {
		for (const { organization, title } of roles) {
			if (!organization) continue;
			const body = sender(organization);
			if (isBody(text, body, lexicon) || isFirm(body.text, title)) spans.push({ start: body.start, end: body.end });
		}
		for (const mention of mentions) names.push(mention);
	}
	newspapers(reading, spans);
	findBodies(reading, lexicon, names, spans);
	for (const span of committees(reading, lexicon, names)) spans.push(span);
	for (const span of listedDepartments(reading, lexicon, spans)) spans.push(span);
	for (const span of listedEnterprises(reading, lexicon, spans, names)) spans.push(span);
	for (const span of namedFirms(reading, lexicon, spans, names)) spans.push(span);
	for (const span of shortForms(reading, lexicon, spans, names)) spans.push(span);
	// Spans come in order of their start and without overlaps, so facts stand in order of first mention.
	const facts: OrganizationFact[] = [];
	const byName = new Map<string, Span[]>();
	const mention = (span: Span): void => {
		const name = text.slice(span.start, span.end);
		const known = byName.get(name);
		if (known) {
			known.push(span);
			return;
		}
		const mentions = [span];
		byName.set(name, mentions);
		facts.push({ name, resolved: resolveBody(name, place), kind: kindOfBody(name, lexicon), mentions });
	};
	for (const span of longest(spans)) {
		if (span.end - span.start === 3 && isOwn(text, span.start)) continue;
		const whole = withoutAnd(text, span);
		const parts = splitBody(text, whole, lexicon);
		if (parts) for (const part of parts) mention(part);
		else mention(whole);
	}
	return facts;
}

/** 市教育局派驻马山村第一书记, 省监委驻某大学监察专员: who is posted belongs to the body that sends. */
function sender(body: Span & { readonly text: string }): Span & { readonly text: string } {
	if (!body.text.includes('驻')) return body;
	const at = body.text.search(/派?驻/);
	return at < 2 || POSTED.test(body.text) || /使馆|使团/.test(body.text)
		? body
		: { start: body.start, end: body.start + at, text: body.text.slice(0, at) };
}

/** Offices that only firms have. */
const OF_FIRMS =
	/(?:董事长|总经理|总经理助理|总裁|首席[^，。]{1,4}官|CE[OF]|CTO|(?:财务|法务|安全|设计|技术|运营|营销|市场|人力|艺术)总监|总工程师|创始人|合伙人)$/;

/** 平阳蓝晶生物 + 财务总监: whatever it is called, what has such an office is a firm. */
const isFirm = (name: string, title: string): boolean =>
	OF_FIRMS.test(title) &&
	name.length >= 3 &&
	!/^(?:公司|集团|企业|厂|本|该|某|一家|国内|国际)|[^a-z]的|）$|(?:项目|工程)$/i.test(name);

/** An office of a larger body, known by an ordinary word (派出所, 教务处), or a mass organization by its short name. */
const isOffice = (word: string): boolean =>
	(word.length >= 3 && /(?:[处所站科院社]|党委|党支部|团委)$/.test(word)) || /^(?:妇联|工会|民委)$/.test(word);

const PLACES = CATEGORY.place | CATEGORY.foreignPlace | CATEGORY.levelWord;
const ENDINGS = CATEGORY.suffix | CATEGORY.body | CATEGORY.department;
const LEVELS = units('省市县区州盟旗镇乡村');

/** An office's place is no body: 突尼斯总统, 枣庄市市长. */
function isBody(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
	if (end - start < 2 || (end - start <= 4 && LEVELS.has(text.charCodeAt(end - 1)))) return false;
	const name = text.slice(start, end);
	const office = isOffice(name);
	const word = lexicon.trie.find(name);
	if (
		word >= 0 &&
		(lexicon.flags[word]! & (CATEGORY.body | CATEGORY.department)) === 0 &&
		tagName(lexicon.tag[word]!) !== 'nt' &&
		!office
	)
		return false;
	if (
		!office &&
		!/[部厅局委办署院校会处科室所站厂场社庭股系司]$|(?:大|支|总|中|工作)队$|工作团$/.test(name) &&
		flaggedBefore(text, end, lexicon, ENDINGS, 10) < start
	)
		return false;
	if (/^(?:中国驻|驻)/.test(name) || /(?:大使|总统|总理)$/.test(name)) return false;
	// the longest place that ends where the body does reaches further left or is none
	return flaggedBefore(text, end, lexicon, PLACES, 14) < start;
}

const [ME, ITSELF, THAT, PARTY] = units('我本该党');

/** 我办党组: which of the offices is meant is not said. */
function isOwn(text: string, start: number): boolean {
	const before = text.charCodeAt(start - 1);
	return text.charCodeAt(start + 1) === PARTY && (before === ME || before === ITSELF || before === THAT);
}

const AND = '和'.charCodeAt(0);

/** ，和县政协常委会: the county of that name is meant only where no other county speaks without its name. */
const withoutAnd = (text: string, span: Span): Span =>
	text.charCodeAt(span.start) === AND &&
	/^和县(?:委|政府|政协|人大|纪委)/.test(text.slice(span.start, span.end)) &&
	/(?<![\p{Script=Han}])县(?:委|政府|政协|人大)/u.test(text)
		? { start: span.start + 1, end: span.end }
		: span;

/** Whether each span starts behind the one before it, as they do where no office names a body. */
function inOrder(spans: readonly Span[]): boolean {
	for (let i = 1; i < spans.length; i++) if (spans[i]!.start <= spans[i - 1]!.start) return false;
	return true;
}

/** Drops spans that lie inside longer ones, and puts them in order. */
function longest(spans: Span[]): readonly Span[] {
	if (!inOrder(spans)) spans.sort((a, b) => a.start - b.start || b.end - a.end);
	const out: Span[] = [];
	let reach = -1;
	for (const span of spans) {
		if (span.end <= reach) continue;
		// Two that overlap without one containing the other: the first stands.
		if (span.start < reach) continue;
		out.push(span);
		reach = span.end;
	}
	return out;
}
