/** Tells words of promise and report from the same characters in other words. */
import type { TargetCues } from './cues.js';

const ATTRIBUTE = /^[^，。；：、]{1,11}的/;
// 他要巡护60公里 tells what someone does
const BEFORE_YAO = new Set([...'主重需必只纲概摘首紧撮简都他她政']);
const AFTER_YAO = new Set([...'素点求闻案道塞件务旨领害义粮']);
const BEFORE_PLAN = new Set([...'动划程”》施培类倍增长才新民大度发']);
/** 在确保安全的前提下: what goes without saying */
const GROUND = /^[^，。；]{2,12}(?:前提|基础)[之]?[下上]/;

/** 占全年计划的, 完成年度计划的: how much of a plan is reached */
const IN_PLAN = /(?:占|比|完成|超|达到?)(?:全年|年度|总|原|原定|预定|既定|今年|本年度)?$/;

const NOUN_ENDS = new Set([...'，、。；']);
const BY_PLAN = /(?:按|根据|依[据照])[^，。；]*$/;

const FORECASTING = /^(?:时效|准确|精度|能力|服务|水平|预警|模型|技术)/;
const GOALS = new Set(['目标任务', '任务目标']);
const REACHED = /(?:完成|超过|超额|实现|下达|达到)了?[^，。；、\d]{0,8}$/;
/** a list of goals follows: 目标任务为…, 目标任务：… */
const OPENS = new Set([...'是为：:']);

/** what stands before a goal that its figure follows: a mark, a time, or what is measured */
const AIMED_AT = /^[，；：。年月底末率值量额比重度长资产入数]?$/;
const AT_ONCE = /^(?:\d|[今明]年|年[内底末]|[到至]\d|约\d|[超逾]\d)/;

/** the cues that can be part of another word, but for those that end in 任务; half of what stands in texts cannot */
const DOUBTFUL = new Set(
	'努力 确保 保证 期望 上年 展望 目标 发展目标 任务目标 要 将 明确 日前 计划 了 已 拟 提出 预报 预测 必须 曾'.split(
		' ',
	),
);

/** Whether a cue is only part of another word: 要 of 主要, 了 of 为了, 计划 of 行动计划. */
export function isPartOfWord(text: string, start: number, end: number, phrase: string, cues: TargetCues): boolean {
	if (!DOUBTFUL.has(phrase) && !phrase.endsWith('任务')) return false;
	const before = start > 0 ? text[start - 1]! : '';
	const after = end < text.length ? text[end]! : '';
	if (phrase === '了') return before === '为' || before === '除' || after === '解' || after === '然';
	if (phrase === '已') return before === '而' || before === '业' || before === '不';
	// 经过几代人的努力，: a noun
	if (phrase === '努力' && /经过.{1,2}年(?:左右)?的$/.test(text.slice(Math.max(0, start - 8), start))) return false;
	if (phrase === '努力') return before === '的' || '，。；、'.includes(after) || text.startsWith('不懈', start - 2);
	// 为确保供水，建成泵站20座: what a deed was for
	if (
		(phrase === '确保' || phrase === '保证') &&
		before === '为' &&
		/^[^，。；\d]{1,24}，/.test(text.slice(end, end + 25))
	)
		return true;
	// 5家以上年收入超亿元的企业
	if (phrase === '上年') return before === '以';
	// 平均期望寿命 is a measure
	if (phrase === '期望') return after === '寿' || after === '值';
	if (phrase === '确保' && GROUND.test(text.slice(end, end + 18))) return true;
	// 展望2035年 opens goals; a report (展望报告) foresees
	if (phrase === '展望') return /^(?:20\d\d年|未来|“?十)/.test(text.slice(end, end + 5));
	// 目标今年底18兆瓦, 占比目标30%: the figure comes right behind it; other targets are things
	if (phrase === '目标') return !AIMED_AT.test(before) || !AT_ONCE.test(text.slice(end, end + 3));
	// 年度任务完成率98%
	if (phrase === '年度任务' && !OPENS.has(after) && !/[\d一二三四五六七八九十]/.test(after)) return true;
	if (phrase === '发展目标' && text.startsWith('可持续', start - 3)) return true;
	if (phrase === '要' && before === '们' && '员者工民师兵'.includes(text[start - 2] ?? ' ')) return true;
	// 每天要收购20万斤: a habit
	if (phrase === '要' && text.startsWith('每天', start - 2)) return true;
	// 要逐一经过15道工序: how something is made
	if (phrase === '要' && /^(?:逐一|先后|经过|穿过|历经|经历)/.test(text.slice(end, end + 2))) return true;
	if (phrase === '要') return BEFORE_YAO.has(before) || AFTER_YAO.has(after);
	// 即将开工的项目, 将于5月举行的大会: an attribute tells which things are meant
	if (phrase === '将' && (before === '即' || after === '于') && ATTRIBUTE.test(text.slice(end, end + 12))) return true;
	if (phrase === '将') return before === '已' || before === '曾' || after === '近' || !isFuture(text, end, cues);
	// 16日前, 10年以来: the day or the span is a time of its own
	// 在明确产权的基础上: what goes before
	if (phrase === '明确' && before === '在' && /^[^，]{2,40}基础上/.test(text.slice(end, end + 43))) return true;
	if (phrase === '明确' && '能未不尚'.includes(before || ' ')) return true;
	if (phrase === '日前') return /[\d一二三四五六七八九十]/.test(before);
	// 实施百项技改计划，投资增长5%: a noun, unless something goes by it (按照计划，…)
	if (phrase === '计划' && NOUN_ENDS.has(after) && !BY_PLAN.test(text.slice(Math.max(0, start - 14), start)))
		return true;
	if (phrase === '计划' && IN_PLAN.test(text.slice(Math.max(0, start - 7), start))) return true;
	if (
		phrase === '拟' &&
		(text.startsWith('建的', end) || /^(?:中选|分红|录|聘|任|.{1,4}(?:名单|人选))/.test(text.slice(end, end + 6)))
	)
		return true;
	if (phrase === '拟') return '模虚草'.includes(before) && before !== '' ? true : after === '态' || after === '合';
	if ((phrase === '明确' || phrase === '提出' || phrase === '计划') && after === '的') return true;
	// 提前完成全年目标任务，失业率为5.2%: a goal that is reached or handed down opens no list of goals
	if (GOALS.has(phrase) && REACHED.test(text.slice(Math.max(0, start - 12), start)) && !OPENS.has(after)) return true;
	// 完成全年目标任务的56.5% tells how much of a goal is reached
	if (
		phrase.endsWith('任务') &&
		(after === '的' || (/\d/.test(after) && /完成.{0,4}$/.test(text.slice(Math.max(0, start - 6), start))))
	)
		return true;
	if (phrase === '保证' && GROUND.test(text.slice(end, end + 18))) return true;
	// 灌溉保证率 is a rate; 做到了保证 and 保证着 tell what is
	if (phrase === '保证') return '金书人了率着'.includes(after || ' ') || before === '了';
	// 天气预报时效, 预测精度: a service and no forecast
	if (phrase === '预报' || phrase === '预测')
		return (
			FORECASTING.test(text.slice(end, end + 3)) ||
			(phrase === '预报' && /(?:天气|气象)$/.test(text.slice(start - 2, start)))
		);
	// 由原先必须提交5份材料: what was required before
	if (phrase === '必须') return /(?:原[先来本]|以前|此前|过去)$/.test(text.slice(Math.max(0, start - 3), start));
	if (
		phrase === '计划' &&
		/^(?:项目|任务|指标|单列|书|表|草案|执行(?!航班|运输)|生育|经济|内|外|总投资|投资规模|投资额)/.test(
			text.slice(end, end + 4),
		)
	)
		return true;
	if (phrase === '计划' || phrase === '明确' || phrase === '提出')
		return (
			BEFORE_PLAN.has(before) ||
			text.startsWith('投资', start - 2) ||
			(before === '年' && !'今明后全本'.includes(text[start - 2] ?? ' ')) ||
			after === '”' ||
			after === '》'
		);
	if (phrase === '曾') return after === '姓' || after === '孙';
	return false;
}

/** what may follow 将 that tells the future, and cannot be the object of 将 in the place of 把: 将严守红线, not 将红线 */
const NO_OBJECT =
	/^(?:今|明年|年内|坚持|坚定|认真|始终|立足|依托|依法|因地|采取|结合|配合|携手|学习|借鉴|贯彻|牢记|恪守|秉持|继承|严守|守[住牢好]|锚定|紧[扣盯抓紧]|抓紧|拉紧|注重|突出|夯实|整合|统筹|妥善|督促|正视|满足|乘势|多措|梯[度次]|深挖|深耕|编制|执行|一以|一如|于|在|会|能|不(?!同|少|良|法)|是|成为|同)/;

/** 将 before a verb or an adverb tells the future; before a noun it only marks the object (将流程划分为两步). */
function isFuture(text: string, at: number, cues: TargetCues): boolean {
	const limit = Math.min(text.length, at + 8);
	const lead = cues.leads.startingAt(text, at, limit);
	if (lead && lead.value !== 'stop') return true;
	return (
		cues.links.startingAt(text, at, limit) !== null ||
		cues.numbers.before.startingAt(text, at, limit)?.value != null ||
		NO_OBJECT.test(text.slice(at, at + 2))
	);
}
