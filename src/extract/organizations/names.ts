import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';
import type { Span } from '../../types.js';
import { kindOfBody } from './kind.js';
import { Memo } from './memo.js';
import { splitBody } from './split.js';

/** What a name alone tells. */
interface Traits {
	readonly kind: OrganizationKind;
	/** where the names of several bodies stand that run together; null for the name of one */
	readonly cuts: readonly Span[] | null;
}

const known = new Memo<Traits>();

/** The kind of body that a name is of, and the names it is made of. */
export const traitsOfName = (name: string, lexicon: Lexicon): Traits => known.get(name, lexicon, traits);

const traits = (name: string, lexicon: Lexicon): Traits => ({
	kind: kindOfBody(name, lexicon),
	cuts: splitBody(name, lexicon),
});
