import type { Lexicon } from '../../lexicon/lexicon.js';
import { buildPhraseTable, type PhraseTable } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';

/** A verb of saying in the text. */
export interface SpeechVerb {
	readonly word: string;
	/** characters of the verb as it stands, which may be a longer form of `word` */
	readonly length: number;
	readonly contentStart: number;
	/** a mark or quotation follows, so that the rest of the sentence is what was said */
	readonly opensContent: boolean;
	/** an act with a noun (作动员讲话), told of without what was said where another one's act follows */
	readonly noun: boolean;
}

/** What is known of a verb of the dictionary before a text is read. */
interface Verb {
	/** the plain verb that it counts under: 介绍 of 介绍说 */
	readonly word: string;
	/** characters of the verb itself, and up to what was said */
	readonly full: number;
	readonly length: number;
	readonly core: boolean;
	readonly takesNoun: boolean;
	/** one of `NOUNS`, `SAYS`, `AMBIGUOUS` */
	readonly noun: boolean;
	readonly says: boolean;
	readonly ambiguous: boolean;
	/** 边走边说, 边听边介绍 */
	readonly besides: boolean;
}

/** The verbs of saying of one lexicon. */
export interface SpeechVerbs {
	readonly verbs: PhraseTable<Verb>;
	/** by UTF-16 unit: `OPENS_VERB` where a verb can begin, `ENDS_CLAUSE` where a clause ends, and how verbs go on */
	readonly marks: Uint8Array;
}

export const OPENS_VERB = 1;
export const ENDS_CLAUSE = 2;
/** a verb of one character, and the second character of a longer one */
const WHOLE = 4;
const GOES_ON = 8;
const CLAUSE_END = '，；：。！？\n';

const tables = new WeakMap<Lexicon, SpeechVerbs>();

/** The verbs of saying of a lexicon, compiled at the first call. */
export function speechVerbs(lexicon: Lexicon): SpeechVerbs {
	let table = tables.get(lexicon);
	if (!table) {
		const rows = new Map<string, Row>();
		const marks = new Uint8Array(65536);
		for (const mark of CLAUSE_END) marks[mark.charCodeAt(0)] = ENDS_CLAUSE;
		for (const { verb, class: kind, takes } of lexicon.details.speechVerbs) {
			rows.set(verb!, { core: kind === 'core', takesNoun: takes === 'noun' });
			marks[verb!.charCodeAt(0)]! |= verb!.length === 1 ? OPENS_VERB | WHOLE : OPENS_VERB;
			if (verb!.length > 1) marks[verb!.charCodeAt(1)]! |= GOES_ON;
		}
		table = { verbs: buildPhraseTable([...rows.keys()].map((verb) => [verb, verbOf(verb, rows)] as const)), marks };
		tables.set(lexicon, table);
	}
	return table;
}

interface Row {
	readonly core: boolean;
	readonly takesNoun: boolean;
}

/** Works out what a verb counts as: 表示感谢, 介绍说, 强调指出 count under the plain verb that opens or closes them. */
function verbOf(verb: string, rows: ReadonlyMap<string, Row>): Verb {
	let word = verb;
	for (const plain of ['表示', '强调', '指出']) if (word.startsWith(plain) && rows.has(plain)) word = plain;
	let length = DOUBLED.test(verb) ? verb.length : word.length;
	// 笑着说, 接着说, 说道 are the manner of saying
	if (MANNERS.test(word) && rows.has('说')) {
		word = '说';
		length = verb.length;
	}
	return {
		word,
		full: verb.length,
		length,
		...rows.get(word)!,
		noun: NOUNS.has(word),
		says: SAYS.has(word),
		ambiguous: AMBIGUOUS.has(word),
		besides: /^[说问讲]|^介绍/.test(word),
	};
}

/** Verbs that are nouns or mere acts so often that a mark must follow for content. */
const AMBIGUOUS = new Set(['要求', '希望', '介绍', '说明', '讲话', '致辞', '表示', '宣布', '勉励', '提出']);

/** Words that are nouns unless a colon follows: 作出重要指示, 出席并讲话, 发布报告. */
const NOUNS: ReadonlySet<string> = new Set([
	'指示',
	'批示',
	'讲话',
	'发言',
	'致辞',
	'致词',
	'报告',
	'通报',
	'通知',
	'声明',
	'说明',
	'介绍',
	'汇报',
	'倡议',
	'部署',
	'动员',
	'评价',
	'分析',
	'宣讲',
	'阐述',
	'阐释',
	'祝贺',
	'慰问',
	'感谢',
	'展望',
	'回顾',
	'问',
]);

/** 强调指出: two verbs of saying for one act. */
const DOUBLED = /^(?:强调|表示|介绍|指出)(?:指出|强调|要求|说)$/;

const MANNERS = /^(?:..?[着地]说|说道)$/;

/** 给予充分肯定, 表示衷心感谢, 一一作了回应: what is given is a noun. */
const GIVEN =
	/(?:作出?了|做出?了|给予了|进行了|表示|致以|作出|发表|提出|给予|予以|进行|的|和|与|、)$|(?:表示|致以|作出|给予|予以|进行)了?(?:充分|高度|热烈|衷心|诚挚|崇高|亲切|具体|详细|深刻|系统)$/;

/** marks that open what was said; those of them that do not belong to it */
const OPENS = marksOf('，：,:“‘「');
const LEADS = marksOf('，：,:');
/** 强调的, 介绍了, 《…报告》: no verb with what it says */
const NO_VERB = marksOf('的了、》');
/** 说法, 说明, 说服, 说教, 说成 */
const SAYING = marksOf('法明服教成');
/** 所说, 被问, 已讲 */
const DONE = marksOf('所被已');
/** last characters of what `GIVEN` finds */
const GIVEN_LAST = marksOf('示以出表予行的和与、分度烈心挚高切体细刻统了');
const COLON = '：'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);
const STOP = '。'.charCodeAt(0);
const QUOTE = '“'.charCodeAt(0);

/**
 * Where the next mark stands in text[at, stop) that ends a clause, or where the next verb may begin, by two characters;
 * `stop` where none does.
 * @param wanted `ENDS_CLAUSE`, with `OPENS_VERB` or without
 */
export function nextMark(text: string, at: number, stop: number, marks: Uint8Array, wanted: number): number {
	let i = at;
	for (; i < stop; i++) {
		const mark = marks[text.charCodeAt(i)]!;
		if ((mark & wanted) === 0) continue;
		if ((mark & (ENDS_CLAUSE | WHOLE)) !== 0 || (marks[unitAt(text, i + 1)]! & GOES_ON) !== 0) break;
	}
	return i;
}

/** The verb of saying that starts at `at`, when what follows can be what was said. */
export function verbAt(text: string, at: number, { verbs }: SpeechVerbs, limit: number): SpeechVerb | null {
	const found = verbs.startingAt(text, at, limit);
	if (found === null) return null;
	const { length, core, takesNoun } = found.value;
	const end = at + length;
	const after = unitAt(text, end);
	const opens = OPENS[after] === 1;
	const closes = after === STOP && found.value.word === '称' && isCalled(text, at);
	if (!opens && !closes && (!core || takesNoun)) return null;
	const { word, full, noun, says, ambiguous, besides } = found.value;
	if (NO_VERB[after] === 1 || (after === QUOTE && !core)) return null;
	if (word === '说' && SAYING[after] === 1) return null;
	if (
		noun &&
		((after !== COLON && !(word === '介绍' && after === COMMA)) ||
			/(?:重要|作出|作了|发表|工作|致|的|了|并|和|书面)$/.test(text.slice(Math.max(0, at - 2), at)))
	)
		return null;
	const prior = unitAt(text, at - 1);
	if (!core && GIVEN_LAST[prior] === 1 && GIVEN.test(text.slice(Math.max(0, at - 5), at))) return null;
	// 边走边说：“…” is said, what one sees 边听边介绍 is not.
	if (DONE[prior] === 1 || (at > 0 && text.startsWith('边', at - 1) && !((opens || after === STOP) && besides)))
		return null;
	// 作政府工作报告，…: what is reported is told behind a colon or with a verb of its own.
	if (word.endsWith('报告') && after !== COLON) return null;
	if (after === STOP && !says && !closes) return null;
	if (word === '提出' && after === QUOTE && isNamed(text, end)) return null;
	if (ambiguous && !opens && !takesClause(text, word, end, limit)) return null;
	return {
		word,
		length: full,
		contentStart: LEADS[after] === 1 ? end + 1 : end,
		opensContent: opens,
		noun: takesNoun,
	};
}

/** 提出“三步走”战略安排: the quotation is the name of what is put forward, a noun, and no speech. */
function isNamed(text: string, open: number): boolean {
	const inner = text.slice(open + 1, open + 40);
	const close = inner.indexOf('”');
	return close > 0 && !/[。！？]/.test(inner.slice(0, close)) && /[\p{Script=Han}“]/u.test(inner.charAt(close + 1));
}

/** “……。”某某称。: not the end of a name for something (俗称, 名称) */
const isCalled = (text: string, at: number): boolean =>
	!'名职简统俗别号爱美戏自昵敬通又旧尊全'.includes(text[at - 1] ?? '名') &&
	/[。！？]”[^，。“”]{1,16}$/.test(text.slice(Math.max(0, at - 18), at));

/** Verbs that may close the sentence behind the quotation they report: “…。”某某说。 */
const SAYS = new Set(['说', '表示', '介绍', '介绍说', '告诉记者', '坦言', '感慨', '直言', '感叹']);

/** What one announces that one does or will do: 宣布举行公共哀悼, 宣布对某国加征关税. */
const ANNOUNCED =
	/^(?:开幕|闭幕|开工|开馆|开赛|通车|启动|成立)(?=[，。；]|$)|^(?:对[^，。]{2,20}(?:表示|实施|采取|加征|发动)|(?:举行|停止|实施|实行|退出|恢复|解除|辞去|提供|加征|接受|任命|放弃|结束|延长|取消|推迟|暂停|承认|同意|投资|撤[出回军]|禁止|关闭|解散|拒绝|加入|参选|派遣|增加|减少)[^，。]{2,})/;

/** What follows without a mark is a clause, no mere noun: it goes on long enough and does not end the sentence at once. */
function takesClause(text: string, word: string, end: number, limit: number): boolean {
	const rest = text.slice(end, Math.min(limit, end + 40));
	if (word === '介绍' || word === '说明' || word === '致辞' || word === '讲话') return false;
	if (word === '宣布' && ANNOUNCED.test(rest)) return true;
	if (word === '提出' || word === '宣布')
		return /^(?:[^，。]{2,}(?:要(?![求点素闻])|将|必须|应|正式|开幕|启动|成立|开工|闭幕|如下|开始|结束|通车|竣工|投产|开通|开馆)|[^，。；：“]{2,12}：)/.test(
			rest,
		);
	if (word === '表示')
		return !/^(?:祝贺|感谢|欢迎|慰问|敬意|赞赏|肯定|哀悼|衷心|热烈|诚挚|满意|高度)/.test(rest) || rest.length > 30;
	return rest.length > 6;
}
