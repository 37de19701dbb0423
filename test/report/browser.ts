import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine; `null`, and a word of why, when it has none. */
export const browserPath: string | null = PATHS.find((path) => path !== undefined && existsSync(path)) ?? null;
if (browserPath === null)
	console.log('Skipped: the page is not opened, there is no Chromium here (Debian: apt-get install chromium).');

export const openBrowser = (): Promise<Browser> =>
	chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });

export interface OpenPage {
	readonly page: Page;
	/** errors of scripts and of the policy, dialogs, and requests for anything but the page */
	readonly trouble: readonly string[];
}

/** Opens a page from the disk at an address in it and waits until its script is ready. */
export async function openPage(
	browser: Browser,
	file: string,
	hash = '',
	options: { readonly colorScheme?: 'light' | 'dark'; readonly width?: number } = {},
): Promise<OpenPage> {
	const page = await browser.newPage({
		viewport: { width: options.width ?? 1280, height: 900 },
		colorScheme: options.colorScheme ?? 'light',
	});
	const trouble: string[] = [];
	page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
	page.on('dialog', (dialog) => {
		trouble.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (request.url().split('#')[0] !== `file://${file}`) trouble.push(`request: ${request.url()}`);
	});
	await page.goto(`file://${file}${hash}`);
	await page.waitForSelector('html.ready', { state: 'attached' });
	return { page, trouble };
}
