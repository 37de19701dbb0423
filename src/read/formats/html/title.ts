import type { PageLine } from './lines.js';

/** The end of a window's title that names the site: 标题_某市人民政府网, 标题--时政--某某网. */
const SITE =
	/(?:网|網|网站|政府|门户|频道|頻道|首页|在线|在線|日报|晚报|时报|新闻|新聞|中心|客户端|公众号|平台|委员会|[局厅院部])$/;
const BARS = /\s*[_|｜丨]\s*|\s*-{2,}\s*|\s*[—–]{2,}\s*|\s+[-–—]\s+|-(?=[^-]{2,20}$)/g;

/** A window's title without the names of site and section that are hung on it. */
export function withoutSite(title: string): string {
	const bars = [...title.matchAll(BARS)];
	let end = title.length;
	for (const bar of bars.reverse()) {
		const tail = title.slice(bar.index + bar[0].length, end).trim();
		const head = title.slice(0, bar.index).trim();
		if (head.length < 6 || tail.length > 24 || (!SITE.test(tail) && tail.length > 6 && tail.length >= head.length))
			break;
		if (!SITE.test(tail) && !SITE.test(title.slice(bar.index, title.length).trim())) break;
		end = bar.index;
	}
	return title.slice(0, end).trim();
}

/** Compares titles: without white space and quotation marks of any kind. */
export const titleKey = (text: string): string => text.replace(/[\s\u3000"'“”‘’「」『』]/g, '').toLowerCase();

/** Lines above the text that are looked at for its title. */
const REACH = 40;

/** The line that is the title: the one that says what the page states, else a heading above the text; -1 for none. */
export function titleLine(lines: readonly PageLine[], from: number, stated: readonly string[]): number {
	const top = Math.max(0, from - REACH);
	const keys = stated.map(titleKey).filter((key) => key.length > 3);
	for (let i = Math.min(from + 3, lines.length - 1); i >= top; i--) {
		const key = titleKey(lines[i]!.text);
		if (keys.some((wanted) => key === wanted || (key.length > 7 && wanted.startsWith(key) && lines[i]!.heading > 0)))
			return i;
	}
	for (let i = Math.min(from, lines.length - 1); i >= top; i--) {
		const { text, heading, linked } = lines[i]!;
		if (heading > 0 && heading < 4 && linked < 0.5 && text.length > 5) return i;
	}
	return -1;
}
