import { isHanUnit } from '../lattice.js';
import { marksOf, unitAt } from '../numbers/marks.js';

/** What bodies end in that name their units behind themselves. */
const HOST_LAST = marksOf('部局厅委署团司行队院');

/** 民政部 + 救灾司: the department of a ministry. */
const OF_MINISTRY =
	/^(?!有关|相关|所属|直属|等|公)[^\P{Script=Han}和与及的在对将由向]{1,7}?[^\P{Script=Han}公和与及的]司(?=司长|副司长|[、，。；]|负责|有关|相关|已|会同|联合)/u;
/** 省水利厅 + 移民处 + 处长: the office of a department where its head or its people are named. */
const OF_DEPARTMENT =
	/^(?!有关|相关|所属|直属|各)[^\P{Script=Han}和与及的在对将由向等]{1,7}[^\P{Script=Han}和与及的本学办好深到各]([处科])(?=\1长|副\1长|负责人|有关负责|相关负责|工作人员|民警|干警|联合|会同)/u;
/** 中宣部 + 新闻局, 公安部 + 对外联络局: the bureau of a ministry. */
const BUREAU_OF_MINISTRY =
	/^(?!有关|相关|所属|直属|等|公)(?:对外)?[^\P{Script=Han}和与及的在对将由向]{1,7}?[^\P{Script=Han}公和与及的格布结大全当]局(?=局长|副局长|[、，。；]|组织|负责|有关|相关|会同|联合|发布|公布)/u;
/** 云泽市人民医院 + 城南分院 */
const BRANCH = /^(?![各和]|所有)[^\P{Script=Han}与及的在对将由向]{1,4}分院/u;
/** 临江集团 + 财务部: the department of a firm, where its people are named or a list goes on. */
const OF_FIRM =
	/^(?!有关|相关|所属|直属|各|等)[^\P{Script=Han}和与及的在对将由向等]{1,7}[^\P{Script=Han}和与及的总内全各外干委门]部(?=[、，。；]|负责人|有关|相关|部长|副部长|主任|总经理)/u;
/** 临江集团 + 平庄矿 */
const MINE = /^(?![等和与及的在对将由向所各])\p{Script=Han}{2}矿(?![区山业产工井石泉藏务难长])/u;
/** 省高管支队 + 四大队, 交警支队 + 一大队 */
const NUMBERED = /^(?:第?[一二三四五六七八九十]{1,3}|直属)(?:高速)?(?:支队|大队|中队)/;

/** What units of bodies end in, and how far behind the body at most. */
const UNIT_LAST = marksOf('司局处科部矿队院');
const REACH = 11;
/** What no name of a unit holds. */
const MARKS = marksOf('，、。；：！？\n“”（）《》');

function mayHaveUnit(text: string, end: number): boolean {
	const limit = Math.min(text.length, end + REACH);
	for (let i = end; i < limit; i++) {
		const unit = text.charCodeAt(i);
		if (UNIT_LAST[unit] === 1) return true;
		if (MARKS[unit] === 1) return false;
	}
	return false;
}

/** Where a name goes on with the unit of the body that ends at `end`; `end` itself for most. */
export function unitEnd(text: string, end: number): number {
	const last = unitAt(text, end - 1);
	if (HOST_LAST[last] === 0 || !isHanUnit(unitAt(text, end)) || !mayHaveUnit(text, end)) return end;
	const behind = text.slice(end, end + 14);
	const before = text.charAt(end - 2);
	switch (text.charAt(end - 1)) {
		case '队':
			return end + (NUMBERED.exec(behind)?.[0].length ?? 0);
		case '部':
		case '署':
			return (
				end +
				(OF_MINISTRY.exec(behind) ?? BUREAU_OF_MINISTRY.exec(behind) ?? OF_DEPARTMENT.exec(behind) ?? [''])[0].length
			);
		case '院':
			return before === '医' ? end + (BRANCH.exec(behind)?.[0].length ?? 0) : end;
		case '团':
			if (before !== '集') return end;
			return end + (OF_FIRM.exec(behind) ?? MINE.exec(behind) ?? [''])[0].length;
		case '司':
			if (before !== '公') return end;
			return end + (OF_FIRM.exec(behind) ?? MINE.exec(behind) ?? [''])[0].length;
		case '行':
			return before === '银' ? end + (OF_FIRM.exec(behind)?.[0].length ?? 0) : end;
		default:
			return end + (OF_MINISTRY.exec(behind) ?? OF_DEPARTMENT.exec(behind) ?? [''])[0].length;
	}
}
