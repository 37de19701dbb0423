import { boilerplate, keyOf } from './boilerplate.js';
import { HAN_CLASS } from './chars.js';

/** Longest line of makers. */
const LONGEST = 80;

/** How the words for makers end; such a word alone, or a name joined to it (某某摄), is a token of a byline. */
const MAKER =
	/(?:记者|記者|通讯员|通訊員|实习生|實習生|编辑|編輯|责编|責編|主编|主編|总编|總編|编审|編審|校对|校對|审核|審核|审校|審校|审签|審簽|签发|簽發|初审|复审|终审|一审|二审|三审|初審|複審|終審|摄影|攝影|摄|攝|报道|報道|撰稿|撰文|作者|文字|文|图|圖|视频|視頻|海报|海報|航拍|排版|设计|設計|供图|供圖|供稿|监制|監製|统筹|統籌|策划|策劃|制图|製圖|美编|美編|剪辑|剪輯|录入|錄入|拍摄|拍攝|主任|视觉|視覺|出品人|审核人|審核人)$/;
const NAME = new RegExp(`^[${HAN_CLASS}]{1,4}$|^[${HAN_CLASS}]{1,8}[·•][${HAN_CLASS}]{1,8}$`);

/** 编　辑：, 视 觉 |: the two characters of a label set apart to the width of others. */
const SPACED = new RegExp(`([${HAN_CLASS}])[ \\t\\u3000]{1,6}([${HAN_CLASS}])(?=[ \\t\\u3000]{0,4}[:：|｜丨])`, 'g');

/** Bits of the characters that rule out a byline, or without which one need not be looked for closely. */
const STOP = 1;
const SPACE = 2;
const REPORTER = 4;
const CUE = new Uint8Array(65536);
for (const mark of '。！？；') CUE[mark.charCodeAt(0)] = STOP;
for (const mark of ' \t\u3000') CUE[mark.charCodeAt(0)] = SPACE;
for (const char of '者员員') CUE[char.charCodeAt(0)] = REPORTER;

/**
 * A line of nothing but makers' roles and names: 本报记者 某某 通讯员 某某, 责任编辑：某某, （记者 某某 摄）.
 * @param key of the line, where it is known
 */
export function isByline(line: string, key?: string): boolean {
	if (line.length > LONGEST) return false;
	let cues = 0;
	for (let i = 0; i < line.length; i++) cues |= CUE[line.charCodeAt(i)]!;
	if ((cues & STOP) !== 0) return false;
	const opens = opensByline(key ?? keyOf(line));
	if (!opens && (cues & REPORTER) === 0) return false;
	const slice = (cues & SPACE) !== 0 ? line.replace(SPACED, '$1$2') : line;
	if (!opens && !/(?:记者|記者|通讯员|通訊員)[\s\u3000:：]/.test(slice)) return false;
	const tokens = slice.split(/[\s\u3000（）()【】[\]:：、，,/／｜|丨]+/).filter((token) => token !== '');
	return MAKER.test(tokens[0] ?? '') && tokens.every((token) => MAKER.test(token) || NAME.test(token));
}

function opensByline(key: string): boolean {
	return boilerplate().byline.startOf(key, '（(【['.includes(key[0] ?? ' ') ? 1 : 0) !== '';
}
