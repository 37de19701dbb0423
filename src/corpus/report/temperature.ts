/** Six steps of the China Media Project, the hottest first: 沸、烫、热、暖、温、冷. */
export const TEMPERATURES = ['boiling', 'scorching', 'hot', 'warm', 'tepid', 'cold'] as const;
export type Temperature = (typeof TEMPERATURES)[number];

/**
 * Lowest share of articles for each step but the last. The scale was made for the People's Daily: 2,000 articles a year
 * are boiling, a share of 0.0518; 500 are scorching, a share of 0.0129 (Qian Gang, "2017上半年语象观察", 2017). The lower
 * steps, 250, 100 and 50 articles a year, are turned into shares by the same ratio.
 */
export const LOWEST_SHARE: readonly (readonly [Temperature, number])[] = [
	['boiling', 0.0518],
	['scorching', 0.0129],
	['hot', 0.0065],
	['warm', 0.0026],
	['tepid', 0.0013],
];

/** Temperature of a formula that stands in `articles` of `total` articles; cold when there are none. */
export function temperatureOf(articles: number, total: number): Temperature {
	const share = total === 0 ? 0 : articles / total;
	return LOWEST_SHARE.find(([, lowest]) => share >= lowest)?.[0] ?? 'cold';
}
