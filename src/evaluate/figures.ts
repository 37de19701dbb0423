/** Right, spurious and missed items. */
export interface Counts {
	readonly right: number;
	readonly spurious: number;
	readonly missed: number;
}

/** Precision, recall and F1, each 0 to 1. */
export interface Rates {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/**
 * Precision P = right / (right + spurious), recall R = right / (right + missed), F1 = 2·P·R / (P + R); 1 where there was
 * nothing to find (recall) or nothing was found (precision), 0 for F1 where both are 0.
 * Source: van Rijsbergen, C. J. (1979). Information Retrieval, 2nd ed., ch. 7.
 */
export function rates({ right, spurious, missed }: Counts): Rates {
	const precision = right + spurious > 0 ? right / (right + spurious) : 1;
	const recall = right + missed > 0 ? right / (right + missed) : 1;
	return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Sum of counts: the base of micro averages. */
export const sum = (all: readonly Counts[]): Counts => {
	let [right, spurious, missed] = [0, 0, 0];
	for (const counts of all) {
		right += counts.right;
		spurious += counts.spurious;
		missed += counts.missed;
	}
	return { right, spurious, missed };
};

/** Documents in which something of the kind was coded or found; the others say nothing about it. */
export const telling = (all: readonly Counts[]): readonly Counts[] =>
	all.filter(({ right, spurious, missed }) => right + spurious + missed > 0);

/** Mean of the rates of the documents, each document counting the same; `null` where no document has the kind. */
export function macro(all: readonly Counts[]): Rates | null {
	const each = telling(all).map(rates);
	if (each.length === 0) return null;
	const mean = (key: keyof Rates): number => each.reduce((total, one) => total + one[key], 0) / each.length;
	return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}
