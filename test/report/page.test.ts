/** The page as a reader has it: opened from a disk in a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { browserPath, openBrowser, openPage } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = `岚江市召开水利工作会议"><img src=x onerror=alert(2)>部署重点任务
2026-03-01  来源：</title></style><b>日报

<script>alert(1)</script>市长<i>贺敏</i>强调，]]> --> <!-- 要落实“<svg onload=alert(3)>行动”，javascript:alert(4) \u2028 力争产值达到5%。市长贺敏说，</script><script>alert(5)</script>要干。
`;

let cwd: string;
let file: string;
let browser: Browser;

beforeAll(async () => {
	cwd = freshFolder({ 'hostile.txt': HOSTILE });
	file = join(cwd, 'report.html');
	const samples = join(process.cwd(), 'samples');
	const { code, stderr } = await runCli(['report', samples, 'hostile.txt', '-q', '-o', 'report.html'], { cwd });
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	if (browserPath !== null) browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	removeFolder(cwd);
});

describe('the file', () => {
	test('needs nothing else, and its policy says so', () => {
		const page = readFileSync(file, 'utf8');
		expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; [^"]*script-src 'sha256-[\w+/=]+';/);
		expect(page).not.toMatch(/<(?:link|iframe|img|object|embed)\b|<[^>]*\bsrc=|@import|url\((?!#)/);
		expect(page.match(/<script/g)).toHaveLength(2);
	});
	test('is the same when made again', async () => {
		const samples = join(process.cwd(), 'samples');
		await runCli(['report', samples, 'hostile.txt', '-q', '-o', 'again.html'], { cwd });
		expect(readFileSync(join(cwd, 'again.html'), 'utf8')).toBe(readFileSync(file, 'utf8'));
	});
});

describe.skipIf(browserPath === null)('in a browser', () => {
	test.each([
		'#overview',
		'#people',
		'#organizations',
		'#slogans',
		'#targets',
		'#network',
		'#articles',
		'#p0',
		'#s0',
		'#t0',
		'#o0',
		'#a0.p0',
	])('%s opens without trouble and fits a phone', async (hash) => {
		const { page, trouble } = await openPage(browser, file, hash, { width: 390 });
		expect(trouble).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
		expect(await page.locator('main > section:visible').count()).toBe(1);
		await page.close();
	});

	test('a hostile article stays text', async () => {
		const { page, trouble } = await openPage(browser, file, '#articles');
		await page.locator('#articles a', { hasText: 'javascript:alert(4)' }).click();
		const text = page.locator('#reader .text');
		expect(await text.textContent()).toContain('<script>alert(5)</script>');
		expect(await page.locator('#reader :is(img, svg, script, b, i, title, style)').count()).toBe(0);
		expect(await page.locator('script').count()).toBe(2);
		expect(await page.locator('main img, [onerror], [onload], a[href^="javascript"]').count()).toBe(0);
		expect(trouble).toEqual([]);
		await page.close();
	});

	test('the search finds people by name and pinyin, slogans and titles, and filters the tables', async () => {
		const { page } = await openPage(browser, file, '#people');
		const search = page.locator('#search');
		await search.fill('lu yuanshan');
		expect(await page.locator('#results a').allTextContents()).toContain('陆远山');
		expect(await page.locator('#people tbody tr:visible').count()).toBe(1);
		await search.fill('马上就办');
		expect(await page.locator('#results a').allTextContents()).toContain('马上就办、办就办好');
		await search.fill('没有这样的词');
		expect(await page.locator('#results a').count()).toBe(0);
		expect(await page.locator('#found').textContent()).toBe('0 results');
		await search.fill('');
		expect(await page.locator('#people tbody tr:visible').count()).toBe(40);
		await search.fill('陆远山');
		await search.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForSelector('#entry:visible');
		expect(await page.locator('#entry h2').textContent()).toBe('陆远山');
		await page.close();
	});

	test('a click on a person marks the mentions; a click on a mark opens the entry; the entry lists the articles', async () => {
		const { page } = await openPage(browser, file, '#articles');
		await page.locator('#articles a', { hasText: '制造业跃升' }).click();
		await page.locator('#reader .side button', { hasText: '陆远山' }).click();
		expect(await page.locator('#reader .mark.k-person.lit').allTextContents()).toEqual([
			'陆远山',
			'陆远山',
			'陆远山',
			'他',
			'陆远山',
		]);
		await page.locator('#reader a.mark.k-person.lit').nth(1).click();
		await page.waitForSelector('#entry:visible');
		expect(await page.locator('#entry h2').textContent()).toBe('陆远山');
		expect(await page.locator('#entry table.career tbody th').first().textContent()).toContain('市委书记');
		await page.locator('#entry .passages a').first().click();
		await page.waitForSelector('#reader:visible');
		expect(await page.locator('#reader .mark.lit').count()).toBeGreaterThan(3);
		await page.goBack();
		await page.waitForSelector('#entry:visible');
		await page.close();
	});

	test('a marked text says exactly what the article says, speakers aside', async () => {
		const { page } = await openPage(browser, file, '#articles');
		await page.locator('#articles a', { hasText: '制造业跃升' }).click();
		const shown = await page.locator('#reader .text').evaluate((text) => {
			for (const tag of text.querySelectorAll('.speaker')) tag.remove();
			return [...text.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n');
		});
		const lines = readFileSync('samples/city-meeting.txt', 'utf8').split('\n');
		expect(shown).toBe(
			lines
				.map((line) => line.trim())
				.filter((line) => line !== '')
				.join('\n'),
		);
		await page.close();
	});

	test('a heading sorts its table, and says so', async () => {
		const { page } = await openPage(browser, file, '#people');
		const column = page.locator('#people thead th', { hasText: 'Articles' });
		const numbers = async (): Promise<number[]> =>
			(await page.locator('#people tbody tr:visible td.number:not(.minor)').allTextContents()).map(Number);
		await column.locator('button').click();
		expect(await column.getAttribute('aria-sort')).toBe('descending');
		const falling = await numbers();
		expect(falling).toEqual([...falling].sort((a, b) => b - a));
		await column.locator('button').press('Enter');
		expect(await column.getAttribute('aria-sort')).toBe('ascending');
		expect((await numbers())[0]).toBe(1);
		expect(await page.locator('#people [aria-sort]').count()).toBe(1);
		await page.close();
	});

	test('the language and the theme can be switched', async () => {
		const { page } = await openPage(browser, file, '#people');
		await page.locator('#language').click();
		expect(await page.locator('#people h2').textContent()).toBe('人物');
		expect(await page.locator('#search').getAttribute('placeholder')).toContain('搜索');
		expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
		const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const light = await ground();
		await page.locator('#theme').click();
		expect(await ground()).not.toBe(light);
		expect(await page.locator('#theme').getAttribute('aria-pressed')).toBe('true');
		await page.close();
	});

	test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s page', async (colorScheme) => {
		const found: string[] = [];
		// The dark page is the light one in other colours.
		const rules = colorScheme === 'light' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
		for (const hash of ['#overview', '#people', '#slogans', '#targets', '#network', '#articles', '#p0', '#a0.p0']) {
			const { page } = await openPage(browser, file, hash, { colorScheme });
			await page.evaluate(AXE);
			const violations = await page.evaluate(async (options) => {
				const { axe } = window as unknown as {
					axe: {
						run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
					};
				};
				return (await axe.run(options)).violations.map(({ id, impact, nodes }) => ({
					id,
					impact,
					html: nodes[0]?.html.slice(0, 160),
				}));
			}, rules);
			for (const { id, impact, html } of violations)
				if (impact === 'serious' || impact === 'critical') found.push(`${hash} ${id}: ${html}`);
			await page.close();
		}
		expect(found).toEqual([]);
	});

	test('without scripts every table and chart is there', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`file://${file}`);
		expect(await page.locator('#people tbody tr:visible').count()).toBeGreaterThan(40);
		expect(await page.locator('#network svg:visible').count()).toBe(1);
		expect(await page.locator('#search:visible').count()).toBe(0);
		await context.close();
	});
});
