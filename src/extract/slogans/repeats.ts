import type { Finding } from './facts.js';
import type { Marks } from './marks.js';
import { compilePhrases } from './phrase-arrays.js';
import { Phrases } from './phrases.js';

/** What is too short to be told from ordinary words without its marks. */
const SHORTEST_REPEAT = 4;

/** A few formulas are looked for one by one; a matcher costs more to build than it saves before there are many. */
const FEW = 40;

/** Adds the places where a formula that is quoted elsewhere in the article stands without marks, in its title above all. */
export function addRepeats(text: string, findings: Finding[], covered: Marks, named: Marks): void {
	let quoted: Map<string, Finding> | null = null;
	for (let k = 0; k < findings.length; k++) {
		const finding = findings[k]!;
		if (finding.kind !== 'quoted' && finding.kind !== 'numeric') continue;
		const { start, end } = finding.span;
		const long = end - start >= SHORTEST_REPEAT || (finding.kind === 'numeric' && end - start >= 3);
		if (!long) continue;
		quoted ??= new Map();
		quoted.set(text.slice(start, end), finding);
	}
	if (quoted !== null) addPlaces(text, quoted, findings, covered, named);
}

function addPlaces(
	text: string,
	quoted: ReadonlyMap<string, Finding>,
	findings: Finding[],
	covered: Marks,
	named: Marks,
): void {
	// Longest first, so that 人工智能+消费 is no mention of 人工智能+.
	const formulas = [...quoted.keys()].sort((a, b) => b.length - a.length);
	const take = (start: number, end: number, entry: number): void => {
		if (covered.touches(start, end) || named.touches(start, end)) return;
		covered.add(start, end);
		const { kind, labelEn, members, entry: known } = quoted.get(formulas[entry]!)!;
		findings.push({ span: { start, end }, kind, label: null, labelEn, members, entry: known });
	};
	if (formulas.length > FEW) new Phrases(compilePhrases(formulas)).scan(text, take);
	else
		for (const [entry, formula] of formulas.entries())
			eachPlace(text, formula, (at) => take(at, at + formula.length, entry));
}

function eachPlace(text: string, formula: string, found: (at: number) => void): void {
	for (let at = text.indexOf(formula); at >= 0; at = text.indexOf(formula, at + formula.length)) found(at);
}
