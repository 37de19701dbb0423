/** A line of a page as a reader sees it. */
export interface PageLine {
	/** white space collapsed; cells of a table separated by tabs */
	readonly text: string;
	/** share of its characters that are links, 0 to 1 */
	readonly linked: number;
	/** level of the heading it is, 0 for none */
	readonly heading: number;
}

/** A row of a table that is open. */
interface Row {
	readonly first: number;
	readonly cells: number[];
	/** whether it holds a table or an article, so that it lays out the page */
	layout: boolean;
}

/** Longest row that is written as one line, in characters: what is longer lays out the page. */
const LONGEST_ROW = 1000;
/** Most lines in one cell of such a row. */
const CELL_LINES = 4;

/** Collects the lines of a page. */
export class LineWriter {
	readonly lines: PageLine[] = [];
	readonly #rows: (Row | null)[] = [];
	#parts: string[] = [];
	#linked = 0;
	#heading = 0;

	/** Adds text to the line; white space is collapsed when it ends. */
	write(data: string, inLink: boolean, heading: number): void {
		this.#parts.push(data);
		if (inLink) this.#linked += data.replace(/\s+/g, '').length;
		if (heading > 0) this.#heading = heading;
	}

	/** Ends the line. */
	end(): void {
		if (this.#parts.length === 0) return;
		const text = this.#parts
			.join('')
			.replace(/[ \t\r\n\f\v\u200B\uFEFF]+/g, ' ')
			.trim();
		if (text !== '') {
			const linked = Math.min(1, this.#linked / Math.max(1, text.replace(/\s+/g, '').length));
			this.lines.push({ text, linked, heading: this.#heading });
		}
		this.#parts = [];
		this.#linked = 0;
		this.#heading = 0;
	}

	/** A table begins: what holds it is layout. */
	openTable(): void {
		this.end();
		this.keepLines();
		this.#rows.push(null);
	}

	/** The rows that are open lay out the page and hold no data: their lines stay as they are. */
	keepLines(): void {
		for (let i = this.#rows.length - 1; i >= 0; i--) {
			const row = this.#rows[i];
			if (row === null || row === undefined || row.layout) break;
			row.layout = true;
		}
	}

	closeTable(): void {
		this.closeRow();
		this.#rows.pop();
	}

	openRow(): void {
		this.closeRow();
		if (this.#rows.length > 0)
			this.#rows[this.#rows.length - 1] = { first: this.lines.length, cells: [], layout: false };
	}

	openCell(): void {
		this.end();
		this.#rows.at(-1)?.cells.push(this.lines.length);
	}

	/** Ends a row: a row of data becomes one line. */
	closeRow(): void {
		this.end();
		const row = this.#rows.at(-1);
		if (row === null || row === undefined) return;
		this.#rows[this.#rows.length - 1] = null;
		const lines = this.lines.slice(row.first);
		const length = lines.reduce((sum, line) => sum + line.text.length, 0);
		if (row.layout || row.cells.length < 2 || lines.length < 2 || length > LONGEST_ROW) return;
		// What stands in a row outside its cells would be lost.
		if (row.cells[0]! > row.first) return;
		const cells = row.cells.map((start, i) =>
			lines.slice(start - row.first, (row.cells[i + 1] ?? Infinity) - row.first),
		);
		if (cells.some((cell) => cell.length > CELL_LINES)) return;
		const text = cells
			.map((cell) => cell.map((line) => line.text).join(' '))
			.join('\t')
			.replace(/\t+$/, '');
		const linked = lines.reduce((sum, line) => sum + line.linked * line.text.length, 0) / Math.max(1, length);
		this.lines.length = row.first;
		this.lines.push({ text: text.replace(/^\t+/, ''), linked, heading: 0 });
	}
}
