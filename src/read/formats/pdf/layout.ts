/** A stretch of text as pdf.js gives it: where it starts, how wide and high it is, in points. */
export interface Piece {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A line of a page. */
export interface PdfLine {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly height: number;
}

/** Gaps between pieces, in heights of the type: from a space between Latin words on, and from a column on. */
const GAP = { word: 0.15, column: 1.5 };

/** Puts the pieces of a page together to lines, in the order of the page's content. */
export function linesOf(pieces: readonly Piece[]): readonly PdfLine[] {
	const lines: PdfLine[] = [];
	let open: Piece[] = [];
	const end = (): void => {
		const line = joined(open);
		if (line !== null) lines.push(line);
		open = [];
	};
	for (const piece of pieces) {
		const last = open.at(-1);
		if (last !== undefined && !isSameLine(last, piece)) end();
		if (piece.text !== '') open.push(piece);
	}
	end();
	return lines;
}

function isSameLine(a: Piece, b: Piece): boolean {
	const height = Math.max(a.height, b.height, 1);
	return Math.abs(a.y - b.y) < 0.5 * height && b.x >= a.x - height;
}

function joined(pieces: readonly Piece[]): PdfLine | null {
	let text = '';
	let right = 0;
	let space = false;
	const height = Math.max(1, ...pieces.slice(0, 200).map((piece) => piece.height));
	for (const piece of pieces) {
		if (piece.text.trim() === '') {
			space = true;
			continue;
		}
		const gap = text === '' ? 0 : piece.x - right;
		if (gap > GAP.column * height) text += '\t';
		else if ((space || gap > GAP.word * height) && needsSpace(text, piece.text)) text += ' ';
		text += piece.text;
		right = piece.x + piece.width;
		space = false;
	}
	const first = pieces.find((piece) => piece.text.trim() !== '');
	if (first === undefined) return null;
	const indent = /^[\s\u3000]*/.exec(text)![0].length;
	return { text: text.trim(), left: first.x + indent * height, right, y: first.y, height };
}

/** Whether words meet that are written with spaces between them. */
export function needsSpace(before: string, after: string): boolean {
	return /[!-~]$/.test(before) && /^[!-~]/.test(after);
}
