/** Share of the rank that flows along the links (Brin & Page 1998). */
const DAMPING = 0.85;
const ROUNDS = 100;
const SETTLED = 1e-5;

/**
 * TextRank of the words of one text: Mihalcea & Tarau 2004, TextRank: Bringing Order into Texts. Two words are linked when
 * they stand within `window` content words of each other in a sentence; links are undirected and count how often.
 * Score by the weighted PageRank S(i) = (1 − d) / n + d Σ_j w_ji / Σ_k w_jk · S(j), d = 0.85, until it settles.
 * Gives scores that sum to 1, by word.
 *
 * @param sentences content words of each sentence, by number
 */
export function textRank(sentences: readonly (readonly number[])[], window = 4): ReadonlyMap<number, number> {
	const index = new Map<number, number>();
	const links: Map<number, number>[] = [];
	const node = (word: number): number => {
		const known = index.get(word);
		if (known !== undefined) return known;
		index.set(word, links.length);
		links.push(new Map());
		return links.length - 1;
	};
	for (const words of sentences) {
		const nodes = words.map(node);
		nodes.forEach((a, i) => {
			for (let j = i + 1; j < nodes.length && j <= i + window - 1; j++) {
				const b = nodes[j]!;
				if (a === b) continue;
				links[a]!.set(b, (links[a]!.get(b) ?? 0) + 1);
				links[b]!.set(a, (links[b]!.get(a) ?? 0) + 1);
			}
		});
	}
	const scores = pageRank(links);
	return new Map([...index].map(([word, i]) => [word, scores[i]!]));
}

function pageRank(links: readonly ReadonlyMap<number, number>[]): Float64Array {
	const n = links.length;
	const out = links.map((to) => {
		let sum = 0;
		for (const weight of to.values()) sum += weight;
		return sum;
	});
	let scores = new Float64Array(n).fill(1 / n);
	for (let round = 0; round < ROUNDS; round++) {
		const next = new Float64Array(n).fill((1 - DAMPING) / n);
		let stranded = 0;
		for (let j = 0; j < n; j++) {
			if (out[j] === 0) {
				stranded += scores[j]!;
				continue;
			}
			const share = (DAMPING * scores[j]!) / out[j]!;
			for (const [i, weight] of links[j]!) next[i]! += share * weight;
		}
		let change = 0;
		for (let i = 0; i < n; i++) {
			next[i]! += (DAMPING * stranded) / n;
			change += Math.abs(next[i]! - scores[i]!);
		}
		scores = next;
		if (change < SETTLED) break;
	}
	return scores;
}
