/** The number parser: every figure of a text with its unit and comparator, found once for all extractors. */
export { widened } from './around.js';
export { buildNumberLexicon } from './lexicon.js';
export { buildPhraseTable, type PhraseMatch, type PhraseTable } from './phrases.js';
export { findNumbers } from './scan.js';
export {
	DIMENSIONS,
	type Dimension,
	NUMBER_KINDS,
	type NumberKind,
	type NumberLexicon,
	type NumberMention,
	RELATIONS,
	type Relation,
	type Unit,
} from './types.js';
