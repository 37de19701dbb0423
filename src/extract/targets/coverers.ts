/** Says what covers, where a figure tells only how much is covered. */

/** measures, money, people and places cover nothing */
const NO_COVERER =
	/[率值额重比度]$|面积$|投资$|规模$|能力$|资金$|人$|[省县乡村国）]$|乡镇$|国家$|地区$|社区$|省份$|区域$|达$/;
/** 全省累计建成充电桩: what was done is no part of what covers */
const DONE = /^.*(?:建成|开通|建立|设立|选聘|投放|组建)(?:运营|投用)?的?(?=..)/;
/** 通信网络 of 通信网络县城主城区 */
const REACHING = /^[一-龥A-Z\d]{0,8}(?:网络|服务|设施|机构)(?=.{2,8}区$)/;

/** What covers, of what the figure before counted: 充电桩 of 全省累计建成充电桩2000个，覆盖…. */
export function coverer(noun: string): string {
	const thing = REACHING.exec(noun)?.[0] ?? noun.replace(DONE, '').replace(/(?:总?数量?|总量|覆盖.*)$/, '');
	return NO_COVERER.test(thing) ? '' : thing;
}

const MADE = /(?:的?(?:建设|布局|推广|应用|普及|覆盖|发展|工作)|扩面|提质|扩容)+$/;
const COVERING =
	/(?:网络?|系统|平台|机构|设施|服务|制度|站点?|中心|试点|体系|共同体|医联体|医共体|保险|生活圈|机制|圈)$/;

/** What covers, of what is furthered: 养老机构 of 推进养老机构建设，覆盖…; '' for what covers nothing. */
export function coveringIn(object: string): string {
	const thing = object.replace(MADE, '');
	return COVERING.test(thing) ? thing : '';
}
