/** A mark with the place it has in its article. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	/** place in the list of kinds */
	readonly kind: number;
	/** entry it leads to; -1 for none */
	readonly ref: number;
}

/** A stretch of text over which the same marks lie. */
export interface Segment {
	readonly start: number;
	readonly end: number;
	/** the widest first, the narrowest last */
	readonly marks: readonly Mark[];
}

/** Reads marks from rows of four numbers: start, length, kind, ref. */
export function readMarks(numbers: readonly number[]): readonly Mark[] {
	const marks: Mark[] = [];
	for (let i = 0; i + 3 < numbers.length; i += 4) {
		const start = numbers[i] ?? 0;
		marks.push({ start, end: start + (numbers[i + 1] ?? 0), kind: numbers[i + 2] ?? 0, ref: numbers[i + 3] ?? -1 });
	}
	return marks;
}

/**
 * Cuts text[from, to) at every border of a mark. Marks may lie in one another, beside each other and across each other:
 * each segment tells which lie over it, so that none must be left out and no element has to overlap another.
 */
export function segmentsOf(marks: readonly Mark[], from: number, to: number): readonly Segment[] {
	const here = marks.filter(({ start, end }) => start < to && end > from && end > start);
	const borders = new Set([from, to]);
	for (const { start, end } of here) {
		if (start > from) borders.add(start);
		if (end < to) borders.add(end);
	}
	const opening = [...here].sort((a, b) => a.start - b.start);
	let open: readonly Mark[] = [];
	let next = 0;
	const sorted = [...borders].sort((a, b) => a - b);
	return sorted.slice(0, -1).map((start, index) => {
		const added: Mark[] = [];
		for (let mark = opening[next]; mark !== undefined && mark.start <= start; mark = opening[++next]) added.push(mark);
		open = [...open, ...added].filter(({ end }) => end > start);
		const width = ({ start: a, end: b }: Mark): number => b - a;
		return {
			start,
			end: sorted[index + 1] ?? to,
			marks: [...open].sort((a, b) => width(b) - width(a) || b.kind - a.kind),
		};
	});
}

/** Paragraphs of a text as ranges, without blank lines and space at their ends. */
export function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
	const ranges: { start: number; end: number }[] = [];
	let start = 0;
	for (const line of text.split(/[\n\r\u2028\u2029]/)) {
		const lead = line.length - line.trimStart().length;
		const body = line.trim();
		if (body !== '') ranges.push({ start: start + lead, end: start + lead + body.length });
		start += line.length + 1;
	}
	return ranges;
}
