import type { Row } from '../../lexicon/csv.js';
import type { Span } from '../../types.js';
import type { Reading, SloganFact } from '../types.js';
export interface SloganResources { readonly rows: readonly Row[] }
export function buildSloganResources(contextRows: readonly Row[], tifaRows: readonly Row[]): SloganResources { return { rows: [...contextRows, ...tifaRows] }; }
export function extractSlogans(_reading: Reading, _resources: SloganResources, _known: { readonly people: readonly string[]; readonly organizations: readonly Span[] }): readonly SloganFact[] { return []; }
