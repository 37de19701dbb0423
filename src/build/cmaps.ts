import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Adobe's tables for simplified and traditional Chinese; vertical writing and what others build upon included. */
const CHINESE = /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|CNS|UniCNS|B5|ET|HK)/;

/**
 * Copies the tables by which Chinese encodings of PDFs lead to characters (predefined CMaps), of pdf.js: documents of
 * older office software name such an encoding and hold no table of their own.
 */
export function copyCharacterMaps(target: string): void {
	const from = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
	mkdirSync(target, { recursive: true });
	for (const name of readdirSync(from))
		if (CHINESE.test(name) || name === 'LICENSE') copyFileSync(join(from, name), join(target, name));
}
