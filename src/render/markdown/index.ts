import type { Analysed } from '../../record/columns.js';
import type { Renderer, RenderOptions } from '../renderer.js';
import { plain, type Rich } from '../text/rich.js';
import { type Block, buildView, type Pair } from '../view/index.js';
import { escapeMarkdown } from './escape.js';

/** The summary as Markdown, for notes and reports. Documents are parted by a rule. */
export function makeMarkdown(options: RenderOptions): Renderer {
	return {
		head: () => '',
		joint: (index) => (index === 0 ? '' : '\n---\n\n'),
		item: (item) => document(item, options),
		foot: () => '',
	};
}

function document(item: Analysed, { lang, script }: RenderOptions): string {
	const view = buildView(item, { lang, script });
	const parts = [`# ${text(view.title)}`, text(view.subtitle)];
	for (const { heading, count, blocks } of view.sections) {
		parts.push(`## ${escapeMarkdown(heading)}${count === null ? '' : ` (${count})`}`);
		for (const block of blocks) parts.push(blockText(block));
	}
	return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'line':
			return text(block.content);
		case 'pairs':
			return [...(block.title === null ? [] : [`### ${text(block.title)}\n`]), ...block.pairs.map(item)].join('\n');
		case 'table':
			return [
				row(block.columns.map(escapeMarkdown)),
				row(block.columns.map(() => '---')),
				...block.rows.map((cells) => row(cells.map(text))),
			].join('\n');
	}
}

const text = (content: Rich): string => escapeMarkdown(plain(content));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const item = ({ label, content, detail = [] }: Pair): string =>
	`- **${escapeMarkdown(label)}** ${text(content)}${detail.length === 0 ? '' : `: ${text(detail)}`}`;
