import { byId } from './dom.js';

/** Light and dark follow the system until the reader chooses; the choice is remembered where the browser lets it. */
export function startTheme(): void {
	const root = document.documentElement;
	const remembered = storage((store) => store.getItem('tifa-theme'));
	if (remembered === 'light' || remembered === 'dark') root.dataset.theme = remembered;
	const dark = (): boolean =>
		root.dataset.theme === undefined
			? matchMedia('(prefers-color-scheme: dark)').matches
			: root.dataset.theme === 'dark';
	const button = byId('theme');
	const show = (): void => button.setAttribute('aria-pressed', String(dark()));
	show();
	button.addEventListener('click', () => {
		const theme = dark() ? 'light' : 'dark';
		root.dataset.theme = theme;
		storage((store) => store.setItem('tifa-theme', theme));
		show();
	});
}

/** A page opened from a disk may have no storage: then nothing is remembered. */
function storage<Value>(use: (store: Storage) => Value): Value | null {
	try {
		return use(localStorage);
	} catch {
		return null;
	}
}
