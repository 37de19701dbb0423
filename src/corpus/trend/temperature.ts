/** The six steps of the scale, hottest first. */
export const STEPS = ['沸', '烫', '热', '暖', '温', '冷'] as const;
export type Step = (typeof STEPS)[number];

export const STEPS_EN = {
	沸: 'blazing',
	烫: 'scorching',
	热: 'hot',
	暖: 'warm',
	温: 'tepid',
	冷: 'cold',
} as const satisfies Readonly<Record<Step, string>>;

/**
 * Lowest share of documents of each step but the last. The China Media Project rates a formula by the articles of 《人民日报》
 * that use it in a year: 沸 from 2,000 articles, a share of 0.0518; 烫 from 500, a share of 0.0129 (Qian Gang, 2017上半年語象觀察,
 * 風傳媒 2017-07-12; shares since 2018: CMP, Discourse Climate Report July 2018). Each line is a quarter of the one above;
 * the three lower lines go on in that way, for no published figures for them were at hand.
 */
export const LINES: readonly number[] = [0.0518, 0.0129, 0.0032, 0.0008, 0.0002];

/** The step of a share of documents (0–1); `null` where the formula is not used at all. */
export function temperature(share: number, lines: readonly number[] = LINES): Step | null {
	if (share <= 0) return null;
	const index = lines.findIndex((line) => share >= line);
	return STEPS[index < 0 ? STEPS.length - 1 : index]!;
}
