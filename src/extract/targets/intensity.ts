/** Gives the second of two intensities what it is reckoned by: 单位增加值能耗下降13%、二氧化碳排放下降15%. */

const USED = /^(?:二氧化碳排放|碳排放|能耗|水耗|用水量|能源消耗|取水量|电耗|物耗)/;
const PER =
	/^(.*?(?:单位|万元)(?:国内生产总值|地区生产总值|生产总值|GDP|工业增加值|增加值|产值|产品|面积))(?:二氧化碳|碳|能|水|用水|取水|电|物)/;

/** The noun with what the one before is reckoned by; '' where that is reckoned by nothing. */
export function sharedIntensity(noun: string, before: string): string {
	if (!before.includes('单位') && !before.includes('万元')) return '';
	const by = USED.test(noun) ? PER.exec(before)?.[1] : undefined;
	return by === undefined ? '' : by + noun;
}
