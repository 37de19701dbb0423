import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Office } from '../people/office.js';
import { standsAt, unitSet } from '../people/units.js';
import type { ArticlePlace } from '../place.js';
import { bodyParts } from './body.js';
import { countryOf, wholeAbroad } from './countries.js';
import { takenApart } from './describe.js';
import { agrees, departmentOf, HEAD, hostOf, isNameless, withoutRank } from './hosts.js';
import { NationalCommittees } from './national-committees.js';

/** An office of a person. */
interface Held {
	readonly name: string;
	readonly office: Office;
}

/** An office and the body that it is of, said or understood. */
interface Placed {
	readonly end: number;
	readonly title: string;
	readonly body: string;
	/** whether the body is understood, in whole or in part */
	readonly understood: boolean;
	/** what its title is the head of: 青石县 of 青石县副县长, 县 of 副县长; null for other offices */
	readonly division: string | null;
}

const PARTY_GROUP = /^党[组委]$/;
/** What offices of a row, or of one sentence, stand behind. */
const JOINTS = unitSet('，、；及和兼 ');
const ROW = /^(?:[、兼，及和]|、 )$/;
const JOINED = /[，、；及和]$/;
/** Most characters between an office and the one in the same sentence whose body it shares. */
const NEAR = 160;

/**
 * The bodies of offices that do not say whose they are: 主任 in 市人大常委会党组书记、主任, 公安局 in 县委常委、公安局局长, 市长 in
 * 永济市委书记某某、市长某某. One string for each office, empty where nothing is understood.
 */
export function bodiesUnderstood(
	text: string,
	held: readonly Held[],
	lexicon: Lexicon,
	place: ArticlePlace,
): readonly string[] {
	const placed: Placed[] = [];
	const byStart = new Map<number, Placed>();
	let last: Placed | null = null;
	let unsaid = false;
	for (const { office } of held) {
		let own = byStart.get(office.start);
		if (!own) {
			own = placedBehind(text, office, last, lexicon, place);
			byStart.set(office.start, own);
			last = own;
			if (own.body === '' && !own.understood) unsaid = true;
		}
		placed.push(own);
	}
	const full = unsaid ? fullBodies(held, placed) : NOTHING;
	const out: string[] = [];
	let council: string | null = null;
	let committees: NationalCommittees | null = null;
	let states: ReadonlyMap<string, string> | null = null;
	for (let i = 0; i < held.length; i++) {
		const { title, body, understood } = placed[i]!;
		// 议长某某 in an article on 青石县议会
		if (body === '' && COUNCILLOR.test(title)) {
			council ??= COUNCIL.exec(text)?.[0] ?? '';
			out.push(council);
			continue;
		}
		if (body.endsWith('委') || body.endsWith('委员会')) {
			committees ??= new NationalCommittees(text);
			const whole = understood ? '' : committees.whole(body);
			if (whole !== '') {
				out.push(whole);
				continue;
			}
		}
		// 江天一主席 beside 国家主席江天一
		if (body === '' && title === '主席' && !understood) {
			states ??= statesOf(held, placed);
			const state = states.get(held[i]!.name);
			if (state !== undefined) {
				out.push(state);
				continue;
			}
		}
		// 雷某副主任 behind 市人大常委会副主任雷某
		const said = understood
			? body
			: body === ''
				? (full.get(keyOf(held[i]!.name, title)) ?? '')
				: (wholeAbroad(body, text, lexicon) ?? '');
		out.push(said.includes('|') ? '' : said);
	}
	return out;
}

/** Who sits in the council of a county or a city, where no parliament is named with the office. */
const COUNCILLOR = /^(?:副?议长|议员)$/;
const COUNCIL = /(?:[\p{Script=Han}]{2}[县市]|(?<!\p{Script=Han})[县市])议会/u;

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Whose head of state people are called, by name. */
function statesOf(held: readonly Held[], placed: readonly Placed[]): ReadonlyMap<string, string> {
	const states = new Map<string, string>();
	for (let i = 0; i < held.length; i++)
		if (placed[i]!.title === '国家主席') states.set(held[i]!.name, placed[i]!.body || '中华人民共和国');
	return states;
}

/** The bodies that are named in full, by who holds the office and its rank word. */
function fullBodies(held: readonly Held[], placed: readonly Placed[]): ReadonlyMap<string, string> {
	const full = new Map<string, string>();
	for (let i = 0; i < held.length; i++) {
		const { title, body, division } = placed[i]!;
		const own = division ?? body;
		if (own.length > 1 && !isNameless(own)) full.set(keyOf(held[i]!.name, title), own);
	}
	return full;
}

const keyOf = (name: string, title: string): string =>
	`${name}|${title.startsWith('常务') || title.startsWith('第一') ? title.slice(2) : title}`;

/** Heads whose country the office before them in a row says. */
const HEAD_OF_STATE = /^(?:国家主席|国家副主席|政府总理|(?:第一)?副?总理|副?议长|副?总统)$/;
const ROW_MARK = unitSet('、');
const CLAUSE = /[，。；：\n]/;
/** Most characters between two offices of a row with a name between them. */
const SHORT_NAME = 14;

/** The office, with the body that it shares with the office before it. */
function placedBehind(
	text: string,
	office: Office,
	last: Placed | null,
	lexicon: Lexicon,
	place: ArticlePlace,
): Placed {
	const { body, plain: title, alone } = takenApart(text, office, lexicon);
	const head = title.endsWith('长') ? HEAD.exec(title)?.[1] : undefined;
	const own = {
		end: office.end,
		title,
		body,
		understood: false,
		division: head ? (body === '' ? head : divisionOf(body)) : null,
	};
	// 越共中央总书记某某、国家主席某某
	if (
		body === '' &&
		last !== null &&
		HEAD_OF_STATE.test(title) &&
		standsAt(ROW_MARK, text, office.start - 1) &&
		last.end < office.start &&
		office.start - last.end <= SHORT_NAME
	) {
		const country = countryOf(last.body, text, lexicon);
		if (country !== null && !CLAUSE.test(text.slice(last.end, office.start)))
			return sharing(own, country, own.division);
	}
	if (alone || last === null || last.end > office.start || office.start - last.end > NEAR) return own;
	// most offices that stand alone are told off by what stands before them
	if (!standsAt(JOINTS, text, office.start - 1)) return own;
	const between = text.slice(last.end, office.start);
	const row = between.length <= 2 && ROW.test(between);
	if (!row && !(JOINED.test(between) && !/[。！？\n]/.test(between))) return own;
	if (head) {
		const division = body === '' ? sharedDivision(last, head, place) : '';
		return division === '' ? own : sharing(own, division, division);
	}
	if (body !== '') {
		// 某集团党组书记某某，党组成员某某
		const whole = row || PARTY_GROUP.test(body) ? departmentOf(body, last, place) : '';
		return whole === '' ? own : sharing(own, whole, own.division);
	}
	const same = withoutRank(title) === withoutRank(last.title);
	const shares = row || same || between.length <= 6 || (title.endsWith('秘书长') && /(?:主席|主任)$/.test(last.title));
	const host = shares && last.division === null ? hostOf(last.body, title) : '';
	return host !== '' && !isNameless(host) && agrees(title, host) ? sharing(own, host, own.division) : own;
}

/** An office with the body that another one before it says. */
const sharing = ({ end, title }: Placed, body: string, division: string | null): Placed => ({
	end,
	title,
	body,
	understood: true,
	division,
});

/** 青石县 of 青石县政府 */
const divisionOf = (body: string): string => body.replace(/(?:人民)?政府$/, '');

/** The division of a kind that the body of the office before lies in; empty where it has no name. */
function sharedDivision({ body }: Placed, kind: string, place: ArticlePlace): string {
	let division = '';
	let whole = '';
	for (const unit of bodyParts(body, place).units) {
		whole += unit.text;
		if (unit.level !== null && unit.stem !== '' && unit.word.endsWith(kind)) division = whole;
	}
	return division;
}
