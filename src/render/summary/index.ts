import type { Analysed } from '../../record/columns.js';
import type { Renderer, RenderOptions } from '../renderer.js';
import { faint, type Rich, rich, wrapRich } from '../text/rich.js';
import { buildView } from '../view/index.js';
import { blockLines } from './blocks.js';
import { type Palette, paint } from './palette.js';

/** The summary for the terminal: what a researcher keeps of an article. Documents are parted by a rule. */
export function makeSummary(options: RenderOptions): Renderer {
	const { width, palette } = options;
	const rule = `\n${palette.faint('─'.repeat(width))}\n\n`;
	return {
		head: () => '',
		joint: (index) => (index === 0 ? '' : rule),
		item: (item) => summary(item, options),
		foot: () => '',
	};
}

function summary(item: Analysed, { lang, script, width, palette }: RenderOptions): string {
	const view = buildView(item, { lang, script });
	const lines: string[] = [...wrapRich(view.title, width), ...wrapRich(rich(faintAll(view.subtitle)), width)].map(
		(line) => paint(line, palette),
	);
	for (const { heading, count, blocks } of view.sections) {
		lines.push('', headingLine(heading, count, palette));
		for (const block of blocks) for (const line of blockLines(block, width)) lines.push(paint(line, palette).trimEnd());
	}
	return `${lines.join('\n')}\n`;
}

function headingLine(heading: string, count: number | null, palette: Palette): string {
	return palette.heading(heading) + (count === null ? '' : paint(faint(` (${count})`), palette));
}

const faintAll = (text: Rich): Rich => text.map((run) => ({ ...run, style: 'faint' as const }));
