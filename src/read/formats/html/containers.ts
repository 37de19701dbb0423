import type { PageLine } from './lines.js';
import type { Page } from './page.js';

/** Lines [first, end) of a page. */
export interface Stretch {
	readonly first: number;
	readonly end: number;
}

/**
 * Ids and classes in which the systems behind Chinese news and government sites put the text of an article: TRS WCM,
 * UCAP (government intranets), gov.cn, people.cn, xinhuanet.com, cctv.com, Founder papers, WeChat, Visual SiteBuilder
 * and WebPlus (universities, counties), Hanweb, and the names that hand-made sites use.
 */
const NAMES: ReadonlySet<string> = new Set(
	[
		'trs_editor trs_ueditor trs_uedtior trs_preappend ucap-content ucapcontent pages_content rm_txt_con show_text box_con',
		'p-detail main-aticle detailcontent content_area text_area cnt_bd js_content rich_media_content enpcontent ozoom',
		'founder-content vsb_content vsb_content_2 v_news_content wp_articlecontent zoom zoomcon conzoom artibody',
		'article-content articlecontent article_content article-body articlebody article-text articletext article_text',
		'article-con article_con articlecon article-main article-detail article_detail art_content artcontent arc_content',
		'news-content news_content newscontent news-detail newsdetail news_detail newstext news_text news-text news-con',
		'content-text content_text contenttext con_text con-text context detail-content detail_content detailcontainer',
		'text-content textcontent txt_con txtcon main-content main_content maincontent content-main content_main contentmain',
		'post-content entry-content article xxgk_content gkml_content j-content content_body contentbody page-content',
		'page_content info-content infocontent info_content mobile_content zw_content zwcontent detail_con detail-con',
	]
		.join(' ')
		.split(' '),
);

/** Whether an element with these ids and classes holds an article, by the habits of the systems that make pages. */
export const holdsArticle = (names: readonly string[]): boolean => names.some((name) => NAMES.has(name));

/** Fewest characters of text outside links for a stretch to be an article. */
const SHORTEST = 60;
/** Largest share of links in an article. */
const LINKED = 0.35;

/** The article by the name of its element; `null` when no known name holds enough text. */
export function namedStretch({ lines, regions }: Page): Stretch | null {
	const sums = new Sums(lines);
	let best: Stretch | null = null;
	let most = 0;
	for (const region of regions) {
		const { plain, linked } = sums.of(region);
		if (plain < SHORTEST || linked > LINKED * (plain + linked)) continue;
		// The innermost of nested elements: it must hold nearly all that the one around it holds.
		const inner = best !== null && region.first >= best.first && region.end <= best.end;
		if (plain > most || (inner && plain >= 0.9 * most)) {
			best = region;
			most = Math.max(most, plain);
		}
	}
	return best;
}

/** Characters of stretches of lines, outside and inside links, each in constant time. */
export class Sums {
	readonly #plain: number[] = [0];
	readonly #linked: number[] = [0];

	constructor(lines: readonly PageLine[]) {
		for (const { text, linked } of lines) {
			this.#plain.push(this.#plain.at(-1)! + text.length * (1 - linked));
			this.#linked.push(this.#linked.at(-1)! + text.length * linked);
		}
	}

	of({ first, end }: Stretch): { readonly plain: number; readonly linked: number } {
		const sum = (list: readonly number[]): number => list[end]! - list[first]!;
		return { plain: sum(this.#plain), linked: sum(this.#linked) };
	}
}
