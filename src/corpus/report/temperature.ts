import { STEPS, STEPS_EN, temperature } from '../trend/temperature.js';

/** The six steps of the China Media Project by their English names, the hottest first. */
export const TEMPERATURES = STEPS.map((step) => STEPS_EN[step]);
export type Temperature = (typeof TEMPERATURES)[number];

/** Temperature of a formula that stands in `articles` of `total` articles, by the lines of `tifa trend`; cold when there are none. */
export function temperatureOf(articles: number, total: number): Temperature {
	return STEPS_EN[(total === 0 ? null : temperature(articles / total)) ?? '冷'];
}
