import type { Analysed, TableName } from '../record/columns.js';
import type { Language } from './labels.js';
import type { Palette } from './summary/palette.js';

export const FORMATS = ['summary', 'json', 'jsonl', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
	/** language of headings and labels */
	readonly lang: Language;
	/** script of names and formulas in texts for reading */
	readonly script: 'original' | 'simplified';
	/** columns of the terminal */
	readonly width: number;
	readonly palette: Palette;
	/** the table that CSV prints */
	readonly table: TableName;
	/** put an apostrophe before cells that a spreadsheet would run */
	readonly defuse: boolean;
	/** start with a byte-order mark */
	readonly bom: boolean;
	/** JSON: print an array, also around a single record */
	readonly array: boolean;
}

/**
 * Turns records into text, one after the other: what is printed before them, each of them, and after them. Items know
 * nothing of their place, so that workers can render them in any order.
 */
export interface Renderer {
	head(): string;
	/** what stands before the item at `index`, which counts from 0 */
	joint(index: number): string;
	item(item: Analysed): string;
	/** `count` of items rendered */
	foot(count: number): string;
}

export type MakeRenderer = (options: RenderOptions) => Renderer;
