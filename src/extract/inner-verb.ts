import { hasUnit, unitSet } from './people/units.js';

/**
 * What is no part of a name between two that are complete: 综治中心 + 组织 + 派出所, 上海 + 调研 + 驻外公司. Behind each, what
 * makes it the beginning of a body's own word: 组织部, 调研室, 领导小组.
 */
const INNER =
	/开展|督导检查(?![组局室])|宣判|加强(?=人大|政协)|涉及|汇报(?!会)|调研(?![组局处室员团中院])|(?<=[心所局办委会村镇部院])组织(?![部委处科办局机党系])|(?:带队|主要|分管|相关|挂钩|包联)领导(?!小组|干部|科学)|成员单位|(?<=[所局会院校府委部队])联合(?=[镇乡县市区省街])|(?<=社)电(?=[外国中省市])|成立(?!大会)|组织(?=宣讲团|专家组|督导组|检查组|服务队|志愿|医疗队)|(?:制造|运营|开发|供应|承包|服务|生产|零售)商(?!公司|有限|集团|[协商]会|联|大会|业|会)/g;
/** One character of each. */
const OF_INNER = unitSet('展导宣强涉汇研织领位合电立商');

/** Where the name text[start, end) begins behind a verb, or the end of another name, that it holds; `start` for most. */
export function behindInner(text: string, start: number, end: number): number {
	let may = false;
	for (let i = start; i < end && !may; i++) may = hasUnit(OF_INNER, text.charCodeAt(i));
	if (!may) return start;
	const name = text.slice(start, end);
	let from = start;
	INNER.lastIndex = 0;
	for (let found = INNER.exec(name); found !== null; found = INNER.exec(name))
		if (start + INNER.lastIndex <= end - 2) from = start + INNER.lastIndex;
	return from;
}
