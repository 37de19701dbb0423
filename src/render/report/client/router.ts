import type { ReportData } from '../../../corpus/report/types.js';
import { all, byId } from './dom.js';
import { showEntry } from './entry.js';
import { showArticle } from './reader.js';

const ADDRESS = /^#?(?:([post])(\d+)|a(\d+)(?:\.([post]\d+))?|([a-z]+))$/;

/** Shows the part of the page that the address names: a section, an entry or an article. The back button works. */
export function startRouter(report: ReportData): void {
	const go = (moveFocus: boolean): void => {
		const view = open(report, location.hash);
		document.body.dataset.view = view;
		for (const link of all('#views a')) {
			const current = link.getAttribute('href') === `#${view}`;
			if (current) link.setAttribute('aria-current', 'page');
			else link.removeAttribute('aria-current');
			// On a narrow screen the list of parts scrolls.
			const frame = link.closest('nav');
			if (current && frame !== null) frame.scrollLeft = link.offsetLeft - frame.clientWidth / 3;
		}
		if (byId(view).querySelector('.lit') === null) window.scrollTo(0, 0);
		if (!moveFocus) return;
		byId(view).querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
	};
	window.addEventListener('hashchange', () => go(true));
	go(location.hash !== '');
}

function open(report: ReportData, hash: string): string {
	const [, letter, ref, article, lit, section] = ADDRESS.exec(hash) ?? [];
	if (article !== undefined && report.articles[Number(article)] !== undefined) {
		showArticle(report, Number(article), lit ?? null);
		return 'reader';
	}
	if (letter === 'p' || letter === 'o' || letter === 's' || letter === 't') {
		showEntry(report, letter, Number(ref));
		return 'entry';
	}
	const known = section !== undefined && all('main > section').some(({ id }) => id === section);
	return known ? section : 'overview';
}
