import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** The Markdown files of the project. */
export const pages: readonly string[] = globSync(['**/*.md'], {
	ignore: ['**/node_modules/**', 'dist/**', 'samples/**', 'test/**'],
}).sort();

/** A stretch of code on a page, and the line it begins on. */
export interface Code {
	readonly page: string;
	readonly line: number;
	/** language of a block; `null` for code within a line */
	readonly language: string | null;
	readonly text: string;
}

/** A page taken apart: its blocks and spans of code, and its lines with the code blanked out. */
export interface Page {
	readonly code: readonly Code[];
	readonly prose: readonly string[];
}

/** Reads a page. Blocks are fenced with ``` or indented by four blanks after an empty line. */
export function readPage(page: string): Page {
	const code: Code[] = [];
	const prose: string[] = [];
	let block: { language: string; line: number; lines: string[] } | null = null;
	for (const [index, line] of readFileSync(page, 'utf8').split('\n').entries()) {
		const fence = /^\s*```(\w*)/.exec(line);
		if (fence && block) {
			code.push({ page, line: block.line, language: block.language, text: block.lines.join('\n') });
			block = null;
		} else if (fence) block = { language: fence[1]!, line: index + 2, lines: [] };
		else if (block) block.lines.push(line);
		prose.push(fence || block ? '' : line.replace(/`[^`]*`/g, ''));
		if (fence || block) continue;
		for (const span of line.matchAll(/`([^`]+)`/g))
			code.push({ page, line: index + 1, language: null, text: span[1]! });
	}
	return { code, prose };
}

/** Blocks of one language on a page. */
export const blocks = (page: string, language: string): readonly Code[] =>
	readPage(page).code.filter((code) => code.language === language);
