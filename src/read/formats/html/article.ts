import type { RawDocument } from '../../../types.js';
import { namedStretch, type Stretch, Sums } from './containers.js';
import type { PageLine } from './lines.js';
import { statedFacts } from './metadata.js';
import { type Page, readPage } from './page.js';
import { readableStretch } from './readability.js';
import { titleLine, withoutSite } from './title.js';

/** The text taken out of a page, and what the page states about it. */
export interface PageText {
	readonly text: string;
	readonly given: RawDocument['given'];
	readonly hint?: NonNullable<RawDocument['hint']>;
}

/** Fewest characters of a text: a page with less is read again with what it hides, in case that is its text. */
const SHORTEST = 20;

/**
 * Takes the article out of a page: title, lines of date and outlet, text and makers. The element is known by the names
 * of the systems that made the page, else by Readability; where both find nothing sensible, all visible lines are given
 * and the cleaning that every document passes finds the article among them.
 */
export async function articleOf(markup: string): Promise<PageText> {
	let page = await readPage(markup);
	if (lengthOf(page.lines) < SHORTEST) {
		const whole = await readPage(markup, { hidden: true });
		if (lengthOf(whole.lines) > 5 * SHORTEST) page = whole;
	}
	const facts = statedFacts(page);
	const windowTitle = withoutSite(page.windowTitle);
	const stretch = namedStretch(page) ?? (await sensible(page, markup));
	const stated = [facts.title, facts.title === undefined ? undefined : withoutSite(facts.title), windowTitle].filter(
		(title) => title !== undefined,
	);
	const at = titleLine(page.lines, stretch?.first ?? 0, stated);
	const lines = stretch === null ? page.lines : around(page.lines, stretch, at);
	const heading = at < 0 ? undefined : page.lines[at]!.text;
	// A title stated with the name of the site is the shorter one that stands on the page.
	const title =
		facts.title === undefined
			? undefined
			: heading !== undefined && isWithin(heading, facts.title)
				? heading
				: withoutSite(facts.title);
	const top = heading === undefined && title !== undefined ? [title] : [];
	return {
		text: [...top, ...lines.map((line) => line.text)].join('\n'),
		given: { ...facts, ...(title === undefined ? {} : { title }) },
		...(windowTitle === '' && heading === undefined ? {} : { hint: { title: heading ?? windowTitle } }),
	};
}

/** What Readability finds, unless it is next to nothing of what the page says outside links. */
async function sensible(page: Page, markup: string): Promise<Stretch | null> {
	const sums = new Sums(page.lines);
	const whole = sums.of({ first: 0, end: page.lines.length });
	// A page without navigation has nothing to be taken out of.
	if (whole.linked < 0.1 * whole.plain) return null;
	const stretch = await readableStretch(markup, page.lines);
	if (stretch === null) return null;
	const { plain, linked } = sums.of(stretch);
	return plain >= 60 && plain >= 0.3 * whole.plain && linked < plain ? stretch : null;
}

/** Lines of makers below a text: （责任编辑：某某）, 来源：某某日报. */
const MAKERS =
	/^[[【（(\s]{0,3}(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编审|審核|审核|校对|作者|文字|记者|記者|通讯员|图片|摄影|来源|來源|稿源|供稿|监制|初审|复审|终审|一审|二审|三审|签发)/;
/** Date or outlet of an article. */
const FIELDS = /20\d\d[-年./]\s?\d|来源|來源|稿源|发布时间|發布時間|发布日期|发文|成文日期|作者|记者/;
const ABOVE = 8;
const BELOW = 12;

/** The stretch with the lines that belong to it: title and fields above, makers below. */
function around(lines: readonly PageLine[], { first, end }: Stretch, title: number): readonly PageLine[] {
	const above: PageLine[] = [];
	const titled = title >= 0 && title < first;
	const from = Math.max(0, titled ? title - 4 : first - ABOVE);
	for (let i = from; i < first; i++) {
		const line = lines[i]!;
		const fields = line.text.length < 100 && FIELDS.test(line.text);
		// Below the title everything belongs to it but lists of links; above it, and without one, only date and outlet.
		if (i === title || fields || (titled && i > title && line.linked < 0.5)) above.push(line);
	}
	const below = lines
		.slice(end, end + BELOW)
		.filter((line) => line.linked < 0.5 && line.text.length < 80 && MAKERS.test(line.text));
	// Lists of links inside the text are of the site, not of the author.
	const inside = lines.slice(first, end).filter((line) => line.linked < 0.8 || line.text.length > 60);
	return [...above, ...inside, ...below];
}

function isWithin(short: string, long: string): boolean {
	return short.length > 5 && long.replace(/\s/g, '').startsWith(short.replace(/\s/g, ''));
}

const lengthOf = (lines: readonly PageLine[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);
