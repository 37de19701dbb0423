import { behindInner } from '../inner-verb.js';
import { marksOf, unitAt } from '../numbers/marks.js';

/** What is done to a body or by its leave, never the beginning of its name: 新建省级医院, 代表省人民政府, 按照省委. */
const VERB =
	/^(?:组织(?![部委处科办局机党系人宣工史干建关发指联纪和与统])|扎根|连(?=[县市](?:议会|政府|委))|现身(?=[省市县区])|(?:考察|视察|参观|走访|察看|查看|前往|来到|走进)(?![团组队室办委局处])|高?(?:标准|水平|质量|起点)(?:建设|打造|推进)|按照|根据|代表(?=[省市县区州])|立改废|新建(?![区县])|新增|新设|改建|扩建|筹建|创建|共建|组建|建好|建强|建成|建优|做强|做优|做大|深化|优化|强化|加强|加快|提升|完善|推动|推进|支持|争创|力争|打造|构建|培育|办好|发挥|落实|重塑|对标|依托|鼓励|引导|规范|整合|盘活|实施|启动|设立|完成|建设(?!银行|部|厅|局|集团|兵团|委|工程|投资|发展|控股|公司|开发))/;
/** What these verbs begin with: hardly a body does. */
const FIRST = marksOf(
	'扎考视参走察查前来连现高标水质起按根代立新重改扩筹创共组建做优深强加提完推支争力打构培办发落对依鼓引规整盘实启设',
);
/** Bodies set up for a task, which is a verb: 深化改革领导小组. */
const TASK = /(?:小组|委员会|指挥部|专班|办公室|联席会议|工作组|督导组)$/;

/** Where the name text[start, end) begins behind the verbs that govern it and those that it holds. */
export const beginning = (text: string, start: number, end: number): number =>
	behindInner(text, behindVerbs(text, start, end), end);

/** Where the name text[start, end) begins behind the verbs that govern it. */
function behindVerbs(text: string, start: number, end: number): number {
	let at = start;
	for (let round = 0; round < 3; round++) {
		if (FIRST[unitAt(text, at)] === 0) break;
		const verb = VERB.exec(text.slice(at, Math.min(end, at + 6)))?.[0].length ?? 0;
		if (verb === 0 || at + verb >= end - 1) break;
		at += verb;
	}
	return at > start && TASK.test(text.slice(start, end)) ? start : at;
}
