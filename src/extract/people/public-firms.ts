import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Reading, RoleFact } from '../types.js';

/** An enterprise is public where its name says so; all others are private to the codebook. */
export const PUBLIC_ENTERPRISE =
	/国家|中国|中央|国有|国投|国资|[城交水产农旅建能文科]投|文旅集团|[省市州盟].{0,8}集团|^[省市县区州旗盟].{1,8}(?:公司|集团)|银行|农发行|农商行|[分支]行$|电网|供电|中石|中铁|中建|中国|华能|国网|电力|烟草|铁路|港务|港口|机场|公交|水务|自来水|地铁|轨道交通|储备粮|农垦|北大荒|报业|日报|农场|林场|党[委组]副?书记/;
/** What places own: 某省建工集团总公司, 某市高新控股集团. */
const OF_PLACE =
	/总公司$|^.{0,8}(?:建工|城建|城市|交通|水利|高新|财金|金控|旅游|产业|粮食|国有|公路|盐业|建设|物产|物资)[^，。]{0,8}集团/;
/** 集团 alone is the one that the article is about. */
const OWN = /^(?:我|本)?(?:集团|公司|总公司)/;
const FIRM = /.{2}(?:集团|公司)$/;
const PARTY = /(?:^|[，。；：、\n（“由在])(?:我|本)?(?:集团|公司)(?:公司)?(?:[^，。；\n]{0,6}、)?(?:党委|党组|纪委)/;
/** What joins an office to another of the same person, whose firm it is in. */
const JOINS = '、兼';

const centralOf = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The firms of the central government that dict/bodies.csv lists, by all their names. */
function centralFirms(lexicon: Lexicon): ReadonlySet<string> {
	let names = centralOf.get(lexicon);
	if (!names) {
		names = new Set(
			lexicon.details.bodies
				.filter((row) => row.kind === 'enterprise' && row.level === 'central')
				.flatMap((row) => [row.name!, ...(row.aliases ?? '').split('|')]),
		);
		centralOf.set(lexicon, names);
	}
	return names;
}

/** Whether an office of an enterprise is one of a public one. */
export function isPublicFirm(reading: Reading, role: RoleFact, lexicon: Lexicon): boolean {
	const { text } = reading;
	const firm = enterprise(text, role);
	if (PUBLIC_ENTERPRISE.test(firm)) return true;
	const body = role.organization?.text;
	// 集团党委书记 anywhere makes the article's firm one that has a committee of the Party
	if (body === undefined)
		return namesCentral(firm, lexicon) || (!JOINS.includes(text.charAt(role.start - 1)) && ofParty(reading));
	if (OWN.test(body))
		return (
			ofParty(reading) || (text.charAt(role.start - 1) === '该' && PUBLIC_ENTERPRISE.test(lastFirm(text, role.start)))
		);
	// 江口焦煤集团公司副总经理, whose secretary of the Party another sentence names
	if (FIRM.test(body) && ledByParty(reading).has(body)) return true;
	const opening = lexicon.trie.longest(body, 0);
	if (opening === null) return false;
	if (centralFirms(lexicon).has(body.slice(0, opening[0]))) return true;
	const rest = body.slice(opening[0]);
	// 安徽公司: the branch of a firm of the state, which alone calls itself so.
	return (lexicon.flags[opening[1]]! & CATEGORY.place) !== 0 && (rest === '公司' || OF_PLACE.test(rest));
}

/** A private firm may have a secretary of the Party as well, who owns it. */
const LED = /(?:集团|公司)(?=党委副书记|党委书记(?!、董事长)|党组)/g;
const LONGEST_FIRM = 20;
const ledOf = new WeakMap<Reading, ReadonlySet<string>>();

/** All that firms may be called whose secretary of the Party an article names; found out once an article. */
function ledByParty(reading: Reading): ReadonlySet<string> {
	let led = ledOf.get(reading);
	if (!led) {
		const names = new Set<string>();
		for (const { index } of reading.text.matchAll(LED))
			for (let start = Math.max(0, index + 2 - LONGEST_FIRM); start < index; start++)
				names.add(reading.text.slice(start, index + 2));
		led = names;
		ledOf.set(reading, led);
	}
	return led;
}

/** 该公司: the firm named last, within a few sentences. */
function lastFirm(text: string, before: number): string {
	const stretch = text.slice(Math.max(0, before - LAST_REACH), before - 1);
	let named = '';
	for (const [firm] of stretch.matchAll(NAMED)) named = firm;
	return named;
}
const LAST_REACH = 300;
const NAMED = /[^，。；：、\n该]{2,16}(?:公司|集团)/g;

const partyOf = new WeakMap<Reading, boolean>();

/** Whether the article's own firm has a committee of the Party; found out once an article. */
function ofParty(reading: Reading): boolean {
	let known = partyOf.get(reading);
	if (known === undefined) {
		known = PARTY.test(reading.text);
		partyOf.set(reading, known);
	}
	return known;
}

/** Whether a firm of the central government stands in a stretch of text. */
function namesCentral(text: string, lexicon: Lexicon): boolean {
	const firms = centralFirms(lexicon);
	for (let at = 0; at < text.length; at++) {
		const found = lexicon.trie.longest(text, at);
		if (found && found[0] - at > 1 && firms.has(text.slice(at, found[0]))) return true;
	}
	return false;
}

/** The firm of an office; behind 集团 alone or nothing, what the sentence named before. */
function enterprise(text: string, role: RoleFact): string {
	if (role.organization && !/^(?:集团|公司)$/.test(role.organization.text)) return role.organization.text;
	const before = text.slice(Math.max(0, role.start - 50), role.start);
	return (
		(role.organizationResolved ?? '') + before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
	);
}
