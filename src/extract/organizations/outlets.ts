import type { Span } from '../../types.js';
import type { Reading } from '../types.js';

/** Newspapers in title marks (《岚江日报》), outlets of datelines, and papers that reporters write for (能源报记者). */
export function newspapers(reading: Reading): readonly Span[] {
	const { text, quotes } = reading;
	const out: Span[] = [];
	for (const quote of quotes) {
		const inner = { start: quote.start + 1, end: quote.end - 1 };
		if (
			quote.kind === 'work' &&
			inner.end - inner.start >= 4 &&
			(/(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|周刊)$/.test(text.slice(inner.start, inner.end)) ||
				(text.charAt(inner.end - 1) === '报' &&
					/^(?:特约)?(?:评论员|记者)/.test(text.slice(quote.end, quote.end + 5))) ||
				/^(?:杂志|编辑部|(?:副|执行|常务副)?主编|总编辑)/.test(text.slice(quote.end, quote.end + 5)))
		)
			out.push(inner);
	}
	out.push(...ofDatelines(reading));
	if (!/报(?:全媒体|融媒体|首席|特约)?记者/.test(text)) return out;
	for (const match of text.matchAll(
		/(?<=[（(\n。 ])(?!本报|该报|我报)(\p{Script=Han}{2,8}报)(?=(?:全媒体|融媒体|首席|特约)?记者)/gu,
	))
		out.push({ start: match.index, end: match.index + match[0].length });
	return out;
}

/** 云泽网消息, 江网临岳站3月11日讯, 云泽融媒讯（: the outlet that opens a text. */
const DATELINE =
	/^[（(]?((?!本|该|我|据)\p{Script=Han}{2,10}?(?:网|报|台|社|融媒|在线|客户端|发布|新闻)(?:\p{Script=Han}{2,4}站)?)(?=[ 　]?消息|讯[（( 　]|\p{Script=Han}{0,6}\d{1,2}月\d{1,2}日(?:讯|电|消息)|记者\p{Script=Han}{4,8}\d{1,2}日[电讯])/u;

/** How many paragraphs may open with the outlet. */
const OPENING = 3;

function ofDatelines({ text, paragraphs }: Reading): readonly Span[] {
	const out: Span[] = [];
	for (const { start } of paragraphs.filter(({ part }) => part === 'body').slice(0, OPENING)) {
		const match = DATELINE.exec(text.slice(start, start + 40));
		if (match === null) continue;
		const from = start + match[0].indexOf(match[1]!);
		out.push({ start: from, end: from + match[1]!.length });
	}
	return out;
}
