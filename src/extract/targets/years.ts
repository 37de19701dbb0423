/** Gives times without a year that of the year named before them: 2027年，全省将…，全年计划…. */
import type { TimeMention } from './times.js';

const YEARLESS = /^(?:到|至|在|于|自|从)?(?:全年|年[内底末初]|[上下]半年|第?[一二三四]季度|\d{1,2}月)/;
/** a year alone: 到2030年 is a term, and 2027年底 a day */
const NAMED = /^(?:20\d\d年|明年|后年)(?:[上下]半年|第?[一二三四]季度|\d{1,2}月)?$/;

/**
 * The times of a sentence, those without a year read as of the coming year that the last named year before them is.
 * @param today date of the article; null leaves all as they are
 */
export function withNamedYears(times: readonly TimeMention[], today: string | null): readonly TimeMention[] {
	if (times.length < 2 || today === null) return times;
	const now = Number(today.slice(0, 4));
	let named: number | null = null;
	let changed: TimeMention[] | null = null;
	for (let i = 0; i < times.length; i++) {
		const time = times[i]!;
		if (time.year !== null && time.year > now && NAMED.test(time.text)) named = time.mentioned ? null : time.year;
		else if (!YEARLESS.test(time.text)) {
			if (time.year !== null && !time.baseline) named = null;
		} else if (named !== null && time.year === now) {
			changed ??= times.slice();
			changed[i] = inYear(time, named);
		}
	}
	return changed ?? times;
}

const inYear = ({ start, end, text, date, baseline, mentioned }: TimeMention, year: number): TimeMention => ({
	start,
	end,
	text,
	year,
	date: date === null ? null : `${year}${date.slice(4)}`,
	tense: 'future',
	baseline,
	mentioned,
});
