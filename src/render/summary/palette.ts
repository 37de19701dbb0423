import type { Rich, Style } from '../text/rich.js';

type Paint = (text: string) => string;

/** How headings and emphasis are coloured. */
export type Palette = Readonly<Record<Style | 'heading', Paint>>;

const same: Paint = (text) => text;

/** For pipes and files: no colour at all. */
export const noColor: Palette = { heading: same, strong: same, faint: same, warn: same };

/** For terminals. Loads chalk; whether colour is wanted was decided before. */
export async function color(): Promise<Palette> {
	const { Chalk } = await import('chalk');
	const chalk = new Chalk({ level: 1 });
	return { heading: chalk.bold.cyan, strong: chalk.bold, faint: chalk.dim, warn: chalk.yellow };
}

/** Emphasis as colour. Widths are measured before. */
export function paint(text: Rich, palette: Palette): string {
	return text.map((run) => (run.style === undefined ? run.text : palette[run.style](run.text))).join('');
}
