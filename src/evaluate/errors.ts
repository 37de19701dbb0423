import type { Scored } from './kinds.js';
import type { Item } from './match/items.js';
import type { Judgement } from './match/judge.js';

/** Something coded and not found (`missed`), or found and not coded (`spurious`), with where it stands. */
export interface ItemError {
	readonly doc_id: string;
	readonly kind: Scored;
	readonly error: 'missed' | 'spurious';
	readonly item: string;
	/** place in the decoded text; `null` where it is not known */
	readonly start: number | null;
	/** the passage with the item between ⟦ and ⟧, on one line; `null` without the text */
	readonly context: string | null;
}

/** Characters shown on each side of an item. */
const AROUND = 24;

/** Errors of one article in the order of the kinds. A missed item is looked for in the text: its first occurrence is shown. */
export function itemErrors(
	id: string,
	kinds: readonly Scored[],
	judgement: Judgement,
	text: string | null,
): readonly ItemError[] {
	return kinds.flatMap((kind) => {
		const { missed, spurious } = judgement[kind];
		const of = (error: ItemError['error'], item: Item): ItemError => ({
			doc_id: id,
			kind,
			error,
			item: item.shown,
			...located(item, text),
		});
		return [...missed.map((item) => of('missed', item)), ...spurious.map((item) => of('spurious', item))];
	});
}

function located({ quote, start }: Item, text: string | null): Pick<ItemError, 'start' | 'context'> {
	const at = start ?? (text === null || quote === '' ? -1 : text.indexOf(quote));
	if (at < 0) return { start: null, context: null };
	if (text === null) return { start: at, context: null };
	const end = at + quote.length;
	const before = text.slice(Math.max(0, at - AROUND), at);
	const context = `${at > AROUND ? '…' : ''}${before}⟦${text.slice(at, end)}⟧${text.slice(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`;
	return { start: at, context: context.replace(/\s+/gu, ' ') };
}
