import { buildPhraseTable } from './phrases.js';
import {
	DIMENSIONS,
	type Dimension,
	NUMBER_KINDS,
	type NumberKind,
	type NumberLexicon,
	type NumberWord,
	RELATIONS,
	type Relation,
	type Unit,
} from './types.js';

type Row = Readonly<Record<string, string>>;

/**
 * Compiles the word lists of the number parser.
 * @param units rows of dict/units.csv
 * @param cues rows of dict/target-cues.csv; those with the roles `before`, `after`, `figure` and `figure-label` are read
 * @throws RangeError when a row names an unknown dimension, relation or kind
 */
export function buildNumberLexicon(units: readonly Row[], cues: readonly Row[]): NumberLexicon {
	const role = (name: string): readonly Row[] => cues.filter((row) => row.role === name);
	return {
		units: buildPhraseTable(units.map((row) => [row.unit ?? '', unitOf(row)] as const)),
		before: buildPhraseTable(role('before').map((row) => [row.cue ?? '', relationOf(row)] as const)),
		after: buildPhraseTable(role('after').map((row) => [row.cue ?? '', relationOf(row)] as const)),
		words: buildPhraseTable<NumberWord | null>([
			...role('figure').map(
				(row) => [row.cue ?? '', { kind: kindOf(row), number: row.number ? Number(row.number) : null }] as const,
			),
			...role('figure-label').map((row) => [row.cue ?? '', null] as const),
		]),
	};
}

function unitOf(row: Row): Unit {
	const dimension = DIMENSIONS.find((name): name is Dimension => name === row.dimension);
	const factor = Number(row.factor);
	if (!dimension || !row.normalized || !Number.isFinite(factor)) {
		throw new RangeError(
			`unit ${row.unit ?? ''}: want a normalized unit, a factor and one of ${DIMENSIONS.join(', ')}`,
		);
	}
	return { normalized: row.normalized, factor, dimension };
}

function relationOf(row: Row): Relation | null {
	if (row.value === 'none') return null;
	const relation = RELATIONS.find((name): name is Relation => name === row.value);
	if (!relation) throw new RangeError(`comparator ${row.cue ?? ''}: want one of ${RELATIONS.join(', ')}`);
	return relation;
}

function kindOf(row: Row): NumberKind {
	const kind = NUMBER_KINDS.find((name): name is NumberKind => name === row.value);
	if (!kind) throw new RangeError(`figure word ${row.cue ?? ''}: want one of ${NUMBER_KINDS.join(', ')}`);
	return kind;
}
