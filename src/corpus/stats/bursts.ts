/** A stretch of periods in which an item is used more than usual. */
export interface Burst {
	/** index of its first period */
	readonly start: number;
	/** index of its last period */
	readonly end: number;
	/** what the burst explains better than ordinary use, in nats: Σ (σ(0, t) − σ(1, t)) over its periods */
	readonly weight: number;
}

export interface BurstOptions {
	/** how many times the base rate a burst is (s > 1); default 2 */
	readonly s?: number;
	/** reluctance to enter a burst (γ); default 1 */
	readonly gamma?: number;
}

/** Rates stay below certainty, so that no period is impossible. */
const NEARLY_ONE = 0.9999;

/**
 * Bursts of an item in batches of documents: Kleinberg 2002, Bursty and Hierarchical Structure in Streams, section 4, with
 * two states. Of `totals[t]` documents of period t, `hits[t]` hold the item. With R = Σ hits, D = Σ totals, the base state
 * expects the share p₀ = R / D, the burst state p₁ = s·p₀. Being in state i at t costs
 * σ(i, t) = −ln[ C(d_t, r_t) p_i^r_t (1 − p_i)^(d_t − r_t) ]; entering the burst state costs γ ln n (n periods), leaving it
 * nothing. The cheapest sequence of states is found by dynamic programming (Viterbi); it starts in the base state.
 */
export function bursts(
	hits: readonly number[],
	totals: readonly number[],
	options: BurstOptions = {},
): readonly Burst[] {
	const { s = 2, gamma = 1 } = options;
	const n = hits.length;
	const found = hits.reduce((sum, count) => sum + count, 0);
	const all = totals.reduce((sum, count) => sum + count, 0);
	if (n < 2 || found === 0 || found === all) return [];
	const base = found / all;
	const high = Math.min(NEARLY_ONE, s * base);
	const enter = gamma * Math.log(n);
	// The binomial coefficient is the same in both states, so the cheapest sequence does not depend on it.
	const cost = (rate: number, t: number): number =>
		-(hits[t]! * Math.log(rate) + (totals[t]! - hits[t]!) * Math.log(1 - rate));
	const stayed: (readonly [low: boolean, high: boolean])[] = [];
	let low = 0;
	let up = Number.POSITIVE_INFINITY;
	for (let t = 0; t < n; t++) {
		const fromHigh = up < low;
		const climbed = low + enter < up;
		const nextLow = Math.min(low, up) + cost(base, t);
		const nextUp = Math.min(up, low + enter) + cost(high, t);
		stayed.push([fromHigh, !climbed]);
		low = nextLow;
		up = nextUp;
	}
	return runs(states(stayed, up < low), (t) => cost(base, t) - cost(high, t));
}

/** The states of the cheapest sequence, followed back from its end: for each state whether it came from the high one. */
function states(cameFromHigh: readonly (readonly [boolean, boolean])[], lastHigh: boolean): readonly boolean[] {
	const path = new Array<boolean>(cameFromHigh.length);
	let high = lastHigh;
	for (let t = cameFromHigh.length - 1; t >= 0; t--) {
		path[t] = high;
		high = cameFromHigh[t]![high ? 1 : 0];
	}
	return path;
}

function runs(path: readonly boolean[], gain: (t: number) => number): readonly Burst[] {
	const found: Burst[] = [];
	let start = -1;
	let weight = 0;
	for (let t = 0; t <= path.length; t++) {
		if (path[t] === true) {
			if (start < 0) start = t;
			weight += gain(t);
		} else if (start >= 0) {
			found.push({ start, end: t - 1, weight });
			start = -1;
			weight = 0;
		}
	}
	return found;
}
