import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import type { PersonFact, Reading, Sentence, SpeechFact } from '../types.js';
import { bodySpeakers, OFFICER } from './bodies.js';
import { withExtents } from './extents.js';
import { quoteEndingAt } from './quotes.js';
import { speechVerbs, verbAt } from './verbs.js';

/** Someone or something that can speak, where it is named. */
export interface Speaker extends Span {
	readonly name: string;
	readonly weight: 'person' | 'body' | 'pronoun';
	/** of a pronoun, and of a person where a note in brackets gives it */
	readonly sex?: '男' | '女';
}

/** by UTF-16 unit: 1 for a mark that ends a clause */
const CLAUSE_END = new Uint8Array(65536);
for (const mark of '，；：。！？\n') CLAUSE_END[mark.charCodeAt(0)] = 1;

/**
 * Attributed acts of speech, in order. A sentence's subject is the first speaker that opens one of its clauses; a verb
 * of saying belongs to the last subject before it. A pronoun stands for the speaker of the sentence before.
 */
export function extractSpeeches(
	reading: Reading,
	lexicon: Lexicon,
	people: readonly PersonFact[],
	organizations: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): readonly SpeechFact[] {
	const speakers = speakersOf(reading, people, organizations);
	const acts: SpeechFact[] = [];
	const quoted = quoteTracker(reading);
	let last: Speaker | null = null;
	let lastIn = -1;
	let next = 0;
	let before = '';
	for (const sentence of reading.sentences) {
		const part = reading.paragraphs[sentence.paragraph]!.part;
		if (part === 'title' || part === 'byline' || part === 'meta') continue;
		while (next < speakers.length && speakers[next]!.start < sentence.start) next++;
		let end = next;
		while (end < speakers.length && speakers[end]!.end <= sentence.end) end++;
		// 总理某某21日称…。他还说…: where the name was not made out, 他 is not who spoke in the paragraph before
		const opens = sentence.start <= reading.paragraphs[sentence.paragraph]!.start + 2;
		const unknown = !opens && lastIn !== sentence.paragraph && OTHER_SAID.test(before);
		const found = actsOf(reading, lexicon, sentence, speakers.slice(next, end), unknown ? null : last, quoted);
		for (const act of found.acts) acts.push(act);
		if (found.subject) {
			last = found.subject;
			lastIn = sentence.paragraph;
		}
		before = reading.text.slice(sentence.start, sentence.end);
	}
	return acts.length === 0 ? acts : withExtents(reading, acts, speakers);
}

/** someone spoke in a sentence in which no speaker was made out */
const OTHER_SAID = /[称说]，|表示|强调|指出|宣布/;

function speakersOf(
	reading: Reading,
	people: readonly PersonFact[],
	organizations: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): readonly Speaker[] {
	const out: Speaker[] = [];
	for (const person of people) {
		if (person.kind === 'byline') continue;
		const noted = person.attributes.find((attribute) => attribute === '女' || attribute === '男');
		const sex = noted === '女' || noted === '男' ? ({ sex: noted } as const) : {};
		for (const mention of person.mentions)
			out.push({ start: mention.start, end: mention.end, name: person.name, weight: 'person', ...sex });
	}
	out.push(...bodySpeakers(reading, organizations));
	for (const pronoun of '他她')
		for (let at = reading.text.indexOf(pronoun); at >= 0; at = reading.text.indexOf(pronoun, at + 1))
			if (isPronoun(reading.text, at))
				out.push({ start: at, end: at + 1, name: '', weight: 'pronoun', sex: pronoun === '她' ? '女' : '男' });
	return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 其他, 他们, 他人, 他乡 and names with 她 are no pronouns of one speaker. */
const isPronoun = (text: string, at: number): boolean =>
	!'其吉'.includes(text[at - 1] ?? ' ') && !'们人国乡'.includes(text[at + 1] ?? ' ');

/** Whom a pronoun means: the last speaker, unless the article says that it is of the other sex. */
const meant = (pronoun: Speaker, last: Speaker | null): Speaker | null =>
	last?.sex !== undefined && pronoun.sex !== last.sex ? null : last;

interface SentenceActs {
	readonly acts: readonly SpeechFact[];
	readonly subject: Speaker | null;
}

const NO_ACTS: SentenceActs = { acts: [], subject: null };

function actsOf(
	reading: Reading,
	lexicon: Lexicon,
	sentence: Sentence,
	inside: readonly Speaker[],
	last: Speaker | null,
	quoted: (at: number) => boolean,
): SentenceActs {
	if (inside.length === 0) return NO_ACTS;
	const { text } = reading;
	const { first } = speechVerbs(lexicon);
	const acts: SpeechFact[] = [];
	let subject: Speaker | null = null;
	let next = 0;
	let spokenUntil = -1;
	let objectEnd = -1;
	let clause = sentence.start;
	for (let i = sentence.start; i < sentence.end; i++) {
		const unit = text.charCodeAt(i);
		while (next < inside.length && inside[next]!.start === i) {
			const speaker = inside[next++]!;
			// the title of a document that speaks stands in marks of its own
			if ((quoted(i) && text[i] !== '《') || speaker.end <= i) continue;
			// 对甲、乙等表示哀悼: what holds for the first of a list holds for the rest.
			const listed = objectEnd >= 0 && /^[、和及]$/.test(text.slice(objectEnd, i));
			if (listed || !isSubject(text, clause, speaker)) {
				if (speaker.weight === 'person') objectEnd = speaker.end;
			} else {
				const resolved: Speaker | null = speaker.weight === 'pronoun' ? meant(speaker, subject ?? last) : speaker;
				if (resolved) subject = { ...resolved, start: speaker.start, end: speaker.end };
			}
		}
		if (CLAUSE_END[unit] === 1) clause = i + 1;
		if (!subject || i < subject.end || first[unit] !== 1 || quoted(i)) continue;
		const verb = verbAt(text, i, lexicon, sentence.end);
		if (!verb || (verb.length === 1 && !standsAlone(reading, i, verb.opensContent || text[i + 1] === '。'))) continue;
		const closes = text.charAt(i + verb.length) === '。';
		if (closes && !reportsQuote(text, sentence.start, subject.end, i)) continue;
		if (verb.noun && inside.some((other) => opensClause(text, verb.contentStart, other))) continue;
		// Between the subject and its verb stands at most an adverbial; a clause in between needs the verb to open its own.
		if (i - subject.end > 120) continue;
		const between = text.slice(subject.end, i);
		// 县委经济工作会议提出: the meeting speaks, not who held it.
		const meeting = subject.weight === 'body' ? MEETING.exec(between)?.[1] : undefined;
		if (subject.weight === 'body' && (between.length > 14 || /[的和、，]/.test(between) || OFFICER.test(between)))
			continue;
		if (!reaches(between, text, clause, i) || (verb.word === '介绍' && HEARS.test(text.slice(clause, i)))) continue;
		// What follows an act belongs to it, but for a further verb that opens its own clause (…指出…，强调…).
		const opens = verb.opensContent || (i === clause && DEMANDS.test(text.slice(i, i + 3)));
		if (i < spokenUntil && (i - clause > 3 || !opens)) continue;
		const said = closes ? quoteEndingAt(reading.quotes, sentence.start) : null;
		acts.push({
			start: said?.start ?? subject.start,
			end: sentence.end,
			speaker: meeting ?? subject.name,
			verb: verb.word,
			contentStart: said?.start ?? verb.contentStart,
			contentEnd: said?.end ?? sentence.end,
			by: { start: subject.start, end: subject.end },
		});
		spokenUntil = verb.opensContent ? sentence.end : verb.contentStart;
		if (CLAUSE_END[text.charCodeAt(verb.contentStart - 1)] === 1) clause = verb.contentStart;
		i = verb.contentStart - 1;
	}
	return { acts, subject };
}

/** 强调要…, 要求必须… that open a clause go on with another act */
const DEMANDS = /^(?:强调|指出|要求)[要必应]/;

/** a meeting that the body before it held, named by its matter */
const MEETING = /^[一-龥]{2,10}(会议|全会)$/;

/** 听取情况介绍, 边走边听介绍: whoever hears does not speak. */
const HEARS = /听[^，]*$/;

/** A verb of one character is a word by itself, or says so by the mark behind it (在回答提问时说，…). */
function standsAlone(reading: Reading, at: number, opens: boolean): boolean {
	if (reading.words.starts[reading.words.at[at]!] === at) return true;
	return opens && reading.text[at] === '说' && !'来小传据学听游再演解论劝或虽'.includes(reading.text[at - 1] ?? ' ');
}

/** “…。”某某指着墙说。: the verb closes the sentence behind the quotation that it reports. */
const reportsQuote = (text: string, start: number, subjectEnd: number, at: number): boolean =>
	'”’'.includes(text.charAt(start - 1) || ' ') && at - subjectEnd <= 16 && !/[，、]/.test(text.slice(subjectEnd, at));

/** 作动员讲话，市长某某主持: a person who opens the clause behind an act. */
const opensClause = (text: string, clause: number, speaker: Speaker): boolean =>
	speaker.weight === 'person' &&
	speaker.start >= clause &&
	!/[，。；]/.test(text.slice(clause, speaker.start)) &&
	isSubject(text, clause, speaker);

/** 某某在与某国总统某某通电话时表示: the other end of a talk is not who speaks. */
const WITH = /[与同和跟对]/;
const TALK =
	/^[^，。；：、]{0,8}?(?:通电话|通话|会谈|会见|会晤|会面|见面|交谈|座谈|谈话|磋商|举行联合|共同(?:会见|出席))[^，。；：]{0,8}?(?:时|后|中|期间|上)/;

/** A speaker is a subject when it opens its clause, alone or behind its own office or a time and place. */
function isSubject(text: string, clause: number, speaker: Speaker): boolean {
	if (speaker.start - clause > 60) return false;
	const before = text.slice(clause, speaker.start);
	if (WITH.test(before) && TALK.test(text.slice(speaker.end, speaker.end + 20))) return false;
	if (
		/(?:和|同|与|向|对|给|把|被|由|在|按照|根据|落实|贯彻|学习|会见|陪同|为|听取|围绕|受|以|聆听|传达|转达|宣读|[达见问到读望]了|(?<![会大民工员党业属友生师])代表)$/.test(
			before,
		)
	)
		return false;
	// who is asked, told, or named as a go-between does not speak
	if (
		speaker.weight === 'person' &&
		/要求|叮嘱|嘱咐|告诉|提醒|勉励|询问|打电话给|^(?:其中，)?经(?!开区|济|贸|信|发|营|销|办|理|委)|(?:听取|聆听)(?![^，]*[后时])/.test(
			before,
		)
	)
		return false;
	if (
		/(?:贯彻|落实|学习|传达|转达|宣读|会见|领会|践行|围绕|按照|根据|牢记|遵循|感恩|沿着|以(?!色列))/.test(before) &&
		speaker.weight !== 'body'
	)
		return false;
	if (speaker.weight === 'body') return before === '' && text.charAt(clause - 1) !== '、';
	return before.length <= 60;
}

function reaches(between: string, text: string, clause: number, verbStart: number): boolean {
	if (/[。！？\n]/.test(between)) return false;
	const commas = (between.match(/[，；、：]/g) ?? []).length;
	if (commas === 0) return between.length <= 40 && !/的$|，/.test(between);
	const opening = text.slice(clause, verbStart);
	return opening.length <= 8 && between.length <= 120 && !/(?:的|所|中|按照|根据|落实|贯彻)$/.test(opening);
}

/** Tells of rising positions whether they lie inside an outermost quotation; one pass over the quotations in all. */
function quoteTracker(reading: Reading): (at: number) => boolean {
	const outer = reading.quotes.filter((quote) => quote.depth === 0);
	let k = 0;
	return (at) => {
		while (k < outer.length && outer[k]!.end <= at) k++;
		return k < outer.length && outer[k]!.start <= at;
	};
}
