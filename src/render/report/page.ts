import { createHash } from 'node:crypto';
import { clientScript } from './bundle.js';
import { dataElement } from './data.js';
import { html, Markup } from './html.js';
import { STYLE } from './style/index.js';
import { STRINGS, type Words } from './words.js';

const VIEWS = ['overview', 'people', 'organizations', 'slogans', 'targets', 'network', 'articles'] as const;

export interface PageParts {
	readonly title: string;
	readonly version: string;
	readonly sections: readonly Markup[];
	/** what the script of the page works with, beside its words */
	readonly report: unknown;
}

/**
 * Puts the page together. Its policy lets the browser run one script, known by its hash, and load nothing: whatever an
 * article says stays text even if it were to become markup.
 */
export function buildPage({ title, version, sections, report }: PageParts, words: Words): string {
	const script = clientScript();
	const hash = createHash('sha256').update(script).digest('base64');
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
	const links = VIEWS.map((view) => html`<li><a href="#${view}">${words.say(view)}</a></li>`);
	const page = html`<!doctype html>
<html lang="${words.lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy.replace(/"/g, '&quot;'))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="tifa ${version}">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${words.say('skip')}</a>
<header>
<h1>${title}</h1>
<form id="search-form" role="search" class="live-only"><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${words.text('search')}" aria-label="${words.text('search')}" data-say-placeholder="search" data-say-label="search"><output id="found"></output><div id="results" hidden></div></form>
<div class="tools live-only"><button type="button" id="language">${words.say('language')}</button><button type="button" id="theme" aria-pressed="false">${words.say('theme')}</button></div>
<nav id="views" aria-label="${words.text('views')}" data-say-label="views"><ul>${links}</ul></nav>
</header>
<main id="main" tabindex="-1">
${sections}
<section id="entry" class="live-only" aria-label="${words.text('entry')}" data-say-label="entry"><div id="entry-body"></div></section>
<section id="reader" class="live-only" aria-label="${words.text('reader')}" data-say-label="reader"><div id="reader-body"></div></section>
</main>
<footer><p>${words.say('madeBy', version)}</p><p class="still-only">${words.say('needScript')}</p></footer>
${dataElement({ strings: STRINGS, report })}
<script>${new Markup(script)}</script>
</body>
</html>
`;
	return page.text;
}
