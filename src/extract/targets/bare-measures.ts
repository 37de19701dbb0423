/** Measures that say not of what: 产量, 完成投资, 国产化率; by what can own them. */
import { bitsIn, bitsOf, marksOf, unitAt } from '../numbers/marks.js';

/** Where a bare measure stands. */
export interface Place {
	/** the metric as it was read */
	readonly metric: string;
	/** where the words of its clause begin that can belong to it, and where they end */
	readonly from: number;
	readonly to: number;
	/** the figure is 全覆盖 */
	readonly covered: boolean;
}

/** What can own a bare measure: what is produced, what is built, a thing that covers, what a verb does, a pace above another, a station with its units. */
export type BareKind = 'output' | 'works' | 'extent' | 'cover' | 'doing' | 'above' | 'unit';

const OUTPUT =
	/^(?:年|总|全年|年均|单季)?(?:产量|产能|单产|亩产|产值|综合产值|销量|产销量|销售额|销售收入|营业收入|营收|交易额|国产化率|自给率|(?:产业|市场|经济|经营|总)规模|全产业链(?:产值|规模)|(?:种植|播种|机收|养殖)?面积|存栏量?|出栏量?|保有量|出口额|增加值|总?装机(?:容量|规模)?)$/;
const WORKS = /^(?:年度|年内|总|累计)?(?:计划|完成|新增)?(?:投资|总投资)(?:额|规模)?$/;
/** how far something reaches */
const EXTENT = /^(?:总|投放)?(?:规模|覆盖率|覆盖面|普及率|使用率|准确率|总里程)$/;
/** verbs that stand for what is done */
const DOING = /^(?:培训|服务|种植面积|减重|减排|节能|惠及|覆盖)$/;
/** 贷款增速要高于各项贷款增速3个百分点 */
const ABOVE = /^(?:高于|快于)[^，。；]{2,12}(?:增速|增幅|平均水平)$/;
/** no thing covers by itself */
const REACH = /^覆盖(?:[率面网]|范围|水平)/;
const LONGEST = 10;
/** characters of which each has one */
const CUES = bitsOf(['量能产值额入率规模面积栏投资里程培服减排节惠盖组装']);

/** what a measure ends in that is told by what it is */
const LAST = marksOf('量能产值额入收率模积栏机资面程训务重排及盖');

/** Whether words can be such a measure, at their cheapest. */
export const mayBeMeasure = (metric: string): boolean =>
	metric.length > 1 &&
	(metric.length <= LONGEST || metric.startsWith('覆盖') || metric.startsWith('于', 1)) &&
	(bitsIn(CUES, metric) !== 0 || metric.startsWith('于', 1));

/** Of which kind a bare measure is; null for all that says what it measures. */
export function bareKind(measure: string): BareKind | null {
	if (measure.startsWith('覆盖') && !REACH.test(measure)) return 'cover';
	if (measure.startsWith('于', 1)) return ABOVE.test(measure) ? 'above' : null;
	if (measure === '机组') return 'unit';
	if (LAST[unitAt(measure, measure.length - 1)] === 0) return null;
	if (OUTPUT.test(measure)) return 'output';
	if (WORKS.test(measure)) return 'works';
	if (EXTENT.test(measure)) return 'extent';
	return DOING.test(measure) ? 'doing' : null;
}
